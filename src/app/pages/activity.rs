//! One activity, by its own address: what a nurse shares.

use leptos::prelude::*;

use crate::app::parts::{ActivityView, BackTo};
use crate::app::state::App;
use crate::content::ActivityId;
use crate::route::Page;
use crate::text::Key;

#[component]
pub fn ActivityPage(id: ActivityId) -> impl IntoView {
    let App { words, index, .. } = App::get();
    let theme = index.activity(&id).map(|(theme, _)| theme.id.clone());
    view! {
        {theme.map(|theme| {
            let label = words.read(&Key::theme(&theme));
            view! { <BackTo to=Page::Theme(theme) label=label /> }
        })}
        <ActivityView id=id own_page=true />
    }
}
