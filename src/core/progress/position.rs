//! Where the reader stands: the shape of the answer.

use super::{Condition, Light};
use crate::{
    Message,
    catalogue::index_of,
    journal::Direction,
    suitability::{Standing, Symptom},
    time::Day,
};

/// Where the reader stands at one instant, and why.
///
/// Guarantee: a pure function of the entries dated up to that instant, and of the instant; every decision in it has its words in [`Position::reasons`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent answers to independent questions, not states of one machine"
)]
pub struct Position {
    /// The reader's day; never earlier than the day of an entry that counts.
    pub day: Day,
    /// 0 Settle · 1 Reconnect · 2 Endure · 3 Patterns · 4 Reload · 5 Keep.
    pub stage: u8,
    /// The last move between stages, while it is news.
    pub moved: Option<Move>,
    /// The reader said "stay here": gates are shown, none opens.
    pub staying: bool,
    /// Days in the stage with at least one fact of the reader's, today included once it has one.
    pub days_in_stage: u16,
    /// Bouts planned today; 0 while locked, on a day off, and in a planned break.
    pub planned_today: u8,
    /// Bouts that make today a counted day.
    pub needed_today: u8,
    /// Bouts that counted today.
    pub counted_today: u8,
    /// The last days, the latest last and today included; at most [`Position::RECENT`].
    pub recent: Vec<DayReport>,
    /// Usual pain, 0–10; `None` while unknown.
    pub usual_pain: Option<u8>,
    /// The highest light that is known today: of today's bouts, or of yesterday by this morning's answer.
    pub light: Option<Light>,
    /// An open flare.
    pub flare: Option<Flare>,
    /// The last day of the three after a flare, while they last.
    pub recovering_until: Option<Day>,
    /// The last day on which a red holds the plan back, while it does.
    pub held_until: Option<Day>,
    /// Whether gates, rungs and tests are frozen, and why.
    pub frozen: Option<Freeze>,
    /// The gate out of this stage, condition by condition; empty in stage 5.
    pub gate: Vec<Condition>,
    /// Whether every condition is met and nothing freezes or holds the gate: it opens at the start of the next day.
    pub gate_met: bool,
    /// Earned and shown rung of every exercise of the catalogue, in its order.
    pub rungs: Vec<ExerciseRung>,
    /// Repetitions to show, percent of the rung's; a whole number of repetitions is at least 1.
    pub repetitions_percent: u8,
    /// The control tests of stages 1 and 2; empty elsewhere.
    pub tests: Vec<TestState>,
    /// Whether sessions and loaded work are open: stage 3 or 4, and neither locked, flaring, recovering nor held by a red.
    pub sessions_open: bool,
    /// What an absence does on return.
    pub away: Away,
    /// Whether a suitability check is due before any bout, for whatever reason.
    pub check_due: bool,
    /// What the checks and stop reports amount to.
    pub standing: Standing,
    /// The stop report that ended today's bouts.
    pub stopped_today: Option<Symptom>,
    /// Stage 5: a long flare offers stage 1 again.
    pub start_again_offered: bool,
    /// A stall, where there is one.
    pub stalled: Option<Stalled>,
    /// Why support is advised; empty if it is not.
    pub support: Vec<Message>,
    /// The reason of every decision above, the weightiest first.
    pub reasons: Vec<Message>,
    /// The version of the rules table in force.
    pub rules_version: u16,
}

impl Position {
    /// The most days in [`Position::recent`].
    pub const RECENT: usize = 28;

    /// The earned rung of an exercise, from 1; 1 for an exercise that is not in the catalogue.
    #[must_use]
    pub fn earned(&self, exercise: &str) -> u8 {
        self.rung(exercise).map_or(1, |rung| rung.earned)
    }

    /// The rung to show of an exercise, from 1; 1 for an exercise that is not in the catalogue.
    #[must_use]
    pub fn shown(&self, exercise: &str) -> u8 {
        self.rung(exercise).map_or(1, |rung| rung.shown)
    }

    /// Whether a bout of today was red, or a stop report of today was.
    #[must_use]
    pub fn is_red_today(&self) -> bool {
        self.recent.last().is_some_and(|report| report.day == self.day && report.light == Some(Light::Red))
    }

