//! What could not be read, kept for somebody who can: letter by letter as it stood, under a number of its own,
//! a few at most.

use super::storage::{copy_or_move, is_same, set_text, text};

const ASIDE: &str = "thuistaal.family.aside";
const MOST: u32 = 5;

/// Sets aside what stands under `name`; it stays there too, as long as there is room for both.
pub fn set_aside(name: &str) {
    if !places().any(|place| is_same(&place, name)) {
        // Where even this does not fit, the text stays where it was until something is written over it.
        let _ = copy_or_move(name, &free());
    }
}

/// Sets aside a text that stood in a file of the parent's.
pub fn set_text_aside(broken: &str) {
    if !places().any(|place| text(&place).as_deref() == Some(broken)) {
        // She has the file.
        let _ = set_text(&free(), broken);
    }
}

fn places() -> impl Iterator<Item = String> {
    (1..=MOST).map(|number| format!("{ASIDE}.{number}"))
}

/// The first place that is free, or else the last.
fn free() -> String {
    places().find(|place| text(place).is_none()).unwrap_or_else(|| format!("{ASIDE}.{MOST}"))
}
