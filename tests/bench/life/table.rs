//! Figures of the first day, after a year and after ten, each beside what it may be.

use std::fmt;

/// Prints rows as they come, and remembers what is over.
#[derive(Default)]
pub struct Table {
    rows: u32,
    over: Vec<String>,
}

impl Table {
    /// What it was on the first day and after a year, and after ten where that is known;
    /// none of the three may be over `most`.
    pub fn row(&mut self, name: &str, [first, year]: [f64; 2], ten: Option<f64>, most: f64) {
        if self.rows == 0 {
            println!("{:<46}{:>12}{:>12}{:>12}{:>12}", "", "first day", "one year", "ten years", "at most");
        }
        self.rows += 1;
        let is_kept = [Some(first), Some(year), ten].into_iter().flatten().all(|value| value <= most);
        if !is_kept {
            self.over.push(name.to_owned());
        }
        let ten = ten.map_or("-".to_owned(), |ten| format!("{ten:.0}"));
        println!("{name:<46}{first:>12.0}{year:>12.0}{ten:>12}{most:>12.0}  {}", if is_kept { "OK" } else { "OVER" });
    }

    pub fn is_kept(&self) -> bool {
        self.over.is_empty()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} bounds OVER", self.over.len(), self.rows)?;
        if self.over.is_empty() { Ok(()) } else { write!(f, ": {}", self.over.join("; ")) }
    }
}
