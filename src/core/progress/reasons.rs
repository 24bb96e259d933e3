//! The reason of every decision, as a message.

use super::{AwayResult, Freeze, Light, Subject};
use crate::{
    Message,
    journal::{Direction, LoadedPattern},
    suitability::Standing,
};

/// Every id a [`super::Position`] can carry, each once, exercises' names apart: every language must have them all.
pub const MESSAGE_IDS: &[&str] = &[
    "gate-days-met",
    "gate-days-left",
    "gate-consistency-met",
    "gate-consistency-left",
    "gate-test-met",
    "gate-test-left",
    "gate-symmetry-met",
    "gate-symmetry-left",
    "gate-symmetry-unanswered",
    "gate-ratings-met",
    "gate-ratings-left",
    "gate-ratings-unanswered",
    "gate-pattern-met",
    "gate-pattern-left",
    "gate-pattern-unanswered",
    "gate-pattern-symmetry-met",
    "gate-pattern-symmetry-left",
    "gate-usual-pain-met",
    "gate-usual-pain-left",
    "gate-usual-pain-unanswered",
    "gate-median-pain-met",
    "gate-median-pain-left",
    "gate-median-pain-unanswered",
    "gate-red-days-met",
    "gate-red-days-left",
    "gate-red-days-unanswered",
    "gate-amber-days-met",
    "gate-amber-days-left",
    "gate-amber-days-unanswered",
    "gate-worry-met",
    "gate-worry-left",
    "gate-worry-unanswered",
    "gate-activities-met",
    "gate-activities-left",
    "gate-activities-not-used",
    "gate-open",
    "direction-front",
    "direction-side",
    "direction-back",
    "pattern-squat",
    "pattern-hinge",
    "pattern-push",
    "pattern-pull",
    "pattern-carry",
    "moved-up",
    "moved-down-reds",
    "moved-absence",
    "moved-start-again",
    "starts-at-settle",
    "staying",
    "rung-up",
    "rung-down-red",
    "rung-down-control",
    "frozen-locked",
    "frozen-check-due",
    "frozen-flare",
    "frozen-after-flare",
    "frozen-after-red",
    "flare-open",
    "flare-closing",
    "flare-ended",
    "flare-start-again",
    "shown-one-less",
    "shown-fewer",
    "light-green",
    "light-amber",
    "light-red",
    "away-rung",
    "away-stage",
    "away-two-stages",
    "away-start-again",
    "planned-none",
    "planned-break",
    "planned-locked",
    "support-reds",
    "support-stalled",
    "support-stalled-firm",
    "support-confidence",
    "support-asked",
];

/// What is met, or exactly what is left: `$number` more, or too much.
pub(super) fn condition(subject: Subject, met: bool, current: i32, target: i32) -> Message {
    let left = if met { current } else { current.abs_diff(target).try_into().unwrap_or(i32::MAX) };
    named(subject, if met { "met" } else { "left" }).number(left)
}

/// `$number` more answers before a condition says anything.
pub(super) fn needs_answers(subject: Subject, answers: i32) -> Message {
    named(subject, "unanswered").number(answers)
}

pub(super) fn not_used(subject: Subject) -> Message {
    named(subject, "not-used")
}

fn named(subject: Subject, ending: &str) -> Message {
    let (key, name) = match subject {
        Subject::DaysInStage => ("days", None),
        Subject::Consistency => ("consistency", None),
        Subject::Test(direction) => ("test", Some(direction_name(direction))),
        Subject::Symmetry(direction) => ("symmetry", Some(direction_name(direction))),
        Subject::Ratings(direction) => ("ratings", Some(direction_name(direction))),
        Subject::Pattern(pattern) => ("pattern", Some(pattern_name(pattern))),
        Subject::PatternSymmetry(pattern) => ("pattern-symmetry", Some(pattern_name(pattern))),
        Subject::PainNoMoreThanUsual => ("usual-pain", None),
        Subject::MedianPain => ("median-pain", None),
        Subject::RedDays => ("red-days", None),
        Subject::AmberDays => ("amber-days", None),
        Subject::Worry(pattern) => ("worry", Some(pattern_name(pattern))),
        Subject::Activities => ("activities", None),
    };
    let message = Message::new(["gate", key, ending].join("-"));
    match name {
        Some(name) => message.name(name),
        None => message,
    }
}

