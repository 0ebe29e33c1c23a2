//! The words of a theme as picture cards: to look at and hear, to turn, and to find together. Nothing is counted, and
//! nothing can go wrong: a card that was not meant says its own word.

use leptos::prelude::*;

use crate::app::parts::choices::Choice;
use crate::app::parts::{BackTo, Choices, Icon, IconView, Listen, TextSwitch, Two, live};
use crate::app::state::{App, ReadCommand, Tongues};
use crate::content::{Deal, Theme, ThemeId, Word};
use crate::route::Page;
use crate::text::{Key, Msg, ReaderMsg};

/// What one does with the cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Play {
    /// Picture and word, to hear.
    Look,
    /// The word is on the other side.
    Turn,
    /// The voice names one, the child points.
    Find,
}

const PLAYS: [(Play, ReaderMsg, &str); 3] = [
    (Play::Look, ReaderMsg::WordsLook, "👀"),
    (Play::Turn, ReaderMsg::WordsTurn, "🔄"),
    (Play::Find, ReaderMsg::WordsWhere, "👉"),
];

#[component]
pub fn WordsPage(id: ThemeId) -> impl IntoView {
    let App { words, content, .. } = App::get();
    content.theme(&id).map(|theme| {
        let play = RwSignal::new(Play::Look);
        let plays = PLAYS.map(|(of, label, sign)| {
            let pressed = Signal::derive(move || play.get() == of);
            view! { <Choice pressed=pressed on_choose=move || play.set(of)><span aria-hidden="true">{sign}</span>{words.say(label)}</Choice> }
        });
        view! {
            <BackTo to=Page::Theme(theme.id.clone()) label=words.read(&Key::theme(&theme.id)) />
            <h1>{words.say(Msg::Words)}</h1>
            <p class="lead">{words.say(ReaderMsg::WordCardsDescription)}</p>
            <TextSwitch />
            <Choices label=words.say(Msg::Words)>{plays.collect_view()}</Choices>
            {live(move || match play.get() {
                Play::Look => view! { <Cards theme=theme turned=true /> }.into_any(),
                Play::Turn => view! { <Cards theme=theme turned=false /> }.into_any(),
                Play::Find => view! { <Find theme=theme /> }.into_any(),
            })}
        }
    })
}

/// All cards; those that are not turned show the picture alone, until they are tapped.
#[component]
fn Cards(theme: &'static Theme, turned: bool) -> impl IntoView {
    let card = |word: &'static Word| view! { <Card theme=theme word=word turned=turned /> };
    view! { <ul class="word-cards">{theme.words.iter().map(card).collect_view()}</ul> }
}

#[component]
fn Card(theme: &'static Theme, word: &'static Word, turned: bool) -> impl IntoView {
    let app = App::get();
    let key = Key::word(&theme.id, &word.id);
    let shown = RwSignal::new(turned);
    let said = vec![key.clone()];
    let is_said = Memo::new({
        let said = said.clone();
        move |_| app.reading.with(|reading| reading.is_at(&said))
    });
    let tap = move |_| {
        // A second tap on a card of this game lays it down again.
        if !turned && shown.get_untracked() {
            return shown.set(false);
        }
        shown.set(true);
        app.ask(ReadCommand::Hear(said.clone(), Tongues::Shown).into());
    };
    let hidden = app.words.say(ReaderMsg::WordHidden);
    view! {
        <li>
            <button type="button" class="word-card" class:said=move || is_said.get() on:click=tap>
                <span class="word-picture" aria-hidden="true">{word.emoji.clone()}</span>
                {live(move || {
                    if shown.get() {
                        view! { <span class="word-name"><Two key=key.clone() /></span> }.into_any()
                    } else {
                        view! { <span class="word-name"><span class="hidden">{hidden.clone()}</span><span aria-hidden="true">"· · ·"</span></span> }.into_any()
                    }
                })}
            </button>
        </li>
    }
}

/// "Where do you see this?" The voice names one of a few cards; the child points, the parent taps.
#[component]
fn Find(theme: &'static Theme) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let deal = RwSignal::new(Deal::first(theme.words.len(), app.phone.random()));
    let found = RwSignal::new(false);
    let key = move |index: usize| Key::word(&theme.id, &theme.words[index].id);
    let question = move || vec![Key::of(ReaderMsg::WhereIs), key(deal.get().asked)];
    let next = move |_| {
        found.set(false);
        deal.update(|deal| *deal = deal.next(theme.words.len(), app.phone.random()));
        app.ask(ReadCommand::Hear(untrack(question), Tongues::Shown).into());
    };
    let table = live(move || {
        let Deal { asked, table } = deal.get();
        let card = |index: usize| {
            let tap = move |_| {
                found.set(index == asked);
                app.ask(ReadCommand::Hear(vec![key(index)], Tongues::Shown).into());
            };
            let is_found = move || index == asked && found.get();
            view! {
                <li>
                    <button type="button" class="word-card" class:found=is_found aria-label=words.read(&key(index)) on:click=tap>
                        <span class="word-picture" aria-hidden="true">{theme.words[index].emoji.clone()}</span>
                    </button>
                </li>
            }
        };
        table.into_iter().map(card).collect_view()
    });
    view! {
        <div class="where">
            {live(move || view! { <Listen keys=question() id="where-listen" /> })}
            <div><p class="where-is">{words.say(ReaderMsg::WhereIs)}</p><b>{live(move || view! { <Two key=key(deal.get().asked) /> })}</b></div>
        </div>
        <ul class="word-cards table">{table}</ul>
        <p class="where-found" role="status">{live(move || found.get().then(|| words.say(ReaderMsg::WhereFound)))}</p>
        <button type="button" id="where-next" class="quiet" on:click=next>
            <IconView icon=Icon::Another />
            {words.say(ReaderMsg::WhereNext)}
        </button>
    }
}
