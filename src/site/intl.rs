//! Numbers and dates where pages are written ahead: ICU4X, from the same CLDR that browsers take theirs from.

use crate::civil::Day;
use icu_calendar::Date as IcuDate;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use thiserror::Error;

use crate::text::{DateStyle, Format, Language};

/// Why a language's numbers and dates cannot be written.
#[derive(Debug, Error)]
#[error("ICU has nothing for the locale `{locale}`: {reason}")]
pub struct IntlError {
    locale: String,
    reason: String,
}

/// The formatters of one language.
pub struct Intl {
    numbers: DecimalFormatter,
    long: DateTimeFormatter<YMD>,
    day: DateTimeFormatter<MD>,
    month: DateTimeFormatter<M>,
    weekday: DateTimeFormatter<E>,
}

impl Intl {
    pub fn new(language: &Language) -> Result<Self, IntlError> {
        let name = language.locale();
        let fail = |reason: String| IntlError { locale: name.clone(), reason };
        let locale: Locale = name.parse().map_err(|error| fail(format!("{error}")))?;
        Ok(Self {
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|e| fail(e.to_string()))?,
            long: DateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(|e| fail(e.to_string()))?,
            day: DateTimeFormatter::try_new((&locale).into(), MD::long()).map_err(|e| fail(e.to_string()))?,
            month: DateTimeFormatter::try_new((&locale).into(), M::long()).map_err(|e| fail(e.to_string()))?,
            weekday: DateTimeFormatter::try_new((&locale).into(), E::long()).map_err(|e| fail(e.to_string()))?,
        })
    }
}

impl Format for Intl {
    fn number(&self, value: f64, decimals: u8) -> String {
        // Amounts are whole cents and counts: rounding at that place loses nothing.
        #[allow(clippy::cast_possible_truncation)]
        let scaled = (value * 10_f64.powi(i32::from(decimals))).round() as i64;
        let mut number = Decimal::from(scaled);
        number.multiply_pow10(-i16::from(decimals));
        self.numbers.format(&number).to_string()
    }

    fn date(&self, date: Day, style: DateStyle) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        let Ok(date) = IcuDate::try_new_gregorian(year, month, day) else { return date.to_string() };
        match style {
            DateStyle::Long => self.long.format(&date).to_string(),
            DateStyle::Day => self.day.format(&date).to_string(),
            DateStyle::Month => self.month.format(&date).to_string(),
            DateStyle::Weekday => self.weekday.format(&date).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;
    use crate::text::{Digits, Direction, Review};

    fn intl(tag: &str, digits: Digits, region: Option<&str>) -> Intl {
        let (direction, review) = (Direction::Ltr, Review::Source);
        let language = Language {
            tag: tag.parse().unwrap(),
            name: tag.into(),
            dutch: String::new(),
            direction,
            digits,
            review,
            region: region.map(str::to_owned),
        };
        Intl::new(&language).unwrap()
    }

    #[test]
    fn small_numbers_are_what_they_would_be_without_it() {
        for (tag, digits) in [("nl", Digits::Latn), ("ar", Digits::Arab), ("fa", Digits::Arabext), ("ti", Digits::Latn)]
        {
            let intl = intl(tag, digits, None);
            for number in 0..1_000 {
                assert_eq!(digits.small(f64::from(number)), Some(intl.number(f64::from(number), 0)));
            }
            assert_eq!([1_000.0, 2.5, -1.0].map(|number| digits.small(number)), [None, None, None]);
        }
    }

    #[test]
    fn writes_as_each_language_does() {
        let day = day("2026-11-20");
        let dutch = intl("nl", Digits::Latn, None);
        assert_eq!(dutch.date(day, DateStyle::Long), "20 november 2026");
        assert_eq!(dutch.date(day, DateStyle::Weekday), "vrijdag");
        assert_eq!(dutch.number(25_000.0, 0), "25.000");
        assert_eq!(dutch.number(3.9, 2), "3,90");
        assert_eq!(intl("en", Digits::Latn, Some("en-GB")).date(day, DateStyle::Day), "20 November");
        assert_eq!(intl("tr", Digits::Latn, None).date(day, DateStyle::Long), "20 Kasım 2026");
        assert_eq!(intl("ar", Digits::Arab, None).number(5.0, 0), "٥");
    }
}
