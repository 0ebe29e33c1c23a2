//! One language's words, ready to be said.

use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use crate::civil::{Day, TimeOfDay};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use super::{DateStyle, Dates, Digits, Direction, Format, Key, Language, LanguageTag, Message, bidi};

/// Why a language's words cannot be used.
#[derive(Debug, Error)]
pub enum TextError {
    #[error("`{0}` is no language identifier")]
    Tag(LanguageTag),
    /// Where, and why, is what `check` says of the same file.
    #[error("the words of `{language}` do not parse in {faults} places")]
    Syntax { language: LanguageTag, faults: usize },
    #[error("the functions of `{0}` clash")]
    Functions(LanguageTag),
}

/// The words of one language. More can be added while others are being read, since they arrive by the pack.
pub struct Text {
    language: Language,
    /// They come with the words of the app.
    dates: Arc<OnceLock<Dates>>,
    bundle: RwLock<FluentBundle<FluentResource>>,
}

impl Text {
    /// Reads `sources`, each the text of one Fluent file.
    pub fn new(language: Language, sources: Vec<String>, format: Arc<dyn Format>) -> Result<Self, TextError> {
        let id: LanguageIdentifier = language.tag.as_str().parse().map_err(|_| TextError::Tag(language.tag.clone()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        let dates = Arc::new(OnceLock::new());
        add_functions(&mut bundle, language.digits, format, dates.clone())
            .map_err(|_| TextError::Functions(language.tag.clone()))?;
        let text = Self { language, dates, bundle: RwLock::new(bundle) };
        for source in sources {
            text.add(source)?;
        }
        Ok(text)
    }

    /// Adds one more Fluent file. A message that is already there is replaced: a pack of titles comes before the whole.
    pub fn add(&self, source: String) -> Result<(), TextError> {
        if let Some(dates) = Dates::find(&source) {
            // Who has them already writes the same.
            let _ = self.dates.set(dates);
        }
        let resource = FluentResource::try_new(source)
            .map_err(|(_, errors)| TextError::Syntax { language: self.language.tag.clone(), faults: errors.len() })?;
        // A poisoned lock only says that another reader panicked; the words are as good as before.
        self.bundle.write().unwrap_or_else(PoisonError::into_inner).add_resource_overriding(resource);
        Ok(())
    }

    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Says a message of the app.
    pub fn say(&self, message: impl Message) -> String {
        self.look_up(&message.id(), None, None).unwrap_or_default()
    }

    /// Says a message of the app with its variables.
    pub fn say_with(&self, message: impl Message, args: &FluentArgs<'_>) -> String {
        self.look_up(&message.id(), None, Some(args)).unwrap_or_default()
    }

    /// Says a text of the content. `check` has proved that every language has it, so that an empty answer is only seen
    /// where a pack has not been loaded.
    pub fn read(&self, key: &Key) -> String {
        self.look_up(&key.message, key.attribute.as_deref(), None).unwrap_or_default()
    }

    fn look_up(&self, message: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = self.bundle.read().unwrap_or_else(PoisonError::into_inner);
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let said = bundle.format_pattern(pattern, args, &mut vec![]).into_owned();
        Some(match self.language.direction {
            Direction::Ltr => bidi::without_idle_isolates(said),
            Direction::Rtl => said,
        })
    }
}

/// `NUMBER($n)`, `EURO($cents)` and `DATETIME($day, style: "long")`, the last also for a time of day.
fn add_functions(
    bundle: &mut FluentBundle<FluentResource>,
    digits: Digits,
    format: Arc<dyn Format>,
    dates: Arc<OnceLock<Dates>>,
) -> Result<(), FluentError> {
    let numbers = format.clone();
    bundle.add_function("NUMBER", move |positional, _| match positional.first() {
        Some(FluentValue::Number(number)) => {
            let small = digits.small(number.value);
            small.unwrap_or_else(|| numbers.number(number.value, 0)).into()
        }
        _ => FluentValue::Error,
    })?;
    let euros = format;
    bundle.add_function("EURO", move |positional, _| match positional.first() {
        Some(FluentValue::Number(cents)) => {
            let amount = cents.value / 100.0;
            let decimals = if amount.fract() == 0.0 { 0 } else { 2 };
            format!("€\u{a0}{}", euros.number(amount, decimals)).into()
        }
        _ => FluentValue::Error,
    })?;
    bundle.add_function("DATETIME", move |positional, named| {
        let Some(FluentValue::String(text)) = positional.first() else { return FluentValue::Error };
        if let Ok(time) = text.parse::<TimeOfDay>() {
            return digits.write(&time.to_string()).into();
        }
        let style = match named.get("style") {
            Some(FluentValue::String(style)) => style.parse().unwrap_or(DateStyle::Long),
            _ => DateStyle::Long,
        };
        let written = text.parse::<Day>().ok().and_then(|date| dates.get()?.write(date, style, digits));
        written.map_or(FluentValue::Error, FluentValue::from)
    })
}
