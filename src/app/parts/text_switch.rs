//! Home language, both, or Dutch. The page's own little script answers it before the app runs, and remembers.

use leptos::prelude::*;

use super::Choices;
use super::choices::Choice;
use crate::app::state::{App, TextMode};
use crate::text::Msg;

#[component]
pub fn TextSwitch() -> impl IntoView {
    let App { words, settings, .. } = App::get();
    let mode = settings.text;
    let modes = [
        (TextMode::Home, Msg::TextHome, None),
        (TextMode::Both, Msg::TextBoth, None),
        (TextMode::Dutch, Msg::TextDutch, Some("nl")),
    ];
    words.has_two().then(|| {
        let choices = modes.map(|(of, label, lang)| {
            let (code, label): (&'static str, _) = (of.into(), words.say(label));
            let pressed = Signal::derive(move || mode.get() == of);
            view! { <Choice set=code pressed=pressed on_choose=move || mode.set(of)><span lang=lang>{label}</span></Choice> }
        });
        view! { <Choices label=words.say(Msg::TextSwitch)>{choices.collect_view()}</Choices> }
    })
}
