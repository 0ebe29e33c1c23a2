//! The site, written ahead: reads `seeds/` and `locales/`, refuses what is broken, and writes every page.
//!
//! [`load`] turns files into content and words, [`check`] says what is wrong with them, [`import`] takes a timetable
//! over from a spreadsheet, [`prerender`] writes the pages and what belongs to them. How the app was compiled, and the
//! worker and compression that come after, are `xtask`'s.

pub mod assets;
pub mod check;
pub mod headers;
pub mod import;
pub mod intl;
mod line_starts;
pub mod load;
pub mod manifest;
pub mod packs;
mod page_writer;
mod parts;
pub mod prerender;
pub mod previews;
pub mod problem;
pub mod render;
pub mod sitemap;
mod sounds;
pub mod template;
mod timetables;

pub use load::Sources;
pub use problem::{Problem, Problems};