    fn rung(&self, exercise: &str) -> Option<&ExerciseRung> {
        index_of(exercise).and_then(|index| self.rungs.get(index))
    }
}

/// A move between stages.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// The stage before.
    pub from: u8,
    /// The stage after; equal to `from` where there was no lower one and the stage only begins again.
    pub to: u8,
    /// The day of the move.
    pub day: Day,
    /// Whether "stay here" still takes it back.
    pub refusable: bool,
    /// Why.
    pub reason: Message,
}

/// A day as it is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DayReport {
    /// Which day.
    pub day: Day,
    /// Bouts that were planned.
    pub planned: u8,
    /// Bouts that made it a counted day.
    pub needed: u8,
    /// Bouts that counted.
    pub counted: u8,
    /// Whether it is a counted day.
    pub is_counted: bool,
    /// Pain on waking, 0–10.
    pub morning: Option<u8>,
    /// Worst pain in a bout, 0–10.
    pub worst: Option<u8>,
    /// Its light, if anything was answered.
    pub light: Option<Light>,
    /// Whether the reader did or said anything.
    pub has_facts: bool,
}

impl DayReport {
    /// The day's pain: the morning answer, else the worst in its bouts (PROGRAMME.md §5).
    #[must_use]
    pub fn pain(&self) -> Option<u8> {
        self.morning.or(self.worst)
    }
}

/// An open flare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Flare {
    /// The day it was declared.
    pub since: Day,
    /// Whole days since.
    pub days: i64,
    /// The reader said it is over; it closes with the next check that is OK.
    pub closing: bool,
}

/// Why no gate opens, no rung rises and no test is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Freeze {
    /// Locked.
    Locked,
    /// A check is due.
    CheckDue,
    /// A flare is open.
    Flare,
    /// Within three days of a flare.
    AfterFlare,
    /// Within three days of a red.
    AfterRed,
}

/// An exercise's rungs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExerciseRung {
    /// Its id in the catalogue.
    pub exercise: &'static str,
    /// What control and consistency have earned, from 1.
    pub earned: u8,
    /// What is shown now, from 1, never above the earned one.
    pub shown: u8,
}

/// The state of a direction's control test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TestState {
    /// Which direction.
    pub direction: Direction,
    /// The rung to take it on: the highest earned of the direction, from 1.
    pub rung: u8,
    /// The last one taken in this stage that still counts.
    pub taken: Option<TestTaken>,
    /// The first day on which it may be taken again; `None` if today.
    pub retry_from: Option<Day>,
    /// Whether it may be taken today: in stage 1 or 2, on a rung the gate asks for, none taken today, not frozen.
    pub offered: bool,
}

/// A control test that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TestTaken {
    /// When.
    pub day: Day,
    /// The last day on which it counts.
    pub valid_until: Day,
    /// The rung it was taken on.
    pub rung: u8,
    /// Clean holds on the left, or in all where there are no sides.
    pub left: u8,
    /// Clean holds on the right.
    pub right: u8,
}

/// What an absence does on return (PROGRAMME.md §5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Away {
    /// Days since the last finished bout, less those with none planned; 0 before the first bout.
    pub days: u16,
    /// What it has done to the position.
    pub result: AwayResult,
}

/// What an absence has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum AwayResult {
    /// Nothing.
    #[default]
    Nothing,
    /// Every exercise one rung down.
    OneRung,
    /// One stage back, every exercise one rung down, and a check.
    OneStage,
    /// Two stages back, every exercise one rung down, and a check.
    TwoStages,
    /// Stage 1, or 0 with much pain, every exercise one rung down, and a check.
    StartAgain,
}

/// Training goes well and pain does not change (PROGRAMME.md §9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Stalled {
    /// Over how many days: 28, or 42 where the advice is firmer.
    pub days: u16,
    /// Percent of its planned days that counted.
    pub counted_percent: u8,
    /// Median pain of its first week, in halves of a point.
    pub pain_before: u8,
    /// Median pain of its last week, in halves of a point.
    pub pain_now: u8,
}
