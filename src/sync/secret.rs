//! The family's secret: 128 random bits, and the two ways it passes from one phone to the next.
//!
//! To type, it is Crockford's base32 with his check symbol (modulo 37), in groups. In an address, it is the same
//! symbols without the check: a link is not typed, and some messengers drop a trailing `*` or `~`. The fragment of an
//! address is never sent to a server.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Crockford's symbols, and after the first 32 the five that only a check symbol uses.
const SYMBOLS: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
/// Symbols for 128 bits, the first of which carries three.
const LENGTH: usize = 26;
const GROUP: usize = 5;
const FRAGMENT: &str = "family=";

/// Why a text is no family code.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SecretError {
    #[error("a family code has no `{0}`")]
    BadSymbol(char),
    #[error("a family code has 27 letters and digits, this has {0}")]
    Length(usize),
    #[error("one of the letters or digits is wrong, or two have changed places")]
    WrongCheck,
    #[error("this is no link to a family")]
    NotAFragment,
}

/// Whoever has it can read and change everything the family keeps.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 16]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

impl Secret {
    /// The secret that these bits are. They come from the phone's cryptographic source.
    pub fn from_random(bits: [u8; 16]) -> Self {
        Self(bits)
    }

    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// What to type: 27 symbols in groups, the last one the check symbol.
    pub fn code(&self) -> String {
        let mut symbols = self.symbols();
        symbols.push(char::from(SYMBOLS[self.check()]));
        let mut code = String::with_capacity(symbols.len() + symbols.len() / GROUP);
        for (at, symbol) in symbols.chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                code.push('-');
            }
            code.push(symbol);
        }
        code
    }

    /// The fragment of an address, without its `#`.
    pub fn fragment(&self) -> String {
        format!("{FRAGMENT}{}", self.symbols())
    }

    /// The secret in the fragment of an address, with or without its `#`.
    pub fn from_fragment(fragment: &str) -> Result<Self, SecretError> {
        let text = fragment.strip_prefix('#').unwrap_or(fragment);
        let text = text.strip_prefix(FRAGMENT).ok_or(SecretError::NotAFragment)?;
        let values = values(text)?;
        if values.len() == LENGTH { number(&values) } else { Err(SecretError::Length(values.len())) }
    }

    fn symbols(&self) -> String {
        let number = u128::from_be_bytes(self.0);
        // Every index is below 32 by the mask.
        (0..LENGTH).rev().map(|at| char::from(SYMBOLS[(number >> (5 * at) & 31) as usize])).collect()
    }

    fn check(&self) -> usize {
        (u128::from_be_bytes(self.0) % 37) as usize
    }
}

impl FromStr for Secret {
    type Err = SecretError;

    /// Reads a code as people type it: in any case, with spaces and hyphens anywhere, with `O` for zero, `I` or `L` for
    /// one, and with the digits of an Arabic or a Persian keyboard.
    fn from_str(text: &str) -> Result<Self, SecretError> {
        let values = values(text)?;
        if values.len() != LENGTH + 1 {
            return Err(SecretError::Length(values.len()));
        }
        let secret = number(&values[..LENGTH])?;
        if secret.check() == usize::from(values[LENGTH]) { Ok(secret) } else { Err(SecretError::WrongCheck) }
    }
}

/// The value of every symbol; separators are left out.
fn values(text: &str) -> Result<Vec<u8>, SecretError> {
    let separator = |c: &char| {
        c.is_whitespace() || matches!(c, '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{200e}' | '\u{200f}')
    };
    text.chars().filter(|c| !separator(c)).map(value).collect()
}

fn value(symbol: char) -> Result<u8, SecretError> {
    let plain = match symbol {
        'o' | 'O' => '0',
        'i' | 'I' | 'l' | 'L' => '1',
        '\u{0660}'..='\u{0669}' => shifted(symbol, '\u{0660}'),
        '\u{06f0}'..='\u{06f9}' => shifted(symbol, '\u{06f0}'),
        other => other.to_ascii_uppercase(),
    };
    let at = SYMBOLS.iter().position(|known| char::from(*known) == plain);
    at.and_then(|at| u8::try_from(at).ok()).ok_or(SecretError::BadSymbol(symbol))
}

fn shifted(symbol: char, zero: char) -> char {
    char::from_digit(u32::from(symbol) - u32::from(zero), 10).unwrap_or(symbol)
}

fn number(values: &[u8]) -> Result<Secret, SecretError> {
    let mut number: u128 = 0;
    for (at, value) in values.iter().enumerate() {
        // The first symbol carries the three bits that are left over, and a check symbol stands only at the end.
        let highest = if at == 0 { 7 } else { 31 };
        if *value > highest {
            return Err(SecretError::WrongCheck);
        }
        number = number << 5 | u128::from(*value);
    }
    Ok(Secret(number.to_be_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn is_read_as_people_type_it() {
        let secret = Secret::from_random(std::array::from_fn(|i| i as u8 * 17));
        let code = secret.code();
        assert_eq!(code, "0024H-36H2N-CSVRH-6DAQF-6DVVQ-ZW");
        for typed in [
            code.to_lowercase(),
            code.replace('-', " "),
            code.replace('-', ""),
            code.replace('0', "O"),
            code.replace('0', "\u{06f0}"),
            format!("  {code}\n"),
        ] {
            assert_eq!(typed.parse(), Ok(secret.clone()), "{typed}");
        }
        assert_eq!("1".repeat(26).parse::<Secret>(), Err(SecretError::Length(26)));
        assert_eq!("é".parse::<Secret>(), Err(SecretError::BadSymbol('é')));
        assert_eq!(format!("{secret:?}"), "Secret(hidden)");
    }

    proptest! {
        #[test]
        fn both_forms_read_as_they_are_written(bits: [u8; 16]) {
            let secret = Secret::from_random(bits);
            prop_assert_eq!(secret.code().parse(), Ok(secret.clone()));
            prop_assert_eq!(Secret::from_fragment(&format!("#{}", secret.fragment())), Ok(secret));
        }

        #[test]
        fn one_wrong_symbol_is_caught(bits: [u8; 16], at in 0usize..27, symbol in 0usize..37) {
            let code: String = Secret::from_random(bits).code().replace('-', "");
            let mut wrong: Vec<char> = code.chars().collect();
            wrong[at] = char::from(SYMBOLS[symbol]);
            let wrong: String = wrong.into_iter().collect();
            prop_assert_eq!(wrong.parse::<Secret>().err(), (wrong != code).then_some(SecretError::WrongCheck));
        }

        #[test]
        fn two_that_changed_places_are_caught(bits: [u8; 16], at in 0usize..26) {
            let code: String = Secret::from_random(bits).code().replace('-', "");
            let mut wrong: Vec<char> = code.chars().collect();
            wrong.swap(at, at + 1);
            let wrong: String = wrong.into_iter().collect();
            prop_assert_eq!(wrong.parse::<Secret>().err(), (wrong != code).then_some(SecretError::WrongCheck));
        }

        #[test]
        fn no_text_breaks_the_parser(text: String) {
            let _ = (text.parse::<Secret>(), Secret::from_fragment(&text));
        }
    }
}
