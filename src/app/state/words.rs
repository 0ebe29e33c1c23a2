//! The words on the screen: the home language, and Dutch to stand beside it.

use fluent::{FluentArgs, FluentValue};
use leptos::prelude::*;

use crate::text::{Key, LanguageTag, Message, NearMsg, Pack, Text, bidi};

/// One language's words and their Dutch, with what of them has arrived.
#[derive(Clone, Copy)]
pub struct Words {
    home: &'static Text,
    dutch: &'static Text,
    arrived: RwSignal<Vec<Pack>>,
}

impl Words {
    /// `arrived` names the packs that both texts already hold.
    pub fn new(home: &'static Text, dutch: &'static Text, arrived: Vec<Pack>) -> Self {
        Self { home, dutch, arrived: RwSignal::new(arrived) }
    }

    pub fn home(&self) -> &'static Text {
        self.home
    }

    pub fn dutch(&self) -> &'static Text {
        self.dutch
    }

    /// Whether Dutch is another language than the one at home.
    pub fn has_two(&self) -> bool {
        self.home.language().tag != LanguageTag::dutch()
    }

    pub fn say(&self, message: impl Message) -> String {
        self.home.say(message)
    }

    /// Says a message with its variables, as in `say_with(Msg::Minutes, [("minutes", 5.into())])`. A variable that was
    /// said with some of its own is put apart as a whole:
    /// marks within it would hide from the browser which way it runs.
    pub fn say_with<const N: usize>(
        &self,
        message: impl Message,
        args: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let whole = args.map(|(name, value)| match value {
            FluentValue::String(text) => (name, bidi::without_isolates(&text).into()),
            other => (name, other),
        });
        self.home.say_with(message, &FluentArgs::from_iter(whole))
    }

    /// A text of the content in the home language alone, as titles on cards are.
    pub fn read(&self, key: &Key) -> String {
        self.home.read(key)
    }

    /// What this language calls another one.
    pub fn language_name(&self, tag: &str) -> String {
        self.say_with(NearMsg::LanguageName, [("tag", tag.into())])
    }

    /// Whether the words of `pack` are here, and what they are about. Whoever asks is drawn again when they arrive.
    pub fn has(&self, pack: &Pack) -> bool {
        self.arrived.with(|arrived| arrived.contains(pack))
    }

    /// The same, for those who look once.
    pub fn has_now(&self, pack: &Pack) -> bool {
        self.arrived.with_untracked(|arrived| arrived.contains(pack))
    }

    pub fn note_arrival(&self, pack: Pack) {
        self.arrived.update(|arrived| arrived.push(pack));
    }
}
