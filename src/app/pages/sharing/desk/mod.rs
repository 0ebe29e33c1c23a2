//! The desk: a language, an age, one to five things; and at once the link, the code and the card. A nurse has ninety
//! seconds for it, and keeps nothing.
//!
//! | module | |
//! |---|---|
//! | `category`, `shelves` | what there is to take |
//! | `chosen` | what was taken |
//! | `bar`, `handover` | what is to do next, and what comes of it |

mod bar;
mod category;
mod chosen;
mod handover;
mod shelves;

use leptos::prelude::*;
use strum::IntoEnumIterator;

use self::bar::Bar;
use self::chosen::Chosen;
use self::handover::Handover;
use self::shelves::Shelves;
use super::address::LanguageChoice;
use crate::app::parts::choices::Choice;
use crate::app::parts::{Choices, labels};
use crate::app::state::{App, Command, ShareCommand};
use crate::content::AgeBand;
use crate::share::{Bundle, Note};
use crate::text::ShareMsg;

#[component]
pub fn DeskPage(note: Note) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let (bundle, _) = Bundle::read(&note);
    let chosen = Chosen::begin(bundle, app.index);
    app.ask(Command::Share(ShareCommand::Look));
    let band = move |band: AgeBand| {
        let is_chosen = Signal::derive(move || chosen.age.get() == Some(band));
        let choose = move || chosen.age.set((chosen.age.get_untracked() != Some(band)).then_some(band));
        view! {
            <Choice pressed=is_chosen on_choose=choose>
                <span aria-hidden="true">{labels::band_sign(band)}</span>
                {words.say(labels::band(band))}
            </Choice>
        }
    };
    view! {
        <h1>{words.say(ShareMsg::ShareTitle)}</h1>
        <div class="desk">
            <h2>{words.say(ShareMsg::ShareLanguage)}</h2>
            <LanguageChoice label=words.say(ShareMsg::ShareLanguage) chosen=chosen.language />
            <h2>{words.say(ShareMsg::ShareAge)}</h2>
            <Choices label=words.say(ShareMsg::ShareAge)>{AgeBand::iter().map(band).collect_view()}</Choices>
            <h2>{words.say(ShareMsg::ShareWhat)}</h2>
            <Shelves chosen=chosen />
            <Bar chosen=chosen />
            <Handover chosen=chosen />
        </div>
    }
}
