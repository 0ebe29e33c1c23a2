//! A story: its pages one below the other, each with its picture, its text and something to ask; and over them the
//! reader, when the parent opens it. One without words has pictures and questions alone.
//!
//! The way into the reader is a link to a page's own place: without the app it leads there.

use leptos::prelude::*;

use super::reader::Reader;
use crate::app::parts::{BackTo, Icon, IconView, Listen, Prompts, SceneView, TextSwitch, Two, live};
use crate::app::state::{App, ReadCommand};
use crate::content::{Story, StoryId};
use crate::route::{Filter, Page};
use crate::text::{Key, Msg, ReaderMsg};

#[component]
pub fn StoryPage(id: StoryId) -> impl IntoView {
    let app = App::get();
    let App { words, content, .. } = app;
    content.story(&id).map(|story| {
        app.ask(ReadCommand::Look(id).into());
        let key = Key::story(&story.id);
        let pages = story.pages.iter().enumerate().map(|(index, page)| {
            let text = Key::story_page(&story.id, index);
            let label = words.say_with(Msg::StoryPage, [("number", (index + 1).into())]);
            let said = (!story.wordless).then(|| {
                view! {
                    <div class="heard">
                        <p class="story-text"><Two key=text.clone() /></p>
                        <Listen keys=vec![text.clone()] />
                    </div>
                }
            });
            view! {
                <section class="story-page" id=format!("page-{}", index + 1) aria-label=label>
                    <SceneView scene=page.picture.clone() alt=words.read(&text.picture()) />
                    {said}
                    <Prompts of=text prompts=page.prompts.clone() />
                </section>
            }
        });
        view! {
            <BackTo to=Page::Library(Filter::default()) label=words.say(Msg::LibraryTitle) />
            <div class="heard"><h1><Two key=key.clone() /></h1><Listen keys=vec![key.clone(), key.lead()] id="listen-title" /></div>
            <p class="lead"><Two key=key.lead() /></p>
            {story.wordless.then(|| view! { <p class="wordless">{words.say(Msg::TellTogether)}</p> })}
            <Open />
            <TextSwitch />
            {pages.collect_view()}
            <p class="the-end"><a class="quiet" href="#page-1">{words.say(Msg::TheEnd)}</a></p>
            <Over story=story />
        }
    })
}

/// The way into the reader: from the beginning, or from where one stopped.
#[component]
fn Open() -> impl IntoView {
    let App { words, reading, .. } = App::get();
    let stopped = Memo::new(move |_| reading.with(|reading| reading.stopped));
    let open = live(move || {
        let (page, label) = match stopped.get() {
            None => (1, words.say(ReaderMsg::ReadStory)),
            Some(page) => (page + 1, words.say_with(ReaderMsg::ReadOn, [("number", (page + 1).into())])),
        };
        view! { <a id="read" class="main" href=format!("#page-{page}")><IconView icon=Icon::Library />{label}</a> }
    });
    view! { <p class="open">{open}</p> }
}

/// The reader, while it is open.
#[component]
fn Over(story: &'static Story) -> impl IntoView {
    let reading = App::get().reading;
    let open = Memo::new(move |_| reading.with(|reading| reading.page.is_some()));
    live(move || open.get().then(|| view! { <Reader story=story /> }))
}
