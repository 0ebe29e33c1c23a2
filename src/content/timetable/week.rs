//! Several sessions in the order of the calendar.

use super::{Happens, Session};
use crate::civil::Day;

/// A session on one of its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated<'a> {
    pub day: Day,
    pub session: &'a Session,
    pub happens: Happens,
}

/// What there is on each of `count` days, the first included: by day, then by the clock. What does not take place is
/// there too, for those who would have gone.
pub fn days_from<'a>(sessions: impl IntoIterator<Item = &'a Session>, first: Day, count: i32) -> Vec<Dated<'a>> {
    let on = |session: &'a Session| {
        let days = (0..count).map(move |days| first.plus(days));
        days.filter_map(move |day| Some(Dated { day, session, happens: session.on(day)? }))
    };
    let mut dated: Vec<_> = sessions.into_iter().flat_map(on).collect();
    dated.sort_by_key(|one| (one.day, one.session.start));
    dated
}
