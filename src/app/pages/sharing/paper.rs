//! What every paper is made of: its style, the button that prints, and the address as one types it.

use leptos::prelude::*;

use crate::app::parts::both::said;
use crate::app::state::{App, Command, ShareCommand};
use crate::text::ShareMsg;

/// The style of papers, as it stands on each: no other page carries it.
const STYLE: &str = include_str!("paper.css");

#[component]
pub fn PaperStyle() -> impl IntoView {
    view! { <style inner_html=STYLE></style> }
}

#[component]
pub fn PrintButton() -> impl IntoView {
    let app = App::get();
    let print = move |_| app.ask(Command::Share(ShareCommand::Print));
    view! { <button type="button" id="print" class="main" on:click=print>{said(ShareMsg::PaperPrint)}</button> }
}

/// The site's address as one types it: without its scheme, in the language of the page.
pub fn typed(app: &App) -> String {
    let host = app.origin.split_once("://").map_or(app.origin, |(_, host)| host);
    format!("{host}/{}", app.words.home().language().tag)
}
