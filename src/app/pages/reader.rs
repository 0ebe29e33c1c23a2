//! The story reader: one page fills the screen, its picture large, with the text, the voice, and something to ask.
//!
//! `device` turns the pages by keys and swipes and keeps the address; what turns is the page alone, so that the buttons
//! keep their place and the focus.

use leptos::prelude::*;

use crate::app::parts::choices::{Choice, pressed};
use crate::app::parts::{Choices, Icon, IconView, Listen, OwnVoice, SceneView, TextSwitch, Two, live};
use crate::app::state::{App, ReadCommand, Spot, Tongues};
use crate::content::scene::{HEIGHT, WIDTH};
use crate::content::{Item, Story, StoryPage};
use crate::text::speech::sentences;
use crate::text::{Key, Msg, Pack, ReaderMsg};

#[component]
pub fn Reader(story: &'static Story) -> impl IntoView {
    let app = App::get();
    let App { words, reading, .. } = app;
    let count = story.pages.len();
    let page = Memo::new(move |_| reading.with(|reading| reading.page.unwrap_or_default().min(count - 1)));
    let slow = Signal::derive(move || reading.with(|reading| reading.slow));
    let turn = move |to: usize| app.ask(ReadCommand::Turn(story.id.clone(), to).into());
    let number =
        live(move || words.say_with(ReaderMsg::PageOf, [("number", (page.get() + 1).into()), ("count", count.into())]));
    let say = live(move || {
        let text = Key::story_page(&story.id, page.get());
        let keys = if story.wordless { fitting(story, page.get()) } else { vec![text] };
        view! { <Listen keys=keys id="reader-listen" /> }
    });
    let is_last = move || page.get() + 1 == count;
    let onward = live(move || words.say(if is_last() { ReaderMsg::ReadAgain } else { ReaderMsg::PageNext }));
    view! {
        <section id="reader" class="reader" role="dialog" aria-modal="true" aria-label=words.read(&Key::story(&story.id)) tabindex="-1">
            <div class="reader-top">
                <button type="button" id="reader-close" class="round" aria-label=words.say(ReaderMsg::ReaderClose) on:click=move |_| app.ask(ReadCommand::Close.into())>
                    <IconView icon=Icon::Close />
                </button>
                <span class="reader-number" role="status">{number}</span>
                <TextSwitch />
            </div>
            {live(move || {
                let index = page.get();
                view! { <Leaf story=story page=&story.pages[index] index=index /> }
            })}
            <div class="reader-bar">
                <button type="button" id="reader-back" class="round" aria-disabled=move || (page.get() == 0).then_some("true") aria-label=words.say(ReaderMsg::PagePrevious) on:click=move |_| turn(page.get_untracked().saturating_sub(1))>
                    <IconView icon=Icon::Back />
                </button>
                {say}
                <Choices label=words.say(ReaderMsg::SpeakSlowly)>
                    <Choice pressed=slow on_choose=move || app.ask(ReadCommand::Slow(!slow.get_untracked()).into())>
                        <span aria-hidden="true">"🐌"</span>{words.say(ReaderMsg::SpeakSlowly)}
                    </Choice>
                </Choices>
                <button type="button" id="reader-next" class="round onward" on:click=move |_| {
                    let next = page.get_untracked() + 1;
                    turn(if next == count { 0 } else { next });
                }>
                    <span class="hidden">{onward}</span>
                    {live(move || view! { <IconView icon=if is_last() { Icon::Another } else { Icon::Next } /> })}
                </button>
            </div>
        </section>
    }
}

/// What to ask on a page of `story`, for the child that is looked at.
fn fitting(story: &Story, page: usize) -> Vec<Key> {
    let age = App::get().today.age();
    let text = Key::story_page(&story.id, page);
    story.pages[page].asks(age).into_iter().map(|ask| text.ask(ask)).collect()
}

