//! One page on its way to somebody: in the language of whom it is for, by a code, the share sheet or the clipboard; or
//! on this very phone, lent for a moment.

use leptos::prelude::*;

use super::address::{Address, LanguageChoice};
use crate::app::parts::live;
use crate::app::state::{App, Command, ShareCommand};
use crate::route::{Page, Sheet};
use crate::share::{Bundle, Note, Thing};
use crate::text::{LanguageTag, ShareMsg};

#[component]
pub fn SendPage(note: Note) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let own = &words.home().language().tag;
    let page = StoredValue::new(sent(app, own, &note));
    let language = RwSignal::new(Some(own.clone()));
    let address = move || {
        let tag = language.get()?;
        let address = page.with_value(|page| format!("{}{}", app.origin, page.within(&tag)));
        let here = page.with_value(|page| page.within(&tag).to_string());
        let lend = move |_| app.ask(Command::Share(ShareCommand::Lend(here.clone())));
        Some(view! {
            <Address address=address />
            <button type="button" id="lend" class="quiet" on:click=lend>
                <span aria-hidden="true">"👀"</span>
                {words.say(ShareMsg::LendTitle)}
            </button>
            <p class="small">{words.say(ShareMsg::LendWhy)}</p>
        })
    };
    let row = |to: Page, label: ShareMsg| view! { <li><a class="row" href=app.link(to)>{words.say(label)}</a></li> };
    let things = page.with_value(thing).into_iter().collect();
    let desk = Page::Sheet(Sheet::Share, Bundle { things, ..Bundle::default() }.note());
    let booklet = match page.get_value() {
        Page::Theme(id) => Bundle { things: vec![Thing::Theme(id)], ..Bundle::default() }.note(),
        _ => Note::default(),
    };
    app.ask(Command::Share(ShareCommand::Look));
    view! {
        <h1>{words.say(ShareMsg::SendTitle)}</h1>
        <h2>{words.say(ShareMsg::SendLanguage)}</h2>
        <LanguageChoice label=words.say(ShareMsg::SendLanguage) chosen=language />
        {live(address)}
        <h2>{words.say(ShareMsg::SendForWork)}</h2>
        <ul class="rows">
            {row(desk, ShareMsg::ShareTitle)}
            {row(Page::Sheet(Sheet::Poster, Note::default()), ShareMsg::PosterTitle)}
            {row(Page::Sheet(Sheet::Booklet, booklet), ShareMsg::BookletTitle)}
        </ul>
    }
}

/// The page that is sent: one that is there, and of what was handed over only what is known.
fn sent(app: &App, own: &LanguageTag, note: &Note) -> Page {
    match Page::sent(note) {
        Page::Sheet(sheet, note) => {
            let (mut bundle, _) = Bundle::read(&note);
            bundle.things.retain(|thing| thing.is_known(app.index));
            Page::Sheet(sheet, bundle.note())
        }
        page if page.within(own).exists(app.languages, app.index) => page,
        _ => Page::Today,
    }
}

/// What of a page can be handed over at the desk.
fn thing(page: &Page) -> Option<Thing> {
    match page {
        Page::Activity(id) => Some(Thing::Activity(id.clone())),
        Page::Story(id) => Some(Thing::Story(id.clone())),
        Page::Theme(id) => Some(Thing::Theme(id.clone())),
        _ => None,
    }
}
