//! A text in the portions in which a voice gets it.
//!
//! Some voices tell at each word where they are; others only when they are done. So the first sentence goes by itself.
//! A voice that told where it was gets all the rest in one breath, which sounds better; one that did not gets sentence
//! by sentence, so that the right one can be marked either way.

use super::sentences::{plain, sentences};

/// A text that is being said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    sentences: Vec<String>,
    next: usize,
}

/// What a voice is given at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    pub text: String,
    /// Its sentences: which it is of the whole text, and where it starts, in UTF-16 units as the browser counts.
    starts: Vec<(usize, usize)>,
}

impl Speech {
    pub fn of(text: &str) -> Self {
        Self { sentences: sentences(text).into_iter().map(plain).collect(), next: 0 }
    }

    /// The next portion; `tells` when the voice has said where it was. Nothing after the last.
    pub fn next(&mut self, tells: bool) -> Option<Utterance> {
        let until = if tells { self.sentences.len() } else { self.next + 1 };
        let portion = self.sentences.get(self.next..until)?;
        let mut utterance = Utterance { text: String::new(), starts: Vec::new() };
        for (index, sentence) in portion.iter().enumerate().filter(|(_, sentence)| !sentence.is_empty()) {
            if !utterance.text.is_empty() {
                utterance.text.push(' ');
            }
            utterance.starts.push((self.next + index, utterance.text.encode_utf16().count()));
            utterance.text.push_str(sentence);
        }
        self.next = until;
        (!utterance.text.is_empty()).then_some(utterance)
    }
}

impl Utterance {
    /// Which sentence of the whole text is being said at the place that the voice names.
    pub fn sentence_at(&self, place: usize) -> usize {
        let begun = self.starts.iter().take_while(|(_, start)| *start <= place);
        begun.last().or(self.starts.first()).map_or(0, |(sentence, _)| *sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Het is nacht. “Wie is er wakker?” fluistert hij. 🦉 Ik!";

    #[test]
    fn a_voice_that_does_not_tell_gets_sentence_by_sentence() {
        let mut speech = Speech::of(TEXT);
        let portions: Vec<_> = std::iter::from_fn(|| speech.next(false)).collect();
        let texts: Vec<_> = portions.iter().map(|portion| portion.text.as_str()).collect();
        assert_eq!(texts, ["Het is nacht.", "“Wie is er wakker?” fluistert hij.", "🦉 Ik!"]);
        let marked: Vec<_> = portions.iter().map(|portion| portion.sentence_at(0)).collect();
        assert_eq!(marked, [0, 1, 2]);
    }

    #[test]
    fn a_voice_that_tells_gets_the_rest_at_once() {
        let mut speech = Speech::of(TEXT);
        assert_eq!(speech.next(false).unwrap().text, "Het is nacht.");
        let rest = speech.next(true).unwrap();
        assert_eq!(rest.text, "“Wie is er wakker?” fluistert hij. 🦉 Ik!");
        // The owl counts double in UTF-16.
        let owl = "“Wie is er wakker?” fluistert hij. ".encode_utf16().count();
        assert_eq!([0, owl - 1, owl, owl + 3].map(|place| rest.sentence_at(place)), [1, 1, 2, 2]);
        assert_eq!(speech.next(true), None);
    }

    #[test]
    fn a_text_that_says_nothing_is_said_at_once() {
        assert_eq!(Speech::of("").next(false), None);
        assert_eq!(Speech::of(" ").next(true), None);
    }
}
