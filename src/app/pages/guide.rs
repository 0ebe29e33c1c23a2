//! The preschool guide: one page to go through from above, and the one place that says what it costs here.

use leptos::prelude::*;

use crate::app::parts::choices::pressed;
use crate::app::parts::near::CostHere;
use crate::app::parts::{BackTo, Icon, IconView, Listen, PhraseList, Row, SceneView, TextSwitch, Two, live};
use crate::app::state::App;
use crate::content::{Guide, GuidePiece, GuideStep, Shows};
use crate::family::Facts;
use crate::route::Page;
use crate::text::{Key, Msg, NearMsg};

#[component]
pub fn GuidePage() -> impl IntoView {
    let App { words, content, .. } = App::get();
    content.guide().map(|guide| {
        let pieces = guide.pieces.iter().map(|piece| view! { <PieceView guide=guide piece=piece /> });
        view! {
            <BackTo to=Page::Near label=words.say(NearMsg::NearTitle) />
            <h1>{words.say(NearMsg::PreschoolTitle)}</h1>
            <p class="lead">{words.say(NearMsg::PreschoolDescription)}</p>
            <TextSwitch />
            {pieces.collect_view()}
            <ul class="rows">
                <Row to=Page::Ask sign="🙋🏽‍♀️" label=words.say(NearMsg::AskTitle) />
                <Row to=Page::Near sign="📍" label=words.say(NearMsg::NearTitle) />
            </ul>
        }
    })
}

/// A piece, closed until it is wanted: a title with its picture, which grows when it is opened,
/// is enough to find the way.
#[component]
fn PieceView(guide: &'static Guide, piece: &'static GuidePiece) -> impl IntoView {
    let App { words, .. } = App::get();
    let key = Key::guide(&piece.id);
    let lines = (0..usize::from(piece.lines)).map(|line| view! { <p><Two key=key.line(line) later=true /></p> });
    let spoken = std::iter::once(key.clone()).chain((0..usize::from(piece.lines)).map(|line| key.line(line))).collect();
    let shown = piece.shows.map(|shows| match shows {
        Shows::Cost => view! { <Cost /> }.into_any(),
        Shows::Steps => view! { <Steps guide=guide /> }.into_any(),
        Shows::Bring => view! { <Belongings guide=guide /> }.into_any(),
        Shows::Phrases => view! { <Phrases guide=guide /> }.into_any(),
        Shows::Doubts => view! { <Doubts guide=guide /> }.into_any(),
    });
    view! {
        <details class="fold guide-piece" id=format!("guide-{}", piece.id)>
            <summary>
                <h2><Two key=key.clone() /></h2>
                <SceneView scene=piece.picture.clone() alt=words.read(&key.picture()) />
            </summary>
            <Listen keys=spoken />
            {lines.collect_view()}
            {shown}
        </details>
    }
}

/// What it costs in the family's municipality; the way to choose one where it chose none.
#[component]
fn Cost() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let chosen = Memo::new(move |_| app.own_municipality());
    live(move || match chosen.get() {
        None => view! {
            <p>{words.say(NearMsg::CostChoose)}</p>
            <p><a class="quiet" href=app.link(Page::Near)>{words.say(NearMsg::NearChoose)}</a></p>
        }
        .into_any(),
        Some(id) => match app.municipality(&id) {
            Some(municipality) => view! { <CostHere municipality=municipality /> }.into_any(),
            None => view! { <p class="loading" role="status">{words.say(Msg::Loading)}</p> }.into_any(),
        },
    })
}

/// The steps of registering, to be ticked off.
#[component]
fn Steps(guide: &'static Guide) -> impl IntoView {
    let App { words, .. } = App::get();
    let rows = guide.steps.iter().map(|step| view! { <Step step=step /> });
    view! { <p class="small">{words.say(NearMsg::StepsWhy)}</p><ol class="ticks">{rows.collect_view()}</ol> }
}

#[component]
fn Step(step: &'static GuideStep) -> impl IntoView {
    let App { family, .. } = App::get();
    let GuideStep { id, emoji } = step;
    let done = Memo::new(move |_| family.state.with(|state| Facts(state).is_step_done(id)));
    let tick = move |_| family.set_step(id, !done.get_untracked());
    view! {
        <li>
            <button type="button" id=format!("step-{id}") class="tick" aria-pressed=move || pressed(done.get()) on:click=tick>
                <IconView icon=Icon::Done />
                <span aria-hidden="true">{emoji.clone()}</span>
                <span><Two key=Key::guide_step(id) later=true /></span>
            </button>
        </li>
    }
}

#[component]
fn Belongings(guide: &'static Guide) -> impl IntoView {
    let App { words, .. } = App::get();
    let things = guide.belongings.iter().map(|thing| {
        view! {
            <li>
                <span class="word-picture" aria-hidden="true">{thing.emoji.clone()}</span>
                <Two key=Key::belonging(&thing.id) later=true />
            </li>
        }
    });
    view! { <h3>{words.say(NearMsg::BringFirstDay)}</h3><ul class="words">{things.collect_view()}</ul> }
}

#[component]
fn Phrases(guide: &'static Guide) -> impl IntoView {
    let App { words, .. } = App::get();
    let phrases = guide.phrases.iter().map(Key::guide_phrase).collect();
    view! { <h3>{words.say(NearMsg::PhrasesFirstDay)}</h3><PhraseList phrases=phrases /> }
}

#[component]
fn Doubts(guide: &'static Guide) -> impl IntoView {
    let rows = guide.doubts.iter().map(|doubt| {
        let key = Key::doubt(&doubt.id);
        let lines = (0..usize::from(doubt.lines)).map(|line| view! { <p><Two key=key.line(line) later=true /></p> });
        let spoken =
            std::iter::once(key.clone()).chain((0..usize::from(doubt.lines)).map(|line| key.line(line))).collect();
        view! { <li><Listen keys=spoken /><h3><Two key=key.clone() later=true /></h3>{lines.collect_view()}</li> }
    });
    view! { <ul class="doubts">{rows.collect_view()}</ul> }
}
