//! What a pain score means.

use crate::policy::POLICY;

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
    /// The light of the worst pain in a bout (0–10), beside the reader's usual pain (0–10, `None` while unknown).
    #[must_use]
    pub fn of_bout(worst: u8, usual: Option<u8>) -> Self {
        let base = usual.unwrap_or(POLICY.pain_base_unknown).min(POLICY.pain_base_max);
        if worst >= POLICY.pain_red_floor.max(base + POLICY.pain_red_rise) {
            Self::Red
        } else if worst >= POLICY.pain_amber_floor.max(base + POLICY.pain_amber_rise) {
            Self::Amber
        } else {
            Self::Green
        }
    }
}
