//! Words as a picture book has them: the picture, and the word under it.

use leptos::prelude::*;

use super::{Listen, Two};
use crate::content::{ThemeId, Word};
use crate::text::Key;

#[component]
pub fn WordList(
    /// Each with the theme that it is of.
    words: Vec<(ThemeId, Word)>,
) -> impl IntoView {
    let word = |(of, word): (ThemeId, Word)| {
        let key = Key::word(&of, &word.id);
        view! {
            <li>
                <span class="word-picture" aria-hidden="true">{word.emoji}</span>
                <Two key=key.clone() />
                <Listen keys=vec![key] />
            </li>
        }
    };
    view! { <ul class="words">{words.into_iter().map(word).collect_view()}</ul> }
}
