//! What the pages stand on: one [`App`], found in the context.
//!
//! It holds the index, the content and the words that are here, and a handful of signals. It is filled by `device` on a
//! phone and by `site` for paper.

mod content;
mod family;
mod mistakes;
mod near;
mod notices;
mod phone;
mod reading;
mod sharing;
mod stored;
mod syncing;
mod today;
mod words;

use leptos::prelude::*;

pub use content::Content;
pub use family::FamilyState;
pub use mistakes::{MistakeCommand, Mistakes};
pub use near::{Looking, Near, NearCommand, News};
pub use notices::{Notice, Notices};
pub use phone::{Colours, Command, Phone, Settings, TextMode};
pub use reading::{Kept, ReadCommand, Reading, Recorder, RecordingError, Spot, Tongues};
pub use sharing::{ShareCommand, Sharing};
pub use stored::{LARGE, Stored, make_room};
pub use syncing::{Ago, Link, SyncCommand, Syncing};
pub use today::Today;
pub use words::Words;

use crate::civil::Day;
use crate::content::{Index, Municipality, MunicipalityId};
use crate::route::{Page, Route};
use crate::text::{Language, Pack};

/// Everything a page may need. It can be copied: what is not a signal is there for as long as the page (on a phone) or
/// the process (on paper) lives, and was leaked once to say so.
#[derive(Clone, Copy)]
pub struct App {
    pub index: &'static Index,
    pub content: Content,
    pub languages: &'static [Language],
    pub words: Words,
    pub page: RwSignal<Page>,
    /// The civil day where the phone is.
    pub day: RwSignal<Day>,
    pub family: FamilyState,
    pub today: Today,
    pub settings: Settings,
    pub notices: Notices,
    pub syncing: Syncing,
    pub mistakes: Mistakes,
    pub near: Near,
    pub reading: RwSignal<Reading>,
    pub sharing: Sharing,
    /// Scheme and host of the site, for links that leave it: on a phone where it runs,
    /// on paper where it will be published.
    pub origin: &'static str,
    pub phone: &'static dyn Phone,
}

impl App {
    /// The app of the page being drawn.
    ///
    /// # Panics
    /// Outside the tree under the root component, which provides it; no page is drawn anywhere else.
    pub fn get() -> &'static Self {
        expect_context()
    }

    /// Makes this the app of everything drawn under the current owner. A handful of bytes stay for good each time,
    /// which is once for each language that is looked at.
    pub fn provide(self) {
        let app: &'static Self = Box::leak(Box::new(self));
        provide_context(app);
    }

    /// The address of `page` in the language of the screen.
    pub fn link(&self, page: Page) -> String {
        Route::In(self.words.home().language().tag.clone(), page).to_string()
    }

    pub fn ask(&self, command: Command) {
        self.phone.ask(command);
    }

    /// Whether the words of `pack` are here. Where they are not they are asked for,
    /// and who draws is told when they come.
    pub fn has_arrived(&self, pack: &Pack) -> bool {
        let is_here = self.words.has(pack);
        if !is_here {
            self.ask(Command::Load(pack.clone()));
        }
        is_here
    }

    /// A municipality with all that is in it, once it has arrived.
    pub fn municipality(&self, id: &MunicipalityId) -> Option<&'static Municipality> {
        if self.has_arrived(&Pack::Municipality(id.clone())) { self.content.municipality(id) } else { None }
    }

    /// Where the family lives, as far as it said so and this version knows it.
    pub fn own_municipality(&self) -> Option<MunicipalityId> {
        self.family.municipality().filter(|id| self.index.municipality(id).is_some())
    }
}
