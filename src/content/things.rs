//! The things in the pictures of stories: which word each has, so that a child who taps one hears it.
//!
//! Most are words of a theme already. People have many skins and one word, so that skin is not looked at.

use serde::{Deserialize, Serialize};

use super::{Library, ThemeId, ThingId, WordId};

/// Where the word of a thing stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Named {
    /// It is a word of a theme.
    Word(ThemeId, WordId),
    /// It has a word of its own.
    Own(ThingId),
}

/// Things with one word, and the emoji that show them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    pub named: Named,
    pub emoji: Vec<String>,
}

/// Every emoji that has a word, without its skin.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Things(Vec<(String, Named)>);

impl Things {
    /// Those that stories show. A theme's own word goes before the word that the things have of their own.
    pub fn of(library: &Library) -> Self {
        let words = library.themes.iter().flat_map(|theme| {
            theme.words.iter().map(|word| (bare(&word.emoji), Named::Word(theme.id.clone(), word.id.clone())))
        });
        let own = library.things.iter().flat_map(|thing| thing.emoji.iter().map(|e| (bare(e), thing.named.clone())));
        let known: Vec<_> = words.chain(own).collect();
        let mut things = Self::default();
        let pages = library.stories.iter().flat_map(|story| &story.pages);
        for item in pages.flat_map(|page| &page.picture.items) {
            let named = known.iter().find(|(emoji, _)| *emoji == bare(&item.what));
            if let Some(thing) = named.filter(|(emoji, _)| things.find(emoji).is_none()) {
                things.0.push(thing.clone());
            }
        }
        things
    }

    /// What an emoji is called.
    pub fn find(&self, emoji: &str) -> Option<&Named> {
        let emoji = bare(emoji);
        self.0.iter().find(|(known, _)| *known == emoji).map(|(_, named)| named)
    }

    pub fn names(&self) -> impl Iterator<Item = &Named> {
        self.0.iter().map(|(_, named)| named)
    }
}

/// The emoji without the colour of its skin.
fn bare(emoji: &str) -> String {
    emoji.replace(|c| matches!(c, '\u{1f3fb}'..='\u{1f3ff}'), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skin_is_not_looked_at() {
        let grandma = Named::Word("home".parse().unwrap(), "grandma".parse().unwrap());
        let things = Things(vec![(bare("👵🏾"), grandma.clone())]);
        assert_eq!(things.find("👵🏻"), Some(&grandma));
        assert_eq!(things.find("👴🏻"), None);
    }
}
