//! Days and times in words, as a parent says them.

use crate::app::state::Words;
use crate::civil::Day;
use crate::content::timetable::{BreakReason, CancelReason, Happens, HolidayName, Rule, Session};
use crate::text::NearMsg;

/// "Friday 4 December".
pub fn date(words: &Words, day: Day) -> String {
    words.say_with(NearMsg::DayFull, [("day", day.to_string().into())])
}

/// The same, with today and tomorrow in words before it.
pub fn day(words: &Words, day: Day, today: Day) -> String {
    let date = date(words, day);
    match day.since(today) {
        0 => format!("{} · {date}", words.say(NearMsg::DayToday)),
        1 => format!("{} · {date}", words.say(NearMsg::DayTomorrow)),
        _ => date,
    }
}

/// "9:30 to 11:00".
pub fn clock(words: &Words, session: &Session) -> String {
    let (start, end) = (session.start.to_string(), session.end.to_string());
    words.say_with(NearMsg::SessionTime, [("start", start.into()), ("end", end.into())])
}

/// "Every week: Monday · Thursday".
pub fn rule(words: &Words, rule: &Rule) -> String {
    let monday = rule.from.monday();
    let name = |weekday: &crate::civil::Weekday| {
        let day = monday.plus(i32::try_from(weekday.index()).unwrap_or_default());
        words.say_with(NearMsg::WeekdayName, [("day", day.to_string().into())])
    };
    let days = rule.weekdays.iter().map(name).collect::<Vec<_>>().join(" · ");
    match rule.every_weeks {
        0 | 1 => words.say_with(NearMsg::RuleWeekly, [("days", days.into())]),
        weeks => words.say_with(NearMsg::RuleEvery, [("weeks", weeks.into()), ("days", days.into())]),
    }
}

/// Rule and clock on one line.
pub fn when(words: &Words, session: &Session) -> String {
    format!("{} · {}", rule(words, &session.rule), clock(words, session))
}

/// Why a session does not take place; nothing when it does.
pub fn missed(words: &Words, happens: Happens) -> Option<String> {
    let message = match happens {
        Happens::TakesPlace => return None,
        Happens::Cancelled(CancelReason::Illness) => NearMsg::CancelIllness,
        Happens::Cancelled(CancelReason::TooFew) => NearMsg::CancelTooFew,
        Happens::Cancelled(CancelReason::Building) => NearMsg::CancelBuilding,
        Happens::Cancelled(CancelReason::Other) => NearMsg::CancelOther,
        Happens::Closed(BreakReason::DayOff) => NearMsg::ClosedDayOff,
        Happens::Closed(BreakReason::Holiday(name)) => holiday(name),
    };
    Some(words.say(message))
}

fn holiday(name: HolidayName) -> NearMsg {
    match name {
        HolidayName::Autumn => NearMsg::ClosedAutumn,
        HolidayName::Winter => NearMsg::ClosedWinter,
        HolidayName::Spring => NearMsg::ClosedSpring,
        HolidayName::May => NearMsg::ClosedMay,
        HolidayName::Summer => NearMsg::ClosedSummer,
        HolidayName::EasterMonday => NearMsg::ClosedEasterMonday,
        HolidayName::KingsDay => NearMsg::ClosedKingsDay,
        HolidayName::LiberationDay => NearMsg::ClosedLiberationDay,
        HolidayName::Ascension => NearMsg::ClosedAscension,
        HolidayName::WhitMonday => NearMsg::ClosedWhitMonday,
    }
}
