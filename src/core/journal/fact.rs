//! The kinds of fact.

use super::EntryId;
use crate::{
    catalogue::Place,
    progress::Control,
    suitability::{Symptom, Ticks},
    time::Now,
};

/// Something the reader did or said.
#[derive(Clone, Debug)]
pub enum Fact {
    /// A suitability check was answered.
    Check(Check),
    /// A stop report: today's bouts are over and a check is due.
    Stop(Symptom),
    /// A bout began.
    BoutStarted {
        /// Where.
        place: Place,
        /// Pain before it, 0–10.
        pain_now: u8,
    },
    /// A bout ended, early or not, with everything the reader said about it.
    BoutFinished(BoutRecord),
}

/// A suitability check as it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was ticked.
    pub ticked: Ticks,
    /// The stop report that opened it.
    pub reported: Option<Symptom>,
    /// The locks it answers: before it the reader said the words that lift them (seen or asked, and told light exercise is fine). Empty otherwise.
    pub answers: Vec<EntryId>,
}

/// A bout that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoutRecord {
    /// When it ended; it is recorded later, with the ratings.
    pub ended: Now,
    /// Worst pain in it, 0–10, if the reader said.
    pub worst_pain: Option<u8>,
    /// Whether two thirds of its cues were played in view.
    pub counts: bool,
    /// What was done of each exercise.
    pub exercises: Vec<ExerciseRecord>,
}

/// What was done of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExerciseRecord {
    /// The exercise's id in the catalogue.
    pub exercise: &'static str,
    /// Repetitions with credit, both sides together.
    pub repetitions: u16,
    /// How well it was controlled.
    pub ratings: Ratings,
}

/// Control of one exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ratings {
    /// Left, or the only rating.
    pub left: Option<Control>,
    /// Right; unused where both sides work together.
    pub right: Option<Control>,
}

impl Ratings {
    /// The worse side; `None` while nothing is rated.
    #[must_use]
    pub fn worse(self) -> Option<Control> {
        self.left.into_iter().chain(self.right).min()
    }
}
