//! The start: everything that is needed for the page on the screen is loaded, the app draws the same page beside it,
//! bit by bit, and then takes its place in one step, so that nothing on the screen moves.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::commands::{Browser, InstallOffer, Services, answer, look_at_storage};
use super::first_page::{frame_language, packs, shown, wanted};
use super::loader::{LoadError, Loader};
use super::travel::{dress, first_news, travel};
use super::{browser, choices, focus, lend, link, memory, navigation, panic, turns, worker};
use crate::app::pages;
use crate::app::parts::{Frame, live};
use crate::app::state::{
    App, Command, Content, FamilyState, Mistakes, Near, Notice, Notices, Phone, ReadCommand, Settings, Sharing,
    Syncing, Today, Words,
};
use crate::route::Page;

/// Takes the page over. Where anything needed cannot be had the page stays what it is: finished, only not alive.
pub fn start() {
    panic::offer_reload();
    browser::spawn(async {
        if let Err(error) = run().await {
            // Nobody takes this: the console tells it, and the page's own script hears it.
            let _ = js_sys::Promise::reject(&error.to_string().into());
        }
    });
}

async fn run() -> Result<(), LoadError> {
    // To begin the module has taken its time already.
    turns::next_task().await;
    // The signals live as long as the page.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    let content = Content::new(Vec::new());
    let loader: &'static Loader = Box::leak(Box::new(Loader::open(content).await?));
    // To read the overview has taken its time already.
    turns::next_task().await;
    let index = loader.index();

    let (tag, page) = wanted(loader, index);
    let commands = RwSignal::new(Vec::new());
    let phone: &'static dyn Phone = Box::leak(Box::new(Browser { commands }));
    let lent = lend::is_on();
    let memory::Remembered { state, phone: id, notice, known } =
        if lent { memory::Remembered::nothing() } else { memory::recall().await? };
    let family = FamilyState::new(state, id, phone);
    let (settings, notices, day) = (Settings::new(), Notices::new(), RwSignal::new(browser::today()));
    let today = Today::new(index, family, settings, day, shown());
    choices::recall(settings, lent);

    pages::fetch(&page).await?;
    turns::next_task().await;
    let first = packs(&page, index, &today, &family);
    let words = match loader.words(&tag, &first).await {
        Ok(words) => words,
        // Without a network there is what was kept: the page in the language of the frame that the worker answered
        // with.
        Err(error) => match frame_language().filter(|kept| *kept != tag) {
            Some(kept) => loader.words(&kept, &first).await?,
            None => return Err(error),
        },
    };
    let app = App {
        index,
        content,
        languages: loader.languages(),
        words,
        page: RwSignal::new(page),
        day,
        family,
        today,
        settings,
        notices,
        syncing: Syncing::new(),
        mistakes: Mistakes::new(),
        near: Near::default(),
        reading: RwSignal::default(),
        sharing: Sharing::new(lent),
        origin: browser::origin(),
        phone,
    };
    let spoken = RwSignal::new(Some(words));
    let offer = InstallOffer::catch(settings);
    // There is no page without its place, and without one there is nothing to take over.
    let Some(written) = browser::by_id("app") else { return Ok(()) };
    let Ok(place) = written.clone_node() else { return Ok(()) };
    let is_frame = written.has_attribute("data-frame");
    if !is_frame {
        turns::begin().await;
    }
    let place: HtmlElement = place.unchecked_into();
    draw(place.clone(), app, spoken).await;
    let keeper = memory::keep(&app, known, lent);
    turns::next_task().await;
    // What was chosen meanwhile the page's own script has answered and kept.
    choices::recall_looks(settings);
    if let Some(notice) = notice {
        notices.show(notice);
    }
    choices::keep(settings);
    listen(&app, spoken, commands, Services { loader, offer, keeper });
    focus::keep(notices);
    turns::next_task().await;
    take_over(&written, &place);
    turns::next_task().await;
    replay_taps();
    look_at_storage(settings);
    worker::register(&app);
    if !lent {
        begin_news(app).await?;
    }
    if !lent && link::is_wanted() {
        link::begin(app, keeper).await?;
    }
    if lent || is_frame {
        dress(app).await?;
    }
    Ok(())
}

/// Looks for a newer timetable, for who has one: of the page on the screen, or of where the family lives.
async fn begin_news(app: App) -> Result<(), LoadError> {
    let lives_there = untrack(|| app.family.municipality()).is_some();
    let shows = app.page.with_untracked(|page| matches!(page, Page::Municipality(_) | Page::Place(..)));
    if lives_there || shows {
        first_news(app).await?;
    }
    Ok(())
}

/// Draws the app in a place like that of the page, which nobody sees yet; where somebody reads the written page, in
/// many short tasks, between which that one answers.
async fn draw(place: HtmlElement, app: App, spoken: RwSignal<Option<Words>>) {
    let handle = mount_to(place, move || {
        move || {
            let words = spoken.get()?;
            App { words, ..app }.provide();
            Some(live(|| view! { <Frame /> }))
        }
    });
    handle.forget();
    turns::take_all().await;
}

/// Puts what was drawn in the place of the written page: in one task, so that the browser paints only the result. It is
/// asked for a height, which makes it lay the page out at once, and the task of the next frame the shorter.
fn take_over(written: &HtmlElement, drawn: &HtmlElement) {
    // It cannot fail for what is in the page.
    let _ = written.replace_with_with_node_1(drawn);
    let _ = drawn.offset_height();
    browser::set_data("app", Some("runs"));
}

/// Answers links, commands and the passing of days.
fn listen(app: &App, spoken: RwSignal<Option<Words>>, commands: RwSignal<Vec<Command>>, services: Services) {
    let (app, loader) = (*app, services.loader);
    navigation::listen_for(move |route, arrival| {
        browser::spawn(async move {
            if travel(app, loader, spoken, route, arrival).await.is_err() {
                app.notices.show(Notice::NotLoaded);
            }
        });
    });
    browser::watch(move || {
        // Whatever was asked for since, in its order: two in the same moment are two.
        commands.track();
        let Some(words) = spoken.get_untracked() else { return };
        for command in std::mem::take(&mut *commands.write_untracked()) {
            answer(command, App { words, ..app }, services);
        }
    });
    // Every control to listen is answered here: the pages hold hundreds.
    browser::listen(&browser::document(), "click", move |event| {
        if let Some(button) = browser::clicked(&event, "[data-say]") {
            // Setting an attribute of ours cannot fail: its name is well formed.
            let _ = button.set_attribute("data-asked", "");
            commands.update(|commands| commands.push(ReadCommand::Tapped.into()));
        }
    });
    let day = app.day;
    browser::listen(&browser::document(), "visibilitychange", move |_| {
        let now = browser::today();
        if day.try_get_untracked().is_some_and(|then| then != now) {
            day.set(now);
        }
    });
}

/// Taps on buttons before the app ran are done now, in their order.
fn replay_taps() {
    let tapped = browser::root().and_then(|root| root.dataset().get("tapped"));
    browser::set_data("tapped", None);
    for id in tapped.iter().flat_map(|ids| ids.split_whitespace()) {
        if let Some(button) = browser::by_id(id) {
            button.click();
        }
    }
}
