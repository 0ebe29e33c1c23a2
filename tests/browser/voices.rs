//! A stand-in for the phone's voice, which keeps what it was asked to say: in which language, by which voice, how fast,
//! and what was marked on the screen meanwhile.

use serde::Deserialize;
use serde_json::json;

use crate::phone::Phone;

/// What the voice was given at once.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Said {
    pub lang: String,
    /// The language of the voice that said it.
    pub voice: String,
    pub text: String,
    pub rate: f64,
    /// The sentences that were marked while it was said, one after the other.
    pub marked: Vec<String>,
}

const STAND_IN: &str = "
globalThis.said = [];
globalThis.voiceList ??= [];
globalThis.tells ??= false;
globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const marked = () => document.querySelector('.sentence.said')?.textContent.trim();
let current = null;
const tick = (utterance, work, after) => setTimeout(() => { if (current === utterance) work(); }, after);
const speech = {
  onvoiceschanged: null,
  getVoices: () => globalThis.voiceList,
  resume() {},
  cancel() { const was = current; current = null; was?.onerror?.({ error: 'canceled' }); },
  speak(utterance) {
    const entry = { lang: utterance.lang, voice: utterance.voice.lang, text: utterance.text, rate: Math.round(utterance.rate * 10) / 10, marked: [] };
    globalThis.said.push(entry);
    current = utterance;
    const look = () => { const text = marked(); if (text && entry.marked.at(-1) !== text) entry.marked.push(text); };
    tick(utterance, () => utterance.onstart?.({}), 5);
    tick(utterance, look, 30);
    let after = 35;
    if (globalThis.tells) for (const word of utterance.text.matchAll(/\\S+/g)) {
      tick(utterance, () => utterance.onboundary?.({ charIndex: word.index, name: 'word' }), after);
      tick(utterance, look, after + 15);
      after += 20;
    }
    tick(utterance, () => { current = null; utterance.onend?.({}); }, after + 10);
  },
};
Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
";

/// Gives the phone these voices, in every page from now on.
pub async fn give(phone: &Phone, languages: &[&str]) {
    let voices: Vec<_> = languages
        .iter()
        .map(|tag| json!({ "lang": tag, "voiceURI": tag, "name": tag, "localService": true, "default": false }))
        .collect();
    let list = serde_json::to_string(&voices).expect("a list");
    phone.before_each_page(&format!("globalThis.voiceList = {list};{STAND_IN}")).await;
}

/// What was said so far.
pub async fn said(phone: &Phone) -> Vec<Said> {
    phone.get("globalThis.said").await
}

/// Waits until so many portions are said and nothing more is.
pub async fn quiet_after(phone: &Phone, portions: usize) -> Vec<Said> {
    phone
        .wait_for(&format!(
            "globalThis.said.length >= {portions} && !document.querySelector('.listen[aria-pressed=true]')"
        ))
        .await;
    let said = said(phone).await;
    assert_eq!(said.len(), portions, "{said:#?}");
    said
}
