//! The columns of a timetable: named as the fields of a session in the seeds,
//! and in the order in which those are written.

use strum::{Display, EnumIter, EnumString, IntoStaticStr};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub(super) enum Column {
    Id,
    Place,
    Kind,
    Weekdays,
    EveryWeeks,
    Start,
    End,
    From,
    Until,
    Closed,
    Except,
    Cancelled,
    AgesFrom,
    AgesUntil,
    CostCents,
    Languages,
    Registration,
    ParentStays,
    Bring,
    Who,
    CheckedOn,
    CheckedBy,
}

impl Column {
    /// Whether every row says it. What else is not known is left empty, or out.
    pub fn is_required(self) -> bool {
        use Column::*;
        matches!(self, Id | Place | Kind | Weekdays | Start | End | From | Until | CheckedOn | CheckedBy)
    }

    /// What an empty cell says, where it says anything.
    pub fn default(self) -> Option<&'static str> {
        (self == Self::EveryWeeks).then_some("1")
    }

    /// The field of the seed that it fills. The two columns of ages fill one, which the first of them stands for.
    pub fn key(self) -> &'static str {
        if self == Self::AgesFrom { "ages" } else { self.into() }
    }
}
