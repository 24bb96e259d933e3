//! "I feel fine — can I go back to normal?" (PROGRAMME.md §1 E): what is open, what is not yet, and exactly what is left.

use crate::{
    Message,
    policy::POLICY,
    progress::{Freeze, Position},
    suitability::Standing,
};

/// What belongs to a normal life, and the stage from which the plan leaves it open. Walking and daily moves always are, unless the check says otherwise.
const NORMAL: [(Normal, u8); 6] = [
    (Normal::DailyMoves, 0),
    (Normal::Walking, 0),
    (Normal::LongerHolds, 2),
    (Normal::Patterns, 3),
    (Normal::Loads, 4),
    (Normal::OwnTraining, 5),
];

/// Something that belongs to a normal life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Normal {
    /// Getting up, reaching, household.
    DailyMoves,
    /// Walking.
    Walking,
    /// Longer holds of the trunk.
    LongerHolds,
    /// Squat, hinge, push, pull and carry, unloaded.
    Patterns,
    /// Loads, in the smallest steps.
    Loads,
    /// Training as the reader likes it.
    OwnTraining,
}

impl Normal {
    /// Its message.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::DailyMoves => "normal-daily-moves",
            Self::Walking => "normal-walking",
            Self::LongerHolds => "normal-longer-holds",
            Self::Patterns => "normal-patterns",
            Self::Loads => "normal-loads",
            Self::OwnTraining => "normal-own-training",
        })
    }
}

/// Something that is not open yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct NotYet {
    /// What.
    pub what: Normal,
    /// The stage that opens it.
    pub stage: u8,
    /// The least number of days with the plan until then; 0 where it only waits for what is said in [`BackToNormal::answer`].
    pub days_at_least: u16,
}

/// The answer.
///
/// Guarantee: pain answers alone never move anything from `not_yet` to `open`; everything is in exactly one of the two.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BackToNormal {
    /// One honest sentence.
    pub answer: Message,
    /// What is open now.
    pub open: Vec<Normal>,
    /// What is not yet.
    pub not_yet: Vec<NotYet>,
    /// Exactly what is left for the next stage: each unmet condition of its gate in words, and what holds the gate.
    pub left: Vec<Message>,
}

/// The answer for a reader at `position`.
///
/// Locked, or with a check due, nothing is open but the check. While flaring, recovering or held by a red, what needs loads or patterns waits, whatever
/// the stage.
#[must_use]
pub fn back_to_normal(position: &Position) -> BackToNormal {
    let clear = position.standing == Standing::Clear && !position.check_due && position.stopped_today.is_none();
    let held = held(position);
    let is_open = |what: Normal, from: u8| clear && position.stage >= from && (!held || what < Normal::Patterns);
    let open = NORMAL.iter().filter(|(what, from)| is_open(*what, *from)).map(|(what, _)| *what).collect();
    let not_yet = NORMAL.iter().filter(|(what, from)| !is_open(*what, *from)).map(|(what, from)| NotYet {
        what: *what,
        stage: *from,
        days_at_least: days_at_least(position, *from),
    });
    BackToNormal { answer: answer(position, clear), open, not_yet: not_yet.collect(), left: left(position) }
}

/// Whether a red, a flare or the days after one hold back whatever is loaded.
fn held(position: &Position) -> bool {
    let lasts = |until: Option<crate::time::Day>| until.is_some_and(|until| position.day <= until);
    position.flare.is_some() || lasts(position.recovering_until) || lasts(position.held_until)
}

fn answer(position: &Position, clear: bool) -> Message {
    let next = i32::from(position.stage) + 1;
    if matches!(position.standing, Standing::Locked(_)) {
        Message::new("normal-locked")
    } else if !clear {
        Message::new("normal-check-due")
    } else if position.flare.is_some() {
        Message::new("normal-flaring")
    } else if held(position) {
        Message::new("normal-held")
    } else if position.stage >= 5 {
        Message::new("normal-yes")
    } else if position.staying {
        Message::new("normal-staying")
    } else if position.gate_met {
        Message::new("normal-tomorrow").number(next)
    } else {
        Message::new("normal-not-yet").number(next)
    }
}

fn left(position: &Position) -> Vec<Message> {
    let frozen = position.frozen.map(|freeze| {
        Message::new(match freeze {
            Freeze::Locked => "normal-left-locked",
            Freeze::CheckDue => "normal-left-check",
            Freeze::Flare => "normal-left-flare",
            Freeze::AfterFlare => "normal-left-after-flare",
            Freeze::AfterRed => "normal-left-after-red",
        })
    });
    let unmet = position.gate.iter().filter(|condition| !condition.met).map(|condition| condition.reason.clone());
    frozen.into_iter().chain(unmet).collect()
}

/// Days in the stages between here and `stage` that the gates ask for, less those already spent in this one.
fn days_at_least(position: &Position, stage: u8) -> u16 {
    let gates = POLICY.gate_days.iter().zip(0_u8..).filter(|(_, from)| (position.stage..stage).contains(from));
    gates.fold(0_u16, |sum, (days, from)| {
        let spent = if from == position.stage { position.days_in_stage } else { 0 };
        sum.saturating_add(days.saturating_sub(spent))
    })
}
