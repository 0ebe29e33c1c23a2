//! What a test asks of a browser beyond WebDriver, and which engine has it not. A test that needs what is not there
//! says so, with the reason, on the run's own output: nothing is left out in silence.

use std::io::Write;

use super::Kind;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ability {
    /// Scripts that run in each page before the page's own.
    PageScripts,
    /// Naming another language than that of the machine.
    Languages,
    /// Naming several.
    SecondLanguage,
    /// The network taken away from one phone and not from another.
    Offline,
    /// A profile that outlives the browser.
    Profile,
    /// Files that it keeps as their headers say, and shows again without asking for them.
    Cache,
    /// A window without bars, as of an app on the home screen.
    Installed,
    /// A microphone that is made up.
    Microphone,
    /// Playing sounds on a machine without a sound card.
    Sound,
    /// Being told how far a page has moved.
    Shift,
    /// What the page gave its console to complain about.
    Log,
    /// Files that are saved without a question, and chosen without a hand.
    Files,
    /// A page as a printer gets it.
    Print,
    /// A thumb that pushes, and what else only Chromium's own protocol says.
    Protocol,
    /// A screen of exactly the width of a phone.
    Screen,
}

impl Ability {
    /// Why `engine` has it not; nothing where it has.
    fn lacking(self, engine: Kind) -> Option<&'static str> {
        use Ability::*;
        match (engine, self) {
            (Kind::Chromium, _) => None,
            (_, Protocol) => Some("it asks what Chromium's own protocol alone tells"),
            (_, Installed) => Some("its driver opens no window without bars"),
            (_, Microphone) => Some("its driver has no microphone that is made up"),
            (_, Files) => Some("its driver neither names a folder for what is saved nor catches the chooser of files"),
            (_, Print) => Some("its driver prints on no page of the style's own size"),
            (_, Shift) => Some("it tells nobody what moved"),
            (_, Log) => Some("its driver keeps no log of the page"),
            (_, SecondLanguage) => Some("its driver names one language and no second"),
            (Kind::Firefox, Sound) => Some("it breaks off a sound where there is no sound card"),
            (Kind::Firefox, _) => None,
            (Kind::Webkit, Sound) => None,
            (Kind::Webkit, Screen) => Some("its windows are wider than the phone of the test"),
            (Kind::Webkit, PageScripts) => Some("its driver runs no script before the page's own"),
            (Kind::Webkit, Languages) => Some("its driver cannot change the language of a browser that runs"),
            (Kind::Webkit, Offline) => Some("its driver cannot take the network away"),
            (Kind::Webkit, Cache) => Some("a session of its driver is private and keeps no file"),
            (Kind::Webkit, Profile) => Some("a session of its driver is private and ends with it"),
        }
    }
}

/// Whether this run's engine lacks one of what a test needs; then it says so.
pub fn lacks(needed: &[Ability]) -> bool {
    let engine = Kind::of_run();
    let Some(reason) = needed.iter().find_map(|ability| ability.lacking(engine)) else { return false };
    let (thread, name) = (std::thread::current(), <&str>::from(engine));
    let test = thread.name().unwrap_or("a test");
    // Past the runner, which keeps what passing tests print to itself.
    let _ = writeln!(std::io::stderr(), "{name} cannot: {test}: {reason}");
    true
}
