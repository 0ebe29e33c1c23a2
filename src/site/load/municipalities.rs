//! The municipalities as their authors write them: each a folder of three files, with the holidays of its region.

use std::path::Path;

use serde::Deserialize;

use super::seeds::Reader;
use crate::civil::{Day, TimeOfDay, Weekday};
use crate::content::timetable::{
    Break, BreakReason, Bring, Cancelled, Holiday, HolidayName, Rule, Session, SessionKind, Who,
};
use crate::content::{AgeSpan, Municipality, Place, PlaceId, Preschool, SessionId};
use crate::site::problem::line_where;

/// Where the holidays stand.
const HOLIDAYS: &str = "seeds/holidays.toml";

/// `seeds/holidays.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHolidays {
    #[serde(rename = "region")]
    regions: Vec<Region>,
}

/// One of the country's school regions, with its holidays and the public days.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Region {
    id: String,
    // Read so that a region without them is refused: whoever changes a date sees where the last one came from.
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked_on")]
    _checked_on: Day,
    holidays: Vec<Holiday>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlaces {
    name: String,
    demo: bool,
    region: String,
    #[serde(rename = "place")]
    places: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTimetable {
    #[serde(default, rename = "session")]
    sessions: Vec<RawSession>,
}

/// A session with its rule in line, and its closures by the names of holidays.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSession {
    id: SessionId,
    place: PlaceId,
    kind: SessionKind,
    weekdays: Vec<Weekday>,
    every_weeks: u8,
    start: TimeOfDay,
    end: TimeOfDay,
    from: Day,
    until: Day,
    #[serde(default)]
    closed: Vec<HolidayName>,
    #[serde(default)]
    except: Vec<Day>,
    #[serde(default)]
    cancelled: Vec<Cancelled>,
    ages: Option<AgeSpan>,
    cost_cents: Option<u32>,
    #[serde(default)]
    languages: Vec<String>,
    registration: Option<bool>,
    parent_stays: Option<bool>,
    #[serde(default)]
    bring: Vec<Bring>,
    #[serde(default)]
    who: Vec<Who>,
    checked_on: Day,
    checked_by: String,
}

/// Reads all of them.
pub(super) fn read(reader: &mut Reader<'_>) -> Vec<Municipality> {
    let regions = reader.toml::<RawHolidays>(Path::new(HOLIDAYS)).map(|raw| raw.regions).unwrap_or_default();
    let folders = reader.folders("municipalities");
    folders.into_iter().filter_map(|folder| municipality(reader, &folder, &regions)).collect()
}

fn municipality(reader: &mut Reader<'_>, folder: &Path, regions: &[Region]) -> Option<Municipality> {
    let file = folder.join("places.toml");
    let RawPlaces { name, demo, region, places } = reader.toml(&file)?;
    let holidays = regions.iter().find(|known| known.id == region).map(|region| region.holidays.as_slice());
    if holidays.is_none() {
        reader.refuse(&file, |line| line.starts_with("region"), format!("unknown region: `{region}`"));
    }
    let file = folder.join("timetable.toml");
    let RawTimetable { sessions } = reader.toml(&file)?;
    let sessions = sessions.into_iter().map(|raw| session(reader, &file, raw, holidays.unwrap_or_default())).collect();
    let preschool: Preschool = reader.toml(&folder.join("preschool.toml"))?;
    Some(Municipality { id: reader.named(folder)?, name, demo, places, sessions, preschool })
}

/// Resolves the names of holidays into days. A name that the region's list has not is refused:
/// nobody would notice that the session is not closed.
fn session(reader: &mut Reader<'_>, file: &Path, raw: RawSession, holidays: &[Holiday]) -> Session {
    for name in raw.closed.iter().filter(|name| !holidays.iter().any(|holiday| holiday.name == **name)) {
        let name: &str = name.into();
        let own = format!("\"{}\"", raw.id);
        let reason = format!("`{}` is closed on `{name}`, which {HOLIDAYS} has not for this region", raw.id);
        reader.refuse(file, |line| line.starts_with("id") && line.contains(&own), reason);
    }
    let closed = holidays.iter().filter(|holiday| raw.closed.contains(&holiday.name)).map(|holiday| Break {
        from: holiday.from,
        until: holiday.until,
        reason: BreakReason::Holiday(holiday.name),
    });
    let except = raw.except.iter().map(|day| Break { from: *day, until: *day, reason: BreakReason::DayOff });
    // Only those within its time: a phone need not carry the others.
    let closed = closed.filter(|one| one.from <= raw.until && one.until >= raw.from);
    let mut weekdays = raw.weekdays;
    weekdays.sort_unstable();
    Session {
        id: raw.id,
        place: raw.place,
        kind: raw.kind,
        breaks: closed.chain(except).collect(),
        rule: Rule { weekdays, every_weeks: raw.every_weeks, from: raw.from, until: raw.until },
        start: raw.start,
        end: raw.end,
        cancelled: raw.cancelled,
        ages: raw.ages,
        cost_cents: raw.cost_cents,
        languages: raw.languages,
        registration: raw.registration,
        parent_stays: raw.parent_stays,
        bring: raw.bring,
        who: raw.who,
        checked_on: raw.checked_on,
        checked_by: raw.checked_by,
    }
}

impl Reader<'_> {
    /// Refuses `file`, which was just read, at the first line that is `wanted`.
    fn refuse(&mut self, file: &Path, wanted: impl Fn(&str) -> bool, reason: String) {
        let text = self.seeds.last().map_or("", |seed| seed.text.as_str());
        let line = line_where(text, wanted);
        self.problems.add(file, line, reason);
    }
}
