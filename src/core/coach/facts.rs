//! What the reader did and said, for the screens that show it: the last days, the settings, the intake.

use super::Coach;
use crate::{
    journal::{Entry, Fact, entries_json},
    time::Reading,
};

impl Coach {
    /// The entries of the reader's last `days` days, today included, and before them the last settings and the last intake however old, in order, as the
    /// text of a JSON list with the entries of docs/journal.schema.json. What was taken back is left out, and so is what is dated after `reading`.
    #[must_use]
    pub fn facts(&self, days: u16, reading: Reading) -> String {
        let now = reading.now;
        let standing: Vec<&Entry> = self.journal().effective(now).filter(|entry| entry.at <= now).collect();
        let last = |is: fn(&Fact) -> bool| standing.iter().rev().find(|entry| is(&entry.fact)).map(|entry| entry.id);
        let settings = last(|fact| matches!(fact, Fact::Settings(_)));
        let intake = last(|fact| matches!(fact, Fact::Intake(_)));
        let is_wanted = |entry: &&&Entry| {
            now.day().days_since(entry.at.day()) < i64::from(days) || [settings, intake].contains(&Some(entry.id))
        };
        entries_json(standing.iter().filter(is_wanted).copied())
    }
}
