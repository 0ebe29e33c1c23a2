//! How a language writes numbers: asked through a trait, so that the words know neither browser nor ICU.
//! Dates are `dates`.

/// Writes for one language.
pub trait Format: Send + Sync {
    /// The number with just so many `decimals`, grouped and in the digits of the language.
    fn number(&self, value: f64, decimals: u8) -> String;
}
