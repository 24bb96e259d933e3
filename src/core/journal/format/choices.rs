//! The names of choices, and their numbers: both are permanent.

use super::field::Scalar;
use crate::{
    catalogue::Place,
    journal::{BoutKind, Direction, LoadedPattern, StageAnswer},
    progress::Control,
    suitability::Symptom,
};

/// A choice: a value with a name, whose number is its place in a list that only ever grows at its end.
pub(super) trait Choice: Copy + PartialEq + 'static {
    /// The values.
    const VALUES: &'static [Self];
    /// Their names in JSON, in the same order.
    const NAMES: &'static [&'static str];
}

impl<T: Choice> Scalar for T {
    fn number(self) -> i64 {
        index_of(T::VALUES, self)
    }

    fn of_number(number: i64) -> Option<Self> {
        usize::try_from(number).ok().and_then(|index| T::VALUES.get(index).copied())
    }
}

/// The index of `value`, or 0.
pub(super) fn index_of<T: PartialEq + Copy>(values: &[T], value: T) -> i64 {
    (0..).zip(values).find(|(_, known)| **known == value).map_or(0, |(index, _)| index)
}

impl Choice for Place {
    const VALUES: &'static [Self] = &[Self::Floor, Self::Chair, Self::Standing];
    const NAMES: &'static [&'static str] = &["floor", "chair", "standing"];
}

impl Choice for Control {
    const VALUES: &'static [Self] = &[Self::Lost, Self::Wobbly, Self::Steady];
    const NAMES: &'static [&'static str] = &["lost", "wobbly", "steady"];
}

impl Choice for Symptom {
    const VALUES: &'static [Self] = &[Self::Spread, Self::Numbness, Self::Weakness, Self::Dizziness];
    const NAMES: &'static [&'static str] = &["spread", "numbness", "weakness", "dizziness"];
}

impl Choice for BoutKind {
    const VALUES: &'static [Self] = &[Self::Bout, Self::Short, Self::Session, Self::Test];
    const NAMES: &'static [&'static str] = &["bout", "short", "session", "test"];
}

impl Choice for Direction {
    const VALUES: &'static [Self] = &[Self::Front, Self::Side, Self::Back];
    const NAMES: &'static [&'static str] = &["front", "side", "back"];
}

impl Choice for LoadedPattern {
    const VALUES: &'static [Self] = &[Self::Squat, Self::Hinge, Self::Push, Self::Pull, Self::Carry];
    const NAMES: &'static [&'static str] = &["squat", "hinge", "push", "pull", "carry"];
}

impl Choice for StageAnswer {
    const VALUES: &'static [Self] = &[Self::Stay, Self::MoveOn, Self::StartAgain];
    const NAMES: &'static [&'static str] = &["stay", "move-on", "start-again"];
}
