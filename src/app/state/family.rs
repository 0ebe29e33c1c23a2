//! The family's state as the pages see it: read by meaning, changed by command.

use leptos::prelude::*;

use super::Phone;
use crate::civil::Day;
use crate::content::{ActivityId, AgeBand, MunicipalityId, SessionId, StepId, ThemeId};
use crate::family::{Born, Change, Child, ChildId, Clock, Fact, Facts, Key, PhoneId, State, facts};
use crate::sync::take_in;

/// The state in a signal, with this phone's clock. `device` keeps the signal; this only changes it.
#[derive(Clone, Copy)]
pub struct FamilyState {
    pub state: RwSignal<State>,
    clock: StoredValue<Clock>,
    /// What the last change that can be taken back replaced.
    undoable: RwSignal<Vec<Change>>,
    phone: &'static dyn Phone,
}

impl FamilyState {
    pub fn new(state: State, id: PhoneId, phone: &'static dyn Phone) -> Self {
        let mut clock = Clock::new(id);
        if let Some(latest) = state.latest() {
            clock.observe(latest);
        }
        let (state, clock) = (RwSignal::new(state), StoredValue::new(clock));
        Self { state, clock, undoable: RwSignal::new(Vec::new()), phone }
    }

    pub fn children(&self) -> Vec<Child> {
        self.state.with(|state| Facts(state).children())
    }

    /// The child that is looked at: the chosen one, else the first.
    pub fn child(&self, chosen: Option<&ChildId>) -> Option<Child> {
        let children = self.children();
        let index = children.iter().position(|child| Some(&child.id) == chosen).unwrap_or(0);
        children.into_iter().nth(index)
    }

    pub fn municipality(&self) -> Option<MunicipalityId> {
        self.state.with(|state| Facts(state).municipality())
    }

    pub fn is_done(&self, child: Option<&ChildId>, activity: &ActivityId, day: Day) -> bool {
        self.state.with(|state| Facts(state).is_done(child, activity, day))
    }

    pub fn is_favourite(&self, activity: &ActivityId) -> bool {
        self.state.with(|state| Facts(state).is_favourite(activity))
    }

    pub fn set_done(&self, child: Option<&ChildId>, activity: &ActivityId, day: Day, done: bool) {
        self.set(facts::done_key(child, activity, day), done.then_some(Fact::Yes));
    }

    pub fn set_favourite(&self, activity: &ActivityId, kept: bool) {
        self.set(facts::favourite_key(activity), kept.then_some(Fact::Yes));
    }

    pub fn set_pick(&self, child: Option<&ChildId>, day: Day, activity: &ActivityId) {
        self.set(facts::pick_key(child, day), Some(activity.as_str().into()));
    }

    pub fn set_theme(&self, child: Option<&ChildId>, theme: Option<&ThemeId>) {
        self.set(facts::theme_key(child), theme.map(|theme| theme.as_str().into()));
    }

    pub fn set_session(&self, of: &MunicipalityId, session: &SessionId, saved: bool) {
        self.set(facts::session_key(of, session), saved.then_some(Fact::Yes));
    }

    pub fn set_step(&self, step: &StepId, done: bool) {
        self.set(facts::step_key(step), done.then_some(Fact::Yes));
    }

    /// Says where the family lives. The neighbourhood is of the municipality, and goes with it.
    pub fn set_municipality(&self, municipality: Option<&MunicipalityId>) {
        self.set(facts::municipality_key(), municipality.map(|id| id.as_str().into()));
        self.set_neighbourhood(None);
    }

    pub fn set_neighbourhood(&self, name: Option<&str>) {
        self.set(facts::neighbourhood_key(), name.map(Fact::from));
    }

    pub fn set_name(&self, child: &ChildId, name: &str) {
        let name = name.trim();
        self.set(facts::name_key(child), (!name.is_empty()).then(|| name.into()));
    }

    pub fn set_born(&self, child: &ChildId, born: Born) {
        self.set(facts::born_key(child), Some(born.to_string().as_str().into()));
    }

    /// Adds a child of about that age and says which it became.
    pub fn add_child(&self, band: AgeBand, today: Day) -> ChildId {
        let child = ChildId::from_random(self.phone.random());
        self.set_born(&child, Born::guessed_from(band, today));
        child
    }

    /// Takes a child out; its marks stay, and so does a way back.
    pub fn remove_child(&self, child: &ChildId) {
        let change = self.set(facts::born_key(child), None);
        self.undoable.set(vec![change]);
    }

    /// Takes back the last change that can be.
    pub fn undo(&self) {
        for change in self.undoable.get_untracked() {
            self.change(|state, clock, wall| state.undo(change, clock, wall));
        }
        self.undoable.set(Vec::new());
    }

    /// Takes in what another tab, another phone or a copy knows. Says whether it was news.
    pub fn merge(&self, other: &State) -> bool {
        self.change_whole(|state, clock, _| take_in(state, other, clock))
    }

    /// Changes the state by a rule of its own, which says whether it did: the pages are still when there is no news.
    pub fn change_whole(&self, work: impl FnOnce(&mut State, &mut Clock, u64) -> bool) -> bool {
        let mut state = self.state.get_untracked();
        let mut clock = self.clock.get_value();
        let changed = work(&mut state, &mut clock, self.phone.wall());
        self.clock.set_value(clock);
        if changed {
            self.state.set(state);
        }
        changed
    }

    fn set(&self, key: Key, value: Option<Fact>) -> Change {
        self.change(|state, clock, wall| state.set(key, value, clock, wall))
    }

    fn change(&self, work: impl FnOnce(&mut State, &mut Clock, u64) -> Change) -> Change {
        let mut state = self.state.get_untracked();
        let mut clock = self.clock.get_value();
        let change = work(&mut state, &mut clock, self.phone.wall());
        self.clock.set_value(clock);
        self.state.set(state);
        change
    }
}
