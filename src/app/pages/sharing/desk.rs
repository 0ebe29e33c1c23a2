//! The desk: a language, an age, one to five things; and at once the link, the code and the card. A nurse has ninety
//! seconds for it, and keeps nothing.

use leptos::prelude::*;
use strum::{EnumIter, IntoEnumIterator};

use super::address::{Address, LanguageChoice};
use super::things::{Shown, ages, is_here, shown};
use crate::app::parts::choices::{Choice, pressed};
use crate::app::parts::{Choices, labels, live};
use crate::app::state::{App, Command, ShareCommand};
use crate::content::AgeBand;
use crate::route::{Page, Sheet};
use crate::share::{Bundle, MOST, Note, Thing, Via};
use crate::text::{LanguageTag, ShareMsg};

/// What lies together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter)]
enum Category {
    Activities,
    Stories,
    Themes,
    Places,
    Phrases,
}

impl Category {
    fn label(self) -> ShareMsg {
        match self {
            Self::Activities => ShareMsg::ShareActivities,
            Self::Stories => ShareMsg::ShareStories,
            Self::Themes => ShareMsg::ShareThemes,
            Self::Places => ShareMsg::SharePlaces,
            Self::Phrases => ShareMsg::SharePhrases,
        }
    }

    fn of(thing: &Thing) -> Self {
        match thing {
            Thing::Activity(_) => Self::Activities,
            Thing::Story(_) => Self::Stories,
            Thing::Theme(_) => Self::Themes,
            Thing::Place(..) | Thing::Guide => Self::Places,
            Thing::Phrase(..) => Self::Phrases,
        }
    }

    /// Everything that lies here. Places come as their municipalities arrive.
    fn things(self, app: &App) -> Vec<Thing> {
        let index = app.index;
        match self {
            Self::Activities => index.activities().map(|(_, activity)| Thing::Activity(activity.id.clone())).collect(),
            Self::Stories => index.stories.iter().map(|story| Thing::Story(story.id.clone())).collect(),
            Self::Themes => {
                let themes = index.themes.iter().map(|theme| Thing::Theme(theme.id.clone()));
                // Nobody looks for what preschool is among the places alone.
                themes.chain([Thing::Guide]).collect()
            }
            Self::Places => [Thing::Guide].into_iter().chain(places(app)).collect(),
            Self::Phrases => {
                let themes = app.content.cards().map(|cards| cards.themes.as_slice()).unwrap_or_default();
                let of = |theme: &crate::content::ThemeCard| {
                    let id = theme.id.clone();
                    theme.phrases.clone().into_iter().map(move |phrase| Thing::Phrase(id.clone(), phrase))
                };
                themes.iter().flat_map(of).collect()
            }
        }
    }
}

/// The places of every municipality that is here; the others are asked for.
fn places(app: &App) -> Vec<Thing> {
    let mut places = Vec::new();
    for found in app.index.municipalities.iter().filter_map(|of| app.municipality(&of.id)) {
        places.extend(found.places.iter().map(|place| Thing::Place(found.id.clone(), place.id.clone())));
    }
    places
}

/// What has been put together so far.
#[derive(Clone, Copy)]
struct Chosen {
    language: RwSignal<Option<LanguageTag>>,
    age: RwSignal<Option<AgeBand>>,
    things: RwSignal<Vec<Thing>>,
    via: StoredValue<Option<Via>>,
}

impl Chosen {
    fn has(self, thing: &Thing) -> bool {
        self.things.with(|things| things.contains(thing))
    }

    fn is_full(self) -> bool {
        self.things.with(|things| things.len() >= MOST)
    }

    /// Takes the thing in, or out again.
    fn toggle(self, thing: &Thing) {
        self.things.update(|things| {
            if things.contains(thing) {
                things.retain(|known| known != thing);
            } else if things.len() < MOST {
                things.push(thing.clone());
            }
        });
    }

    /// The language and the bundle, once there is enough of both.
    fn ready(self) -> Option<(LanguageTag, Bundle)> {
        let things = self.things.get();
        let language = self.language.get().filter(|_| !things.is_empty())?;
        Some((language, Bundle { age: self.age.get(), things, via: self.via.get_value() }))
    }
}

#[component]
pub fn DeskPage(note: Note) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let (bundle, _) = Bundle::read(&note);
    let known = bundle.things.into_iter().filter(|thing| thing.is_known(app.index)).collect();
    let chosen = Chosen {
        language: RwSignal::new(None),
        age: RwSignal::new(bundle.age),
        things: RwSignal::new(known),
        via: StoredValue::new(bundle.via),
    };
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

