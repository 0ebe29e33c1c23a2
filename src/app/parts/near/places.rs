//! Places: a line in a list, and all that is known of one. What nobody wrote down is shown as something to ask.

use leptos::prelude::*;

use super::source;
use crate::app::parts::{Listen, Two, labels, live};
use crate::app::state::{App, Command, NearCommand};
use crate::content::{Municipality, Place};
use crate::family::Facts;
use crate::route::Page;
use crate::text::{Key, NearMsg};

/// All places, those of the family's neighbourhood first.
#[component]
pub fn PlaceList(municipality: &'static Municipality) -> impl IntoView {
    let App { family, .. } = App::get();
    live(move || {
        let own = family.state.with(|state| Facts(state).neighbourhood().map(str::to_owned));
        let is_own = |place: &&Place| own.is_some() && place.neighbourhood == own;
        let (near, far): (Vec<_>, Vec<_>) = municipality.places.iter().partition(is_own);
        let rows =
            near.into_iter().chain(far).map(|place| view! { <PlaceLink municipality=municipality place=place /> });
        view! { <ul class="rows">{rows.collect_view()}</ul> }
    })
}

/// One line, which is the link to the place's own page.
#[component]
pub fn PlaceLink(municipality: &'static Municipality, place: &'static Place) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let href = app.link(Page::Place(municipality.id.clone(), place.id.clone()));
    let neighbourhood = place.neighbourhood.clone().map(|name| view! { <bdi lang="nl">{name}</bdi> });
    view! {
        <li>
            <a class="row visit" href=href>
                <span class="sign" aria-hidden="true">{labels::place_sign(place.kind)}</span>
                <span class="what">
                    <b><bdi lang="nl">{place.name.clone()}</bdi></b>
                    <span>{words.say(labels::place(place.kind))}</span>
                    {neighbourhood}
                </span>
            </a>
        </li>
    }
}

/// What is known of a place: what it is for you and your child, where, and whom to call.
#[component]
pub fn PlaceFacts(municipality: &'static Municipality, place: &'static Place) -> impl IntoView {
    let app = App::get();
    let words = &app.words;
    let whole = |address: &String| format!("{address}, {}", municipality.name);
    let address = match &place.address {
        Some(address) => {
            // The phone's own map opens what stands after `q`; the app knows the phones that want it otherwise.
            let query = encode(&whole(address));
            let map = format!("geo:0,0?q={query}");
            let open = move |event: leptos::ev::MouseEvent| {
                event.prevent_default();
                app.ask(Command::Near(NearCommand::Map(query.clone())));
            };
            view! {
                <p><bdi lang="nl">{whole(address)}</bdi></p>
                <a class="quiet" id="map" href=map on:click=open><span aria-hidden="true">"📍"</span>{words.say(NearMsg::Map)}</a>
            }
            .into_any()
        }
        None => view! {
            <p class="small">{words.say(NearMsg::AskAddress)}</p>
            <a class="quiet" id="ask" href=app.link(Page::Ask)><span aria-hidden="true">"🙋🏽‍♀️"</span>{words.say(NearMsg::AskTitle)}</a>
        }
        .into_any(),
    };
    let call = place.phone.as_ref().map(|phone| {
        let href = format!("tel:{}", phone.replace('-', ""));
        view! { <a class="quiet" id="call" href=href><span aria-hidden="true">"📞"</span>{words.say(NearMsg::Call)}" "<bdi dir="ltr">{phone.clone()}</bdi></a> }
    });
    let neighbourhood = place.neighbourhood.clone().map(|name| view! { " · "<bdi lang="nl">{name}</bdi> });
    view! {
        <p class="small">{words.say(labels::place(place.kind))}{neighbourhood}</p>
        <div class="heard lead">
            <p><Two key=Key::place(&municipality.id, &place.id) /></p>
            <Listen keys=vec![Key::place(&municipality.id, &place.id)] />
        </div>
        <div class="place-address">{address}{call}</div>
        {(!municipality.demo).then(|| view! { <p class="small">{source(words, &place.source, place.checked_on)}</p> })}
    }
}

/// As it stands in the query of an address.
fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let digit = |nibble: u8| char::from(b"0123456789ABCDEF"[usize::from(nibble)]);
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_what_is_no_plain_letter() {
        assert_eq!(encode("Plein 1, Voor&'t é"), "Plein%201%2C%20Voor%26%27t%20%C3%A9");
    }
}
