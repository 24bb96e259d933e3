//! What a pain score means.

use crate::policy::{POLICY, Policy};

/// What a pain score means (PROGRAMME.md §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Light {
    /// As usual.
    Green,
    /// More than usual.
    Amber,
    /// Too much for today.
    Red,
}

impl Light {
    /// The light of the worst pain in a bout (0–10), beside the reader's usual pain (0–10, `None` while unknown), by the table in force.
    #[must_use]
    pub fn of_bout(worst: u8, usual: Option<u8>) -> Self {
        Self::of_worst(worst, base(usual, &POLICY), &POLICY)
    }

    /// The light of the worst pain in a bout beside a [`base`].
    pub(super) fn of_worst(worst: u8, base: u8, policy: &Policy) -> Self {
        if worst >= policy.pain_red_floor.max(base + policy.pain_red_rise) {
            Self::Red
        } else if worst >= policy.pain_amber_floor.max(base + policy.pain_amber_rise) {
            Self::Amber
        } else {
            Self::Green
        }
    }

    /// The light the next morning's pain throws back on a day; `raised_before`: that day's own morning was raised as well.
    pub(super) fn of_next_morning(pain: u8, raised_before: bool, base: u8, policy: &Policy) -> Self {
        let raised = is_raised(pain, base, policy);
        if pain >= base + policy.morning_red_rise || (raised && raised_before) {
            Self::Red
        } else if raised {
            Self::Amber
        } else {
            Self::Green
        }
    }
}

/// Whether a morning's pain is well above usual.
pub(super) fn is_raised(pain: u8, base: u8, policy: &Policy) -> bool {
    pain >= base + policy.morning_amber_rise
}

/// The pain lights reckon from, 0–6: usual pain, capped; a middle one while it is unknown.
pub(super) fn base(usual: Option<u8>, policy: &Policy) -> u8 {
    usual.unwrap_or(policy.pain_base_unknown).min(policy.pain_base_max)
}
