//! A municipality, by its own address.

use leptos::prelude::*;

use crate::app::parts::near::MunicipalityView;
use crate::app::parts::{BackTo, live};
use crate::app::state::App;
use crate::content::MunicipalityId;
use crate::route::Page;
use crate::text::{NearMsg, Pack};

#[component]
pub fn MunicipalityPage(id: MunicipalityId) -> impl IntoView {
    let App { words, content, index, .. } = App::get();
    let name = index.municipality(&id).map(|municipality| municipality.name.clone());
    let pack = Pack::Municipality(id.clone());
    view! {
        <BackTo to=Page::Near label=words.say(NearMsg::NearTitle) />
        <h1 lang="nl">{name}</h1>
        {live(move || {
            // Asked for, so that a timetable that arrives later is drawn.
            words.has(&pack);
            content.municipality(&id).map(|municipality| view! { <MunicipalityView municipality=municipality /> })
        })}
    }
}
