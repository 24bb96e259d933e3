//! Control tests: when they may be taken, and how long they count (PROGRAMME.md §4).

use super::TestTaken;
use crate::{
    journal::{ControlTest, Direction},
    policy::Policy,
    time::Day,
};

/// The last test of each direction.
#[derive(Clone, Debug, Default)]
pub(super) struct Tests {
    last: [Option<TestTaken>; 3],
    taken_on: Option<Day>,
}

impl Tests {
    /// The first day on which a direction may be tested again; `None` if it never was.
    pub(super) fn retry_from(&self, direction: Direction, policy: &Policy) -> Option<Day> {
        self.last(direction).map(|taken| taken.day.plus(policy.test_retry_days))
    }

    /// Whether a direction may be tested on `day`: one direction a day, the same one only after a while.
    pub(super) fn may_be_taken(&self, direction: Direction, day: Day, policy: &Policy) -> bool {
        self.taken_on != Some(day) && self.retry_from(direction, policy).is_none_or(|from| day >= from)
    }

    /// Keeps a test, whatever came of it; one that may not be taken counts for nothing.
    pub(super) fn take(&mut self, test: ControlTest, day: Day, policy: &Policy) {
        if !self.may_be_taken(test.direction, day, policy) {
            return;
        }
        let right = if test.direction == Direction::Front { test.left } else { test.right };
        let valid_until = day.plus(policy.test_valid_days);
        self.taken_on = Some(day);
        if let Some(last) = self.last.get_mut(index(test.direction)) {
            *last = Some(TestTaken { day, valid_until, rung: test.rung, left: test.left, right });
        }
    }

    /// The last test of a direction that still counts on `today`, taken since `since`.
    pub(super) fn valid(&self, direction: Direction, since: Day, today: Day) -> Option<TestTaken> {
        self.last(direction).filter(|taken| taken.day >= since && today <= taken.valid_until)
    }

    fn last(&self, direction: Direction) -> Option<TestTaken> {
        self.last.get(index(direction)).copied().flatten()
    }
}

/// The place of a direction in a list of three.
pub(super) fn index(direction: Direction) -> usize {
    match direction {
        Direction::Front => 0,
        Direction::Side => 1,
        Direction::Back => 2,
    }
}
