//! The app, rendered ahead: the same components as on a phone, drawn once, with nobody to carry a command out.

use crate::civil::Day;
use leptos::prelude::*;

use super::parts::PartsPage;
use crate::app::pages;
use crate::app::parts::Frame;
use crate::app::state::{
    App, Command, Content, FamilyState, Mistakes, Near, Notices, Phone, Settings, Sharing, Syncing, Today, Words,
};
use crate::content::{Index, Municipality, Part, ThemeId};
use crate::family::{PhoneId, State};
use crate::route::Page;
use crate::text::{Language, Pack};

/// Nobody's phone.
struct Paper;

impl Phone for Paper {
    fn wall(&self) -> u64 {
        0
    }
    fn random(&self) -> u64 {
        0
    }
    fn ask(&self, _: Command) {}
    fn is_prerendered(&self) -> bool {
        true
    }
}

/// A page as it was drawn.
#[derive(Debug, Clone)]
pub struct Drawn {
    pub html: String,
    pub title: String,
    pub description: String,
    /// The packs without which the app could not draw the same.
    pub packs: Vec<Pack>,
}

/// What all pages share.
pub struct Renderer {
    pub index: &'static Index,
    /// All content, by its packs.
    pub parts: Vec<(Pack, &'static Part)>,
    pub languages: &'static [Language],
    /// Scheme and host of the published site.
    pub origin: &'static str,
    /// The day on which the pages are written.
    pub day: Day,
}

impl Renderer {
    /// Every pack there is, of one language.
    pub fn packs(&self) -> Vec<Pack> {
        let parts = self.parts.iter().map(|(pack, _)| pack.clone());
        Pack::OF_APP.into_iter().chain(parts).collect()
    }

    /// Every municipality there is.
    pub fn municipalities(&self) -> impl Iterator<Item = &'static Municipality> {
        self.parts.iter().filter_map(|(_, part)| if let Part::Municipality(of) = part { Some(of) } else { None })
    }

    /// Draws `page` in the language of `words`.
    pub fn draw(&self, page: &Page, words: &Words) -> Drawn {
        Owner::new().with(|| {
            let app = self.app(page, words);
            let (title, description) = pages::head(page, words, self.index, app.content);
            let mut packs = pages::packs(page, self.index);
            if *page == Page::Today {
                packs.extend(self.theme_of_today(&app).map(Pack::Theme));
            }
            app.provide();
            let html = view! { <Frame /> }.to_html();
            Drawn { html: without_markers(&html), title, description, packs }
        })
    }

    /// Draws the door, with what each language says of it.
    pub fn door(&self, lines: Vec<(Language, Option<String>)>) -> String {
        Owner::new().with(|| without_markers(&view! { <pages::Door lines=lines /> }.to_html()))
    }

    /// Draws every part in every state.
    pub fn parts(&self, words: &Words) -> String {
        Owner::new().with(|| {
            self.app(&Page::NotFound, words).provide();
            without_markers(&view! { <PartsPage /> }.to_html())
        })
    }

    fn app(&self, page: &Page, words: &Words) -> App {
        let phone: &'static dyn Phone = &Paper;
        let family = FamilyState::new(State::default(), PhoneId::from_random(0), phone);
        let (settings, day) = (Settings::new(), RwSignal::new(self.day));
        App {
            index: self.index,
            content: Content::new(self.parts.clone()),
            languages: self.languages,
            words: *words,
            page: RwSignal::new(page.clone()),
            day,
            today: Today::new(self.index, family, settings, day, None),
            family,
            settings,
            notices: Notices::new(),
            syncing: Syncing::new(),
            mistakes: Mistakes::new(),
            near: Near::default(),
            reading: RwSignal::default(),
            sharing: Sharing::new(false),
            origin: self.origin,
            phone,
        }
    }

    fn theme_of_today(&self, app: &App) -> Option<ThemeId> {
        let id = app.today.activity()?;
        self.index.activity(&id).map(|(theme, _)| theme.id.clone())
    }
}

/// The app replaces a page instead of waking it up, so that the marks for waking up are dead weight.
fn without_markers(html: &str) -> String {
    html.replace("<!>", "").replace("<!--<() />-->", "")
}
