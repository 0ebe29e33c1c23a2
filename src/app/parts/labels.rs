//! Which message names which thing.

use crate::app::state::Words;
use crate::civil::Day;
use crate::content::timetable::{Bring, Who};
use crate::content::{AgeBand, AgeSpan, Kind, Months, Need, PlaceKind, SessionKind, Stage};
use crate::family::Child;
use crate::text::{Language, Msg, NearMsg, Review};

pub fn kind(kind: Kind) -> Msg {
    match kind {
        Kind::Read => Msg::KindRead,
        Kind::Talk => Msg::KindTalk,
        Kind::Sing => Msg::KindSing,
        Kind::Move => Msg::KindMove,
        Kind::Count => Msg::KindCount,
        Kind::Make => Msg::KindMake,
        Kind::GoOut => Msg::KindGoOut,
    }
}

/// The pictogram of a kind, for those who do not read.
pub fn kind_sign(kind: Kind) -> &'static str {
    match kind {
        Kind::Read => "📖",
        Kind::Talk => "💬",
        Kind::Sing => "🎵",
        Kind::Move => "🤸",
        Kind::Count => "🧮",
        Kind::Make => "✂️",
        Kind::GoOut => "🚶",
    }
}

/// The colour of a kind, in pictures of what was done.
pub fn kind_colour(kind: Kind) -> &'static str {
    match kind {
        Kind::Read => "#c8553d",
        Kind::Talk => "#e0a030",
        Kind::Sing => "#8a5aa8",
        Kind::Move => "#3f7cac",
        Kind::Count => "#d9778f",
        Kind::Make => "#2f8f7f",
        Kind::GoOut => "#e07b39",
    }
}

pub fn band(band: AgeBand) -> Msg {
    match band {
        AgeBand::Baby => Msg::BandBaby,
        AgeBand::One => Msg::BandOne,
        AgeBand::Two => Msg::BandTwo,
        AgeBand::Three => Msg::BandThree,
        AgeBand::FourAndUp => Msg::BandFour,
    }
}

pub fn band_sign(band: AgeBand) -> &'static str {
    match band {
        AgeBand::Baby => "👶🏽",
        AgeBand::One => "🧸",
        AgeBand::Two => "🎈",
        AgeBand::Three => "🧒🏾",
        AgeBand::FourAndUp => "🎒",
    }
}

pub fn place(kind: PlaceKind) -> NearMsg {
    match kind {
        PlaceKind::DropIn => NearMsg::PlaceDropIn,
        PlaceKind::Preschool => NearMsg::PlacePreschool,
        PlaceKind::Library => NearMsg::PlaceLibrary,
        PlaceKind::LanguageLessons => NearMsg::PlaceLanguageLessons,
        PlaceKind::ParentMeeting => NearMsg::PlaceParentMeeting,
        PlaceKind::Clinic => NearMsg::PlaceClinic,
        PlaceKind::NeighbourhoodTeam => NearMsg::PlaceNeighbourhoodTeam,
        PlaceKind::Support => NearMsg::PlaceSupport,
        PlaceKind::Antenatal => NearMsg::PlaceAntenatal,
        PlaceKind::CommunityCentre => NearMsg::PlaceCommunityCentre,
    }
}

pub fn place_sign(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::DropIn => "🧸",
        PlaceKind::Preschool => "🏫",
        PlaceKind::Library => "📚",
        PlaceKind::LanguageLessons => "💬",
        PlaceKind::ParentMeeting => "☕",
        PlaceKind::Clinic => "🩺",
        PlaceKind::NeighbourhoodTeam => "🏘️",
        PlaceKind::Support => "🤝",
        PlaceKind::Antenatal => "🤰🏽",
        PlaceKind::CommunityCentre => "🏠",
    }
}

pub fn session(kind: SessionKind) -> NearMsg {
    match kind {
        SessionKind::DropIn => NearMsg::SessionDropIn,
        SessionKind::OpenHour => NearMsg::SessionOpenHour,
        SessionKind::ParentMeeting => NearMsg::SessionParentMeeting,
        SessionKind::LanguageLesson => NearMsg::SessionLanguageLesson,
        SessionKind::Library => NearMsg::SessionLibrary,
        SessionKind::Antenatal => NearMsg::SessionAntenatal,
    }
}

