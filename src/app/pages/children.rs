//! The children: about how old each is, and what to call it.

use leptos::prelude::*;

use crate::app::parts::{AgeChoice, BackTo, labels};
use crate::app::state::{App, Notice};
use crate::family::Child;
use crate::route::Page;
use crate::text::Msg;

#[component]
pub fn ChildrenPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let ids = {
        let family = app.family;
        // Compared by id, so that typing a name does not draw the field anew under the finger.
        Memo::new(move |_| family.children().into_iter().map(|child| child.id).collect::<Vec<_>>())
    };
    let add = {
        move |band| {
            app.family.add_child(band, app.day.get_untracked());
        }
    };
    let family = app.family;
    let forms = move || {
        let children = untrack(|| family.children());
        let shown = ids.get().into_iter().filter_map(|id| children.iter().find(|child| child.id == id).cloned());
        shown.map(|child| view! { <ChildForm child=child /> }).collect_view()
    };
    view! {
        <BackTo to=Page::Us label=words.say(Msg::UsTitle) />
        <h1>{words.say(Msg::ChildrenTitle)}</h1>
        <p class="lead">{words.say(Msg::ChildrenWhy)}</p>
        {forms}
        <h2>{move || words.say(if ids.get().is_empty() { Msg::HowOld } else { Msg::AddChild })}</h2>
        <AgeChoice on_choose=add />
    }
}

#[component]
fn ChildForm(child: Child) -> impl IntoView {
    let App { words, family, notices, day, .. } = App::get();
    let id = child.id.clone();
    let (name_id, born_id) = (format!("name-{}", id.as_str()), format!("born-{}", id.as_str()));
    let age = {
        let id = id.clone();
        // The month may be changed below: the age follows.
        Memo::new(move |_| {
            let child = family.children().into_iter().find(|child| child.id == id);
            child.map(|child| labels::age(words, child.born.age_on(day.get()))).unwrap_or_default()
        })
    };
    let set_name = {
        let (family, id) = (family, id.clone());
        move |event| family.set_name(&id, &event_target_value(&event))
    };
    let set_born = {
        let (family, id) = (family, id.clone());
        move |event| {
            // A month field that was emptied holds no month: the last one stays.
            if let Ok(born) = event_target_value(&event).parse() {
                family.set_born(&id, born);
            }
        }
    };
    let remove = move |_| {
        family.remove_child(&id);
        notices.show(Notice::ChildRemoved);
    };
    view! {
        <section class="child" aria-label=move || age.get()>
            <p class="small">{move || age.get()}</p>
            <label for=name_id.clone()>{words.say(Msg::ChildName)}</label>
            <input id=name_id type="text" maxlength="40" autocomplete="off" value=child.name on:change=set_name />
            <label for=born_id.clone()>{words.say(Msg::ChildBorn)}</label>
            <input id=born_id type="month" value=child.born.month() on:change=set_born />
            <button type="button" class="quiet remove" on:click=remove>{words.say(Msg::RemoveChild)}</button>
        </section>
    }
}
