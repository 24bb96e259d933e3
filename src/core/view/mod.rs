//! What a screen shows: one struct a screen, mirrored by one file a screen in `www/src/views/`.
//!
//! Views carry message ids and numbers, never sentences (see [`crate::Message`]).

mod after;
mod bout;
mod check;
#[cfg(feature = "plan")]
mod demonstration;
mod hurt;
mod import;
mod library;
mod plan;
mod start;
#[cfg(feature = "plan")]
mod tested;

pub use after::{AfterView, DoneView, ExerciseRating, RestView};
pub use bout::{BoutView, CueView, FigureView, PauseReason, PlannedExercise, Side};
pub use check::{CheckView, ConfirmView, EmergencyNumber, LiftView, LockedView, QuestionView};
#[cfg(feature = "plan")]
pub use demonstration::{ComparisonView, DemonstrationView};
pub use hurt::{HurtAnswerView, HurtView, Offer};
pub use import::{ImportResult, ImportView, ProblemView};
pub use library::{ExerciseView, FormView, LadderStepView};
pub use plan::{
    HoldsView, MenuItemView, NextBoutView, PainLightsView, PlanView, RungView, StageView, TestOfferView, TodayView,
    WakeView,
};
pub use start::{PainView, PlaceView};
#[cfg(feature = "plan")]
pub use tested::{CleanHolds, TestedView};

/// The one screen that is showing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum View {
    /// One list of the suitability check.
    Check(CheckView),
    /// "Is this right?", before anything is recorded.
    Confirm(ConfirmView),
    /// The plan is locked; what to do, and what would lift it.
    Locked(LockedView),
    /// Floor, chair or standing.
    Place(PlaceView),
    /// Pain now, 0–10.
    Pain(PainView),
    /// The guided bout.
    Bout(BoutView),
    /// "This hurts": what and how much.
    Hurt(HurtView),
    /// What the rules say to that.
    HurtAnswer(HurtAnswerView),
    /// Pain and control after the bout.
    After(AfterView),
    /// Pain and clean holds after a control test.
    #[cfg(feature = "plan")]
    Tested(TestedView),
    /// The honest sentence.
    Done(DoneView),
    /// Between bouts.
    Rest(RestView),
}
