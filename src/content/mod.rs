//! What there is to do, read and visit: plain data and the rules that go with it.
//!
//! Nothing here knows a language, a file, a browser or a server. Words live in `locales/` and are found by id
//! (`text::key`); the files of `seeds/` are read and refused in `site`.

pub mod activity;
pub mod age;
pub mod backdrop;
pub mod deal;
pub mod guide;
pub mod id;
pub mod index;
pub mod library;
pub mod municipality;
pub mod need;
pub mod part;
pub mod preschool;
pub mod scene;
pub mod start;
pub mod story;
pub mod theme;
pub mod things;
pub mod timetable;
pub mod today;

pub use activity::{Activity, Crowd, Kind, Prompt};
pub use age::{AgeBand, AgeSpan, Months};
pub use deal::Deal;
pub use guide::{Guide, GuidePiece, GuideStep, Shows};
pub use id::{
    ActivityId, BringId, DoubtId, GuideId, IdError, MunicipalityId, PhraseId, PieceId, PlaceId, SessionId, StepId,
    StoryId, ThemeId, ThingId, WordId,
};
pub use index::{ActivityEntry, Index, MunicipalityEntry, PlaceEntry, StoryEntry, ThemeEntry};
pub use library::Library;
pub use municipality::{Municipality, Place, PlaceKind};
pub use need::Need;
pub use part::{Cards, Part, ThemeCard};
pub use preschool::{CostAnswers, CostBand, CostTable, Entitlement, Estimate, Preschool};
pub use scene::{Item, Scene, Setting};
pub use start::{Piece, Stage};
pub use story::{Story, StoryPage};
pub use theme::{Theme, Word};
pub use things::{Named, Thing, Things};
pub use timetable::{Session, SessionKind};
