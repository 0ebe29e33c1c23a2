//! Figures as rows of text, each beside its budget where it has one.

use std::fmt;
use std::marker::PhantomData;

/// A unit, as rows print it.
pub trait Unit {
    fn print(value: f64) -> String;
    /// What is held against the budget.
    fn judged(figure: &Figure) -> f64 {
        figure.median
    }
}

pub struct Bytes;
pub struct Milliseconds;
/// The part of the screen that moved, times how far.
pub struct Shift;

impl Unit for Bytes {
    fn print(value: f64) -> String {
        format!("{value:.0} B")
    }
}

impl Unit for Milliseconds {
    fn print(value: f64) -> String {
        format!("{value:.0} ms")
    }
}

impl Unit for Shift {
    fn print(value: f64) -> String {
        format!("{value:.3}")
    }

    /// A page that moved once has moved.
    fn judged(figure: &Figure) -> f64 {
        figure.most
    }
}

/// What was measured, once or in several rounds.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    least: f64,
    median: f64,
    most: f64,
}

impl Figure {
    #[expect(clippy::cast_precision_loss, reason = "a site of 2^53 bytes has other troubles")]
    pub fn one(value: u64) -> Self {
        Self::of([value as f64])
    }

    /// At least one value.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let (least, most) = (values[0], values[values.len() - 1]);
        Self { least, median: f64::midpoint(values[(values.len() - 1) / 2], values[values.len() / 2]), most }
    }

    fn print<U: Unit>(&self, _: PhantomData<U>) -> String {
        let median = U::print(self.median);
        if self.least.total_cmp(&self.most).is_eq() {
            return median;
        }
        let number = |value| U::print(value).split(' ').next().unwrap_or_default().to_owned();
        format!("{median} ({}-{})", number(self.least), number(self.most))
    }
}

/// Something of the site of today, and of the one before where there is one to compare with.
pub struct Pair<T> {
    pub now: T,
    pub before: Option<T>,
}

impl<T> Pair<T> {
    pub fn map<V>(&self, look: impl Fn(&T) -> V) -> Pair<V> {
        Pair { now: look(&self.now), before: self.before.as_ref().map(look) }
    }
}

/// Prints rows as they come, and counts the budgets.
#[derive(Default)]
pub struct Table {
    budgets: u32,
    over: Vec<String>,
}

impl Table {
    /// What there is before it stands behind it, and is held against nothing.
    pub fn row<U: Unit>(&mut self, name: &str, figures: &Pair<Figure>, budget: Option<f64>) {
        let shown = figures.map(|figure| figure.print::<U>(PhantomData));
        let judged = budget.map(|budget| {
            let kept = U::judged(&figures.now) <= budget;
            self.budgets += 1;
            if !kept {
                self.over.push(name.trim().to_owned());
            }
            format!("{:>10}  {:<4}", U::print(budget), if kept { "OK" } else { "OVER" })
        });
        let before = shown.before.map(|before| format!("  before: {before}")).unwrap_or_default();
        println!("{:<46}{:>24}{:<16}{before}", name, shown.now, judged.unwrap_or_default());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} budgets OVER", self.over.len(), self.budgets)?;
        if self.over.is_empty() { Ok(()) } else { write!(f, ": {}", self.over.join("; ")) }
    }
}
