//! What is in a bout; [`crate::plan::menus`] fills it.

use super::Item;
use crate::journal::BoutKind;

/// What is in a bout, and what is said beside it.
#[derive(Clone, Debug)]
pub struct Menu {
    /// What kind of bout it is: a session without enough to fill it is an ordinary bout.
    pub kind: BoutKind,
    /// The exercises in order; never empty where the catalogue has breathing.
    pub items: Vec<Item>,
    /// Why it is as it is, where that needs saying.
    pub note: Option<Note>,
}

/// A steady note beside a bout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Pain now allows breathing only, and support is named.
    HighPain,
    /// Pain now allows the gentlest exercises only.
    Settle,
    /// A bout of today was red: breathing only.
    AfterRed,
    /// Today's share of everything else is done: breathing only.
    Capped,
    /// A control test: what counts as a clean hold.
    Test,
}

impl Menu {
    /// How long it takes, milliseconds.
    #[must_use]
    pub fn length_ms(&self) -> u32 {
        super::fit::length_ms(&self.items)
    }
}

impl Note {
    /// Its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::HighPain => "note-high-pain",
            Self::Settle => "note-settle",
            Self::AfterRed => "note-after-red",
            Self::Capped => "note-capped",
            Self::Test => "note-test",
        }
    }
}
