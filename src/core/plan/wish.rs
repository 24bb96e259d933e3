//! What the reader asks for in place of the plan's next bout.

use crate::journal::BoutKind;

/// What the next bout is to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// What the plan has next.
    #[default]
    Next,
    /// An ordinary bout, though a session may be next; the session stays in the day.
    Bout,
    /// "I only have a minute": breathing, or one easy exercise (PROGRAMME.md §7).
    Short,
    /// Today's session, though an ordinary bout may be next.
    Session,
}

impl Wish {
    /// The kind of bout that was asked for, if it was.
    pub(super) fn kind(self) -> Option<BoutKind> {
        match self {
            Self::Next => None,
            Self::Bout => Some(BoutKind::Bout),
            Self::Short => Some(BoutKind::Short),
            Self::Session => Some(BoutKind::Session),
        }
    }
}
