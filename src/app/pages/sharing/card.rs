//! The card: what was put together, on paper of A6 or A4, which is the same drawn twice as large.

use leptos::prelude::*;

use super::paper::{PaperStyle, PrintButton, typed};
use super::things::{Shown, is_here, shown, title};
use crate::app::parts::both::{both, said};
use crate::app::parts::choices::Choice;
use crate::app::parts::{BackTo, Choices, QrView, SceneView, live};
use crate::app::state::App;
use crate::route::{Page, Sheet};
use crate::share::{Bundle, Note};
use crate::text::ShareMsg;

#[component]
pub fn CardPage(note: Note) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let large = RwSignal::new(false);
    let size = move |is_large: bool, label: ShareMsg| {
        let is_chosen = Signal::derive(move || large.get() == is_large);
        view! { <Choice pressed=is_chosen on_choose=move || large.set(is_large)>{said(label)}</Choice> }
    };
    let bundle = StoredValue::new(Bundle::read(&note).0);
    view! {
        <PaperStyle />
        <BackTo to=Page::Sheet(Sheet::Share, note) label=words.say(ShareMsg::ShareTitle) />
        <h1 class="unprinted">{said(ShareMsg::CardTitle)}</h1>
        <p class="lead unprinted">{words.say(ShareMsg::CardDescription)}</p>
        <Choices label=words.say(ShareMsg::PaperChoose)>
            {size(false, ShareMsg::CardSmall)}
            {size(true, ShareMsg::CardLarge)}
        </Choices>
        <p class="unprinted"><PrintButton /></p>
        {live(move || bundle.with_value(|bundle| paper(app, bundle, large.get())))}
    }
}

fn paper(app: &'static App, bundle: &Bundle, large: bool) -> Option<impl IntoView + use<>> {
    let words = &app.words;
    let things: Vec<_> =
        bundle.things.iter().filter(|thing| thing.is_known(app.index) && is_here(app, thing)).collect();
    let Shown { picture, .. } = things.iter().find_map(|thing| shown(app, thing))?;
    let rows = things.iter().filter_map(|thing| {
        let (home, dutch) = (title(app, words.home(), thing)?, title(app, words.dutch(), thing)?);
        // A name of a place is the same in both.
        let row = if home == dutch { view! { <bdi>{home}</bdi> }.into_any() } else { both(home, dutch).into_any() };
        Some(view! { <li>{row}</li> })
    });
    let address = format!("{}{}", app.origin, bundle.page().within(&words.home().language().tag));
    let class = if large { "paper a4 handout" } else { "paper a6 handout" };
    let lines = [ShareMsg::CardFirst, ShareMsg::CardSecond, ShareMsg::CardThird];
    Some(view! {
        <article class=class>
            <h2>{said(ShareMsg::ForTitle)}</h2>
            <div class="side">
                <QrView text=address alt=words.say(ShareMsg::ShareQr) />
                <div>
                    <SceneView scene=picture alt="" />
                    <p>{said(ShareMsg::CardScan)}</p>
                    <p>{said(ShareMsg::CardType)}</p>
                    <p class="typed" dir="ltr">{typed(app)}</p>
                </div>
            </div>
            <ul class="things">{rows.collect_view()}</ul>
            <ul class="lines">{lines.map(|line| view! { <li>{said(line)}</li> }).collect_view()}</ul>
        </article>
    })
}
