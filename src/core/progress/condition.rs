//! What a gate asks for.

use super::reasons;
use crate::{
    Message,
    journal::{Direction, LoadedPattern},
};

/// What a condition of a gate is about (PROGRAMME.md §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Days in the stage with at least one fact of the reader's.
    DaysInStage,
    /// Counted days among the last planned ones.
    Consistency,
    /// The control test of a direction: clean holds, on the worse side.
    Test(Direction),
    /// Clean holds, left and right, differ by no more.
    Symmetry(Direction),
    /// The last ratings of a direction: how many were steady.
    Ratings(Direction),
    /// The last ratings of a pattern: how many were steady.
    Pattern(LoadedPattern),
    /// Steady ratings of a pattern, left and right, differ by no more.
    PatternSymmetry(LoadedPattern),
    /// The highest of the last days' pains, no higher than usual.
    PainNoMoreThanUsual,
    /// The median of the last days' pains, in halves of a point so that it is whole.
    MedianPain,
    /// Red days.
    RedDays,
    /// Amber days.
    AmberDays,
    /// Worry about a pattern.
    Worry(LoadedPattern),
    /// The reader's own activity that is furthest from its target, in points.
    Activities,
}

impl Subject {
    /// Whether pain answers, and nothing else, decide it.
    #[must_use]
    pub fn is_pain(self) -> bool {
        matches!(self, Self::PainNoMoreThanUsual | Self::MedianPain | Self::RedDays | Self::AmberDays)
    }
}

/// One condition of a gate: its value, its target, and whether it is met. All of a gate's must be met for it to open.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Condition {
    /// What it is about.
    pub subject: Subject,
    /// Its value now, in the subject's own unit; 0 while nothing is known.
    pub current: i32,
    /// What is asked for: at least this much, or at most, as its gate says.
    pub target: i32,
    /// Whether `target` is a ceiling rather than a floor.
    pub at_most: bool,
    /// Days still to be answered before the value says anything; 0 if enough are.
    pub answers_missing: i32,
    /// Whether it is met.
    pub met: bool,
    /// In words: what is met, or exactly what is left.
    pub reason: Message,
}

impl Condition {
    /// At least `target` of something.
    pub(super) fn at_least(subject: Subject, current: i32, target: i32) -> Self {
        let met = current >= target;
        Self::decided(subject, current, target, false, met)
    }

    /// At most `target` of something.
    pub(super) fn at_most(subject: Subject, current: i32, target: i32) -> Self {
        let met = current <= target;
        Self::decided(subject, current, target, true, met)
    }

    /// The same, unmet because nothing was ever said about it.
    pub(super) fn unanswered(self, answers_missing: i32) -> Self {
        let reason = reasons::needs_answers(self.subject, answers_missing);
        Self { current: 0, answers_missing, met: false, reason, ..self }
    }

    /// The same, saying that the reader named nothing it could be about.
    pub(super) fn not_used(self) -> Self {
        Self { reason: reasons::not_used(self.subject), ..self }
    }

    /// The same, asking for `answers` answers of which `given` were given.
    pub(super) fn with_answers(self, given: i32, asked: i32) -> Self {
        if given >= asked { self } else { self.unanswered(asked - given) }
    }

    fn decided(subject: Subject, current: i32, target: i32, at_most: bool, met: bool) -> Self {
        let reason = reasons::condition(subject, met, current, target);
        Self { subject, current, target, at_most, answers_missing: 0, met, reason }
    }
}