pub fn session_sign(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::DropIn => "🧸",
        SessionKind::OpenHour => "👀",
        SessionKind::ParentMeeting => "☕",
        SessionKind::LanguageLesson => "💬",
        SessionKind::Library => "📚",
        SessionKind::Antenatal => "🤰🏽",
    }
}

pub fn bring(thing: Bring) -> NearMsg {
    match thing {
        Bring::Socks => NearMsg::BringSocks,
        Bring::PlayClothes => NearMsg::BringPlayClothes,
        Bring::Drink => NearMsg::BringDrink,
        Bring::Nappies => NearMsg::BringNappies,
        Bring::Notebook => NearMsg::BringNotebook,
        Bring::Booklet => NearMsg::BringBooklet,
    }
}

pub fn who(who: Who) -> NearMsg {
    match who {
        Who::Guide => NearMsg::WhoGuide,
        Who::Nurse => NearMsg::WhoNurse,
        Who::Volunteer => NearMsg::WhoVolunteer,
        Who::Teacher => NearMsg::WhoTeacher,
        Who::Librarian => NearMsg::WhoLibrarian,
        Who::Midwife => NearMsg::WhoMidwife,
        Who::Coach => NearMsg::WhoCoach,
        Who::Parents => NearMsg::WhoParents,
    }
}

/// What a need is called, and what to do about it anywhere.
pub fn need(need: Need) -> (NearMsg, NearMsg) {
    match need {
        Need::Talk => (NearMsg::NeedTalk, NearMsg::NeedTalkText),
        Need::Meet => (NearMsg::NeedMeet, NearMsg::NeedMeetText),
        Need::Read => (NearMsg::NeedRead, NearMsg::NeedReadText),
        Need::Dutch => (NearMsg::NeedDutch, NearMsg::NeedDutchText),
        Need::Preschool => (NearMsg::NeedPreschool, NearMsg::NeedPreschoolText),
        Need::Pregnant => (NearMsg::NeedPregnant, NearMsg::NeedPregnantText),
        Need::Young => (NearMsg::NeedYoung, NearMsg::NeedYoungText),
        Need::Money => (NearMsg::NeedMoney, NearMsg::NeedMoneyText),
    }
}

pub fn need_sign(need: Need) -> &'static str {
    match need {
        Need::Talk => "🩺",
        Need::Meet => "🧸",
        Need::Read => "📚",
        Need::Dutch => "💬",
        Need::Preschool => "🏫",
        Need::Pregnant => "🤰🏽",
        Need::Young => "👩🏾",
        Need::Money => "✉️",
    }
}

/// A language in its own name, where we have it, as a parent looks for her own; else as this language calls it.
pub fn spoken(words: &Words, languages: &[Language], tag: &str) -> String {
    let ours = languages.iter().find(|language| language.tag.as_str() == tag);
    ours.map_or_else(|| words.language_name(tag), |language| language.name.clone())
}

pub fn stage(stage: Stage) -> Msg {
    match stage {
        Stage::Pregnancy => Msg::StartPregnancy,
        Stage::FirstMonths => Msg::StartFirstMonths,
    }
}

pub fn review(review: Review) -> Msg {
    match review {
        Review::Source => Msg::ReviewSource,
        Review::Draft => Msg::ReviewDraft,
        Review::Reviewed => Msg::ReviewReviewed,
    }
}

/// "6 to 24 months" for the small ones, "2 to 4 years" for the others, "18 months to 4 years" where it begins between.
/// The end is said as a parent says it: up to, and including, the birthday on which it ends.
pub fn ages(words: &Words, span: AgeSpan) -> String {
    let AgeSpan { from, until } = span;
    let (message, from, until) = match (from.0, until.0.div_ceil(12)) {
        (from, _) if until.0 <= 24 => (Msg::AgesMonths, from, until.0),
        (from, years) if from % 12 != 0 && from < 24 => (Msg::AgesMixed, from, years),
        (_, years) => (Msg::AgesYears, from.years(), years),
    };
    words.say_with(message, [("from", from.into()), ("until", until.into())])
}

/// What a child is called on a tab: the name where there is one, else the age.
pub fn child(words: &Words, child: &Child, today: Day) -> String {
    if child.name.is_empty() { age(words, child.born.age_on(today)) } else { child.name.clone() }
}

/// "8 months" in the first year, "2 years" after.
pub fn age(words: &Words, age: Months) -> String {
    words.say_with(Msg::ChildAge, [("years", age.years().into()), ("months", age.0.into())])
}
