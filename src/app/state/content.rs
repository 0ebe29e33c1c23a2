//! The content that is here: on a phone what has arrived of it, on paper all there is.

use leptos::prelude::*;

use crate::content::{Cards, Guide, Municipality, MunicipalityId, Part, Piece, Story, StoryId, Theme, ThemeId, Things};
use crate::text::Pack;

/// The parts by their packs. Each stays for as long as the page (on a phone) or the process (on paper) lives.
#[derive(Clone, Copy)]
pub struct Content(StoredValue<Vec<(Pack, &'static Part)>>);

impl Content {
    pub fn new(parts: Vec<(Pack, &'static Part)>) -> Self {
        Self(StoredValue::new(parts))
    }

    /// Takes in one that has arrived. Who waits for it is told by [`super::Words::note_arrival`],
    /// once its words are here.
    pub fn add(&self, pack: Pack, part: Part) {
        let part: &'static Part = Box::leak(Box::new(part));
        self.0.update_value(|parts| parts.push((pack, part)));
    }

    /// Takes in one that is newer than the one that is here, which stays for whoever still shows it.
    pub fn put(&self, pack: Pack, part: Part) {
        self.0.update_value(|parts| parts.retain(|(known, _)| *known != pack));
        self.add(pack, part);
    }

    pub fn has(&self, pack: &Pack) -> bool {
        self.get(pack).is_some()
    }

    fn get(&self, pack: &Pack) -> Option<&'static Part> {
        self.0.with_value(|parts| parts.iter().find(|(known, _)| known == pack).map(|(_, part)| *part))
    }

    pub fn cards(&self) -> Option<&'static Cards> {
        if let Part::Cards(cards) = self.get(&Pack::Cards)? { Some(cards) } else { None }
    }

    pub fn start(&self) -> Option<&'static [Piece]> {
        if let Part::Start(pieces) = self.get(&Pack::Start)? { Some(pieces) } else { None }
    }

    pub fn guide(&self) -> Option<&'static Guide> {
        if let Part::Guide(guide) = self.get(&Pack::Guide)? { Some(guide) } else { None }
    }

    pub fn things(&self) -> Option<&'static Things> {
        if let Part::Things(things) = self.get(&Pack::Things)? { Some(things) } else { None }
    }

    pub fn theme(&self, id: &ThemeId) -> Option<&'static Theme> {
        if let Part::Theme(theme) = self.get(&Pack::Theme(id.clone()))? { Some(theme) } else { None }
    }

    pub fn story(&self, id: &StoryId) -> Option<&'static Story> {
        if let Part::Story(story) = self.get(&Pack::Story(id.clone()))? { Some(story) } else { None }
    }

    pub fn municipality(&self, id: &MunicipalityId) -> Option<&'static Municipality> {
        if let Part::Municipality(found) = self.get(&Pack::Municipality(id.clone()))? { Some(found) } else { None }
    }
}
