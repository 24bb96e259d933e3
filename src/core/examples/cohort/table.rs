//! The table of what became of them.

use super::{
    kinds::{KINDS, Kind},
    year::{Policy, YEAR, Year, year},
};

/// What became of all readers of a kind under a policy.
#[derive(Clone, Debug)]
pub struct Row {
    /// What they went by.
    pub policy: Policy,
    /// Their kind.
    pub kind: Kind,
    /// How many there were.
    pub readers: u32,
    /// Flares of all of them.
    pub flares: u32,
    /// The days on which they reached stage 5, those who did, in order.
    pub keep_on: Vec<u16>,
    /// How many were ever stalled.
    pub stalled: u32,
    /// How many were ever advised to seek support.
    pub advised: u32,
    /// Gates that opened.
    pub gates: u32,
    /// Gates that opened early, each with what was missing.
    pub early: Vec<String>,
    /// Gates that were due and did not open.
    pub late: Vec<String>,
}

/// Lives the years of `readers` of every kind under every policy; the same seed, the same rows. The same readers go by each of the policies.
pub fn rows(seed: u64, readers: u32) -> Vec<Row> {
    let policies = Policy::ALL.into_iter();
    policies.flat_map(|policy| KINDS.into_iter().map(move |kind| row(policy, kind, seed, readers))).collect()
}

fn row(policy: Policy, kind: Kind, seed: u64, readers: u32) -> Row {
    let mut row = Row {
        policy,
        kind,
        readers: 0,
        flares: 0,
        keep_on: Vec::new(),
        stalled: 0,
        advised: 0,
        gates: 0,
        early: Vec::new(),
        late: Vec::new(),
    };
    for reader in 0..readers {
        row.extend(year(kind, policy, seed.wrapping_mul(1_000_003).wrapping_add(u64::from(reader))));
    }
    row.keep_on.sort_unstable();
    row
}

impl Row {
    fn extend(&mut self, year: Option<Year>) {
        let Some(year) = year else { return };
        self.readers += 1;
        self.flares += year.flares;
        self.keep_on.extend(year.keep_on);
        self.stalled += u32::from(year.stalled);
        self.advised += u32::from(year.advised);
        self.gates += year.audit.gates;
        self.early.extend(year.audit.early);
        self.late.extend(year.audit.late);
    }

    /// Flares a reader.
    pub fn flares_a_reader(&self) -> f64 {
        f64::from(self.flares) / f64::from(self.readers.max(1))
    }

    /// Percent of readers.
    fn percent(&self, readers: u32) -> String {
        format!("{:.0}%", 100.0 * f64::from(readers) / f64::from(self.readers.max(1)))
    }

    /// Readers who have reached stage 5 by the end of a day.
    pub fn kept_by(&self, day: u16) -> u32 {
        u32::try_from(self.keep_on.iter().filter(|on| **on <= day).count()).unwrap_or(u32::MAX)
    }

    /// Half of those who reached stage 5 had by then.
    fn median_day(&self) -> String {
        let middle = self.keep_on.get(self.keep_on.len().saturating_sub(1) / 2);
        middle.map_or("–".into(), |day| format!("{day} days"))
    }
}

/// The rows as a Markdown table.
pub fn table(rows: &[Row]) -> String {
    const HEAD: &str = "\
| policy | reader | flares a year | reach stage 5 | half of these by | stalled | advised to seek support | gates opened | early | late |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|
";
    let line = |row: &Row| {
        let cells = [
            row.policy.name().into(),
            row.kind.name.into(),
            format!("{:.2}", row.flares_a_reader()),
            row.percent(row.kept_by(YEAR)),
            row.median_day(),
            row.percent(row.stalled),
            row.percent(row.advised),
            row.gates.to_string(),
            row.early.len().to_string(),
            row.late.len().to_string(),
        ];
        ["| ", &cells.join(" | "), " |\n"].concat()
    };
    std::iter::once(HEAD.into()).chain(rows.iter().map(line)).collect()
}
