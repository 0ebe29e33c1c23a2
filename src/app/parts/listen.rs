//! The one control to hear a text, wherever a parent needs it: the voice of its own language says what is shown.
//!
//! It is markup alone, which names what to say: `device` answers every tap on one, and marks it while it is heard. So the
//! many of a page cost an old phone nothing until one is tapped.

use leptos::prelude::*;

use super::{Icon, IconView};
use crate::app::state::{App, Tongues};
use crate::text::{Key, Msg};

/// Says `keys` one after the other; a second tap stops. With an id, a tap before the app runs is kept for it.
#[component]
pub fn Listen(
    keys: Vec<Key>,
    #[prop(optional)] id: Option<&'static str>,
    #[prop(default = Tongues::Shown)] tongues: Tongues,
) -> impl IntoView {
    let first: &str = tongues.into();
    let say = keys.iter().fold(first.to_owned(), |said, key| said + " " + &key.to_string());
    view! {
        <button type="button" id=id class="listen" data-say=say aria-label=App::get().words.say(Msg::Listen) aria-pressed="false">
            <IconView icon=Icon::Listen />
        </button>
    }
}
