//! The style of the whole app, put together from the parts it stands beside. Every page carries it in its head: it is small
//! enough to save the round trip.

/// The style of papers, which stands on them alone: its hash is in the security policy too.
pub const PAPER: &str = include_str!("pages/sharing/paper.css");

/// All style sheets, in order.
pub const SHEETS: &[&str] = &[
    include_str!("base.css"),
    include_str!("parts/frame.css"),
    include_str!("parts/languages.css"),
    include_str!("parts/icon.css"),
    include_str!("parts/scene.css"),
    include_str!("parts/two.css"),
    include_str!("parts/choices.css"),
    include_str!("parts/card.css"),
    include_str!("parts/carry_over.css"),
    include_str!("parts/activity.css"),
    include_str!("parts/words.css"),
    include_str!("parts/prompts.css"),
    include_str!("parts/phrases.css"),
    include_str!("parts/start_link.css"),
    include_str!("parts/ages.css"),
    include_str!("parts/garden.css"),
    include_str!("parts/notices.css"),
    include_str!("pages/library.css"),
    include_str!("pages/start.css"),
    include_str!("pages/story.css"),
    include_str!("pages/near.css"),
    include_str!("pages/guide.css"),
    include_str!("parts/listen.css"),
    include_str!("pages/reader.css"),
    include_str!("pages/words.css"),
    include_str!("pages/children.css"),
    include_str!("pages/family.css"),
    include_str!("parts/mistakes.css"),
    include_str!("parts/way_back.css"),
    include_str!("pages/sharing/sharing.css"),
];
