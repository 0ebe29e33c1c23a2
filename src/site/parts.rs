//! Every part in every state on one page, for who works on how they look: `/nl/parts/` and `/ar/parts/`, written for
//! development only. Its headings are the names of the parts in the code,
//! and everything else on it is what parents read.

use std::iter::repeat_n;

use leptos::prelude::*;
use strum::IntoEnumIterator;

use crate::app::parts::choices::Choice;
use crate::app::parts::{
    ActivityCard, ActivityView, AgeChoice, BackTo, Choices, Garden, Icon, IconView, LanguageMenu, Listen, MistakeForm,
    NoticeList, PhraseList, QrView, Row, SceneView, StartLink, Sure, SyncStatus, TextSwitch, TreeView, Two, WordList,
    labels,
};
use crate::app::state::{App, Command, Notice};
use crate::content::{AgeBand, Item, Kind, PlaceKind, Scene, SessionKind, Setting};
use crate::family::Growth;
use crate::route::Page;
use crate::text::{Key, Msg, NearMsg};

/// How many leaves the trees on the page have.
const LEAVES: [usize; 5] = [0, 1, 12, 90, 500];

/// The settings of scenes, each with a person in it.
const SETTINGS: [Setting; 10] = [
    Setting::Park,
    Setting::Street,
    Setting::Room,
    Setting::Kitchen,
    Setting::Bedroom,
    Setting::Night,
    Setting::Water,
    Setting::Shore,
    Setting::Farm,
    Setting::Plain,
];

#[component]
pub fn PartsPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    app.notices.show(Notice::Update);
    app.notices.show(Notice::StorageFull);
    let part =
        |name: &'static str, shown: AnyView| view! { <section lang="en" dir="ltr"><h2>{name}</h2></section>{shown} };
    let colours =
        [("auto", Msg::ColoursAuto), ("light", Msg::ColoursLight), ("dark", Msg::ColoursDark)].map(|(set, label)| {
            view! { <Choice pressed=Signal::stored(set == "auto") set=set on_choose=|| {}>{words.say(label)}</Choice> }
        });
    view! {
        <main id="content" tabindex="-1">
            <h1 lang="en" dir="ltr">"parts"</h1>
            <Choices label=words.say(Msg::Colours)>{colours.collect_view()}</Choices>
            {part("button", buttons(app))}
            {part("Choice", choices(app))}
            {part("AgeChoice", view! { <AgeChoice on_choose=|_| {} /> }.into_any())}
            {part("Icon", icons())}
            {part("row", rows(app))}
            {part("Card", cards(app))}
            {part("SceneView", scenes())}
            {part("TreeView", trees(app))}
            {part("Garden", view! { <Garden /> }.into_any())}
            {part("Sure", view! { <Sure id="erase" label=Msg::Erase sure=Msg::EraseSure command=Command::Erase /> }.into_any())}
            {part("SyncStatus", view! { <SyncStatus /> }.into_any())}
            {part("QrView", view! { <QrView text=app.origin.to_owned() alt=words.say(Msg::AppName) /> }.into_any())}
            {part("TextSwitch", view! { <TextSwitch /> }.into_any())}
            {part("LanguageMenu", view! { <LanguageMenu /> }.into_any())}
            {part("StartLink", view! { <StartLink /> }.into_any())}
            {part("MistakeForm", view! { <MistakeForm /> }.into_any())}
            {part("loading", view! { <p class="loading" role="status">{words.say(Msg::Loading)}</p> }.into_any())}
            {part("ActivityView", whole(app))}
            <NoticeList />
        </main>
    }
}

fn buttons(app: &App) -> AnyView {
    let words = app.words;
    view! {
        <BackTo to=Page::Us label=words.say(Msg::UsTitle) />
        <div class="actions">
            <button type="button" class="main"><IconView icon=Icon::Done />{words.say(Msg::Done)}</button>
            <button type="button" class="quiet keep" aria-pressed="false"><IconView icon=Icon::Heart />{words.say(Msg::Keep)}</button>
            <button type="button" class="quiet keep" aria-pressed="true"><IconView icon=Icon::Heart />{words.say(Msg::Kept)}</button>
            <Listen keys=vec![Key::of(Msg::HowOld)] />
        </div>
        <p class="done-today"><IconView icon=Icon::Done />{words.say(Msg::DoneToday)}</p>
    }
    .into_any()
}

