//! Stop reports: what ends today's bouts (PROGRAMME.md §6).

use super::Outcome;

/// Something new that the reader reports while they exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Symptom {
    /// Pain running further down a leg.
    Spread,
    /// New numbness.
    Numbness,
    /// New weakness.
    Weakness,
    /// Dizziness.
    Dizziness,
}

impl Symptom {
    /// All of them, in the order they are offered; the index is what [`crate::coach::Action::ReportSymptom`] takes.
    pub const ALL: [Self; 4] = [Self::Spread, Self::Numbness, Self::Weakness, Self::Dizziness];

    /// The least the check that follows can lead to, whatever is ticked on it.
    ///
    /// \[P\] A report is never retracted, so it stands as the answer to the statement it matches. New numbness matches several, from harmless to
    /// urgent: the emergency list is asked at once, and asking someone first is the least.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Spread | Self::Numbness => Outcome::AskFirst,
            Self::Weakness | Self::Dizziness => Outcome::GetHelp,
        }
    }

    /// Its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Spread => "symptom-spread",
            Self::Numbness => "symptom-numbness",
            Self::Weakness => "symptom-weakness",
            Self::Dizziness => "symptom-dizziness",
        }
    }
}
