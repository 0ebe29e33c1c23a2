//! The one control to hear a text, wherever a parent needs it: the voice of its own language says what is shown.
//!
//! It is markup alone, which names what to say: `device` answers every tap on one, and marks it while it is heard. So
//! the many of a page cost an old phone nothing until one is tapped.

use leptos::prelude::*;

use crate::app::state::{App, Tongues};
use crate::text::{Key, Msg};

/// A speaker, as [`super::IconView`] draws its icons; here as it stands, since a page has so many.
const SPEAKER: &str = concat!(
    r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9.5v5h3.5L12 18.5v-13"#,
    r#"L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11"></path></svg>"#
);

/// Says `keys` one after the other; a second tap stops. With an id, a tap before the app runs is kept for it.
#[component]
pub fn Listen(
    keys: Vec<Key>,
    #[prop(optional)] id: Option<&'static str>,
    #[prop(default = Tongues::Shown)] tongues: Tongues,
) -> impl IntoView {
    let first: &str = tongues.into();
    let say = keys.iter().fold(first.to_owned(), |said, key| said + " " + &key.to_string());
    let words = App::get().words;
    // Who does not see where it stands hears what it reads.
    let begins = keys.first().map(|key| words.read(key)).unwrap_or_default();
    let label = words.say(Msg::Listen) + " " + &begins;
    view! {
        <button type="button" id=id class="listen" data-say=say aria-label=label aria-pressed="false" inner_html=SPEAKER></button>
    }
}
