//! What a page begins with: its language, which page it is, what stands on it already and which words it needs.

use leptos::prelude::*;

use super::loader::Loader;
use super::{browser, navigation};
use crate::app::pages;
use crate::app::state::{FamilyState, Today};
use crate::content::{ActivityId, Index};
use crate::route::{Page, Route};
use crate::text::{LanguageTag, Pack};

/// The language and page of the address; what is not there is the friendly page that says so.
pub fn wanted(loader: &Loader, index: &Index) -> (LanguageTag, Page) {
    let route = navigation::here();
    let fallback = frame_language().unwrap_or_else(LanguageTag::dutch);
    let tag = route.as_ref().and_then(Route::language).filter(|tag| loader.language(tag).is_some()).cloned();
    let known = route.filter(|route| route.exists(loader.languages(), index));
    match (tag, known) {
        (Some(tag), Some(Route::In(_, page))) => (tag, page),
        (tag, _) => (tag.unwrap_or(fallback), Page::NotFound),
    }
}

/// The language that the page was written in, which may be another than the address asks for.
pub fn frame_language() -> Option<LanguageTag> {
    browser::root()?.lang().parse().ok()
}

/// The activity that the page shows as today's, if it was written ahead.
pub fn shown() -> Option<ActivityId> {
    let article = browser::document().query_selector("article[data-activity]").ok()??;
    article.get_attribute("data-activity")?.parse().ok()
}

/// The packs without which `page` has holes.
pub fn packs(page: &Page, index: &Index, today: &Today, family: &FamilyState) -> Vec<Pack> {
    let mut packs = pages::packs(page, index);
    if *page == Page::Today {
        let theme = untrack(|| today.activity()).and_then(|id| Some(index.activity(&id)?.0.id.clone()));
        packs.extend(theme.map(Pack::Theme));
    }
    if matches!(page, Page::Near | Page::Guide | Page::Ask) {
        let chosen = untrack(|| family.municipality()).filter(|id| index.municipality(id).is_some());
        packs.extend(chosen.map(Pack::Municipality));
    }
    packs
}
