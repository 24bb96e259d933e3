//! After the bout: pain, control, the honest sentence, and rest.

use crate::{Message, catalogue::Sides, progress::Control};

/// Pain and control, each one tap, all skippable.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AfterView {
    /// Worst pain in the bout, if answered.
    pub pain: Option<u8>,
    /// The exercises that were done, to be rated.
    pub exercises: Vec<ExerciseRating>,
    /// Whether everything is answered.
    pub complete: bool,
}

/// One exercise's control rating.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ExerciseRating {
    /// The number to pass to `rate`.
    pub exercise: u8,
    /// Its name.
    pub name: Message,
    /// One rating, or one a side.
    pub sides: Sides,
    /// Left, or the only rating.
    pub left: Option<Control>,
    /// Right; unused where there is only one.
    pub right: Option<Control>,
}

/// The bout is recorded.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DoneView {
    /// One honest sentence that follows from the answers.
    pub sentence: Message,
    /// What it means for the next bout.
    pub next: Message,
    /// Seconds of cues that were played in view.
    pub played_s: u32,
    /// Whether the gym's call to action may show (never after a red, never while locked).
    pub call_to_action: bool,
    /// Earliest sensible time for another, minutes after local midnight; absent if not today.
    pub again_at: Option<u16>,
}

/// Between bouts: nothing is playing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RestView {
    /// Why it rests, and what is next.
    pub message: Message,
    /// Whether a bout may start now.
    pub open: bool,
    /// Earliest sensible time for another, minutes after local midnight.
    pub again_at: Option<u16>,
}
