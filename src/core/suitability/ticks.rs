//! Which statements were ticked, as a set.

use super::{Outcome, QUESTIONS};

/// A set of statements, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticks(u64);

impl Ticks {
    /// Nothing ticked.
    pub const NONE: Self = Self(0);
    /// Everything ticked.
    pub const ALL: Self = Self((1 << QUESTIONS.len()) - 1);

    /// The set as a number, bit 0 the first statement: permanent, since statements keep their places.
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The set with this number; `None` if it has a bit that is no statement.
    #[must_use]
    pub fn of_bits(bits: u64) -> Option<Self> {
        (bits & !Self::ALL.0 == 0).then_some(Self(bits))
    }

    /// The set with `question` in it if it was not, or without it if it was. Numbers that are no question leave the set as it is.
    #[must_use]
    pub fn toggled(self, question: u8) -> Self {
        if usize::from(question) < QUESTIONS.len() { Self(self.0 ^ bit(question)) } else { self }
    }

    /// Whether `question` is in the set.
    #[must_use]
    pub fn contains(self, question: u8) -> bool {
        self.0 & bit(question) != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Statements in either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Statements in both sets.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Statements of this set that are not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The numbers in the set, in the order they are asked.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..u8::try_from(QUESTIONS.len()).unwrap_or(u8::MAX)).filter(move |question| self.contains(*question))
    }

    /// The statements of this set on the list that leads to `outcome`.
    #[must_use]
    pub fn on_list(self, outcome: Outcome) -> Self {
        super::on_list(outcome).fold(Self::NONE, |set, (question, _)| {
            if self.contains(question) { Self(set.0 | bit(question)) } else { set }
        })
    }

    /// What the set leads to: the highest outcome in it.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        (0..)
            .zip(QUESTIONS)
            .filter(|(question, _)| self.contains(*question))
            .map(|(_, question)| question.outcome)
            .max()
            .unwrap_or(Outcome::Ok)
    }
}

fn bit(question: u8) -> u64 {
    1_u64.checked_shl(u32::from(question)).unwrap_or(0)
}
