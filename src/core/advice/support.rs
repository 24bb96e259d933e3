//! When and where to get support (PROGRAMME.md §9): advised, never alarmed.

use crate::{
    Message,
    policy::POLICY,
    progress::Position,
    suitability::{Outcome, Standing},
};

/// How support is advised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Advised {
    /// A good time to ask somebody.
    Gently,
    /// Six weeks without change: please do.
    Firmly,
    /// The check decides: what it says comes first.
    ByTheCheck,
}

/// What is offered.
///
/// Guarantee: no call to action without a clear check, while flaring, or within three days of a red; nothing is sent anywhere.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Support {
    /// Whether and how it is advised; `None` where the reader only looks.
    pub advised: Option<Advised>,
    /// Why, the weightiest first; empty where it is not advised.
    pub reasons: Vec<Message>,
    /// The kinds of professional there are, in the order that fits.
    pub kinds: Vec<Message>,
    /// Whether the one-page summary is offered to take along; never while locked, as nothing is printed then (PROGRAMME.md §2).
    pub summary: bool,
    /// Whether the gym's call to action may show.
    pub call_to_action: bool,
}

/// What is offered to a reader at `position`.
///
/// The reasons are [`Position::support`]'s: three reds in fourteen days, a stall, falling confidence, or that the reader asked. Behind a lock they wait:
/// what the check says comes first.
#[must_use]
pub fn support(position: &Position) -> Support {
    if let Standing::Locked(outcome) = position.standing {
        return Support {
            advised: Some(Advised::ByTheCheck),
            reasons: vec![Message::new(outcome.advice())],
            kinds: kinds(outcome),
            summary: false,
            call_to_action: false,
        };
    }
    let firm = POLICY.stall_days.last().copied().unwrap_or(u16::MAX);
    let stalled_long = position.stalled.is_some_and(|stalled| stalled.days >= firm);
    let advised = match (position.support.is_empty(), stalled_long) {
        (true, _) => None,
        (false, true) => Some(Advised::Firmly),
        (false, false) => Some(Advised::Gently),
    };
    Support {
        advised,
        reasons: position.support.clone(),
        kinds: kinds(Outcome::Ok),
        summary: true,
        call_to_action: call_to_action(position),
    }
}

fn kinds(outcome: Outcome) -> Vec<Message> {
    let kinds: &[&str] = match outcome {
        Outcome::Emergency => &[],
        Outcome::GetHelp => &["support-kind-urgent-line", "support-kind-doctor"],
        Outcome::AskFirst => &["support-kind-doctor", "support-kind-physiotherapist", "support-kind-midwife"],
        Outcome::Ok => &["support-kind-physiotherapist", "support-kind-doctor", "support-kind-coach"],
    };
    kinds.iter().map(|id| Message::new(*id)).collect()
}

/// A fever never meets a sales link.
fn call_to_action(position: &Position) -> bool {
    let clear = position.standing == Standing::Clear && !position.check_due && position.stopped_today.is_none();
    let held = position.held_until.is_some_and(|until| position.day <= until);
    clear && position.flare.is_none() && !held
}
