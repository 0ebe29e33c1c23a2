//! The time before the first booklet: what to do with a baby that is not born yet, and in its first months.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use crate::app::parts::{BackTo, Listen, Row, SceneView, TextSwitch, Two, labels};
use crate::app::state::App;
use crate::content::{Piece, Stage};
use crate::route::{Filter, Page};
use crate::text::{Key, Msg};

#[component]
pub fn StartPage() -> impl IntoView {
    let App { words, content, .. } = App::get();
    let pieces = content.start().unwrap_or_default();
    let stages = Stage::iter().map(|stage| {
        let pieces = pieces.iter().filter(|piece| piece.stage == stage);
        let pieces = pieces.map(|piece| view! { <PieceView piece=piece /> }).collect_view();
        view! { <h2>{words.say(labels::stage(stage))}</h2>{pieces} }
    });
    view! {
        <BackTo to=Page::Library(Filter::default()) label=words.say(Msg::LibraryTitle) />
        <h1>{words.say(Msg::StartTitle)}</h1>
        <p class="lead">{words.say(Msg::StartDescription)}</p>
        <TextSwitch />
        {stages.collect_view()}
        <ul class="rows"><Row to=Page::Today sign="☀️" label=words.say(Msg::ToToday) /></ul>
    }
}

#[component]
fn PieceView(piece: &'static Piece) -> impl IntoView {
    let App { words, .. } = App::get();
    let key = Key::piece(&piece.id);
    let mut keys = vec![key.clone()];
    keys.extend((0..usize::from(piece.lines)).map(|line| key.line(line)));
    keys.extend([key.attempt(), key.why()]);
    let lines = (0..usize::from(piece.lines)).map(|line| view! { <p><Two key=key.line(line) /></p> });
    view! {
        <article class="piece">
            <SceneView scene=piece.picture.clone() alt=words.read(&key.picture()) />
            <div class="heard"><h3><Two key=key.clone() /></h3><Listen keys=keys /></div>
            {lines.collect_view()}
            <div class="try"><h4>{words.say(Msg::TryToday)}</h4><p><Two key=key.attempt() /></p></div>
            <h4>{words.say(Msg::Why)}</h4>
            <p><Two key=key.why() /></p>
        </article>
    }
}
