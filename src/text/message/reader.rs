//! What the story reader, the word cards and the recorder say.

use strum::{EnumIter, IntoStaticStr};

/// A message of `reader.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ReaderMsg {
    // The reader.
    ReadStory,
    ReadOn,
    ReaderClose,
    PagePrevious,
    PageNext,
    PageOf,
    ReadAgain,
    SpeakSlowly,
    TapPicture,
    // One's own voice.
    OwnVoice,
    OwnVoiceWhy,
    Record,
    RecordAgain,
    RecordStop,
    RecordPlay,
    RecordForget,
    RecordForgetSure,
    RecordForgetNo,
    Recording,
    MicrophoneDenied,
    MicrophoneUnable,
    RecordingCut,
    RecordingCutAgain,
    RecordingFull,
    Recordings,
    RecordingsKept,
    // Word cards.
    WordCards,
    WordCardsDescription,
    WordsLook,
    WordsTurn,
    WordsWhere,
    WhereIs,
    WhereFound,
    WhereNext,
    WordHidden,
}
