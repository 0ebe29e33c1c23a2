//! An address on its way to somebody: as a QR code, by the phone's share sheet, copied.

use leptos::prelude::*;

use crate::app::parts::{Choices, QrView, choices::Choice, live};
use crate::app::state::{App, Command, ShareCommand};
use crate::family::Facts;
use crate::text::{LanguageTag, ShareMsg};

/// The code and the ways to send it.
#[component]
pub fn Address(address: String) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let address = StoredValue::new(address);
    let command = move |command: fn(String) -> ShareCommand| app.ask(Command::Share(command(address.get_value())));
    let told = live(move || {
        let said = |copied| if copied { ShareMsg::ShareCopied } else { ShareMsg::ShareNotCopied };
        app.sharing.copied.get().map(|copied| words.say(said(copied)))
    });
    app.sharing.copied.set(None);
    view! {
        <QrView text=address.get_value() alt=words.say(ShareMsg::ShareQr) />
        <p class="scan">{words.say(ShareMsg::ShareScan)}</p>
        <div class="actions">
            <button type="button" id="share-now" class="main" on:click=move |_| command(ShareCommand::Send)>
                {words.say(ShareMsg::ShareNow)}
            </button>
            <button type="button" id="share-copy" class="quiet" on:click=move |_| command(ShareCommand::Copy)>
                {words.say(ShareMsg::ShareCopy)}
            </button>
        </div>
        <p class="told" role="status">{told}</p>
        // An address runs from left to right in every language.
        <p class="address" id="address" dir="ltr">{address.get_value()}</p>
    }
}

/// One of the languages, each by its own name. Those chosen here last come first,
/// then those spoken where this phone is at home.
#[component]
pub fn LanguageChoice(#[prop(into)] label: String, chosen: RwSignal<Option<LanguageTag>>) -> impl IntoView {
    let app = App::get();
    let row = live(move || {
        let (recent, spoken) = (app.sharing.recent.get(), spoken_around(app));
        let first = || recent.split(' ').chain(spoken.iter().map(String::as_str));
        let place = |tag: &LanguageTag| first().position(|known| known == tag.as_str()).unwrap_or(usize::MAX);
        let mut languages: Vec<_> = app.languages.iter().collect();
        languages.sort_by_key(|language| place(&language.tag));
        let choices = languages.into_iter().map(|language| {
            let tag = language.tag.clone();
            let is_chosen = {
                let tag = tag.clone();
                Signal::derive(move || chosen.with(|chosen| chosen.as_ref() == Some(&tag)))
            };
            let choose = move || {
                app.ask(Command::Share(ShareCommand::Remember(tag.clone())));
                chosen.set(Some(tag.clone()));
            };
            // A nurse cannot read every name.
            let dutch = (!app.words.has_two() && language.name != language.dutch)
                .then(|| view! { <small>{language.dutch.clone()}</small> });
            view! {
                <Choice pressed=is_chosen on_choose=choose>
                    <span lang=language.tag.to_string() dir=language.direction.code()>{language.name.clone()}</span>
                    {dutch}
                </Choice>
            }
        });
        choices.collect_view()
    });
    view! { <Choices label=label>{row}</Choices> }
}

/// The languages of the groups around, if this phone said where it is; what is still on its way is asked for.
fn spoken_around(app: &App) -> Vec<String> {
    let Some(here) = app.own_municipality().and_then(|id| app.municipality(&id)) else { return Vec::new() };
    let neighbourhood = app.family.state.with(|state| Facts(state).neighbourhood().map(str::to_owned));
    here.spoken(neighbourhood.as_deref())
}
