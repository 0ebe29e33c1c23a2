//! What the app has to say, in a live region that is always there, so that screen readers notice a new one.

use leptos::prelude::*;

use super::live;
use crate::app::state::{App, Command, Notice, ReadCommand};
use crate::text::Msg;

#[component]
pub fn NoticeList() -> impl IntoView {
    let app = App::get();
    let row = move |notice: Notice| {
        view! {
            <li>
                <span>{app.words.say(notice.message())}</span>
                {button(app, notice)}
                <button type="button" class="notice-close" on:click=move |_| app.notices.close(notice)>
                    {app.words.say(Msg::NoticeClose)}
                </button>
            </li>
        }
    };
    let rows = live(move || app.notices.all().into_iter().map(row).collect_view());
    view! { <div class="notices" role="status"><ul>{rows}</ul></div> }
}

/// What can be done about it, where anything can.
fn button(app: &'static App, notice: Notice) -> Option<impl IntoView + use<>> {
    let label = match notice {
        Notice::Update => Msg::NoticeUpdateNow,
        Notice::ChildRemoved => Msg::Undo,
        Notice::NoVoice => Msg::ListenDutch,
        _ => return None,
    };
    let act = move |_| {
        match notice {
            Notice::Update => return app.ask(Command::Update),
            Notice::NoVoice => app.ask(ReadCommand::Dutch.into()),
            _ => app.family.undo(),
        }
        app.notices.close(notice);
    };
    Some(view! { <button type="button" class="notice-act" on:click=act>{app.words.say(label)}</button> })
}
