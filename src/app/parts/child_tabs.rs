//! Which child: shown when there is more than one.

use leptos::prelude::*;

use super::choices::Choice;
use super::{Choices, labels, live};
use crate::app::state::App;
use crate::text::Msg;

#[component]
pub fn ChildTabs() -> impl IntoView {
    let App { family, today, settings, words, day, .. } = App::get();
    live(move || {
        let children = family.children();
        if children.len() < 2 {
            return None;
        }
        let chosen = today.child().map(|child| child.id);
        let tabs = children.into_iter().map(|child| {
            let (id, pressed) = (child.id.clone(), Some(&child.id) == chosen.as_ref());
            let name = labels::child(words, &child, day.get());
            view! {
                <Choice pressed=Signal::stored(pressed) on_choose=move || settings.child.set(Some(id.clone()))>
                    <bdi>{name}</bdi>
                </Choice>
            }
        });
        let tabs = tabs.collect_view();
        Some(view! { <Choices label=words.say(Msg::ForWhom)>{tabs}</Choices> })
    })
}
