//! Usual pain: what the lights are judged beside.

use super::median;
use crate::{policy::Policy, time::Day};

/// The last answered mornings outside flares.
#[derive(Clone, Debug, Default)]
pub(super) struct Mornings {
    /// Oldest first; at most the policy's number.
    pains: Vec<u8>,
    last: Option<Day>,
}

impl Mornings {
    /// Keeps a morning's pain; a second answer of the same morning corrects the first, and of the two the higher is used (PROGRAMME.md §5).
    pub(super) fn answer(&mut self, day: Day, pain: u8, policy: &Policy) {
        if self.last == Some(day) {
            if let Some(last) = self.pains.last_mut() {
                *last = pain.max(*last);
            }
            return;
        }
        self.last = Some(day);
        self.pains.push(pain);
        if self.pains.len() > policy.usual_mornings {
            self.pains.remove(0);
        }
    }

    /// Usual pain, 0–10: the lower median of these mornings, never above what the reader told at the intake; what they told while there are too few of
    /// them. `None` while neither is known.
    pub(super) fn usual(&self, told: Option<u8>, policy: &Policy) -> Option<u8> {
        if self.pains.len() < policy.usual_mornings_min {
            return told;
        }
        let median = median::lower(&mut self.pains.clone())?;
        Some(told.map_or(median, |told| told.min(median)))
    }
}
