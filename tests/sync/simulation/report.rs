//! What a history was made of.

/// How often each thing happened, so that a simulation in which nothing happens does not pass.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub requests: u64,
    pub acknowledged: u64,
    pub conflicts: u64,
    pub unchanged: u64,
    pub lost: u64,
    pub repeated: u64,
    pub cut: u64,
    pub failures: u64,
    pub partitions: u64,
    pub restores: u64,
    pub wipes: u64,
    pub clones: u64,
    pub restarts: u64,
    /// Of entries in the final states.
    pub entries: u64,
    pub most_exchanges: u64,
}

impl Report {
    fn fields(&self) -> [u64; 15] {
        let Self { requests, acknowledged, conflicts, unchanged, lost, repeated, cut, failures, .. } = *self;
        let Self { partitions, restores, wipes, clones, restarts, entries, most_exchanges, .. } = *self;
        let first = [requests, acknowledged, conflicts, unchanged, lost, repeated, cut, failures];
        let rest = [partitions, restores, wipes, clones, restarts, entries, most_exchanges];
        std::array::from_fn(|i| if i < 8 { first[i] } else { rest[i - 8] })
    }

    pub fn add(&mut self, other: &Self) {
        self.requests += other.requests;
        self.acknowledged += other.acknowledged;
        self.conflicts += other.conflicts;
        self.unchanged += other.unchanged;
        self.lost += other.lost;
        self.repeated += other.repeated;
        self.cut += other.cut;
        self.failures += other.failures;
        self.partitions += other.partitions;
        self.restores += other.restores;
        self.wipes += other.wipes;
        self.clones += other.clones;
        self.restarts += other.restarts;
        self.entries += other.entries;
        self.most_exchanges = self.most_exchanges.max(other.most_exchanges);
    }

    pub fn assert_that_everything_happened(&self) {
        assert!(self.fields().iter().all(|count| *count > 0), "something never happened: {self:?}");
    }
}
