//! The stage, and what has been gathered in it.

use super::window::Window;
use crate::{Message, time::Day};

/// The highest stage, Keep.
pub(super) const LAST: u8 = 5;

/// A stage, and what has been gathered in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stage {
    /// 0 Settle – 5 Keep.
    pub number: u8,
    /// The first day that counts to it.
    pub since: Day,
    /// Ended days with at least one fact of the reader's.
    pub days: u16,
    /// Which of its ended planned days counted.
    pub window: Window,
}

impl Stage {
    pub(super) fn begin(number: u8, since: Day) -> Self {
        Self { number, since, days: 0, window: Window::default() }
    }

    /// As though the move to `other` had not happened: its days, which had none that counted, are days of this stage.
    pub(super) fn as_if_never_left(mut self, other: &Self) -> Self {
        self.days = self.days.saturating_add(other.days);
        self.window.miss_as_many_as(other.window);
        self
    }
}

/// A move between stages.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    pub from: u8,
    pub to: u8,
    pub day: Day,
    /// What was left, while "stay here" still takes the move back.
    pub before: Option<(Stage, Start)>,
    pub reason: Message,
}

/// What is left of the start (PROGRAMME.md §3).
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    /// The reader has told nothing yet that decides where they start.
    pub undecided: bool,
    /// No back pain for six months, and none since: the test alone leads to stage 2.
    pub test_suffices: bool,
}
