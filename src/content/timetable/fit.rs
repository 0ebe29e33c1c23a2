//! What a parent filters a timetable for. An absent filter lets everything through, and so does what is not known:
//! who goes by it can still ask.

use super::{Session, SessionKind};
use crate::content::{AgeSpan, Place};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fit {
    pub kind: Option<SessionKind>,
    pub ages: Option<AgeSpan>,
    pub neighbourhood: Option<String>,
    /// The tag of a language that is spoken there.
    pub spoken: Option<String>,
}

impl Fit {
    /// Whether a session at `place` stays. One for parents alone is for those of every child.
    pub fn takes(&self, session: &Session, place: Option<&Place>) -> bool {
        let where_it_is = place.and_then(|place| place.neighbourhood.as_ref());
        self.kind.is_none_or(|kind| session.kind == kind)
            && self.ages.zip(session.ages).is_none_or(|(wanted, ages)| ages.overlaps(wanted))
            && self.neighbourhood.as_ref().zip(where_it_is).is_none_or(|(wanted, name)| name == wanted)
            && self.spoken.as_ref().is_none_or(|tag| session.languages.is_empty() || session.languages.contains(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_through_what_is_not_known() {
        let session = super::super::session::example();
        let spoken = |tag: &str| Fit { spoken: Some(tag.into()), ..Fit::default() };
        assert!(Fit::default().takes(&session, None) && spoken("ar").takes(&session, None));
        let arabic = Session { languages: vec!["ar".into()], ..session.clone() };
        assert!(spoken("ar").takes(&arabic, None) && !spoken("tr").takes(&arabic, None));
        let two = Fit { ages: Some(AgeSpan::months(24, 36)), ..Fit::default() };
        assert!(two.takes(&session, None));
        assert!(!two.takes(&Session { ages: Some(AgeSpan::months(0, 12)), ..session }, None));
    }
}
