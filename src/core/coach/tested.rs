//! What comes of a guided control test: the reader says how many holds were clean.

use super::{Coach, Problem, after::After, screen::Screen};
use crate::{
    Message,
    catalogue::{Exercise, Sides},
    guide::{Bout, Done},
    journal::{BoutKind, ControlTest, Direction},
    progress,
    view::{CleanHolds, Side, TestedView},
};

/// A test that has ended with at least one hold, and what the reader says about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tested {
    direction: Direction,
    exercise: &'static Exercise,
    rung: u8,
    /// Holds with credit, on the left or together, and on the right.
    done: (u8, u8),
    /// How many of them were clean.
    clean: Option<(u8, u8)>,
}

impl Tested {
    pub(super) fn of(bout: &Bout) -> Option<Self> {
        let Done { exercise, rung, .. } = bout.done().into_iter().find(|_| bout.kind() == BoutKind::Test)?;
        let done = match exercise.sides {
            Sides::Together => (bout.test_holds(None), 0),
            Sides::Each => (bout.test_holds(Some(Side::Left)), bout.test_holds(Some(Side::Right))),
        };
        Some(Self { direction: progress::direction(exercise)?, exercise, rung, done, clean: None })
    }

    /// The fact, once the reader has said what was clean.
    pub(super) fn fact(&self) -> Option<ControlTest> {
        let (left, right) = self.clean?;
        let (left, right) = match (self.direction, self.exercise.sides) {
            (_, Sides::Together) => (left, left),
            // Trunk-front is unsided: where its exercise has sides, the worse one counts (PROGRAMME.md §4).
            (Direction::Front, Sides::Each) => (left.min(right), left.min(right)),
            (Direction::Side | Direction::Back, Sides::Each) => (left, right),
        };
        Some(ControlTest { direction: self.direction, rung: self.rung, left, right })
    }
}

impl Coach {
    /// How many holds were clean, on the left (or together) and on the right (unused where both sides work together).
    pub(super) fn clean_holds(&mut self, left: u8, right: u8) -> Result<(), Problem> {
        let Screen::After(After { tested: Some(tested), .. }) = &mut self.screen else {
            return Err(Problem::not_now("cleanHolds"));
        };
        if left > tested.done.0 {
            return Err(Problem::bad_value("left"));
        }
        let sided = tested.exercise.sides == Sides::Each;
        if sided && right > tested.done.1 {
            return Err(Problem::bad_value("right"));
        }
        tested.clean = Some((left, if sided { right } else { 0 }));
        Ok(())
    }
}

pub(super) fn tested_view(tested: &Tested, pain: Option<u8>) -> TestedView {
    let side = |done, clean| CleanHolds { done, clean };
    let right = side(tested.done.1, tested.clean.map(|(_, right)| right));
    TestedView {
        pain,
        direction: tested.direction,
        name: Message::new([tested.exercise.id, "name"].join("-")),
        rung: tested.rung,
        left: side(tested.done.0, tested.clean.map(|(left, _)| left)),
        right: (tested.exercise.sides == Sides::Each).then_some(right),
        complete: pain.is_some() && tested.clean.is_some(),
    }
}
