//! Names: no two things of the library may come to the same Fluent message, nor to one of the app's.
//!
//! So ids that must be unique are found here too: their messages are the same.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::seed::{At, SeedReport, guide_file, municipality_file, start_file, story_file, theme_file};
use crate::content::{Library, PieceId, StoryId};
use crate::site::{Problems, Sources};
use crate::text::{Key, Pack, message};

/// A thing with words of its own.
struct Named {
    message: String,
    file: PathBuf,
    at: At,
    /// What it is, for whoever reads the reason.
    what: &'static str,
}

pub(super) fn check(sources: &Sources, problems: &mut Problems) {
    let prefixes = prefixes(&sources.library);
    let ids = Pack::OF_APP.iter().flat_map(message::ids_in);
    let mut owners: BTreeMap<String, String> =
        ids.map(|id| (id.to_owned(), "a message of the app".to_owned())).collect();
    for Named { message, file, at, what } in named(&sources.library) {
        let kept = prefixes.iter().find(|(prefix, whose)| *whose != what && message.starts_with(prefix));
        let reason = match (owners.get(&message), kept) {
            (Some(first), _) => Some(format!("overlapping ids: `{message}` is {what}, and already {first}")),
            (None, Some((_, whose))) => {
                Some(format!("overlapping ids: `{message}` is {what} under a name kept for {whose}"))
            }
            (None, None) => None,
        };
        owners.entry(message).or_insert_with(|| format!("{what} in {}", file.display()));
        if let Some(reason) = reason {
            SeedReport::new(sources, file, problems).refuse(&at, reason);
        }
    }
}

const THEME: &str = "a theme";
const ACTIVITY: &str = "an activity";
const WORD: &str = "a word";
const PHRASE: &str = "a phrase";
const PIECE: &str = "a piece of the start";
const GUIDE: &str = "a piece of the guide";
const STORY: &str = "a story";
const PLACE: &str = "a place";
const MUNICIPALITY: &str = "a municipality";

/// What the messages of one sort begin with, so that no later theme, story or word can meet another sort's.
fn prefixes(library: &Library) -> Vec<(String, &'static str)> {
    let mut prefixes = Vec::new();
    let mut keep = |key: Key, id: &str, whose| {
        prefixes.extend(key.message.strip_suffix(id).map(|prefix| (prefix.to_owned(), whose)));
    };
    for theme in &library.themes {
        let id = theme.id.as_str();
        keep(Key::theme(&theme.id), id, THEME);
        if let Ok(story) = id.parse::<StoryId>() {
            keep(Key::story(&story), id, STORY);
        }
        if let Ok(piece) = id.parse::<PieceId>() {
            keep(Key::piece(&piece), id, PIECE);
        }
        if let Some(word) = theme.words.first() {
            keep(Key::word(&theme.id, &word.id), word.id.as_str(), WORD);
        }
        if let Some(phrase) = theme.phrases.first() {
            keep(Key::phrase(&theme.id, phrase), phrase.as_str(), PHRASE);
        }
    }
    prefixes
}

/// Everything that has a message, in the order in which it is shown.
fn named(library: &Library) -> Vec<Named> {
    let mut all = Vec::new();
    let mut add =
        |key: Key, file: &PathBuf, at: At, what| all.push(Named { message: key.message, file: file.clone(), at, what });
    let top = At::top();
    for (index, piece) in library.start.iter().enumerate() {
        add(Key::piece(&piece.id), &start_file(), top.key("piece").nth(index).key("id"), PIECE);
    }
    let guide = &library.guide;
    let mut of_guide = |keys: Vec<Key>, list: &'static str, id: Option<&'static str>| {
        for (index, key) in keys.into_iter().enumerate() {
            let at = top.key(list).nth(index);
            add(key, &guide_file(), id.map_or(at.clone(), |id| at.key(id)), GUIDE);
        }
    };
    of_guide(guide.pieces.iter().map(|piece| Key::guide(&piece.id)).collect(), "piece", Some("id"));
    of_guide(guide.doubts.iter().map(|doubt| Key::doubt(&doubt.id)).collect(), "doubt", Some("id"));
    of_guide(guide.steps.iter().map(|step| Key::guide_step(&step.id)).collect(), "step", Some("id"));
    of_guide(guide.belongings.iter().map(|thing| Key::belonging(&thing.id)).collect(), "bring", Some("id"));
    of_guide(guide.phrases.iter().map(Key::guide_phrase).collect(), "phrase", Some("id"));
    for theme in &library.themes {
        let file = theme_file(&theme.id);
        add(Key::theme(&theme.id), &file, At::top(), THEME);
        for (index, word) in theme.words.iter().enumerate() {
            add(Key::word(&theme.id, &word.id), &file, top.key("words").nth(index).key("id"), WORD);
        }
        for (index, phrase) in theme.phrases.iter().enumerate() {
            add(Key::phrase(&theme.id, phrase), &file, top.key("phrases").nth(index), PHRASE);
        }
        for (index, activity) in theme.activities.iter().enumerate() {
            add(Key::activity(&activity.id), &file, top.key("activity").nth(index).key("id"), ACTIVITY);
        }
    }
    for story in &library.stories {
        let file = story_file(&story.id);
        add(Key::story(&story.id), &file, At::top(), STORY);
        for index in 0..story.pages.len() {
            add(Key::story_page(&story.id, index), &file, top.key("page").nth(index), STORY);
        }
    }
    for municipality in &library.municipalities {
        let file = municipality_file(&municipality.id, "places");
        add(Key::about(&municipality.id), &file, At::top(), MUNICIPALITY);
        for (index, place) in municipality.places.iter().enumerate() {
            add(Key::place(&municipality.id, &place.id), &file, top.key("place").nth(index).key("id"), PLACE);
        }
    }
    all
}
