//! The one control to hear a text, wherever a parent needs it: the voice of its own language says what is shown.

use leptos::prelude::*;

use super::choices::pressed;
use super::{Icon, IconView};
use crate::app::state::{App, ReadWish, Tongues, Wish};
use crate::text::{Key, Msg};

/// Says `keys` one after the other; a second tap stops. With an id, a tap before the app runs is kept for it.
#[component]
pub fn Listen(
    keys: Vec<Key>,
    #[prop(optional)] id: Option<&'static str>,
    #[prop(default = Tongues::Shown)] tongues: Tongues,
) -> impl IntoView {
    let app = App::get();
    let said = keys.clone();
    let is_said = Memo::new(move |_| app.reading.with(|reading| reading.is_at(&said)));
    let tap = move |_| {
        let wish = if is_said.get_untracked() { ReadWish::Hush } else { ReadWish::Hear(keys.clone(), tongues) };
        app.ask(Wish::Read(wish));
    };
    view! {
        <button type="button" id=id class="listen" aria-label=app.words.say(Msg::Listen) aria-pressed=move || pressed(is_said.get()) on:click=tap>
            <IconView icon=Icon::Listen />
        </button>
    }
}
