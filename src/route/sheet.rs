//! The sheets of the share desk, and the papers that come out of it.

use strum::IntoStaticStr;

/// The sheets of the share desk. They lie in one chunk, and what each is about stands in its query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Sheet {
    /// Where somebody puts together what a parent takes home.
    Share,
    /// What was put together, for whom it is.
    For,
    /// One page of the site on its way to somebody.
    Send,
    /// What was put together, on paper.
    Card,
    /// For the wall of a waiting room.
    Poster,
    /// A booklet, on paper.
    Booklet,
}

impl Sheet {
    /// In the order of the sitemap.
    pub(super) const ALL: [Self; 6] = [Self::Share, Self::For, Self::Send, Self::Poster, Self::Card, Self::Booklet];

    /// The sheet as it stands in addresses.
    pub fn code(self) -> &'static str {
        self.into()
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "share" => Self::Share,
            "for" => Self::For,
            "send" => Self::Send,
            "card" => Self::Card,
            "poster" => Self::Poster,
            "booklet" => Self::Booklet,
            _ => return None,
        })
    }

    /// Whether it says something by itself, without what stands in the query.
    pub(super) fn stands_alone(self) -> bool {
        !matches!(self, Self::Card | Self::Booklet)
    }
}
