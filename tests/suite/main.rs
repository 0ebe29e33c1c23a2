//! The whole, tried through its real doors.

mod check;
