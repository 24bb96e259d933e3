//! What the reader asks for in place of the plan's next bout.

use crate::journal::{BoutKind, Direction};

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
    /// The control test of a direction.
    Test(Direction),
}

impl Wish {
    /// The kind of bout to fill that was asked for, if it was. A test is filled apart; where it may not be, the plan's next takes its place.
    pub(super) fn kind(self) -> Option<BoutKind> {
        match self {
            Self::Next | Self::Test(_) => None,
            Self::Bout => Some(BoutKind::Bout),
            Self::Short => Some(BoutKind::Short),
            Self::Session => Some(BoutKind::Session),
        }
    }
}
