//! A story: its pages one below the other, each with its picture, its text and something to ask.
//! One without words has pictures and questions alone.

use leptos::prelude::*;

use crate::app::parts::{BackTo, Prompts, SceneView, TextSwitch, Two};
use crate::app::state::App;
use crate::content::StoryId;
use crate::route::{Filter, Page};
use crate::text::{Key, Msg};

#[component]
pub fn StoryPage(id: StoryId) -> impl IntoView {
    let App { words, content, .. } = App::get();
    content.story(&id).map(|story| {
        let key = Key::story(&story.id);
        let pages = story.pages.iter().enumerate().map(|(index, page)| {
            let text = Key::story_page(&story.id, index);
            let label = words.say_with(Msg::StoryPage, [("number", (index + 1).into())]);
            view! {
                <section class="story-page" aria-label=label>
                    <SceneView scene=page.picture.clone() alt=words.read(&text.picture()) />
                    {(!story.wordless).then(|| view! { <p class="story-text"><Two key=text.clone() /></p> })}
                    <Prompts of=text prompts=page.prompts.clone() />
                </section>
            }
        });
        view! {
            <BackTo to=Page::Library(Filter::default()) label=words.say(Msg::LibraryTitle) />
            <h1><Two key=key.clone() /></h1>
            <p class="lead"><Two key=key.lead() /></p>
            {story.wordless.then(|| view! { <p class="wordless">{words.say(Msg::TellTogether)}</p> })}
            <TextSwitch />
            {pages.collect_view()}
            <p class="the-end">{words.say(Msg::TheEnd)}</p>
        }
    })
}
