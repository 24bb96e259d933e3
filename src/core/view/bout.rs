//! The guided bout's screen.

use crate::{
    Message,
    figure::{Prop, Viewpoint},
    guide::CueKind,
};

/// The guided bout as it is now.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BoutView {
    /// The exercises of this bout.
    pub exercises: Vec<PlannedExercise>,
    /// Index of the exercise that is playing.
    pub at: u8,
    /// The cue that is playing.
    pub cue: CueView,
    /// The cue after it, for the eye; absent at the end.
    pub next: Option<Message>,
    /// Why it is paused; absent while it plays.
    pub paused: Option<PauseReason>,
    /// Position in the bout, milliseconds.
    pub position_ms: u32,
    /// Length of the whole bout, milliseconds.
    pub total_ms: u32,
    /// What the figure shows.
    pub figure: FigureView,
    /// A steady note for this bout, such as the support words at pain 8–10.
    pub note: Option<Message>,
    /// What "easier" would do now, so that its button can say so.
    pub easier: Message,
}

/// An exercise in the bout's list.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PlannedExercise {
    /// The exercise's id.
    pub id: &'static str,
    /// Its name.
    pub name: Message,
    /// One line: what it is for.
    pub purpose: Message,
    /// When to stop.
    pub stop: Message,
}

/// The cue that is playing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CueView {
    /// Its number in the bout, so that the shell knows a new one.
    pub index: u16,
    /// What kind of cue.
    pub kind: CueKind,
    /// The short imperative: "Hold", "Breathe in", "Switch sides".
    pub title: Message,
    /// One sentence of how, also the words that are spoken.
    pub detail: Message,
    /// Which side works.
    pub side: Option<Side>,
    /// When it began, milliseconds into the bout.
    pub starts_ms: u32,
    /// How long it lasts, milliseconds.
    pub lasts_ms: u32,
    /// Repetition, from 1; 0 outside repetitions.
    pub rep: u8,
    /// Repetitions on this side.
    pub reps: u8,
}

/// Left or right, as the reader's own body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The reader's left.
    Left,
    /// The reader's right.
    Right,
}

/// Why the bout is paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PauseReason {
    /// The reader asked.
    Reader,
    /// The page was out of sight with no sound on.
    Hidden,
    /// The device slept or its clock jumped.
    ClockJump,
    /// The page went away in the middle of it, and has come back.
    Interrupted,
}

/// What the figure shows; its joints come through the shared frame.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FigureView {
    /// The text description.
    pub description: Message,
    /// Side or front.
    pub viewpoint: Viewpoint,
    /// The things it needs, in drawing order.
    pub props: Vec<Prop>,
    /// Whether it is mirrored, because the other side works.
    pub mirrored: bool,
}
