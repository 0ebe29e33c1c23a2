//! The shelves: what can be taken, of one kind at a time, what fits the age first.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use super::super::things::{Shown, ages, shown};
use super::category::Category;
use super::chosen::Chosen;
use crate::app::parts::choices::{Choice, pressed};
use crate::app::parts::{Choices, live};
use crate::app::state::App;
use crate::share::Thing;
use crate::text::ShareMsg;

/// The categories, of which one is open: what fits the age first, the rest one tap away.
#[component]
pub fn Shelves(chosen: Chosen) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let open =
        RwSignal::new(chosen.things.with_untracked(|things| things.first().map_or(Category::Activities, Category::of)));
    let tab = move |category: Category| {
        let is_open = Signal::derive(move || open.get() == category);
        view! { <Choice pressed=is_open on_choose=move || open.set(category)>{words.say(category.label())}</Choice> }
    };
    let rows = move |things: Vec<Thing>| {
        let rows = things.into_iter().filter_map(|thing| row(app, chosen, thing)).collect_view();
        view! { <ul class="picks">{rows}</ul> }
    };
    let list = live(move || {
        let things = open.get().things(app);
        let Some(band) = chosen.age.get() else { return rows(things).into_any() };
        let fits = |thing: &Thing| ages(app, thing).is_none_or(|span| span.overlaps(band.span()));
        let (fitting, others): (Vec<_>, Vec<_>) = things.into_iter().partition(fits);
        let others = (!others.is_empty()).then(|| {
            view! { <details class="fold"><summary>{words.say(ShareMsg::ShareForOthers)}</summary>{rows(others)}</details> }
        });
        view! { <p class="small">{words.say(ShareMsg::ShareForAge)}</p>{rows(fitting)}{others} }.into_any()
    });
    let label = words.say(ShareMsg::ShareWhat);
    view! {
        <Choices label=label one_line=true>{Category::iter().map(tab).collect_view()}</Choices>
        {list}
    }
}

/// One thing to take or leave.
fn row(app: &'static App, chosen: Chosen, thing: Thing) -> Option<impl IntoView> {
    let Shown { title, lang, line, sign, .. } = shown(app, &thing)?;
    let dir = lang.map(|_| "ltr");
    let thing = StoredValue::new(thing);
    let is_chosen = Memo::new(move |_| thing.with_value(|thing| chosen.has(thing)));
    let off = move || (chosen.is_full() && !is_chosen.get()).then_some("true");
    Some(view! {
        <li>
            <button
                type="button"
                class="pick"
                aria-pressed=move || pressed(is_chosen.get())
                aria-disabled=off
                on:click=move |_| thing.with_value(|thing| chosen.toggle(thing))
            >
                <span class="sign" aria-hidden="true">{sign}</span>
                <span><b lang=lang dir=dir>{title}</b>" "<small>{line}</small></span>
            </button>
        </li>
    })
}
