//! How much was played, and what became of the phones.

/// Counts for one test.
pub struct Tally {
    name: &'static str,
    scenes: usize,
    bricked: Vec<String>,
}

impl Tally {
    pub fn of(name: &'static str) -> Self {
        Self { name, scenes: 0, bricked: Vec::new() }
    }

    /// Notes how a scene ended.
    pub fn note(&mut self, scene: &str, ended: Result<(), String>) {
        self.scenes += 1;
        if let Err(reason) = ended {
            eprintln!("{scene}: {reason}");
            self.bricked.push(format!("{scene}: {reason}"));
        }
    }

    /// Prints the sum; none may be bricked, and something must have been played.
    pub fn close(self, spoiled: usize) {
        let Self { name, scenes, bricked } = self;
        println!("found: {name}: {scenes} scenes, {spoiled} answers spoiled, {} phones bricked", bricked.len());
        assert!(scenes > 0 && spoiled > 0, "{name}: nothing was played");
        assert!(bricked.is_empty(), "{name}: {bricked:#?}");
    }
}
