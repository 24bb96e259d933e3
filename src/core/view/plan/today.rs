//! Today: its bouts, what is in the next, and when to wake.

use crate::{
    Message,
    catalogue::{Place, Sides},
    journal::{BoutKind, Direction},
    plan::{PlannedBout, Reminder, SittingNudge},
    time::Now,
};

/// Today's bouts.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// Bouts planned today; none while locked, on a day off, and in a planned break.
    pub planned: u8,
    /// Bouts that make today a counted day.
    pub needed: u8,
    /// Bouts that counted today.
    pub counted: u8,
    /// The bouts by their start: done, missed, due and to come.
    pub bouts: Vec<PlannedBout>,
    /// Bouts that were planned and fit no more into the day.
    pub unplaced: u8,
    /// Whether sessions and loaded work are open.
    pub sessions_open: bool,
    /// The bout that is due, or the next to come; absent where none is left today, and where none may start.
    pub next: Option<NextBoutView>,
    /// The control test to offer beside it; absent where the rules offer none now, in the gentle hours after waking, and where its holds do not fit today.
    pub test: Option<TestOfferView>,
}

/// A control test that can be taken now, in place of the next bout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TestOfferView {
    /// Which direction.
    pub direction: Direction,
    /// The exercise's id.
    pub exercise: &'static str,
    /// The rung, from 1.
    pub rung: u8,
    /// Holds, per side.
    pub holds: u8,
    /// Seconds of each.
    pub hold_s: u8,
    /// How long it takes, milliseconds.
    pub length_ms: u32,
}

/// The next bout.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct NextBoutView {
    /// When it is.
    pub bout: PlannedBout,
    /// What kind it is: a session without enough to fill it is an ordinary bout.
    pub kind: BoutKind,
    /// Where it is done, as the settings say; the reader chooses when it starts.
    pub place: Place,
    /// How long it takes, milliseconds.
    pub length_ms: u32,
    /// What is in it, for little pain.
    pub items: Vec<MenuItemView>,
    /// A steady note beside it.
    pub note: Option<Message>,
}

/// An exercise with its dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MenuItemView {
    /// Its id.
    pub exercise: &'static str,
    /// The rung, from 1.
    pub rung: u8,
    /// Whether the dose is for each side.
    pub sides: Sides,
    /// Repetitions in a set, per side.
    pub reps: u8,
    /// Sets, per side.
    pub sets: u8,
    /// Seconds each repetition is held.
    pub hold_s: u8,
    /// The load to take, hundred grams; 0 is bodyweight.
    pub load: u16,
}

/// When to wake the page, and what for: each is there once at most, and is asked for again after every wake.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WakeView {
    /// The next bout to come.
    pub bout: Option<Reminder>,
    /// The sitting nudge that shows now, or the next of the day.
    pub sitting: Option<SittingNudge>,
    /// When the check runs out.
    pub check_due: Option<Now>,
}
