//! The stage, the rungs, and pain.

use crate::{
    Message,
    catalogue::Pattern,
    progress::{DayReport, Light, Move},
};

/// The stage, and why.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StageView {
    /// 0 Settle · 1 Reconnect · 2 Endure · 3 Patterns · 4 Reload · 5 Keep.
    pub stage: u8,
    /// The last move between stages, while it is news.
    pub moved: Option<Move>,
    /// The reader said "stay here": gates are shown, none opens.
    pub staying: bool,
    /// Whether the gate opens at the start of the next day, if nothing else is said today.
    pub gate_met: bool,
    /// Stage 5: a long flare offers stage 1 again.
    pub start_again_offered: bool,
    /// Days in the stage with at least one fact of the reader's.
    pub days: u16,
    /// Why everything is as it is, the weightiest first.
    pub reasons: Vec<Message>,
    /// The version of the rules table in force.
    pub rules_version: u16,
}

/// An exercise's rungs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RungView {
    /// Its id.
    pub exercise: &'static str,
    /// The pattern it trains.
    pub pattern: Pattern,
    /// What control and consistency have earned, from 1.
    pub earned: u8,
    /// What is shown now, from 1.
    pub shown: u8,
}

/// Usual pain, and the lights of the last days.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PainLightsView {
    /// Usual pain, 0–10; absent while unknown.
    pub usual: Option<u8>,
    /// The highest light that is known today.
    pub light: Option<Light>,
    /// The last seven days, the latest last and today included; [`crate::coach::Coach::history`] has more.
    pub days: Vec<DayReport>,
}
