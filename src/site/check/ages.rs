//! Ages, and the prompts that are graded by them.

use super::seed::{At, SeedReport};
use crate::content::{AgeSpan, Prompt};

/// Refuses a span that holds no age.
pub(super) fn span(report: &mut SeedReport<'_>, at: &At, ages: AgeSpan) {
    if !holds_any(ages) {
        report.refuse(at, format!("impossible ages: from {} until {} months", ages.from.0, ages.until.0));
    }
}

/// Refuses fewer prompts than `least`, and prompts for ages that their activity or story,
/// which is for the ages `of`, is not meant for.
pub(super) fn prompts(report: &mut SeedReport<'_>, at: &At, prompts: &[Prompt], of: AgeSpan, least: usize) {
    let at = at.key("prompts");
    if prompts.len() < least {
        let found = prompts.len();
        report.refuse(&at, format!("too few prompts that make the child talk: {found} instead of at least {least}"));
    }
    for (index, prompt) in prompts.iter().enumerate() {
        let at = at.nth(index);
        span(report, &at, prompt.ages);
        if holds_any(prompt.ages) && holds_any(of) && !prompt.ages.overlaps(of) {
            let AgeSpan { from, until } = prompt.ages;
            let reason = format!(
                "a prompt for ages {} to {} where all is for ages {} to {}: they must overlap",
                from.0, until.0, of.from.0, of.until.0
            );
            report.refuse(&at, reason);
        }
    }
}

fn holds_any(ages: AgeSpan) -> bool {
    ages.from < ages.until
}
