//! An exercise shown apart from a bout.

use super::FigureView;
use crate::Message;

/// One rung of an exercise as the library shows it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DemonstrationView {
    /// The movement alone.
    pub figure: FigureView,
    /// Milliseconds from the start to the end of a movement: `demonstrate` at 0 and at this draws its two stills.
    pub end_ms: u32,
    /// Milliseconds from one repetition's beginning to the next one's.
    pub cycle_ms: u32,
    /// The movement beside its commonest fault.
    pub comparison: Option<ComparisonView>,
}

/// Correct and fault side by side: both are seen in the same scene, from the same side.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// What goes wrong.
    pub fault: Message,
    /// What mends it, in one line.
    pub fix: Message,
    /// The scene of both; its description is the correct movement's.
    pub figure: FigureView,
}
