//! Today's activity, for the child that is looked at.

use crate::civil::Day;
use leptos::prelude::*;

use super::{FamilyState, Settings};
use crate::content::today::{Question, ranked};
use crate::content::{ActivityId, AgeBand, Index, Months};
use crate::family::{Child, Facts, facts};
use crate::route::Page;

/// Works out today's activity from the signals it is given.
#[derive(Clone, Copy)]
pub struct Today {
    index: &'static Index,
    family: FamilyState,
    settings: Settings,
    day: RwSignal<Day>,
    /// What the page that was written ahead shows: a first visitor goes on reading it.
    shown: StoredValue<Option<ActivityId>>,
}

impl Today {
    pub fn new(
        index: &'static Index,
        family: FamilyState,
        settings: Settings,
        day: RwSignal<Day>,
        shown: Option<ActivityId>,
    ) -> Self {
        let shown = StoredValue::new(shown.filter(|id| index.activity(id).is_some()));
        Self { index, family, settings, day, shown }
    }

    /// The child that is looked at, if any was given.
    pub fn child(&self) -> Option<Child> {
        self.settings.child.with(|chosen| self.family.child(chosen.as_ref()))
    }

    pub fn age(&self) -> Option<Months> {
        self.age_of(self.child().as_ref())
    }

    /// The age of the child, or that which somebody set who handed something over: a family that was told its age need
    /// not be asked, and whoever gets the same link on another phone does not add the same child again.
    fn age_of(&self, child: Option<&Child>) -> Option<Months> {
        let given = || self.settings.received.with(Page::age).map(AgeBand::typical);
        child.map(|child| child.born.age_on(self.day.get())).or_else(given)
    }

    /// Today's activity; `None` only where there is none at all.
    pub fn activity(&self) -> Option<ActivityId> {
        let child = self.child();
        let id = child.as_ref().map(|child| &child.id);
        let picked = self.family.state.with(|state| Facts(state).pick(id, self.day.get()));
        let picked = picked.filter(|id| self.index.activity(id).is_some());
        let kept = || self.shown.get_value().filter(|_| self.age_of(child.as_ref()).is_none());
        picked.or_else(kept).or_else(|| self.ranking(child.as_ref()).into_iter().next())
    }

    /// Puts another activity in today's place; after the last comes the first again.
    pub fn another(&self) {
        let child = self.child();
        let ranking = self.ranking(child.as_ref());
        let now = self.activity();
        let nth = ranking.iter().position(|id| Some(id) == now.as_ref()).map_or(0, |nth| nth + 1);
        if let Some(next) = ranking.get(nth).or(ranking.first()) {
            self.family.set_pick(child.as_ref().map(|child| &child.id), self.day.get_untracked(), next);
        }
    }

    fn ranking(&self, child: Option<&Child>) -> Vec<ActivityId> {
        let (id, day) = (child.map(|child| &child.id), self.day.get());
        let (times, theme) = self.family.state.with(|state| {
            let facts = Facts(state);
            (facts.done_before(id, day), facts.theme(id))
        });
        let question = Question { age: self.age_of(child), theme: theme.as_ref(), child: facts::who(id), day };
        let ranking = ranked(self.index, &question, |id| times.iter().filter(|done| *done == id).count());
        ranking.into_iter().map(|(_, activity)| activity.id.clone()).collect()
    }
}