/// One page.
#[component]
fn Leaf(story: &'static Story, page: &'static StoryPage, index: usize) -> impl IntoView {
    let App { words, .. } = App::get();
    let text = Key::story_page(&story.id, index);
    let tapped = RwSignal::new(None::<Key>);
    let asks = move || {
        let asks = fitting(story, index).into_iter();
        asks.map(|ask| view! { <li class="heard"><span><Two key=ask.clone() /></span><Listen keys=vec![ask] /></li> })
            .collect_view()
    };
    let last = index + 1 == story.pages.len();
    view! {
        <div class="leaf">
            <div class="stage">
                <SceneView scene=page.picture.clone() alt=words.read(&text.picture()) />
                <Things items=&page.picture.items tapped=tapped />
            </div>
            <p class="thing-word" role="status">{live(move || match tapped.get() {
                Some(key) => view! { <Word key=key /> }.into_any(),
                None => words.say(ReaderMsg::TapPicture).into_any(),
            })}</p>
            {(!story.wordless).then(|| view! { <p class="story-text"><Said key=text.clone() /></p> })}
            <ul class="prompts quiet-asks" aria-label=words.say(Msg::WhatYouAsk)>{live(asks)}</ul>
            <OwnVoice story=story.id.clone() page=index />
            {last.then(|| view! { <p class="the-end">{words.say(Msg::TheEnd)}</p> })}
        </div>
    }
}

/// A word in both languages, side by side.
#[component]
fn Word(key: Key) -> impl IntoView {
    let words = &App::get().words;
    let home = words.home().language().clone();
    let dutch = words.has_two().then(|| view! { " · "<bdi lang="nl">{words.dutch().read(&key)}</bdi> });
    view! { <b><bdi lang=home.tag.to_string()>{words.read(&key)}</bdi></b>{dutch} }
}

/// The things of a picture that have a word, as buttons over it: a tap says the word in both languages.
#[component]
fn Things(items: &'static [Item], tapped: RwSignal<Option<Key>>) -> impl IntoView {
    let app = App::get();
    live(move || {
        let things = app.words.has(&Pack::Things).then(|| app.content.things()).flatten()?;
        let button = |item: &Item| {
            let key = Key::thing(things.find(&item.what)?);
            let name = app.words.read(&key);
            let part = |of: f64, whole: u16| format!("{:.1}%", of * 100.0 / f64::from(whole));
            let (x, y, size) = (f64::from(item.x), f64::from(item.y), f64::from(item.size));
            let tap = move |_| {
                tapped.set(Some(key.clone()));
                app.ask(ReadCommand::Hear(vec![key.clone()], Tongues::Both).into());
            };
            Some(view! {
                <button
                    type="button"
                    class="thing"
                    aria-label=name
                    style:left=part(x, WIDTH)
                    style:top=part(y - size / 2.0, HEIGHT)
                    style:width=part(size, WIDTH)
                    style:height=part(size, HEIGHT)
                    on:click=tap
                ></button>
            })
        };
        Some(items.iter().filter_map(button).collect_view())
    })
}

/// A text in both languages, sentence by sentence: the one that is being said is marked.
#[component]
fn Said(key: Key) -> impl IntoView {
    let words = &App::get().words;
    let home = words.home().language().clone();
    let two = words.has_two();
    let dutch =
        two.then(|| view! { <span class="dutch" lang="nl" dir="ltr"><Sentences key=key.clone() dutch=true /></span> });
    view! {
        <span class=if two { "home" } else { "" } lang=home.tag.to_string() dir=home.direction.code()><Sentences key=key dutch=false /></span>
        {dutch}
    }
}

#[component]
fn Sentences(key: Key, dutch: bool) -> impl IntoView {
    let App { words, reading, .. } = App::get();
    let text = if dutch { words.dutch() } else { words.home() }.read(&key);
    let row = |(sentence, part): (usize, &str)| {
        let spot = Spot { key: key.clone(), dutch, sentence };
        let said = Memo::new(move |_| reading.with(|reading| reading.spot.as_ref() == Some(&spot)));
        view! { <span class="sentence" class:said=move || said.get() aria-current=move || said.get().then(|| pressed(true))>{part.to_owned()}</span> }
    };
    sentences(&text).into_iter().enumerate().map(row).collect_view()
}
