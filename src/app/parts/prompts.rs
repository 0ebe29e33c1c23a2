//! Things to ask, fitted to the child's age: those for its age stand out, the others stay within reach.

use leptos::prelude::*;

use super::Two;
use crate::app::state::App;
use crate::content::Prompt;
use crate::text::Key;

#[component]
pub fn Prompts(of: Key, prompts: Vec<Prompt>) -> impl IntoView {
    let today = App::get().today;
    let rows = prompts.into_iter().enumerate().map(move |(index, prompt)| {
        let later = move || today.age().is_some_and(|age| !prompt.ages.contains(age));
        view! { <li class:later=later><Two key=of.ask(index) /></li> }
    });
    view! { <ul class="prompts">{rows.collect_view()}</ul> }
}
