//! The kinds of fact.

use super::{ControlTest, EntryId, Intake, Load, MovementCheck, Retraction, Review, Settings, StageAnswer, Training};
use crate::{
    catalogue::Place,
    progress::Control,
    suitability::{Symptom, Ticks},
    time::Now,
};

/// Something the reader did or said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// A bout done away from the screen: kept and shown, never counted to a gate.
    BoutElsewhere,
    /// What the reader told about themselves.
    Intake(Intake),
    /// The reader's day and what they have at hand.
    Settings(Settings),
    /// Own activities, worry and confidence, asked again.
    Review(Review),
    /// The movement check.
    MovementCheck(MovementCheck),
    /// A control test.
    Test(ControlTest),
    /// Pain on waking, 0–10.
    Morning {
        /// Pain, 0–10.
        pain: u8,
    },
    /// A day's load; a later one of the same day replaces it field by field.
    Load(Load),
    /// Strength work done.
    Training(Training),
    /// A flare, whatever the score.
    FlareDeclared,
    /// The reader says the flare is over.
    FlareOver,
    /// The reader's word on moving up.
    Stage(StageAnswer),
    /// A planned break from today on.
    PlannedBreak {
        /// How many days.
        days: u16,
    },
    /// The reader asked for support.
    SupportAsked,
    /// From here on the days are decided by this rules table.
    Rules {
        /// The table's version.
        version: u16,
    },
    /// An entry is taken back.
    Retract(Retraction),
    /// A damaged file was brought in without what could not be read: a check is due, for a lock or a stop report may be among that.
    Salvaged {
        /// How many entries were seen to be left out; more may be missing.
        left_out: u16,
    },
}

/// A suitability check as it was answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Check {
    /// What was ticked.
    pub ticked: Ticks,
    /// The stop report that opened it.
    pub reported: Option<Symptom>,
    /// The stop reports it answers, and the locks: before it the reader said the words that lift those (seen or asked, and told light exercise is fine).
    pub answers: Vec<EntryId>,
}

/// A bout that ended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoutRecord {
    /// What kind of bout it was.
    pub kind: BoutKind,
    /// When it ended; it is recorded later, with the ratings.
    pub ended: Now,
    /// Worst pain in it, 0–10, if the reader said.
    pub worst_pain: Option<u8>,
    /// Whether two thirds of its cues were played in view.
    pub counts: bool,
    /// What was done of each exercise.
    pub exercises: Vec<ExerciseRecord>,
}

/// What kind of bout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum BoutKind {
    /// An ordinary bout of 2–4 minutes.
    #[default]
    Bout,
    /// The one-minute form for a bad day.
    Short,
    /// A session of 12–20 minutes (stages 3 and 4).
    Session,
    /// A control test, in place of a bout of its direction.
    Test,
}

/// What was done of one exercise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExerciseRecord {
    /// The exercise's id in the catalogue.
    pub exercise: &'static str,
    /// The rung it was shown on, from 1.
    pub rung: u8,
    /// Repetitions with credit, both sides together.
    pub repetitions: u16,
    /// Whether the reader stopped it by "this hurts" at a red score.
    pub red: bool,
    /// How well it was controlled.
    pub ratings: Ratings,
}

/// Control of one exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
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
