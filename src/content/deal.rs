//! The game with the word cards: which of them lie on the table, and which one is asked for.

/// How many cards lie on the table.
pub const TABLE: usize = 4;

/// Cards by their places in the theme's list of words. `random` is any number: the same one deals the same cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deal {
    pub asked: usize,
    pub table: Vec<usize>,
}

impl Deal {
    pub fn first(count: usize, random: u64) -> Self {
        Self::of(count, usize::try_from(random % count.max(1) as u64).unwrap_or_default(), random / 16)
    }

    /// Another one than before.
    pub fn next(&self, count: usize, random: u64) -> Self {
        let step = 1 + usize::try_from(random % (count.max(2) - 1) as u64).unwrap_or_default();
        Self::of(count, (self.asked + step) % count.max(1), random / 16)
    }

    /// `asked` among others, at any place of the table.
    fn of(count: usize, asked: usize, random: u64) -> Self {
        let mut rest: Vec<usize> = (0..count).filter(|index| *index != asked).collect();
        let mut random = random;
        let mut draw = |from: usize| {
            let drawn = usize::try_from(random % from.max(1) as u64).unwrap_or_default();
            random /= from.max(1) as u64;
            drawn
        };
        let mut table: Vec<usize> = Vec::new();
        while table.len() + 1 < TABLE && !rest.is_empty() {
            table.push(rest.remove(draw(rest.len())));
        }
        let place = draw(table.len() + 1);
        table.insert(place, asked);
        Self { asked, table }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_word_asked_for_lies_on_the_table_once(random: u64, more: u64, count in 4usize..14) {
            let first = Deal::first(count, random);
            let next = first.next(count, more);
            prop_assert_ne!(first.asked, next.asked);
            for Deal { asked, table } in [first, next] {
                let mut different = table.clone();
                different.sort_unstable();
                different.dedup();
                prop_assert_eq!((table.len(), different.len()), (TABLE, TABLE));
                prop_assert!(table.contains(&asked) && table.iter().all(|index| *index < count));
            }
        }
    }
}
