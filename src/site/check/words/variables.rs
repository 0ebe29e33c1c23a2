//! Variables and functions: an app's message shows the same through the same in every language, and content shows none.

use std::collections::BTreeSet;

use super::uses::{Call, Uses};
use crate::text::DateStyle;

/// Refuses what differs from the Dutch text; `dutch` is absent where there is none.
pub(super) fn of_app(uses: &Uses<'_>, dutch: Option<&Uses<'_>>, refuse: &mut impl FnMut(String)) {
    syntax(uses, refuse);
    let Some(dutch) = dutch else { return };
    if uses.shown != dutch.shown {
        let (found, wanted) = (list(&uses.shown), list(&dutch.shown));
        refuse(format!("wrong variables: {found} instead of {wanted}, as in Dutch"));
    }
    for selector in uses.selectors.iter().filter(|selector| !dutch.variables.contains(selector.variable)) {
        refuse(format!("wrong variables: `${}` is not in the Dutch text", selector.variable));
    }
}

/// Refuses any variable, since nobody gives one to a text of the content.
pub(super) fn of_content(uses: &Uses<'_>, refuse: &mut impl FnMut(String)) {
    syntax(uses, refuse);
    for variable in &uses.variables {
        refuse(format!("wrong variables: `${variable}` in a text of the content, which has none"));
    }
}

/// Refuses functions that do not exist, calls that say nothing, and what we do not use of Fluent.
fn syntax(uses: &Uses<'_>, refuse: &mut impl FnMut(String)) {
    for strange in &uses.strange {
        refuse((*strange).to_owned());
    }
    for Call { function, variable, options } in &uses.calls {
        let takes_style = match *function {
            "NUMBER" | "EURO" => false,
            "DATETIME" => true,
            _ => {
                refuse(format!("unknown function: `{function}` is none of NUMBER, EURO and DATETIME"));
                continue;
            }
        };
        if variable.is_none() {
            refuse(format!("wrong variables: `{function}` takes just one variable, as in `{function}($name)`"));
        }
        for (name, value) in options {
            let known = takes_style && *name == "style" && value.parse::<DateStyle>().is_ok();
            if !known {
                refuse(format!("wrong variables: `{function}` knows no `{name}: \"{value}\"`"));
            }
        }
    }
}

fn list(shown: &BTreeSet<String>) -> String {
    if shown.is_empty() {
        return "none".to_owned();
    }
    shown.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", ")
}
