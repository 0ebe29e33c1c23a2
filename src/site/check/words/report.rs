//! How the words of every language stand: how many, how long, and who has looked at them. It refuses nothing: it is for
//! whoever translates or reviews.

use std::collections::BTreeMap;
use std::fmt;

use super::name;
use super::plain::{longest, sentences, words as count};
use super::read::read;
use crate::site::{Problems, Sources};
use crate::text::{LanguageTag, Pack, Review};

/// How many of the longest sentences are shown.
const SHOWN: usize = 5;

/// What is to be said of every language, Dutch first.
#[derive(Debug)]
pub struct Report(Vec<Standing>);

#[derive(Debug)]
struct Standing {
    tag: LanguageTag,
    review: Review,
    messages: usize,
    words: usize,
    /// Words, the message, and the sentence itself; the longest first.
    longest: Vec<(usize, String, String)>,
    /// Characters of every message of the app.
    labels: BTreeMap<String, usize>,
}

/// Reports on what was read. What does not parse is left out: `check` refuses it.
pub fn report(sources: &Sources) -> Report {
    Report(
        sources
            .locales
            .iter()
            .map(|locale| {
                let mut standing = Standing {
                    tag: locale.language.tag.clone(),
                    review: locale.language.review,
                    messages: 0,
                    words: 0,
                    longest: Vec::new(),
                    labels: BTreeMap::new(),
                };
                for file in &locale.files {
                    for text in read(file, &mut Problems::default()).texts {
                        standing.add(&file.pack, name(&text.key), &longest(&text.pattern));
                    }
                }
                standing.longest.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
                standing.longest.truncate(SHOWN);
                standing
            })
            .collect(),
    )
}

impl Standing {
    fn add(&mut self, pack: &Pack, name: String, said: &str) {
        self.messages += 1;
        self.words += count(said);
        for sentence in sentences(said) {
            self.longest.push((count(sentence), name.clone(), sentence.trim().to_owned()));
        }
        if pack.is_of_app() {
            self.labels.insert(name, said.chars().count());
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:10} {:9} {:>8} {:>8}", "language", "review", "messages", "words")?;
        for standing in &self.0 {
            let review = match standing.review {
                Review::Source => "source",
                Review::Draft => "draft",
                Review::Reviewed => "reviewed",
            };
            writeln!(f, "{:10} {review:9} {:8} {:8}", standing.tag.as_str(), standing.messages, standing.words)?;
        }
        writeln!(f, "\nthe longest sentences, in words")?;
        for standing in &self.0 {
            for (words, name, sentence) in &standing.longest {
                writeln!(f, "{:4} {words:3} {name}: {sentence}", standing.tag.as_str())?;
            }
        }
        self.labels(f)
    }
}

impl Report {
    /// Every label's length in Dutch, and how many characters longer (or shorter) it is in each other language.
    fn labels(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((dutch, others)) = self.0.split_first() else { return Ok(()) };
        write!(f, "\n{:26} {:>4}", "label, in characters", dutch.tag.as_str())?;
        others.iter().try_for_each(|other| write!(f, " {:>5}", other.tag.as_str()))?;
        for (name, length) in &dutch.labels {
            write!(f, "\n{name:26} {length:4}")?;
            for other in others {
                match other.labels.get(name) {
                    Some(theirs) => write!(f, " {:+5}", theirs.cast_signed() - length.cast_signed())?,
                    None => write!(f, " {:>5}", "-")?,
                }
            }
        }
        writeln!(f)
    }
}
