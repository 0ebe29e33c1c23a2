//! What comes in from outside: the rules of `tests/fuzz/rules`,
//! on every input of the corpora and on what chance makes of them.
//!
//! Chance alone finds less than libFuzzer, which watches where an input leads: that is `cargo xtask fuzz`, and the hours
//! of `cargo xtask soak`. What it found worth keeping lies in the corpora, so that an ordinary run begins where it
//! ended. An ordinary run makes up the same inputs each time, as far as its minute goes: so what it finds comes from
//! the change that it is run for.

#[path = "../fuzz/rules/mod.rs"]
mod rules;

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};

use self::rules::{TARGETS, Target};

/// For how many seconds chance has its way with each kind of input, all kinds side by side; with others each time.
const SECONDS: &str = "THUISTAAL_FUZZ_SECONDS";
const SECONDS_OF_AN_ORDINARY_RUN: u64 = 60;
/// Which kinds, with spaces between; all of them where it is not said.
const KINDS: &str = "THUISTAAL_FUZZ_KINDS";
/// How many inputs are tried before the clock is looked at.
const CASES: u32 = 32;

#[test]
fn whatever_comes_in_keeps_the_rules() {
    let asked: Option<u64> = std::env::var(SECONDS).ok().map(|text| text.parse().expect("seconds"));
    let time = Duration::from_secs(asked.unwrap_or(SECONDS_OF_AN_ORDINARY_RUN));
    let chance = if asked.is_some() { Chance::New } else { Chance::Same };
    let kinds = std::env::var(KINDS).unwrap_or_default();
    let is_wanted = |target: &&Target| kinds.is_empty() || kinds.split(' ').any(|kind| kind == target.name);
    let wanted: Vec<_> = TARGETS.iter().filter(is_wanted).collect();
    assert!(!wanted.is_empty(), "{KINDS}: there is no kind `{kinds}`");
    let faults: Vec<String> = thread::scope(|scope| {
        let running: Vec<_> =
            wanted.into_iter().map(|target| (target, scope.spawn(move || search(target, time, chance)))).collect();
        let faults = running.into_iter().filter_map(|(target, thread)| match thread.join() {
            Ok(found) => found,
            Err(_) => Some(format!("{}: an input of its corpus breaks a rule", target.name)),
        });
        faults.collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What chance makes up.
#[derive(Debug, Clone, Copy)]
enum Chance {
    /// The same in every run, which ends sooner or later in it.
    Same,
    New,
}

/// Tries the corpus, then what chance makes of it for so long; the smallest input that breaks a rule, if one was found.
fn search(target: &Target, time: Duration, chance: Chance) -> Option<String> {
    let corpus = corpus(target.name);
    let readable = corpus.iter().filter(|input| (target.hold)(input)).count();
    assert!(readable > 0, "{}: of {} inputs none is read", target.name, corpus.len());
    let inputs = mutated(corpus, target.tokens);
    let config = Config { cases: CASES, failure_persistence: None, max_shrink_iters: 2_000, ..Config::default() };
    let (start, mut rounds) = (Instant::now(), 0);
    while start.elapsed() < time {
        let rng_seed = match chance {
            Chance::Same => RngSeed::Fixed(rounds),
            Chance::New => RngSeed::Random,
        };
        let result = TestRunner::new(Config { rng_seed, ..config.clone() }).run(&inputs, |input| {
            (target.hold)(&input);
            Ok(())
        });
        if let Err(error) = result {
            return Some(format!("{}: {}", target.name, kept(target.name, error)));
        }
        rounds += 1;
    }
    println!("{}: {readable} inputs that are read, {} made of them", target.name, rounds * u64::from(CASES));
    None
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
    let entries = fs::read_dir(folder).expect("a corpus");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("an input")).collect()
}

/// Puts an input that breaks a rule where it can be looked at, and says so.
fn kept(name: &str, error: TestError<Vec<u8>>) -> String {
    let TestError::Fail(reason, input) = error else { return error.to_string() };
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.broken"));
    fs::write(&file, &input).expect("a file for the input");
    format!("{reason}\nwith {:?}\nwhich is in {}", String::from_utf8_lossy(&input), file.display())
}

/// One change of an input.
#[derive(Debug, Clone)]
enum Edit {
    Set(Index, u8),
    Put(Index, Vec<u8>),
    Cut(Index, usize),
    /// A part once more, somewhere else.
    Copy {
        from: Index,
        length: usize,
        to: Index,
    },
    /// The end of another input.
    End(Index, Vec<u8>),
}

/// What a few changes make of the inputs.
fn mutated(corpus: Vec<Vec<u8>>, tokens: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let at = any::<Index>;
    let length = || prop_oneof![1_usize..4, 1_usize..64];
    let token = select(tokens).prop_map(|token| token.as_bytes().to_vec());
    let end = (select(corpus.clone()), at()).prop_map(|(other, from)| other[from.index(other.len() + 1)..].to_vec());
    let edit = prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Edit::Set(at, byte)),
        (at(), prop_oneof![4 => token, 1 => vec(any::<u8>(), 1..8)]).prop_map(|(at, bytes)| Edit::Put(at, bytes)),
        (at(), length()).prop_map(|(at, length)| Edit::Cut(at, length)),
        (at(), length(), at()).prop_map(|(from, length, to)| Edit::Copy { from, length, to }),
        (at(), end).prop_map(|(at, bytes)| Edit::End(at, bytes)),
    ];
    (select(corpus), vec(edit, 1..6)).prop_map(|(mut input, edits)| {
        edits.into_iter().for_each(|edit| change(&mut input, edit));
        input
    })
}

fn change(input: &mut Vec<u8>, edit: Edit) {
    let place = |input: &Vec<u8>, at: Index| at.index(input.len() + 1);
    let put = |input: &mut Vec<u8>, at: usize, bytes: Vec<u8>| drop(input.splice(at..at, bytes));
    match edit {
        Edit::Set(at, byte) => {
            let at = place(input, at);
            if let Some(place) = input.get_mut(at) {
                *place = byte;
            }
        }
        Edit::Put(at, bytes) => {
            let at = place(input, at);
            put(input, at, bytes);
        }
        Edit::Cut(at, length) => {
            let at = place(input, at);
            input.drain(at..(at + length).min(input.len()));
        }
        Edit::Copy { from, length, to } => {
            let from = place(input, from);
            let part = input[from..(from + length).min(input.len())].to_vec();
            let to = place(input, to);
            put(input, to, part);
        }
        Edit::End(at, bytes) => {
            let at = place(input, at);
            input.truncate(at);
            input.extend(bytes);
        }
    }
}
