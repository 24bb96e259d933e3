//! Cues: the steps a timeline is made of.

use crate::view::Side;

/// What kind of cue is playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CueKind {
    /// Getting into position.
    GetReady,
    /// Moving out.
    Move,
    /// Holding still.
    Hold,
    /// Moving back.
    Return,
    /// In-breath.
    BreatheIn,
    /// Out-breath.
    BreatheOut,
    /// A rest between sets or sides.
    Rest,
    /// Changing sides.
    SwitchSides,
    /// The next exercise is coming.
    Next,
}

/// What a cue is for: its kind, and for getting ready also why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into position for the first exercise.
    GetReady,
    /// Into position for another exercise.
    Next,
    /// Into the easier form of the exercise that is playing.
    Adjust,
    /// Between sets.
    Rest,
    /// To the other side.
    SwitchSides,
    /// Out.
    Move,
    /// Still.
    Hold,
    /// Back.
    Return,
    /// In-breath.
    BreatheIn,
    /// Out-breath.
    BreatheOut,
}

impl Step {
    /// The kind the screen is told.
    #[must_use]
    pub fn kind(self) -> CueKind {
        match self {
            Self::GetReady | Self::Adjust => CueKind::GetReady,
            Self::Next => CueKind::Next,
            Self::Rest => CueKind::Rest,
            Self::SwitchSides => CueKind::SwitchSides,
            Self::Move => CueKind::Move,
            Self::Hold => CueKind::Hold,
            Self::Return => CueKind::Return,
            Self::BreatheIn => CueKind::BreatheIn,
            Self::BreatheOut => CueKind::BreatheOut,
        }
    }

    /// Whether it ends a repetition.
    #[must_use]
    pub fn ends_repetition(self) -> bool {
        matches!(self, Self::Return | Self::BreatheOut)
    }

    /// Whether it begins a repetition.
    #[must_use]
    pub fn begins_repetition(self) -> bool {
        matches!(self, Self::Move | Self::BreatheIn)
    }
}

/// One cue of a timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Counts up through the bout and is never used twice, so that a new cue can be told from the one before.
    pub number: u16,
    /// What it is for.
    pub step: Step,
    /// Index of its exercise in the bout's list.
    pub item: usize,
    /// Which side works, if one does.
    pub side: Option<Side>,
    /// Set on this side, from 1; the coming one while resting.
    pub set: u8,
    /// Repetition, from 1; 0 outside repetitions.
    pub rep: u8,
    /// Repetitions in this set.
    pub reps: u8,
    /// Milliseconds into the bout.
    pub starts_ms: u32,
    /// Milliseconds; above zero.
    pub lasts_ms: u32,
    /// Whether it was broken off by a command; such a cue earns no credit.
    pub cut: bool,
}

impl Cue {
    /// The millisecond at which the next cue begins.
    #[must_use]
    pub fn ends_ms(&self) -> u32 {
        self.starts_ms + self.lasts_ms
    }
}
