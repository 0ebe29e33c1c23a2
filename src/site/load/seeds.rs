//! The seeds: `start.toml`, `guide.toml`, `themes/` and `stories/`, each file as its author writes it. The
//! municipalities are read by a module of their own.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::municipalities;
use super::{entries, has_ending, read_text, read_toml, stem};
use crate::content::guide::{Belonging, Doubt};
use crate::content::{
    Activity, ActivityId, AgeSpan, Guide, GuidePiece, GuideStep, Kind, Library, Named, PhraseId, Piece, Prompt, Scene,
    Story, StoryPage, Theme, ThemeId, Thing, ThingId, Word, WordId,
};
use crate::site::Problems;
use crate::site::problem::line_where;

/// A seed's file with its text, to find lines in.
#[derive(Debug, Clone)]
pub struct Seed {
    /// Relative to the project's root.
    pub file: PathBuf,
    pub text: String,
}

impl Seed {
    /// The line of `id = "<id>"`, or of the first mention of the id; 1 where it is not named at all.
    pub fn line_of(&self, id: &str) -> usize {
        let quoted = format!("\"{id}\"");
        let is_own = |line: &str| line.trim_start().starts_with("id") && line.contains(&quoted);
        match line_where(&self.text, is_own) {
            1 if !self.text.lines().next().is_some_and(is_own) => line_where(&self.text, |line| line.contains(&quoted)),
            line => line,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStart {
    #[serde(rename = "piece")]
    pieces: Vec<Piece>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTheme {
    ages: AgeSpan,
    weeks: u8,
    sign: String,
    picture: Scene,
    words: Vec<Word>,
    phrases: Vec<PhraseId>,
    #[serde(rename = "activity")]
    activities: Vec<RawActivity>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawActivity {
    id: String,
    kind: Kind,
    ages: AgeSpan,
    minutes: u8,
    steps: u8,
    prompts: Vec<Prompt>,
    words: Vec<WordId>,
    picture: Scene,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStory {
    ages: AgeSpan,
    theme: ThemeId,
    minutes: u8,
    picture: Scene,
    #[serde(default)]
    wordless: bool,
    #[serde(rename = "page")]
    pages: Vec<StoryPage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawThings {
    silent: Vec<String>,
    #[serde(rename = "thing")]
    things: Vec<RawThing>,
    same: Vec<RawSame>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawThing {
    id: ThingId,
    emoji: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSame {
    theme: ThemeId,
    word: WordId,
    emoji: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGuide {
    #[serde(rename = "piece")]
    pieces: Vec<GuidePiece>,
    #[serde(rename = "doubt")]
    doubts: Vec<Doubt>,
    #[serde(rename = "step")]
    steps: Vec<GuideStep>,
    #[serde(rename = "bring")]
    belongings: Vec<Belonging>,
    #[serde(rename = "phrase")]
    phrases: Vec<OnlyId<PhraseId>>,
}

/// What has an id, and nothing else that a seed says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnlyId<Id> {
    id: Id,
}

impl From<RawGuide> for Guide {
    fn from(raw: RawGuide) -> Self {
        let RawGuide { pieces, doubts, steps, belongings, phrases } = raw;
        let phrases = phrases.into_iter().map(|phrase| phrase.id).collect();
        Self { pieces, doubts, steps, belongings, phrases }
    }
}

/// Reads every seed; what could not be read is in `problems`. Where `instead` is given,
/// its text is taken for what the file of that name says.
pub(super) fn read(root: &Path, instead: Option<&Seed>, problems: &mut Problems) -> (Library, Vec<Seed>) {
    let mut reader = Reader { root, instead, problems, seeds: Vec::new() };
    let start: Option<RawStart> = reader.toml(Path::new("seeds/start.toml"));
    let guide: Option<RawGuide> = reader.toml(Path::new("seeds/guide.toml"));
    let (things, silent) = reader.things();
    let library = Library {
        things,
        silent,
        start: start.map(|start| start.pieces).unwrap_or_default(),
        guide: guide.map(Guide::from).unwrap_or_default(),
        themes: reader.files("themes").into_iter().filter_map(|file| reader.theme(file)).collect(),
        stories: reader.files("stories").into_iter().filter_map(|file| reader.story(file)).collect(),
        municipalities: municipalities::read(&mut reader),
    };
    (library, reader.seeds)
}

pub(super) struct Reader<'a> {
    root: &'a Path,
    instead: Option<&'a Seed>,
    pub problems: &'a mut Problems,
    pub seeds: Vec<Seed>,
}

impl Reader<'_> {
    fn files(&mut self, folder: &str) -> Vec<PathBuf> {
        let folder = Path::new("seeds").join(folder);
        entries(self.root, &folder, |path| has_ending(path, "toml"), self.problems)
    }

    pub fn folders(&mut self, folder: &str) -> Vec<PathBuf> {
        entries(self.root, &Path::new("seeds").join(folder), Path::is_dir, self.problems)
    }

    /// Reads one file, and keeps its text.
    pub fn toml<T: serde::de::DeserializeOwned>(&mut self, file: &Path) -> Option<T> {
        let instead = self.instead.filter(|seed| seed.file == file).map(|seed| seed.text.clone());
        let text = instead.or_else(|| read_text(self.root, file, self.problems))?;
        let raw = read_toml(file, &text, self.problems);
        self.seeds.push(Seed { file: file.to_owned(), text });
        raw
    }

    /// An id that is a file's name.
    pub fn named<T: std::str::FromStr<Err: std::fmt::Display>>(&mut self, file: &Path) -> Option<T> {
        stem(file).parse().map_err(|error| self.problems.add(file, 1, error)).ok()
    }

    fn theme(&mut self, file: PathBuf) -> Option<Theme> {
        let raw: RawTheme = self.toml(&file)?;
        let id: ThemeId = self.named(&file)?;
        let mut activities = Vec::new();
        for activity in raw.activities {
            match ActivityId::in_theme(&id, &activity.id) {
                Ok(id) => activities.push(Activity {
                    id,
                    kind: activity.kind,
                    ages: activity.ages,
                    minutes: activity.minutes,
                    steps: activity.steps,
                    prompts: activity.prompts,
                    words: activity.words,
                    picture: activity.picture,
                }),
                Err(error) => {
                    let line = self.seeds.last().map_or(1, |seed| seed.line_of(&activity.id));
                    self.problems.add(&file, line, error);
                }
            }
        }
        let RawTheme { ages, weeks, sign, picture, words, phrases, .. } = raw;
        Some(Theme { id, ages, weeks, sign, picture, words, phrases, activities })
    }

    fn story(&mut self, file: PathBuf) -> Option<Story> {
        let RawStory { ages, theme, minutes, picture, wordless, pages } = self.toml(&file)?;
        Some(Story { id: self.named(&file)?, ages, theme, minutes, picture, wordless, pages })
    }

    /// The things of pictures, and what needs no word.
    fn things(&mut self) -> (Vec<Thing>, Vec<String>) {
        let raw: Option<RawThings> = self.toml(Path::new("seeds/things.toml"));
        let Some(RawThings { silent, things, same }) = raw else { return Default::default() };
        let own = things.into_iter().map(|RawThing { id, emoji }| Thing { named: Named::Own(id), emoji });
        let same =
            same.into_iter().map(|RawSame { theme, word, emoji }| Thing { named: Named::Word(theme, word), emoji });
        (own.chain(same).collect(), silent)
    }
}
