//! The plan: where the reader stands, what holds them, what today has, and what the coach advises (PROGRAMME.md §4–§9).
//!
//! Most of it is what the rules themselves answer with, put into the parts a screen has; nothing is decided here.

mod holds;
mod stage;
mod today;

pub use holds::HoldsView;
pub use stage::{PainLightsView, RungView, StageView};
pub use today::{MenuItemView, NextBoutView, TestOfferView, TodayView, WakeView};

use crate::{
    Message,
    advice::{BackToNormal, Group, Support},
    progress::{Condition, TestState},
    time::Day,
};

/// The plan at one instant.
///
/// Guarantee: a pure function of the journal, the instant and the offset changes to come.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// The reader's day, in whole days since 1970-01-01.
    pub day: Day,
    /// Whether the reader has told of themselves or their day, so that there is more than first bouts.
    pub begun: bool,
    /// The stage, and why.
    pub stage: StageView,
    /// The gate out of this stage, condition by condition: all must be met. Empty in stage 5.
    pub gates: Vec<Condition>,
    /// The control tests of stages 1 and 2; empty elsewhere.
    pub tests: Vec<TestState>,
    /// Earned and shown rung of every exercise of the catalogue, in its order.
    pub rungs: Vec<RungView>,
    /// Usual pain, and the lights of the last days.
    pub pain: PainLightsView,
    /// What holds the plan, and until when.
    pub holds: HoldsView,
    /// Today: what counted, when the bouts are, and what is in the next.
    pub today: TodayView,
    /// When to wake the page, and what for.
    pub wake: WakeView,
    /// The answer to "I feel fine: can I go back to normal?"
    pub normal: BackToNormal,
    /// The little that the coach says unasked, the most timely first.
    pub nudges: Vec<Message>,
    /// Whether and where to get support.
    pub support: Support,
    /// What the last movement check makes the menu turn to first.
    pub focus: Vec<Group>,
    /// Whether a movement check is offered.
    pub movement_check_due: bool,
}