fn direction_name(direction: Direction) -> &'static str {
    match direction {
        Direction::Front => "direction-front",
        Direction::Side => "direction-side",
        Direction::Back => "direction-back",
    }
}

fn pattern_name(pattern: LoadedPattern) -> &'static str {
    match pattern {
        LoadedPattern::Squat => "pattern-squat",
        LoadedPattern::Hinge => "pattern-hinge",
        LoadedPattern::Push => "pattern-push",
        LoadedPattern::Pull => "pattern-pull",
        LoadedPattern::Carry => "pattern-carry",
    }
}

pub(super) fn gate_met(to: u8) -> Message {
    Message::new("gate-open").number(to.into())
}

pub(super) fn moved_up(to: u8) -> Message {
    Message::new("moved-up").number(to.into())
}

pub(super) fn moved_down_by_reds(to: u8) -> Message {
    Message::new("moved-down-reds").number(to.into())
}

pub(super) fn moved_by_absence(to: u8) -> Message {
    Message::new("moved-absence").number(to.into())
}

pub(super) fn started_again(to: u8) -> Message {
    Message::new("moved-start-again").number(to.into())
}

pub(super) fn starts_at_settle() -> Message {
    Message::new("starts-at-settle")
}

pub(super) fn staying() -> Message {
    Message::new("staying")
}

pub(super) fn rung_up(exercise: &str) -> Message {
    of_exercise("rung-up", exercise)
}

pub(super) fn rung_down_by_red(exercise: &str) -> Message {
    of_exercise("rung-down-red", exercise)
}

pub(super) fn rung_down_by_control(exercise: &str) -> Message {
    of_exercise("rung-down-control", exercise)
}

fn of_exercise(id: &str, exercise: &str) -> Message {
    Message::new(id).name([exercise, "name"].join("-"))
}

pub(super) fn frozen(freeze: Freeze, days_left: i64) -> Message {
    let id = match freeze {
        Freeze::Locked => "frozen-locked",
        Freeze::CheckDue => "frozen-check-due",
        Freeze::Flare => "frozen-flare",
        Freeze::AfterFlare => "frozen-after-flare",
        Freeze::AfterRed => "frozen-after-red",
    };
    Message::new(id).number(days_left.try_into().unwrap_or(i32::MAX))
}

pub(super) fn flare(closing: bool, days: i64) -> Message {
    let id = if closing { "flare-closing" } else { "flare-open" };
    Message::new(id).number(days.try_into().unwrap_or(i32::MAX))
}

pub(super) fn flare_ended() -> Message {
    Message::new("flare-ended")
}

pub(super) fn start_again_offered() -> Message {
    Message::new("flare-start-again")
}

pub(super) fn one_rung_less() -> Message {
    Message::new("shown-one-less")
}

pub(super) fn fewer(percent: u8) -> Message {
    Message::new("shown-fewer").number(percent.into())
}

pub(super) fn light(light: Light) -> Message {
    Message::new(match light {
        Light::Green => "light-green",
        Light::Amber => "light-amber",
        Light::Red => "light-red",
    })
}

pub(super) fn away(result: AwayResult, days: u16) -> Message {
    let id = match result {
        AwayResult::Nothing | AwayResult::OneRung => "away-rung",
        AwayResult::OneStage => "away-stage",
        AwayResult::TwoStages => "away-two-stages",
        AwayResult::StartAgain => "away-start-again",
    };
    Message::new(id).number(days.into())
}

pub(super) fn nothing_planned(standing: Standing, on_a_break: bool) -> Message {
    Message::new(match standing {
        Standing::Locked(_) => "planned-locked",
        _ if on_a_break => "planned-break",
        _ => "planned-none",
    })
}

pub(super) fn support_reds(reds: usize) -> Message {
    Message::new("support-reds").number(reds.try_into().unwrap_or(i32::MAX))
}

pub(super) fn support_stalled(days: u16, firm: bool) -> Message {
    Message::new(if firm { "support-stalled-firm" } else { "support-stalled" }).number(days.into())
}

pub(super) fn support_confidence(points: u8) -> Message {
    Message::new("support-confidence").number(points.into())
}

pub(super) fn support_asked() -> Message {
    Message::new("support-asked")
}
