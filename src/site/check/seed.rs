//! Where a value of a seed stands, so that a problem names the line on which it is mended.

use std::fmt;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use crate::content::{MunicipalityId, StoryId, ThemeId};
use crate::site::problem::line_at;
use crate::site::{Problems, Sources};

/// The way from the top of a seed to one of its values.
#[derive(Debug, Clone, Default)]
pub(super) struct At(Vec<Step>);

#[derive(Debug, Clone, Copy)]
enum Step {
    Key(&'static str),
    Nth(usize),
}

impl At {
    pub fn top() -> Self {
        Self::default()
    }

    pub fn key(&self, key: &'static str) -> Self {
        self.then(Step::Key(key))
    }

    /// The element at `index`, counted from 0.
    pub fn nth(&self, index: usize) -> Self {
        self.then(Step::Nth(index))
    }

    fn then(&self, step: Step) -> Self {
        Self(self.0.iter().copied().chain([step]).collect())
    }
}

/// One seed while it is being checked.
pub(super) struct SeedReport<'a> {
    file: PathBuf,
    text: &'a str,
    /// Absent where the text is no TOML, which `load` has refused before.
    values: Option<DeValue<'a>>,
    problems: &'a mut Problems,
}

impl<'a> SeedReport<'a> {
    /// A report on `file`, which is relative to the project's root.
    pub fn new(sources: &'a Sources, file: PathBuf, problems: &'a mut Problems) -> Self {
        let text = sources.seeds.iter().find(|seed| seed.file == file).map_or("", |seed| seed.text.as_str());
        let values = DeTable::parse(text).ok().map(|table| DeValue::Table(table.into_inner()));
        Self { file, text, values, problems }
    }

    /// Refuses the value `at`.
    pub fn refuse(&mut self, at: &At, reason: impl fmt::Display) {
        let line = line_at(self.text, self.offset(at));
        self.problems.add(&self.file, line, reason);
    }

    /// The byte at which the value `at` begins, or what holds it where it is left out.
    fn offset(&self, at: &At) -> usize {
        let mut offset = 0;
        let mut here = self.values.as_ref();
        for step in &at.0 {
            let inner = match (step, here) {
                (Step::Key(key), Some(DeValue::Table(table))) => {
                    table.get_key_value(*key).map(|(key, value)| (key.span().start, value))
                }
                (Step::Nth(index), Some(DeValue::Array(values))) => {
                    values.get(*index).map(|value| (value.span().start, value))
                }
                _ => None,
            };
            let Some((start, value)) = inner else { break };
            offset = start;
            here = Some(value.get_ref());
        }
        offset
    }
}

pub(super) fn things_file() -> PathBuf {
    "seeds/things.toml".into()
}

pub(super) fn start_file() -> PathBuf {
    PathBuf::from("seeds/start.toml")
}

pub(super) fn guide_file() -> PathBuf {
    PathBuf::from("seeds/guide.toml")
}

pub(super) fn theme_file(id: &ThemeId) -> PathBuf {
    Path::new("seeds/themes").join(format!("{id}.toml"))
}

pub(super) fn story_file(id: &StoryId) -> PathBuf {
    Path::new("seeds/stories").join(format!("{id}.toml"))
}

/// One of a municipality's three files: `places`, `timetable` or `preschool`.
pub(super) fn municipality_file(id: &MunicipalityId, name: &str) -> PathBuf {
    Path::new("seeds/municipalities").join(id.as_str()).join(format!("{name}.toml"))
}
