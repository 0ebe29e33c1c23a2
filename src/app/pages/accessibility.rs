//! The accessibility statement: what was tested, what does not work yet, and where to go with it.

use leptos::prelude::*;

use crate::app::parts::BackTo;
use crate::app::state::App;
use crate::route::Page;
use crate::text::{Msg, UsMsg};

/// The day on which the statement was last held against what is tested.
const WRITTEN_ON: &str = "2026-11-29";

#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let words = App::get().words;
    let part = |title: UsMsg, text: UsMsg| view! { <h2>{words.say(title)}</h2><p>{words.say(text)}</p> };
    let limits = [UsMsg::AccessLimitVoice, UsMsg::AccessLimitReaders, UsMsg::AccessLimitDrafts, UsMsg::AccessLimitOld];
    view! {
        <BackTo to=Page::About label=words.say(Msg::AboutTitle) />
        <h1>{words.say(UsMsg::AccessTitle)}</h1>
        <p class="lead">{words.say(UsMsg::AccessDescription)}</p>
        {part(UsMsg::AccessStatus, UsMsg::AccessStatusText)}
        {part(UsMsg::AccessTested, UsMsg::AccessTestedText)}
        <h2>{words.say(UsMsg::AccessLimits)}</h2>
        <ul>{limits.map(|limit| view! { <li>{words.say(limit)}</li> }).collect_view()}</ul>
        {part(UsMsg::AccessReport, UsMsg::AccessReportText)}
        {part(UsMsg::AccessLaw, UsMsg::AccessLawText)}
        <p class="small">{words.say_with(UsMsg::AccessDay, [("day", WRITTEN_ON.into())])}</p>
    }
}
