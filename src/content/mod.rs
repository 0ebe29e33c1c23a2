//! What there is to do, read and visit: plain data and the rules that go with it.
//!
//! Nothing here knows a language, a file, a browser or a server. Words live in `locales/` and are found by id
//! (`text::keys`); the files of `seeds/` are read and refused in `site`.

pub mod activity;
pub mod age;
pub mod id;
pub mod index;
pub mod library;
pub mod municipality;
pub mod part;
pub mod scene;
pub mod start;
pub mod story;
pub mod theme;
pub mod today;

pub use activity::{Activity, Crowd, Kind, Prompt};
pub use age::{AgeBand, AgeSpan, Months};
pub use id::{ActivityId, IdError, MunicipalityId, PhraseId, PieceId, PlaceId, SessionId, StoryId, ThemeId, WordId};
pub use index::{ActivityEntry, Index, MunicipalityEntry, StoryEntry, ThemeEntry};
pub use library::Library;
pub use municipality::{CostBand, Municipality, Place, PlaceKind, Preschool, Session, SessionKind};
pub use part::{Cards, Part, ThemeCard};
pub use scene::{Item, Scene, Setting};
pub use start::{Piece, Stage};
pub use story::{Story, StoryPage};
pub use theme::{Theme, Word};
