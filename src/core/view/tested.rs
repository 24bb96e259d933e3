//! After a control test: pain, and how many holds were clean.

use crate::{Message, journal::Direction};

/// After a control test, in place of [`crate::view::AfterView`]: pain and clean holds, all skippable. Without an answer about the holds no test is recorded.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TestedView {
    /// Worst pain in the test, if answered.
    pub pain: Option<u8>,
    /// Which direction.
    pub direction: Direction,
    /// The exercise's name.
    pub name: Message,
    /// The rung it was held on, from 1.
    pub rung: u8,
    /// The left side, or both together.
    pub left: CleanHolds,
    /// The right side; absent where both work together.
    pub right: Option<CleanHolds>,
    /// Whether everything is answered.
    pub complete: bool,
}

/// The holds of one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CleanHolds {
    /// Holds that were played to their end in view.
    pub done: u8,
    /// How many of them the reader says were clean, once they have.
    pub clean: Option<u8>,
}
