//! Where commands are carried out.

// The split macro declares the entry of a chunk as an external function.
#![allow(unsafe_code)]

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::browser::{self, listen, window};
use super::loader::Loader;
use super::memory::{self, Keeper};
use super::{copy, link, mistakes, neighbourhood, reader, share, storage, turns, worker};
use crate::app::state::{App, Command, Notice, Phone, Settings};

/// The phone as the app sees it: clock and dice here, commands by way of a signal, so that the app need not be Send.
pub struct Browser {
    pub commands: RwSignal<Vec<Command>>,
}

impl Phone for Browser {
    fn wall(&self) -> u64 {
        browser::wall()
    }

    fn random(&self) -> u64 {
        browser::random()
    }

    fn ask(&self, command: Command) {
        self.commands.update(|commands| commands.push(command));
    }

    fn turn(&self) -> Option<RwSignal<bool>> {
        turns::wait()
    }
}

/// The browser's offer to install, kept for the moment the parent asks.
#[derive(Clone, Copy)]
pub struct InstallOffer(StoredValue<Option<JsValue>, LocalStorage>);

impl InstallOffer {
    /// Catches the offer when the browser makes one.
    pub fn catch(settings: Settings) -> Self {
        let offer = Self(StoredValue::new_local(None));
        listen(&window(), "beforeinstallprompt", move |event| {
            event.prevent_default();
            offer.0.set_value(Some(event.into()));
            settings.installable.set(true);
        });
        offer
    }

    /// Shows it; a browser takes one question for each offer.
    fn show(self, settings: Settings) {
        settings.installable.set(false);
        let prompt = self.0.get_value().and_then(|event| {
            let prompt = js_sys::Reflect::get(&event, &"prompt".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
            prompt.call0(&event).ok()
        });
        drop(prompt);
        self.0.set_value(None);
    }
}

/// What the services has at hand.
#[derive(Clone, Copy)]
pub struct Services {
    pub loader: &'static Loader,
    pub offer: InstallOffer,
    pub keeper: Keeper,
}

/// Carries `command` out for the app on the screen.
pub fn answer(command: Command, app: App, Services { loader, offer, keeper }: Services) {
    browser::spawn(async move {
        let answered = match command {
            Command::Load(pack) => loader.add(&app.words, &pack).await.is_ok(),
            // On a phone that is lent nobody keeps or forgets anything.
            Command::Sync(_) if app.sharing.lent => true,
            Command::Sync(command) => link::answer(command, app, keeper).await.is_ok(),
            rare => answer_rare(rare, app, offer, loader).await.is_ok(),
        };
        if !answered {
            app.notices.show(Notice::NotLoaded);
        }
    });
}

/// The commands that few days bring: they lie in the chunk of the pages that make them.
#[wasm_split(elsewhere, wasm_split_path = leptos::wasm_split, fallible)]
fn answer_rare(
    command: Command,
    app: App,
    offer: InstallOffer,
    loader: &'static Loader,
) -> Result<(), SplitLoaderError> {
    match command {
        Command::Share(command) => browser::spawn(async move {
            if share::answer(command, app).await.is_err() {
                app.notices.show(Notice::NotLoaded);
            }
        }),
        // Their chunks are asked for from here, so that the first one need not know the way.
        Command::Read(command) if !(app.sharing.lent && command.changes()) => browser::spawn(async move {
            if reader::answer(command, app, loader).await.is_err() {
                app.notices.show(Notice::NotLoaded);
            }
        }),
        Command::Near(command) => browser::spawn(async move {
            if neighbourhood::answer(command, app).await.is_err() {
                app.notices.show(Notice::NotLoaded);
            }
        }),
        _ if app.sharing.lent => {}
        Command::Persist => browser::spawn(async move {
            if let Ok(asked) = window().navigator().storage().persist() {
                let kept = JsFuture::from(asked).await.ok().and_then(|kept| kept.as_bool());
                app.settings.persistent.set(kept);
            }
        }),
        Command::Export => browser::spawn(async move { copy::hand_out(&app).await }),
        Command::Import => copy::take_in(app),
        Command::Erase => browser::spawn(async move {
            storage::forget_all();
            reader::forget_all();
            worker::remove().await;
            memory::begin_anew();
        }),
        Command::Update => worker::take_update(),
        Command::Install => offer.show(app.settings),
        Command::Mistake(command) => mistakes::answer(command, &app),
        Command::Load(_) | Command::Sync(_) | Command::Read(_) => {}
    }
    Ok(())
}

/// Asks how much is stored and for how long, for the page that shows it.
pub fn look_at_storage(settings: Settings) {
    let storage = window().navigator().storage();
    if storage.is_undefined() {
        return;
    }
    browser::spawn(async move {
        if let Ok(asked) = storage.estimate()
            && let Ok(estimate) = JsFuture::from(asked).await
        {
            let usage = js_sys::Reflect::get(&estimate, &"usage".into()).ok().and_then(|usage| usage.as_f64());
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            settings.used.set(usage.map(|bytes| bytes as u64));
        }
        if let Ok(asked) = storage.persisted() {
            let kept = JsFuture::from(asked).await.ok().and_then(|kept| kept.as_bool());
            settings.persistent.set(kept);
        }
    });
}
