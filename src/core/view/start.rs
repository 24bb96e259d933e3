//! Two questions before the first bout.

use crate::catalogue::Place;

/// Floor, chair or standing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// True right after three "none of these": the screen says so and lets the reader go back before it is recorded.
    pub check_answered: bool,
    /// What can be chosen.
    pub places: Vec<Place>,
}

/// Pain now, 0–10.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PainView {
    /// The place chosen a moment ago.
    pub place: Place,
}
