//! What the app has to say, in a live region that is always there, so that screen readers notice a new one.

use leptos::prelude::*;

use crate::app::state::{App, Notice, Wish};
use crate::text::Msg;

#[component]
pub fn NoticeList() -> impl IntoView {
    let app = App::get();
    let shown = app.clone();
    let row = move |notice: Notice| {
        let notices = shown.notices;
        view! {
            <li>
                <span>{shown.words.say(notice.message())}</span>
                {button(&shown, notice)}
                <button type="button" class="notice-close" on:click=move |_| notices.close(notice)>
                    {shown.words.say(Msg::NoticeClose)}
                </button>
            </li>
        }
    };
    view! { <ul class="notices" role="status">{move || app.notices.all().into_iter().map(&row).collect_view()}</ul> }
}

/// What can be done about it, where anything can.
fn button(app: &App, notice: Notice) -> Option<impl IntoView + use<>> {
    let (app, label) = match notice {
        Notice::Update => (app.clone(), Msg::NoticeUpdateNow),
        Notice::ChildRemoved => (app.clone(), Msg::Undo),
        _ => return None,
    };
    let said = app.words.say(label);
    let act = move |_| match notice {
        Notice::Update => app.ask(Wish::Update),
        _ => {
            app.family.undo();
            app.notices.close(notice);
        }
    };
    Some(view! { <button type="button" class="notice-act" on:click=act>{said}</button> })
}
