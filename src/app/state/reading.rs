//! What is heard and read aloud on this phone: where the voice is, which page fills the screen, what a parent recorded.
//!
//! The pages look and ask; `device` carries it out. All of it is one value,
//! since on a first visit nothing of it happens.

use strum::{EnumString, IntoStaticStr};

use super::TextMode;
use crate::content::StoryId;
use crate::text::Key;

/// Where the voice is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    pub key: Key,
    /// It says the Dutch of it.
    pub dutch: bool,
    /// Which of its sentences, counted from 0.
    pub sentence: usize,
}

/// Which languages a text is said in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Tongues {
    /// Those that it is shown in, the home language first.
    Shown,
    /// The home language, then Dutch, whatever is shown.
    Both,
    /// Dutch, then what it means at home.
    DutchFirst,
    Dutch,
}

impl Tongues {
    /// In which order a text is said; `true` stands for its Dutch. Where Dutch is spoken at home it is said once.
    pub fn order(self, shown: TextMode, has_two: bool) -> &'static [bool] {
        match (self, shown) {
            _ if !has_two => &[false],
            (Self::Dutch, _) | (Self::Shown, TextMode::Dutch) => &[true],
            (Self::Both, _) | (Self::Shown, TextMode::Both) => &[false, true],
            (Self::DutchFirst, _) => &[true, false],
            (Self::Shown, TextMode::Home) => &[false],
        }
    }
}

/// What the recorder is at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Recorder {
    #[default]
    Idle,
    /// The phone asks whether the microphone may be used.
    Asking,
    Recording,
    /// The parent's own voice is heard.
    Playing,
}

/// What became of a recording, where there is something to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordingError {
    Denied,
    /// This browser or phone has no microphone to record with.
    Unable,
    /// It was cut off, and what was said so far is kept.
    Cut,
    /// It was cut off, and the recording before it is still there.
    CutAgain,
    /// There was no room to keep it; it can be heard until the app is closed.
    Full,
}

/// A recording that is kept: of which page of which story, and how many bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub story: StoryId,
    /// Counted from 0.
    pub page: usize,
    pub size: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    pub spot: Option<Spot>,
    /// Said slowly.
    pub slow: bool,
    /// The page of the story that fills the screen, counted from 0.
    pub page: Option<usize>,
    /// Where the story on the screen was left.
    pub stopped: Option<usize>,
    pub recorder: Recorder,
    pub failure: Option<RecordingError>,
    /// Every recording of this phone, once they were looked for.
    pub kept: Vec<Kept>,
}

impl Reading {
    /// Whether the voice is at one of these texts.
    pub fn is_at(&self, keys: &[Key]) -> bool {
        self.spot.as_ref().is_some_and(|spot| keys.contains(&spot.key))
    }

    /// Whether there is a recording of this page.
    pub fn has(&self, story: &StoryId, page: usize) -> bool {
        self.kept.iter().any(|kept| &kept.story == story && kept.page == page)
    }
}

/// What a parent can do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadCommand {
    Hear(Vec<Key>, Tongues),
    /// A control to listen was tapped: it is marked in the page as the one that asks.
    Tapped,
    /// What was asked for last, in Dutch.
    Dutch,
    Slow(bool),
    /// A story is on the screen: where was it left, what was recorded?
    Look(StoryId),
    /// Another page fills the screen.
    Turn(StoryId, usize),
    Close,
    Record(StoryId, usize),
    Stop,
    Play(StoryId, usize),
    Forget(StoryId, usize),
    /// Every recording there is.
    Recordings,
}

impl ReadCommand {
    /// Whether it changes the family's recordings.
    pub fn changes(&self) -> bool {
        matches!(self, Self::Record(..) | Self::Stop | Self::Forget(..))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_language_follows_the_first_where_both_are_shown() {
        let order = |tongues: Tongues, shown| tongues.order(shown, true);
        assert_eq!(order(Tongues::Shown, TextMode::Home), [false]);
        assert_eq!(order(Tongues::Shown, TextMode::Both), [false, true]);
        assert_eq!(order(Tongues::Shown, TextMode::Dutch), [true]);
        assert_eq!(order(Tongues::DutchFirst, TextMode::Home), [true, false]);
        assert_eq!(Tongues::Both.order(TextMode::Both, false), [false], "Dutch at home is said once");
    }
}
