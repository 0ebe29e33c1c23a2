//! What the share desk says, and what stands on its papers.

use strum::{EnumIter, IntoStaticStr};

/// A message of `share.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ShareMsg {
    // The desk.
    ShareTitle,
    ShareDescription,
    ShareLanguage,
    ShareAge,
    ShareWhat,
    ShareActivities,
    ShareStories,
    ShareThemes,
    SharePlaces,
    SharePhrases,
    ShareForAge,
    ShareForOthers,
    ShareChosen,
    ShareFull,
    ShareFirst,
    ShareReady,
    ShareQr,
    ShareScan,
    ShareNow,
    ShareCopy,
    ShareCopied,
    ShareNotCopied,
    SharePaper,
    // One page on its way.
    SendTitle,
    SendDescription,
    SendLanguage,
    SendForWork,
    LendTitle,
    LendWhy,
    // What was handed over.
    ForTitle,
    ForDescription,
    ForNothing,
    ForLeftOut,
    ForMore,
    ForInstall,
    ForForget,
    // The guide to the preschool.
    GuideTitle,
    GuideLine,
    PhraseLine,
    // On paper.
    CardTitle,
    CardDescription,
    CardSmall,
    CardLarge,
    CardFirst,
    CardSecond,
    CardThird,
    CardScan,
    CardType,
    PaperPrint,
    PaperChoose,
    PosterTitle,
    PosterDescription,
    PosterHeading,
    PosterScan,
    BookletTitle,
    BookletDescription,
    BookletStory,
}
