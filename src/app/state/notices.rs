//! What the app has to say that belongs to no page: one kind sentence each, until it is read.

use leptos::prelude::*;

use crate::text::Msg;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    StorageBlocked,
    StorageFull,
    SetAside,
    Update,
    Imported,
    NotImported,
    OfflineReady,
    NotLoaded,
    Changed,
    ChildRemoved,
    Joined,
    Copied,
    /// None of the language spoken at home; the same can be heard in Dutch.
    NoVoice,
    /// None, for what stands in no other language.
    NoVoiceHere,
    NoDutchVoice,
}

impl Notice {
    pub fn message(self) -> Msg {
        match self {
            Self::StorageBlocked => Msg::NoticeStorageBlocked,
            Self::StorageFull => Msg::NoticeStorageFull,
            Self::SetAside => Msg::NoticeSetAside,
            Self::Update => Msg::NoticeUpdate,
            Self::Imported => Msg::NoticeImported,
            Self::NotImported => Msg::NoticeNotImported,
            Self::OfflineReady => Msg::NoticeOfflineReady,
            Self::NotLoaded => Msg::NoticeNotLoaded,
            Self::Changed => Msg::NoticeChanged,
            Self::ChildRemoved => Msg::ChildRemoved,
            Self::Joined => Msg::NoticeJoined,
            Self::Copied => Msg::NoticeCopied,
            Self::NoVoice | Self::NoVoiceHere => Msg::NoVoice,
            Self::NoDutchVoice => Msg::NoDutchVoice,
        }
    }
}

/// The notices on the screen, the oldest first; the same one never stands there twice.
#[derive(Clone, Copy)]
pub struct Notices(RwSignal<Vec<Notice>>);

impl Notices {
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    pub fn all(&self) -> Vec<Notice> {
        self.0.get()
    }

    pub fn show(&self, notice: Notice) {
        self.close(notice);
        self.0.update(|notices| notices.push(notice));
    }

    pub fn close(&self, notice: Notice) {
        self.0.update(|notices| notices.retain(|shown| *shown != notice));
    }
}

impl Default for Notices {
    fn default() -> Self {
        Self::new()
    }
}