fn choices(app: &App) -> AnyView {
    let words = app.words;
    let choice = |kind: Kind| {
        let label = format!("{} {}", labels::kind_sign(kind), words.say(labels::kind(kind)));
        view! { <Choice pressed=Signal::stored(kind == Kind::Talk) on_choose=|| {}>{label}</Choice> }
    };
    let row = || Kind::iter().map(choice).collect_view();
    let label = words.say(Msg::FilterKind);
    let (wrapped, one_line) = (row(), row());
    view! {
        <Choices label=label.clone()>{wrapped}</Choices>
        <Choices label=label one_line=true>{one_line}</Choices>
    }
    .into_any()
}

fn icons() -> AnyView {
    Icon::iter().map(|icon| view! { <IconView icon=icon /> }).collect_view().into_any()
}

fn rows(app: &App) -> AnyView {
    let words = app.words;
    let row = |sign: &'static str, label: String, tag: Option<String>| view! { <Row to=Page::Near sign=sign label=label tag=tag /> };
    let places = PlaceKind::iter().map(|kind| row(labels::place_sign(kind), words.say(labels::place(kind)), None));
    let sessions = SessionKind::iter()
        .map(|kind| row(labels::session_sign(kind), words.say(labels::session(kind)), Some(words.say(NearMsg::Free))));
    view! { <ul class="rows">{places.collect_view()}{sessions.collect_view()}</ul> }.into_any()
}

fn cards(app: &App) -> AnyView {
    let card = |entry: &crate::content::ActivityEntry| {
        let picture = app.content.cards()?.activity(&entry.id)?.clone();
        Some(view! { <ActivityCard entry=entry.clone() picture=picture /> })
    };
    let cards = app.index.activities().take(4).filter_map(|(_, entry)| card(entry));
    view! { <ul class="cards">{cards.collect_view()}</ul> }.into_any()
}

fn scenes() -> AnyView {
    let scene = |setting: Setting| {
        let item = |what: &str, x| Item { what: what.to_owned(), x, y: 94, size: 30, flip: false };
        let items = vec![item("👧🏽", 50), item("🐈", 90), item("💤", 120)];
        view! { <li class="card"><SceneView scene=Scene { setting, items } alt="" /></li> }
    };
    view! { <ul class="cards">{SETTINGS.map(scene).collect_view()}</ul> }.into_any()
}

fn trees(app: &App) -> AnyView {
    let ids: Vec<_> = app.index.activities().map(|(_, activity)| activity.id.clone()).collect();
    let tree = |leaves: usize| {
        let all = repeat_n(ids.iter(), leaves / ids.len().max(1) + 1).flatten();
        let growth = Growth { done: all.take(leaves).cloned().collect(), months: Vec::new() };
        view! { <TreeView growth=growth /> }
    };
    LEAVES.map(tree).collect_view().into_any()
}

/// An activity with both texts shown, and the lists of a theme.
fn whole(app: &App) -> AnyView {
    let Some((entry, activity)) = app.index.activities().next() else { return ().into_any() };
    let theme = app.content.theme(&entry.id).map(|theme| {
        let phrases = theme.phrases.iter().map(|phrase| Key::phrase(&theme.id, phrase)).collect();
        view! {
            <p class="lead"><Two key=Key::theme(&theme.id).lead() /></p>
            <WordList words=theme.words.iter().map(|word| (theme.id.clone(), word.clone())).collect() />
            <PhraseList phrases=phrases />
        }
    });
    let ages = AgeBand::iter().map(labels::band_sign).collect::<String>();
    view! { <ActivityView id=activity.id.clone() />{theme}<p aria-hidden="true">{ages}</p> }.into_any()
}
