//! The guided bout: what is in it, its timeline of cues, and the player.

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
