//! What is remembered of one day.

use super::{DayReport, Light};
use crate::time::Day;

/// What is remembered of one day, a few bytes.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "a set of things that happened or not, kept for each of many days")]
pub(super) struct Summary {
    /// Whether the reader did or said anything.
    pub has_facts: bool,
    /// Whether a bout ended, at the screen or away from it.
    pub exercised: bool,
    /// Bouts planned, as fixed when the day started.
    pub planned: u8,
    /// Bouts that make it a counted day.
    pub needed: u8,
    /// Bouts that counted.
    pub counted: u8,
    /// Pain on waking, 0–10; of two answers the higher.
    pub morning: Option<u8>,
    /// Whether that was well above usual, so that a second one running makes the day red.
    pub morning_raised: bool,
    /// Worst pain in a bout, 0–10.
    pub worst: Option<u8>,
    /// The day's light; it never falls.
    pub light: Option<Light>,
    /// Whether the day's red has already taken the stage back.
    pub red_used: bool,
}

impl Summary {
    /// A day with none planned is neither counted nor missed (PROGRAMME.md §4).
    pub(super) fn is_counted(&self) -> bool {
        self.planned > 0 && self.counted >= self.needed
    }

    /// The day's pain: the morning answer, else the worst in its bouts (PROGRAMME.md §5).
    pub(super) fn pain(&self) -> Option<u8> {
        self.morning.or(self.worst)
    }

    pub(super) fn is_red(&self) -> bool {
        self.light == Some(Light::Red)
    }

    /// Lights it at least as high as `light`.
    pub(super) fn raise_light(&mut self, light: Light) {
        self.light = self.light.max(Some(light));
    }

    pub(super) fn report(&self, day: Day) -> DayReport {
        DayReport {
            day,
            planned: self.planned,
            needed: self.needed,
            counted: self.counted,
            is_counted: self.is_counted(),
            morning: self.morning,
            worst: self.worst,
            light: self.light,
            has_facts: self.has_facts,
        }
    }
}
