//! The suitability check's screens (PROGRAMME.md §2).

use crate::{Message, suitability::Outcome};

/// One of the three list screens. `heading` and `advice` are visible before any tap.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// 1–3.
    pub list: u8,
    /// How many lists there are.
    pub lists: u8,
    /// What ticking anything here leads to.
    pub outcome: Outcome,
    /// The fixed heading.
    pub heading: Message,
    /// What to do if any applies.
    pub advice: Message,
    /// The number to ring, on the emergency list.
    pub emergency: Option<EmergencyNumber>,
    /// The statements, in order.
    pub questions: Vec<QuestionView>,
    /// Whether "none of these" has become "continue with what I ticked".
    pub any_ticked: bool,
}

/// One statement that may apply.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// The number to pass to `tick`.
    pub question: u8,
    /// Its words.
    pub text: Message,
    /// Whether the reader ticked it.
    pub ticked: bool,
}

/// An emergency number and how sure of it we are.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct EmergencyNumber {
    /// Digits to ring.
    pub number: String,
    /// ISO 3166 region the number belongs to.
    pub region: String,
    /// True where the region is guessed from the language and must be labelled as a guess.
    pub guessed: bool,
}

/// What was ticked, before it is recorded.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ConfirmView {
    /// The outcome it would record.
    pub outcome: Outcome,
    /// What to do.
    pub advice: Message,
    /// The number to ring, if an emergency.
    pub emergency: Option<EmergencyNumber>,
    /// What the reader ticked.
    pub ticked: Vec<Message>,
}

/// Locked: no bout starts by any path.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LockedView {
    /// Why.
    pub outcome: Outcome,
    /// The fixed heading.
    pub heading: Message,
    /// What to do now.
    pub advice: Message,
    /// The number to ring, if an emergency.
    pub emergency: Option<EmergencyNumber>,
    /// What the reader ticked or reported.
    pub reasons: Vec<Message>,
    /// How the lock is lifted.
    pub lift: LiftView,
}

/// How a lock is lifted.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LiftView {
    /// What the reader would have to be able to say: the label of the button.
    pub statement: Message,
    /// Whether it may be said now; if not, `explanation` says from when.
    pub open: bool,
    /// Why it is open or not yet.
    pub explanation: Message,
}
