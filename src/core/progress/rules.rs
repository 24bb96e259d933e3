//! Which table of numbers decides (PROGRAMME.md §10.13).

use super::state::State;
use crate::{
    journal::{Entry, Fact},
    policy,
    time::{Day, Now},
};

impl State {
    /// A table is named on `day`. It begins no day, for nobody did anything: a bout that ended the evening before may still be recorded.
    ///
    /// One that this release does not know is left out: the days go on by the table before.
    pub(super) fn names_rules(&mut self, version: u16, day: Day) {
        if policy::table(version).is_none() {
            return;
        }
        if day == self.today() {
            self.rules(version);
        } else {
            self.named_rules.retain(|(named_on, _)| *named_on != day);
            self.named_rules.push((day, version));
        }
    }

    /// The first table to be named on a day up to `day`, once that day has begun by the table before.
    pub(super) fn takes_named_rules(&mut self, day: Day) -> Option<(Day, u16)> {
        let first = self.named_rules.first().copied().filter(|(named_on, _)| *named_on <= day)?;
        self.named_rules.remove(0);
        Some(first)
    }

    /// Before any fact, on the day of `now`, under the table that was named before there was anything to decide; the first there was, if none was.
    pub(super) fn begin(now: Now, named: Option<&Entry>) -> Self {
        let version =
            named.and_then(|entry| if let Fact::Rules { version } = entry.fact { Some(version) } else { None });
        let known = version.and_then(|version| Some((version, policy::table(version)?)));
        let mut state = Self::new(now, known.unwrap_or_else(policy::first));
        if let Some(entry) = named {
            state.checks.take_in(entry);
        }
        state
    }

    /// From here on another table decides: today too, if nothing of it was decided yet.
    pub(super) fn rules(&mut self, version: u16) {
        self.next_rules = Some(version);
        if self.days.get(self.today()).has_facts {
            return;
        }
        self.adopt_rules();
        self.usual = self.mornings.usual(self.told.usual_pain, self.policy);
        let planned = self.days.get(self.today()).planned.min(self.usually_planned());
        self.plan_today(planned);
    }

    /// Lets the table that was named decide.
    pub(super) fn adopt_rules(&mut self) {
        if let Some((version, table)) =
            self.next_rules.take().and_then(|version| policy::table(version).map(|table| (version, table)))
        {
            (self.rules_version, self.policy, self.quiet_days) = (version, table, 0);
        }
    }
}
