//! One address of each kind of page, without its language: for what must hold on all of them, and to look at them all.

/// A link as a nurse hands it over.
const HANDED: &str = "age=2&a=animals-cow-says-meow&s=who-is-awake&t=food&g&w=animals.your-turn";

/// In the order in which one would walk through them.
pub fn pages() -> Vec<String> {
    let plain = [
        "",
        "library/",
        "start/",
        "theme/animals/",
        "theme/animals/words/",
        "activity/animals-cow-says-meow/",
        "story/who-is-awake/",
        "near/",
        "near/voorbeeldstad/",
        "near/voorbeeldstad/stapeltoren/",
        "near/enschede/",
        "preschool/",
        "ask/",
        "us/",
        "us/year/",
        "us/teacher/",
        "us/children/",
        "us/phone/",
        "us/family/",
        "install/",
        "about/",
        "accessibility/",
        "share/",
        "poster/",
        "booklet/?t=animals",
        "send/?page=library/",
        "404/",
    ];
    let handed = ["for/", "card/"].map(|sheet| format!("{sheet}?{HANDED}"));
    plain.into_iter().map(str::to_owned).chain(handed).collect()
}

/// What kind of page an address is of: ids and queries do not make another.
pub fn kind(page: &str) -> String {
    let path = page.split('?').next().unwrap_or_default();
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    match segments[..] {
        ["us", own] => format!("us/{own}"),
        [first, _, "words"] => format!("{first}/words"),
        [first, ..] => format!("{first} {}", segments.len()),
        [] => String::new(),
    }
}
