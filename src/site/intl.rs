//! Numbers where pages are written ahead, and how dates are written everywhere: ICU4X,
//! from the same CLDR that browsers take theirs from.

use icu_calendar::Date as IcuDate;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use thiserror::Error;

use crate::text::{Dates, Digits, Format, Language};

/// Why a language's numbers and dates cannot be written.
#[derive(Debug, Error)]
#[error("ICU has nothing for the locale `{locale}`: {reason}")]
pub struct IntlError {
    locale: String,
    reason: String,
}

/// Year and day of the dates from which the templates are made.
const SAMPLE: (i32, i32) = (2026, 17);

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
}

impl Intl {
    /// How the language writes dates, as the line that goes with its words.
    pub fn dates(&self, digits: Digits) -> String {
        // A day and a year that stand for all: no language writes these otherwise than the others.
        let [day, year] = [SAMPLE.1, SAMPLE.0].map(|number| digits.write(&number.to_string()));
        let month = |month: u8| IcuDate::try_new_gregorian(SAMPLE.0, month, SAMPLE.1.try_into().unwrap_or(1)).ok();
        let months: Vec<_> = (1..=12).filter_map(month).collect();
        let long = months.iter().map(|date| self.long.format(date).to_string());
        let days = months.iter().map(|date| self.day.format(date).to_string());
        let names = months.iter().map(|date| self.month.format(date).to_string());
        // The fifth of January 2026 is a Monday.
        let week = (5..12).filter_map(|day| IcuDate::try_new_gregorian(2026, 1, day).ok());
        let week = week.map(|date| self.weekday.format(&date).to_string());
        Dates::line(long.chain(days).chain(names).chain(week), &day, &year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::day;
    use crate::text::{DateStyle, Direction, Review};

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
        let dutch = intl("nl", Digits::Latn, None);
        assert_eq!(dutch.number(25_000.0, 0), "25.000");
        assert_eq!(dutch.number(3.9, 2), "3,90");
        assert_eq!(intl("ar", Digits::Arab, None).number(5.0, 0), "٥");
    }

    #[test]
    fn writes_dates_as_each_language_does() {
        let day = day("2027-11-03");
        let write = |tag, digits: Digits, region, style| {
            let dates = Dates::find(&intl(tag, digits, region).dates(digits)).unwrap();
            dates.write(day, style, digits).unwrap()
        };
        assert_eq!(write("nl", Digits::Latn, None, DateStyle::Long), "3 november 2027");
        assert_eq!(write("nl", Digits::Latn, None, DateStyle::Weekday), "woensdag");
        assert_eq!(write("en", Digits::Latn, Some("en-GB"), DateStyle::Day), "3 November");
        assert_eq!(write("tr", Digits::Latn, None, DateStyle::Long), "3 Kasım 2027");
        assert_eq!(write("ar", Digits::Arab, None, DateStyle::Long), "٣ نوفمبر ٢٠٢٧");
        assert_eq!(write("uk", Digits::Latn, None, DateStyle::Day), "3 листопада");
        assert_eq!(write("uk", Digits::Latn, None, DateStyle::Month), "листопад");
        assert_eq!(write("ti", Digits::Latn, None, DateStyle::Weekday), "ረቡዕ");
    }
}