/// The categories, of which one is open: what fits the age first, the rest one tap away.
#[component]
fn Shelves(chosen: Chosen) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let open =
        RwSignal::new(chosen.things.with_untracked(|things| things.first().map_or(Category::Activities, Category::of)));
    let tab = move |category: Category| {
        let is_open = Signal::derive(move || open.get() == category);
        view! { <Choice pressed=is_open on_choose=move || open.set(category)>{words.say(category.label())}</Choice> }
    };
    let rows = move |things: Vec<Thing>| {
        let rows = things.into_iter().filter_map(|thing| row(app, chosen, thing)).collect_view();
        view! { <ul class="picks">{rows}</ul> }
    };
    let list = live(move || {
        let things = open.get().things(app);
        let Some(band) = chosen.age.get() else { return rows(things).into_any() };
        let fits = |thing: &Thing| ages(app, thing).is_none_or(|span| span.overlaps(band.span()));
        let (fitting, others): (Vec<_>, Vec<_>) = things.into_iter().partition(fits);
        let others = (!others.is_empty()).then(|| {
            view! { <details class="fold"><summary>{words.say(ShareMsg::ShareForOthers)}</summary>{rows(others)}</details> }
        });
        view! { <p class="small">{words.say(ShareMsg::ShareForAge)}</p>{rows(fitting)}{others} }.into_any()
    });
    let label = words.say(ShareMsg::ShareWhat);
    view! {
        <Choices label=label one_line=true>{Category::iter().map(tab).collect_view()}</Choices>
        {list}
    }
}

/// One thing to take or leave.
fn row(app: &'static App, chosen: Chosen, thing: Thing) -> Option<impl IntoView> {
    let Shown { title, lang, line, sign, .. } = shown(app, &thing)?;
    let dir = lang.map(|_| "ltr");
    let thing = StoredValue::new(thing);
    let is_chosen = Memo::new(move |_| thing.with_value(|thing| chosen.has(thing)));
    let off = move || (chosen.is_full() && !is_chosen.get()).then_some("true");
    Some(view! {
        <li>
            <button
                type="button"
                class="pick"
                aria-pressed=move || pressed(is_chosen.get())
                aria-disabled=off
                on:click=move |_| thing.with_value(|thing| chosen.toggle(thing))
            >
                <span class="sign" aria-hidden="true">{sign}</span>
                <span><b lang=lang dir=dir>{title}</b>" "<small>{line}</small></span>
            </button>
        </li>
    })
}

/// What is chosen, always on the screen, with the way to the code.
#[component]
fn Bar(chosen: Chosen) -> impl IntoView {
    let words = App::get().words;
    let said = move || {
        let count = chosen.things.with(Vec::len);
        if chosen.ready().is_none() {
            words.say(match (chosen.language.with(Option::is_some), count > 0) {
                (false, false) => ShareMsg::ShareFirst,
                (false, true) => ShareMsg::ShareFirstLanguage,
                (true, _) => ShareMsg::ShareFirstThing,
            })
        } else if chosen.is_full() {
            words.say(ShareMsg::ShareFull)
        } else {
            words.say_with(ShareMsg::ShareChosen, [("count", count.into())])
        }
    };
    let way = move || {
        let label = words.say(ShareMsg::ShareReady);
        chosen.ready().map(|_| view! { <a class="main" id="to-result" href="#result">{label}</a> })
    };
    view! { <div class="desk-bar"><span role="status">{said}</span>{live(way)}</div> }
}

/// The link, the code and the card.
#[component]
fn Handover(chosen: Chosen) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let titles = move |bundle: &Bundle| {
        let here = bundle.things.iter().filter(|thing| is_here(app, thing));
        let title = |thing| {
            let title = shown(app, thing)?.title;
            let thing = StoredValue::new(thing.clone());
            let take_out = move |_| thing.with_value(|thing| chosen.toggle(thing));
            Some(view! { <li><button type="button" class="choice" on:click=take_out>{title}" ✕"</button></li> })
        };
        here.filter_map(title).collect_view()
    };
    let result = live(move || {
        chosen.ready().map(|(language, bundle)| {
            let address = format!("{}{}", app.origin, bundle.page().within(&language));
            let card = Page::Sheet(Sheet::Card, bundle.note()).within(&language).to_string();
            let name = app.languages.iter().find(|known| known.tag == language).map(|known| known.name.clone());
            view! {
                <h2 lang=language.to_string()>{name}</h2>
                <ul class="taken">{titles(&bundle)}</ul>
                <Address address=address />
                <p><a class="row" id="to-card" href=card>{words.say(ShareMsg::SharePaper)}</a></p>
            }
        })
    });
    view! { <section id="result" class="panel" class:empty=move || chosen.ready().is_none()>{result}</section> }
}
