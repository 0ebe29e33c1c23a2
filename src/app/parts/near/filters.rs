//! What a parent looks for: kind, age, neighbourhood and language, each one row that a thumb pushes along. Kinds and
//! ages have pictures, and languages their own names, so that nothing has to be read.

use leptos::prelude::*;
use strum::IntoEnumIterator;

use super::{age, fit};
use crate::app::parts::choices::Choice;
use crate::app::parts::{Choices, labels, live};
use crate::app::state::{App, Looking};
use crate::content::timetable::Fit;
use crate::content::{AgeBand, Municipality, SessionKind};
use crate::family::Facts;
use crate::text::{Message, Msg, NearMsg};

#[component]
pub fn Filters(municipality: &'static Municipality) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let kinds = SessionKind::iter().filter(|kind| municipality.sessions.iter().any(|session| session.kind == *kind));
    let kinds =
        kinds.map(|kind| (kind, format!("{} {}", labels::session_sign(kind), words.say(labels::session(kind)))));
    let ages =
        AgeBand::iter().map(|band| (band, format!("{} {}", labels::band_sign(band), words.say(labels::band(band)))));
    let spoken =
        spoken_in(municipality).into_iter().map(|tag| (tag.clone(), labels::spoken(&words, app.languages, &tag)));
    let (kinds, ages, spoken): (Vec<_>, Vec<_>, Vec<_>) = (kinds.collect(), ages.collect(), spoken.collect());
    let near = app.near;
    view! {
        <details class="fold filters">
            <summary>
                <span>{words.say(NearMsg::NearFilter)}</span>
                {live(move || view! { <span class="small">{narrowed(app)}</span> })}
            </summary>
            <div>
                {row(app, Msg::FilterKind, move || near.with(|near| near.kind), |near, kind| near.kind = kind, kinds)}
                {row(app, Msg::FilterAge, move || age(app), |near, age| near.age = Some(age), ages)}
                <Neighbourhoods municipality=municipality />
                {row(app, NearMsg::FilterSpoken, move || near.with(|near| near.spoken.clone()), |near, tag| near.spoken = tag, spoken)}
            </div>
        </details>
    }
}

/// What the list is narrowed down to, so that it is seen while the drawer is closed.
fn narrowed(app: &'static App) -> String {
    let words = &app.words;
    let Fit { kind, neighbourhood, spoken, .. } = fit(app);
    let kind = kind.map(|kind| format!("{} {}", labels::session_sign(kind), words.say(labels::session(kind))));
    let age = age(app).map(|band| format!("{} {}", labels::band_sign(band), words.say(labels::band(band))));
    let spoken = spoken.map(|tag| labels::spoken(words, app.languages, &tag));
    [kind, age, neighbourhood, spoken].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// One row: everything, or one of `values`.
fn row<T: Clone + PartialEq + Send + Sync + 'static>(
    app: &'static App,
    label: impl Message,
    chosen: impl Fn() -> Option<T> + Send + Sync + 'static,
    choose: fn(&mut Looking, Option<T>),
    values: Vec<(T, String)>,
) -> impl IntoView {
    let (name, near) = (app.words.say(label), app.near);
    // Compared by value, so that a choice of another row moves nothing here.
    let chosen = Memo::new(move |_| chosen());
    let all = std::iter::once((None, app.words.say(Msg::FilterAll)));
    let choices = all.chain(values.into_iter().map(|(value, said)| (Some(value), said))).map(|(value, said)| {
        let own = value.clone();
        let pressed = Signal::derive(move || chosen.with(|chosen| *chosen == own));
        view! { <Choice pressed=pressed on_choose=move || near.update(|near| choose(near, value.clone()))>{said}</Choice> }
    });
    let choices = choices.collect_view();
    view! { <p class="small">{name.clone()}</p><Choices label=name one_line=true>{choices}</Choices> }
}

/// The neighbourhood is the family's own, and stays chosen.
#[component]
fn Neighbourhoods(municipality: &'static Municipality) -> impl IntoView {
    let App { words, family, .. } = App::get();
    let names = municipality.neighbourhoods();
    (names.len() > 1).then(|| {
        let label = words.say(NearMsg::FilterNeighbourhood);
        let name = label.clone();
        view! {
            <p class="small">{name}</p>
            {live(move || {
                let chosen = family.state.with(|state| Facts(state).neighbourhood().map(str::to_owned));
                let choice = |name: Option<&'static str>| {
                    let said = match name {
                        Some(name) => view! { <bdi lang="nl">{name}</bdi> }.into_any(),
                        None => words.say(Msg::FilterAll).into_any(),
                    };
                    let pressed = Signal::stored(chosen.as_deref() == name);
                    view! { <Choice pressed=pressed on_choose=move || family.set_neighbourhood(name)>{said}</Choice> }
                };
                let choices = std::iter::once(None).chain(municipality.neighbourhoods().into_iter().map(Some));
                let choices = choices.map(choice).collect_view();
                view! { <Choices label=label.clone() one_line=true>{choices}</Choices> }
            })}
        }
    })
}

/// Every language that is spoken somewhere, the most common first.
fn spoken_in(municipality: &Municipality) -> Vec<String> {
    let mut counts: Vec<(usize, &String)> = Vec::new();
    for tag in municipality.sessions.iter().flat_map(|session| &session.languages) {
        match counts.iter_mut().find(|(_, known)| *known == tag) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, tag)),
        }
    }
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(_, tag)| tag.clone()).collect()
}
