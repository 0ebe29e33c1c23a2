//! A municipality: its places, its timetable and what is known of its preschool.
//!
//! Missing is allowed and shown as "ask"; invented is not. Everything carries its source and the day it was checked.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use super::timetable::Session;
use super::{MunicipalityId, Need, PlaceId, Preschool, SessionId};
use crate::civil::Day;

/// What a place is to a parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum PlaceKind {
    DropIn,
    Preschool,
    Library,
    LanguageLessons,
    ParentMeeting,
    Clinic,
    NeighbourhoodTeam,
    Support,
    Antenatal,
    CommunityCentre,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: PlaceId,
    /// The proper name, the same in every language.
    pub name: String,
    pub kind: PlaceKind,
    pub neighbourhood: Option<String>,
    pub address: Option<String>,
    /// As one dials it.
    pub phone: Option<String>,
    /// What a parent may come here for.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// The document and section that says so, in Dutch.
    pub source: String,
    pub checked_on: Day,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    pub id: MunicipalityId,
    pub name: String,
    /// Invented, to try the app with; every page of it says so.
    pub demo: bool,
    pub places: Vec<Place>,
    pub sessions: Vec<Session>,
    pub preschool: Preschool,
}

/// The form in which a municipality travels outside a version of the app. A phone looks for its own form alone, so that
/// a newer site never hands it what it cannot read: it goes up with every change of what [`Municipality`] holds.
const FORM: u8 = 1;

impl Municipality {
    /// Where the site has the timetable of `id` as it is now, whatever version of the app asks.
    pub fn news_address(id: &MunicipalityId) -> String {
        format!("/news/{FORM}/{id}.bin")
    }

    /// The words that belong to it.
    pub fn news_words_address(id: &MunicipalityId, language: &impl std::fmt::Display) -> String {
        format!("/news/{FORM}/{language}/{id}.ftl")
    }

    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| &place.id == id)
    }

    pub fn session(&self, id: &SessionId) -> Option<&Session> {
        self.sessions.iter().find(|session| &session.id == id)
    }

    /// The sessions at a place, in the order of the timetable.
    pub fn sessions_at<'a>(&'a self, place: &'a PlaceId) -> impl Iterator<Item = &'a Session> {
        self.sessions.iter().filter(move |session| &session.place == place)
    }

    /// Its neighbourhoods, in the order in which the places name them.
    pub fn neighbourhoods(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for name in self.places.iter().filter_map(|place| place.neighbourhood.as_deref()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The languages of its groups but Dutch: those of most groups in `neighbourhood` first,
    /// then those of most elsewhere.
    pub fn spoken(&self, neighbourhood: Option<&str>) -> Vec<String> {
        let place = |session: &Session| self.place(&session.place)?.neighbourhood.as_deref();
        let mut counted: Vec<(&String, Reverse<(usize, usize)>)> = Vec::new();
        for session in &self.sessions {
            let here = usize::from(neighbourhood.is_some() && place(session) == neighbourhood);
            for tag in session.languages.iter().filter(|tag| *tag != "nl") {
                match counted.iter_mut().find(|(known, _)| *known == tag) {
                    Some((_, Reverse((near, all)))) => (*near, *all) = (*near + here, *all + 1),
                    None => counted.push((tag, Reverse((here, 1)))),
                }
            }
        }
        counted.sort_by_key(|(_, count)| *count);
        counted.into_iter().map(|(tag, _)| tag.clone()).collect()
    }

    /// The day since which all of the timetable was checked.
    pub fn timetable_of(&self) -> Option<Day> {
        self.sessions.iter().map(|session| session.checked_on).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;
    use crate::content::timetable::session;
    use crate::content::{CostBand, CostTable, Entitlement};

    fn example() -> Municipality {
        let checked_on = day("2026-09-01");
        let place = Place {
            id: "p".parse().unwrap(),
            name: "P".into(),
            kind: PlaceKind::CommunityCentre,
            neighbourhood: Some("N".into()),
            address: None,
            phone: Some("0".into()),
            needs: vec![Need::Money],
            source: "S".into(),
            checked_on,
        };
        let band = CostBand { income_from: 0, income_until: None, cents_an_hour: 1 };
        let preschool = Preschool {
            source: "S".into(),
            checked_on,
            valid_until: checked_on,
            weeks_a_year: Some(40),
            hours_a_week: None,
            cost_from_cents_a_month: None,
            ask_place: None,
            tables: vec![CostTable { whom: Entitlement::Indication, bands: vec![band] }],
        };
        Municipality {
            id: "m".parse().unwrap(),
            name: "M".into(),
            demo: true,
            places: vec![place],
            sessions: vec![session::example()],
            preschool,
        }
    }

    #[test]
    fn what_is_spoken_in_the_neighbourhood_comes_first() {
        let place = |id: &str, neighbourhood: &str| Place {
            id: id.parse().unwrap(),
            name: id.to_uppercase(),
            kind: PlaceKind::DropIn,
            neighbourhood: Some(neighbourhood.to_owned()),
            address: None,
            phone: None,
            needs: Vec::new(),
            source: "S".into(),
            checked_on: day("2026-09-01"),
        };
        let session = |place: &str, languages: &[&str]| {
            let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
            Session { place: place.parse().unwrap(), languages, ..session::example() }
        };
        let town = Municipality {
            places: vec![place("p", "North"), place("q", "South")],
            sessions: vec![
                session("p", &["nl", "ar"]),
                session("p", &["nl", "tr"]),
                session("q", &["nl", "tr"]),
                session("q", &["ti"]),
            ],
            ..example()
        };
        assert_eq!(town.spoken(None), ["tr", "ar", "ti"]);
        assert_eq!(town.spoken(Some("South")), ["tr", "ti", "ar"]);
        assert_eq!(town.spoken(Some("nowhere")), ["tr", "ar", "ti"]);
    }

    #[test]
    fn a_new_form_gets_a_new_number() {
        let town = example();
        let bytes = postcard::to_allocvec(&town).unwrap();
        let sum = bytes.iter().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(*byte)));
        // When this fails, what a municipality holds has changed: give FORM its next number, and this test the new sum,
        // so that phones with an older app never read the new form as theirs.
        assert_eq!((FORM, bytes.len(), sum), (1, 169, 743_866_980));
    }
}
