//! Where the words of the content stand: the one place that knows how seeds and messages are tied.

use std::fmt;

use super::Message;
use crate::content::{
    ActivityId, BringId, DoubtId, GuideId, MunicipalityId, Named, PhraseId, PieceId, PlaceId, StepId, StoryId, ThemeId,
    WordId,
};

/// A Fluent message, or one attribute of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub message: String,
    pub attribute: Option<String>,
}

impl Key {
    /// The value of `message` itself.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: None }
    }

    /// A message of the app itself.
    pub fn of(message: impl Message) -> Self {
        Self::new(message.id())
    }

    /// What stands on the page under this id, such as times, which no file has as a text.
    pub fn on_page(id: &str) -> Self {
        Self::new(format!("#{id}"))
    }

    /// The id of what stands on the page, if that is what is meant.
    pub fn id_on_page(&self) -> Option<&str> {
        self.message.strip_prefix('#')
    }

    fn at(&self, attribute: impl Into<String>) -> Self {
        Self { message: self.message.clone(), attribute: Some(attribute.into()) }
    }

    pub fn theme(id: &ThemeId) -> Self {
        Self::new(format!("theme-{id}"))
    }

    /// The title of an activity.
    pub fn activity(id: &ActivityId) -> Self {
        Self::new(id.as_str())
    }

    pub fn word(theme: &ThemeId, word: &WordId) -> Self {
        Self::new(format!("{theme}-word-{word}"))
    }

    /// A Dutch sentence of a theme: in Dutch itself, in other languages what it means.
    pub fn phrase(theme: &ThemeId, phrase: &PhraseId) -> Self {
        Self::new(format!("{theme}-phrase-{phrase}"))
    }

    /// The word for a thing in a picture.
    pub fn thing(named: &Named) -> Self {
        match named {
            Named::Word(theme, word) => Self::word(theme, word),
            Named::Own(id) => Self::new(format!("thing-{id}")),
        }
    }

    /// What the messages of a theme's Dutch sentences begin with.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn phrases(theme: &ThemeId) -> String {
        format!("{theme}-phrase-")
    }

    /// The title of a piece of the start.
    pub fn piece(id: &PieceId) -> Self {
        Self::new(format!("start-{id}"))
    }

    /// The title of a piece of the preschool guide.
    pub fn guide(id: &GuideId) -> Self {
        Self::new(format!("guide-{id}"))
    }

    /// A doubt, as a parent says it; its lines answer.
    pub fn doubt(id: &DoubtId) -> Self {
        Self::new(format!("guide-doubt-{id}"))
    }

    /// A step on the way to a preschool.
    pub fn guide_step(id: &StepId) -> Self {
        Self::new(format!("guide-step-{id}"))
    }

    /// Something to bring on the first day.
    pub fn belonging(id: &BringId) -> Self {
        Self::new(format!("guide-bring-{id}"))
    }

    /// Dutch for the first day: in Dutch itself, in other languages what it means.
    pub fn guide_phrase(id: &PhraseId) -> Self {
        Self::new(format!("guide-phrase-{id}"))
    }

    pub fn story(id: &StoryId) -> Self {
        Self::new(format!("story-{id}"))
    }

    /// The text of a story's page, counted from 0.
    pub fn story_page(id: &StoryId, index: usize) -> Self {
        Self::new(format!("story-{id}-page-{}", index + 1))
    }

    /// Reads a name as it is printed.
    pub fn from_name(name: &str) -> Self {
        let (message, attribute) = name.split_once('.').map_or((name, None), |(message, at)| (message, Some(at)));
        Self { message: message.to_owned(), attribute: attribute.map(str::to_owned) }
    }

    pub fn place(municipality: &MunicipalityId, place: &PlaceId) -> Self {
        Self::new(format!("{municipality}-{place}"))
    }

    pub fn about(municipality: &MunicipalityId) -> Self {
        Self::new(format!("{municipality}-about"))
    }

    /// What a theme or a story brings.
    pub fn lead(&self) -> Self {
        self.at("lead")
    }

    /// What a theme brings in four sentences for the parent, counted from 0.
    pub fn brings(&self, index: usize) -> Self {
        self.at(format!("brings-{}", index + 1))
    }

    /// What its picture shows.
    pub fn picture(&self) -> Self {
        self.at("picture")
    }

    pub fn need(&self) -> Self {
        self.at("need")
    }

    pub fn why(&self) -> Self {
        self.at("why")
    }

    /// What a piece of the start asks to try today.
    pub fn attempt(&self) -> Self {
        self.at("try")
    }

    /// What is known of a municipality's preschool.
    pub fn preschool(&self) -> Self {
        self.at("preschool")
    }

    /// A step, counted from 0.
    pub fn step(&self, index: usize) -> Self {
        self.at(format!("step-{}", index + 1))
    }

    /// A line of a piece, counted from 0.
    pub fn line(&self, index: usize) -> Self {
        self.at(format!("line-{}", index + 1))
    }

    /// Something to ask, counted from 0.
    pub fn ask(&self, index: usize) -> Self {
        self.at(format!("ask-{}", index + 1))
    }
}

impl fmt::Display for Key {
    /// As a recording of it is named: `animals-word-dog`, `animals-cow-says-meow.step-1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.attribute.iter().try_for_each(|attribute| write!(f, ".{attribute}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_as_it_is_printed() {
        let title = Key::new("animals-cow-says-meow");
        for key in [title.step(0), title.ask(2), title.why(), title] {
            assert_eq!(Key::from_name(&key.to_string()), key);
        }
    }
}
