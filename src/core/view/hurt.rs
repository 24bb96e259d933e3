//! "This hurts" (PROGRAMME.md §5 lights, §6 stop rule).

use crate::{Message, progress::Light};

/// The set has stopped. Tapping a number answers the pain; tapping a statement is a stop report.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HurtView {
    /// New spread, numbness, weakness, dizziness: index = the number to pass to `reportSymptom`.
    pub symptoms: Vec<Message>,
}

/// What the rules say to the pain.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HurtAnswerView {
    /// The light of this answer.
    pub light: Light,
    /// The score that was given, 0–10.
    pub pain: u8,
    /// What it means and what happens next.
    pub answer: Message,
    /// What can be chosen, the first one recommended.
    pub offers: Vec<Offer>,
}

/// A way on after "this hurts".
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Offer {
    /// The same exercise, one rung down.
    Easier,
    /// Leave this exercise, go to the next.
    Next,
    /// End with easy breathing.
    Breathe,
    /// Stop here.
    Finish,
}
