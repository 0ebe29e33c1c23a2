//! What is being put together: signals that every part of the desk reads, and the rules of what fits in.

use leptos::prelude::*;

use crate::content::{AgeBand, Index};
use crate::share::{Bundle, MOST, Thing, Via};
use crate::text::LanguageTag;

/// What has been put together so far.
#[derive(Clone, Copy)]
pub struct Chosen {
    pub language: RwSignal<Option<LanguageTag>>,
    pub age: RwSignal<Option<AgeBand>>,
    pub things: RwSignal<Vec<Thing>>,
    via: StoredValue<Option<Via>>,
}

impl Chosen {
    /// What was put together before, without what is gone from the content. The language is chosen anew each time.
    pub fn begin(bundle: Bundle, index: &Index) -> Self {
        let known = bundle.things.into_iter().filter(|thing| thing.is_known(index)).collect();
        Self {
            language: RwSignal::new(None),
            age: RwSignal::new(bundle.age),
            things: RwSignal::new(known),
            via: StoredValue::new(bundle.via),
        }
    }

    pub fn has(self, thing: &Thing) -> bool {
        self.things.with(|things| things.contains(thing))
    }

    pub fn is_full(self) -> bool {
        self.things.with(|things| things.len() >= MOST)
    }

    /// Takes the thing in, or out again.
    pub fn toggle(self, thing: &Thing) {
        self.things.update(|things| {
            if things.contains(thing) {
                things.retain(|known| known != thing);
            } else if things.len() < MOST {
                things.push(thing.clone());
            }
        });
    }

    /// The language and the bundle, once there is enough of both.
    pub fn ready(self) -> Option<(LanguageTag, Bundle)> {
        let things = self.things.get();
        let language = self.language.get().filter(|_| !things.is_empty())?;
        Some((language, Bundle { age: self.age.get(), things, via: self.via.get_value() }))
    }
}
