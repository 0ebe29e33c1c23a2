//! Which tab drives the link, and which families it drives.
//!
//! The tab on the screen drives: whichever comes to the front takes the lock, and the one that had it hangs up. So a
//! tab that the system has put to sleep never keeps the others from syncing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::super::browser::{self, document, listen, spawn, watch, window};
use super::super::locks;
use super::super::memory::Keeper;
use super::super::storage::is_open;
use super::kept;
use super::line::{Line, Purpose};
use crate::app::state::{App, Link, Notice, SyncCommand};
use crate::sync::{Event, Secret};

const LOCK: &str = "thuistaal.link";
/// How often a page on the screen asks for news: an answer without any has no body.
const TICK: Duration = Duration::from_secs(60);

thread_local! {
    /// The one of this page.
    static DRIVER: RefCell<Option<Rc<Driver>>> = const { RefCell::new(None) };
}

pub struct Driver {
    app: App,
    keeper: Keeper,
    /// Whether this tab has the lock.
    drives: Cell<bool>,
    lines: RefCell<Vec<Rc<Line>>>,
}

impl Driver {
    /// The driver of this page, which begins when it is first asked for.
    pub fn of(app: App, keeper: Keeper) -> Rc<Self> {
        if let Some(driver) = DRIVER.with_borrow(Clone::clone) {
            return driver;
        }
        let driver = Rc::new(Self { app, keeper, drives: Cell::new(false), lines: RefCell::default() });
        DRIVER.set(Some(driver.clone()));
        if is_open() && kept::set_aside_damage() {
            app.notices.show(Notice::SetAside);
        }
        driver.show();
        driver.listen();
        driver.take_over();
        driver
    }

    fn listen(self: &Rc<Self>) {
        let driver = self.clone();
        listen(&window(), "online", move |_| driver.report(&Event::Online));
        let driver = self.clone();
        listen(&document(), "visibilitychange", move |_| {
            if document().visibility_state() != web_sys::VisibilityState::Visible {
                return;
            }
            if driver.drives.get() { driver.report(&Event::Visible) } else { driver.take_over() }
        });
        let driver = self.clone();
        watch(move || {
            driver.app.family.state.track();
            driver.report(&Event::Changed);
        });
        let driver = self.clone();
        let tick = move || {
            driver.app.syncing.now.set(Some(browser::wall()));
            // Two who look at their phones at the same time see each other's news.
            if document().visibility_state() == web_sys::VisibilityState::Visible {
                driver.report(&Event::Visible);
            }
        };
        // A page that can set no timer is going away.
        let _ = set_interval_with_handle(tick, TICK);
    }

    fn report(&self, event: &Event) {
        // Borrowed for no longer than it takes to copy: a line that is done changes the list.
        let lines = self.lines.borrow().clone();
        lines.iter().for_each(|line| line.report(event.clone()));
    }

    /// Takes the lock, and drives until another tab takes it.
    fn take_over(self: &Rc<Self>) {
        let (taken, lost) = (self.clone(), self.clone());
        let take = move || {
            taken.drives.set(true);
            taken.start_again();
        };
        locks::steal(LOCK, take, move || {
            lost.drives.set(false);
            lost.hang_up();
        });
    }

    fn hang_up(&self) {
        self.lines.take().iter().for_each(|line| line.hang_up());
    }

    /// Drives what is stored now, once this tab knows all that the others have stored.
    fn start_again(self: &Rc<Self>) {
        self.hang_up();
        let driver = self.clone();
        spawn(async move {
            driver.keeper.catch_up().await;
            if !driver.drives.get() {
                return;
            }
            driver.hang_up();
            let share = kept::secret().map(|secret| (secret, Purpose::Share));
            let close = kept::closing().into_iter().map(|secret| (secret, Purpose::Close));
            for (secret, purpose) in share.into_iter().chain(close) {
                let told = driver.clone();
                let line = Line::open(secret, purpose, driver.app, driver.keeper, move || told.show());
                driver.lines.borrow_mut().push(line.clone());
                line.set_out();
            }
            driver.show();
        });
    }

    /// Puts on the screen where the link stands, and lets go of what is done.
    fn show(&self) {
        self.lines.borrow_mut().retain(|line| {
            if line.is_done() {
                kept::note_closed(&line.secret);
            }
            !line.is_done()
        });
        let secret = is_open().then(kept::secret).flatten();
        let own = |line: &&Rc<Line>| Some(&line.secret) == secret.as_ref();
        let status = self.lines.borrow().iter().find(own).map(|line| line.status());
        let origin = window().location().origin().unwrap_or_default();
        let link = Link {
            shared: secret.map(|secret| (secret.code(), format!("{origin}/#{}", secret.fragment()))),
            offered: kept::offered().is_some(),
            status,
            closing: !kept::closing().is_empty(),
        };
        if self.app.syncing.link.with_untracked(|shown| *shown != link) {
            self.app.syncing.link.set(link);
        }
        self.app.syncing.now.set(Some(browser::wall()));
    }

    pub fn answer(self: &Rc<Self>, command: SyncCommand) {
        if !is_open() {
            return self.app.notices.show(Notice::StorageBlocked);
        }
        let fresh = || {
            Secret::from_random(std::array::from_fn({
                let random = browser::secret_random();
                move |at| random[at]
            }))
        };
        let old = kept::secret();
        // The old family is noted before the new secret takes its place: a phone that goes off between closes it later.
        let close = || old.as_ref().map_or(Ok(()), kept::close);
        let done = match command {
            SyncCommand::Start => kept::set_secret(&fresh()),
            SyncCommand::Join(secret) => self.join(&secret),
            SyncCommand::Accept => kept::offered().map_or(Ok(()), |secret| self.join(&secret)),
            SyncCommand::Refuse => {
                kept::forget_offered();
                Ok(())
            }
            SyncCommand::Replace => close().and_then(|()| kept::set_secret(&fresh())),
            SyncCommand::Erase => close().map(|()| kept::forget_secret()),
            SyncCommand::Leave => {
                kept::forget_secret();
                Ok(())
            }
            SyncCommand::Copy => return self.copy(),
        };
        if done.is_err() {
            self.app.notices.show(Notice::StorageFull);
        }
        self.show();
        self.start_again();
    }

    fn join(&self, secret: &Secret) -> Result<(), super::super::storage::Full> {
        kept::forget_offered();
        if kept::secret().as_ref() != Some(secret) {
            kept::set_secret(secret)?;
        }
        self.app.notices.show(Notice::Joined);
        Ok(())
    }

    fn copy(&self) {
        let Some((code, _)) = self.app.syncing.link.get_untracked().shared else { return };
        let clipboard = window().navigator().clipboard();
        if clipboard.is_undefined() {
            return;
        }
        let notices = self.app.notices;
        spawn(async move {
            if wasm_bindgen_futures::JsFuture::from(clipboard.write_text(&code)).await.is_ok() {
                notices.show(Notice::Copied);
            }
        });
    }
}
