//! A booklet on paper, for a family without a phone: a theme's activities, its words and a story, in two languages.

use leptos::prelude::*;

use super::paper::{PaperStyle, PrintButton};
use crate::app::parts::both::{read, said};
use crate::app::parts::{BackTo, SceneView, labels, live};
use crate::app::state::App;
use crate::content::theme::BRINGS;
use crate::content::{Activity, Story, StoryId, Theme, ThemeId};
use crate::route::{Page, Sheet};
use crate::share::{Bundle, Note, Thing};
use crate::text::{Key, Msg, Pack, ShareMsg};

#[component]
pub fn BookletPage(note: Note) -> impl IntoView {
    let app = App::get();
    let words = &app.words;
    let themes = Bundle::read(&note).0.things.into_iter().filter_map(|thing| match thing {
        Thing::Theme(id) if app.index.theme(&id).is_some() => Some(id),
        _ => None,
    });
    let title = words.say(ShareMsg::BookletTitle);
    match themes.into_iter().next() {
        Some(theme) => {
            let label = words.read(&Key::theme(&theme));
            view! {
                <PaperStyle />
                <BackTo to=Page::Theme(theme.clone()) label=label />
                <h1 class="unprinted">{title}</h1>
                <p class="lead unprinted">{words.say(ShareMsg::BookletDescription)}</p>
                <p class="unprinted"><PrintButton /></p>
                {live(move || whole(app, &theme))}
            }
            .into_any()
        }
        None => view! { <h1>{title}</h1><p class="lead">{words.say(ShareMsg::PaperChoose)}</p><Themes /> }.into_any(),
    }
}

/// Every theme, to choose one.
#[component]
fn Themes() -> impl IntoView {
    let app = App::get();
    let row = |id: &ThemeId| {
        let note = Bundle { things: vec![Thing::Theme(id.clone())], ..Bundle::default() }.note();
        let href = app.link(Page::Sheet(Sheet::Booklet, note));
        view! { <li><a class="row" href=href>{app.words.read(&Key::theme(id))}</a></li> }
    };
    view! { <ul class="rows">{app.index.themes.iter().map(|theme| row(&theme.id)).collect_view()}</ul> }
}

/// The booklet, once all of it is here.
fn whole(app: &'static App, id: &ThemeId) -> AnyView {
    let story = app.content.cards().and_then(|cards| cards.theme(id)?.story.clone());
    let packs = [Some(Pack::Theme(id.clone())), story.clone().map(Pack::Story)];
    if packs.into_iter().flatten().any(|pack| !app.has_arrived(&pack)) {
        return view! { <p class="loading" role="status">{app.words.say(Msg::Loading)}</p> }.into_any();
    }
    let Some(theme) = app.content.theme(id) else { return ().into_any() };
    let key = Key::theme(id);
    let brings = (0..BRINGS).map(|line| view! { <li>{read(&key.brings(line))}</li> }).collect_view();
    let activities = theme.activities.iter().map(|activity| sheet(app, theme, activity)).collect_view();
    let words = theme.words.iter().map(|word| {
        let key = Key::word(id, &word.id);
        view! { <li><span class="word-picture" aria-hidden="true">{word.emoji.clone()}</span>{read(&key)}</li> }
    });
    let phrases = theme.phrases.iter().map(|phrase| view! { <li>{read(&Key::phrase(id, phrase))}</li> });
    view! {
        <article class="booklet-paper">
            <section>
                <h2 class="cover">{read(&key)}</h2>
                <SceneView scene=theme.picture.clone() alt="" />
                <p class="cover-lead">{read(&key.lead())}</p>
                <ul>{brings}</ul>
            </section>
            {activities}
            <section>
                <h2>{said(Msg::Words)}</h2>
                <ul class="paper-words">{words.collect_view()}</ul>
                <h2>{said(Msg::Phrases)}</h2>
                <ul>{phrases.collect_view()}</ul>
            </section>
            {story.map(|id| tale(app, &id))}
        </article>
    }
    .into_any()
}

/// One activity on a sheet of its own.
fn sheet(app: &App, theme: &Theme, activity: &Activity) -> impl IntoView + use<> {
    let key = Key::activity(&activity.id);
    let list = |keys: Vec<Key>| keys.iter().map(|key| view! { <li>{read(key)}</li> }).collect_view();
    let steps = list((0..usize::from(activity.steps)).map(|step| key.step(step)).collect());
    let asks = list((0..activity.prompts.len()).map(|ask| key.ask(ask)).collect());
    let words = activity.words.iter().filter_map(|id| theme.word(id)).map(|word| {
        let key = Key::word(&theme.id, &word.id);
        view! { <li><span aria-hidden="true">{word.emoji.clone()}" "</span>{read(&key)}</li> }
    });
    let facts = format!(
        "{} {} · {} · {}",
        labels::kind_sign(activity.kind),
        app.words.say(labels::kind(activity.kind)),
        app.words.say_with(Msg::Minutes, [("minutes", activity.minutes.into())]),
        labels::ages(&app.words, activity.ages),
    );
    view! {
        <section>
            <SceneView scene=activity.picture.clone() alt="" />
            <h2>{read(&key)}</h2>
            <p>{facts}</p>
            <h3>{said(Msg::WhatYouNeed)}</h3>
            <p>{read(&key.need())}</p>
            <h3>{said(Msg::WhatYouDo)}</h3>
            <ol>{steps}</ol>
            <h3>{said(Msg::WhatYouAsk)}</h3>
            <ul>{asks}</ul>
            <h3>{said(Msg::Words)}</h3>
            <ul class="in-line">{words.collect_view()}</ul>
            <h3>{said(Msg::Why)}</h3>
            <p>{read(&key.why())}</p>
        </section>
    }
}

/// The story, a picture with its text after the other; of one without words the questions.
fn tale(app: &App, id: &StoryId) -> Option<impl IntoView + use<>> {
    let Story { wordless, pages, .. } = app.content.story(id)?;
    let pages = pages.iter().enumerate().map(|(index, page)| {
        let text = Key::story_page(id, index);
        let asks = (0..page.prompts.len()).map(|ask| text.ask(ask));
        let lines: Vec<Key> = if *wordless { asks.collect() } else { vec![text] };
        let lines = lines.iter().map(|key| view! { <p>{read(key)}</p> }).collect_view();
        view! { <div class="tale"><SceneView scene=page.picture.clone() alt="" /><div>{lines}</div></div> }
    });
    Some(view! {
        <section>
            <p>{said(ShareMsg::BookletStory)}</p>
            <h2>{read(&Key::story(id))}</h2>
            {pages.collect_view()}
        </section>
    })
}
