//! What the story reader, the word cards and the recorder say.

/// A message of `reader.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(not(target_arch = "wasm32"), derive(strum::EnumIter, strum::IntoStaticStr))]
#[cfg_attr(not(target_arch = "wasm32"), strum(serialize_all = "kebab-case"))]
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
