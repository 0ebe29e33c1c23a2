//! What one person hands another: a link with things in it, and a family's code. Whatever stands there, it brings no
//! text of its own, and what is understood of it is printed and read again as the same.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use thuistaal::civil::{Day, TimeOfDay};
use thuistaal::content::{ActivityId, Index};
use thuistaal::family::{Born, ChildId, Key, Stamp};
use thuistaal::route::{Page, Sheet};
use thuistaal::share::{Bundle, MOST, Note, Thing, Via};
use thuistaal::sync::Secret;
use thuistaal::text::LanguageTag;

pub const TOKENS: &[&str] = &[
    "age=2",
    "&a=animals-cow-says-meow",
    "&s=who-is-awake",
    "&t=animals",
    "&p=enschede.speelhoes",
    "&g",
    "&w=animals.your-turn",
    "&via=cb-noord",
    "page=",
    "library/?age=2&kind=go_out",
    "for/?",
    "send/?",
    "#family=",
    "0024H-36H2N-CSVRH-6DAQF-6DVVQ-ZW",
    "\u{0661}",
    "\u{06f9}",
    "\u{200f}",
    "2026-11-20",
    "09:30",
];

pub fn hold(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    // Each of them, so that none counts on the others to stop it.
    let bundle = a_link_brings_nothing_of_its_own(&text);
    let code = a_code_is_one_secret(&text);
    let names = [
        has_one_text::<Day>(&text),
        has_one_text::<TimeOfDay>(&text),
        has_one_text::<ActivityId>(&text),
        has_one_text::<LanguageTag>(&text),
        has_one_text::<Key>(&text),
        has_one_text::<Born>(&text),
        has_one_text::<Via>(&text),
        text.parse::<ChildId>().is_ok_and(|id| id.as_str() == text),
        is_read_again::<Stamp>(&text),
    ];
    bundle || code || names.contains(&true)
}

fn a_link_brings_nothing_of_its_own(text: &str) -> bool {
    let note = Note::of(text);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.=&/?~".contains(c);
    assert!(note.as_str().len() <= Note::LONGEST && note.as_str().chars().all(plain), "{note}");
    // What stands for a strange sign is strange itself, and stays as it is.
    assert_eq!(Note::of(note.as_str()), note);
    let (bundle, left_out) = Bundle::read(&note);
    assert!(bundle.things.len() <= MOST);
    assert!(bundle.things.len() + left_out <= note.as_str().split('&').count(), "more things than were named");
    assert_eq!(Bundle::read(&bundle.note()), (bundle.clone(), 0));
    for thing in &bundle.things {
        assert_eq!(thing.is_known(&Index::default()), *thing == Thing::Guide, "{thing} is nowhere");
        let _ = thing.page();
    }
    let page = Page::sent(&note);
    assert!(!matches!(page, Page::Sheet(Sheet::Send, _) | Page::NotFound | Page::Shell), "{page} is not to be sent");
    let Page::Sheet(Sheet::Send, sending) = page.sending() else { panic!("{page} is sent by another page") };
    // A note that is full is cut, and with it the page that it names.
    if sending.as_str().len() < Note::LONGEST {
        assert_eq!(Page::sent(&sending), page);
    }
    !bundle.things.is_empty()
}

fn a_code_is_one_secret(text: &str) -> bool {
    let typed = text.parse::<Secret>();
    let linked = Secret::from_fragment(text);
    for secret in [&typed, &linked].into_iter().flatten() {
        assert_eq!(secret.code().parse(), Ok(secret.clone()));
        assert_eq!(Secret::from_fragment(&secret.fragment()), Ok(secret.clone()));
        assert_eq!(Secret::from_fragment(&format!("#{}", secret.fragment())), Ok(secret.clone()));
        assert!(!format!("{secret:?}").contains(secret.fragment().trim_start_matches("family=")), "it is printed");
    }
    // A code that is read is the one that was typed: whatever differs is a separator or another form of a sign.
    if let Ok(secret) = &typed {
        assert!(
            text.chars().filter(|c| c.is_alphanumeric()).count() >= 26,
            "{text:?} is too short for {}",
            secret.code()
        );
    }
    typed.is_ok() || linked.is_ok()
}

/// Whether it can be read; then it is printed as it stood there.
fn has_one_text<T: FromStr + Display>(text: &str) -> bool {
    text.parse::<T>().is_ok_and(|read| {
        assert_eq!(read.to_string(), text);
        true
    })
}

/// Whether it can be read; then it is read again as it is printed.
fn is_read_again<T: FromStr<Err: Debug> + Display + PartialEq + Debug>(text: &str) -> bool {
    text.parse::<T>().is_ok_and(|read| {
        assert_eq!(read.to_string().parse::<T>().expect("what was printed"), read);
        true
    })
}
