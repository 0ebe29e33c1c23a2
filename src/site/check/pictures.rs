//! Pictures: whole things within the frame, drawn with emoji that an older phone has.

use emojis::EmojiVersion;

use super::seed::{At, SeedReport};
use crate::content::Scene;
use crate::content::scene::{HEIGHT, WIDTH};

/// The newest emoji that may be used: of 2019.
const NEWEST: EmojiVersion = EmojiVersion::new(12, 0);

/// How much ground is left below the lowest thing, in scene units.
const GROUND: u16 = 2;

/// Refuses what stands outside the frame, whatever the setting, and what is not one emoji of our age.
pub(super) fn scene(report: &mut SeedReport<'_>, at: &At, scene: &Scene) {
    let at = at.key("items");
    for (index, item) in scene.items.iter().enumerate() {
        let at = at.nth(index);
        emoji(report, &at.key("what"), &item.what);
        // A range holds no NaN, which TOML knows how to write.
        let across = item.size / 2..=WIDTH.saturating_sub(item.size / 2);
        let down = item.size..=HEIGHT - GROUND;
        if item.size == 0 || !across.contains(&item.x) || !down.contains(&item.y) {
            let reason = format!(
                "outside the frame: x = {} and y = {} where a size of {} allows x from {} to {} and y from {} to {}",
                item.x,
                item.y,
                item.size,
                across.start(),
                across.end(),
                down.start(),
                down.end()
            );
            report.refuse(&at, reason);
        }
    }
}

/// Refuses what is not just one emoji, fully qualified, of [`NEWEST`] or older.
pub(super) fn emoji(report: &mut SeedReport<'_>, at: &At, text: &str) {
    if let Some(reason) = fault(text) {
        report.refuse(at, reason);
    }
}

fn fault(text: &str) -> Option<String> {
    let Some(found) = emojis::get(text) else { return Some(format!("`{text}` is not one emoji")) };
    let version = found.emoji_version();
    if version > NEWEST {
        let [version, newest] = [version, NEWEST].map(|of| format!("{}.{}", of.major(), of.minor()));
        return Some(format!("`{text}` is of Emoji {version}: older phones have those up to Emoji {newest}"));
    }
    // Where a variation selector is left out, a phone may draw a black sign.
    (found.as_str() != text).then(|| format!("`{text}` has not its own variation selectors: write `{found}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_one_emoji_that_an_older_phone_has() {
        for good in ["🐕", "🪑", "👦🏿", "👩🏽\u{200d}🦱", "❤\u{fe0f}", "🇳🇱"] {
            assert_eq!(fault(good), None);
        }
        for (bad, why) in [
            ("", "not one emoji"),
            ("dog", "not one emoji"),
            ("🐕🐈", "not one emoji"),
            ("🐕\u{fe0f}", "variation selectors"),
            ("🪴", "of Emoji 13.0"),
            ("👩🏻\u{200d}❤\u{fe0f}\u{200d}👨🏻", "of Emoji 13.1"),
            ("❤", "variation selectors"),
        ] {
            assert!(fault(bad).is_some_and(|reason| reason.contains(why)), "{bad}: {:?}", fault(bad));
        }
    }
}
