//! Facts that the reader states outside a bout.

use super::{Coach, screen::Screen};
use crate::{
    journal::{EntryId, Fact, FileProblem, Verdict},
    time::{Now, Reading},
};

impl Coach {
    /// Records a fact that the reader states, and gives its name, by which it can be taken back ([`Fact::Retract`]) until its day ends. It is named from
    /// `chance`, 64 bits the caller draws at random for each command.
    ///
    /// A flare and a stop report end the bout that is on and ask for the check: it opens, unless a bout is being rated.
    ///
    /// # Errors
    /// Everything that is wrong with it, by codes and paths as an import has them: values outside their ranges; `fact` `unknown` where it is not the
    /// reader's to state like this (checks, bouts and control tests are answered and done on their screens; rules tables and salvaged files are nobody's word); and for
    /// a retraction, why it would change nothing ([`Verdict::reason`]). Nothing has changed then but what the clock itself changed.
    pub fn note(&mut self, fact: Fact, reading: Reading, chance: u64) -> Result<EntryId, Vec<FileProblem>> {
        self.chance = chance;
        self.wake(reading);
        let now = reading.now;
        let problems = self.problems_with(&fact, now);
        if !problems.is_empty() {
            return Err(problems);
        }
        let asks_for_the_check = matches!(fact, Fact::Stop(_) | Fact::FlareDeclared);
        let was_open = self.may_exercise(now);
        let id = self.record(now, fact);
        self.close(was_open, now);
        self.enforce(now);
        if asks_for_the_check && matches!(self.screen, Screen::Rest | Screen::Done(_)) {
            self.screen = self.towards_a_bout(now);
        }
        Ok(id)
    }

    /// The reader waves the sitting nudge away: it stays away until the next block.
    pub fn dismiss_nudge(&mut self, reading: Reading) {
        self.nudge_dismissed = Some(reading.now);
    }

    fn problems_with(&self, fact: &Fact, now: Now) -> Vec<FileProblem> {
        let problem = |code, path: &str| vec![FileProblem { code, path: path.into() }];
        match fact {
            _ if !fact.can_be_noted() => problem("unknown", "fact"),
            Fact::Retract(retraction) => {
                let verdict: Verdict = self.journal().verdict(retraction.of, now, now);
                verdict.reason().map_or_else(Vec::new, |reason| problem(reason, "of"))
            }
            _ => fact.problems(),
        }
    }
}
