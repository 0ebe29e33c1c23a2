//! A story: pages with a picture, a little text or none at all, and something to ask.

use serde::{Deserialize, Serialize};

use super::{AgeSpan, Months, Prompt, Scene, StoryId, ThemeId};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryPage {
    pub picture: Scene,
    pub prompts: Vec<Prompt>,
}

impl StoryPage {
    /// Which of the prompts to put to a child of that age, counted from 0: those for its age; where there are none, the
    /// nearest. Of an unknown age the first, which the youngest can answer.
    pub fn asks(&self, age: Option<Months>) -> Vec<usize> {
        let Some(age) = age else { return (0..self.prompts.len().min(1)).collect() };
        let fitting = self.prompts.iter().enumerate().filter(|(_, prompt)| prompt.ages.contains(age));
        let fitting: Vec<_> = fitting.map(|(index, _)| index).collect();
        if !fitting.is_empty() {
            return fitting;
        }
        let away = |prompt: &Prompt| {
            let AgeSpan { from, until } = prompt.ages;
            from.0.saturating_sub(age.0).max((age.0 + 1).saturating_sub(until.0))
        };
        let nearest = self.prompts.iter().enumerate().min_by_key(|(_, prompt)| away(prompt));
        nearest.map(|(index, _)| index).into_iter().collect()
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Story {
    pub id: StoryId,
    pub ages: AgeSpan,
    /// The theme it goes with.
    pub theme: ThemeId,
    /// How long reading it aloud takes, in minutes.
    pub minutes: u8,
    /// The cover.
    pub picture: Scene,
    /// Its pages have no text: parent and child tell it from the pictures.
    pub wordless: bool,
    pub pages: Vec<StoryPage>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Crowd, Setting};

    #[test]
    fn asks_what_a_child_of_that_age_can_answer() {
        let prompt = |from, until| Prompt { crowd: Crowd::Open, ages: AgeSpan::months(from, until) };
        let picture = Scene { setting: Setting::Plain, items: vec![] };
        let page = StoryPage { picture, prompts: vec![prompt(24, 36), prompt(30, 48), prompt(60, 72)] };
        let asks = |age: u16| page.asks(Some(Months(age)));
        assert_eq!((page.asks(None), asks(24), asks(35)), (vec![0], vec![0], vec![0, 1]));
        assert_eq!((asks(8), asks(50), asks(58), asks(90)), (vec![0], vec![1], vec![2], vec![2]));
    }
}
