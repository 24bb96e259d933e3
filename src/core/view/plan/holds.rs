//! What holds the plan.

use crate::{
    progress::{Away, Flare, Freeze, Stalled},
    suitability::{Standing, Symptom},
    time::Day,
};

/// What holds the plan, and until when; the words are among [`super::StageView::reasons`].
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HoldsView {
    /// What the checks and stop reports amount to.
    pub standing: Standing,
    /// Whether a check is due before any bout, for whatever reason.
    pub check_due: bool,
    /// The stop report that ended today's bouts.
    pub stopped_today: Option<Symptom>,
    /// Why no gate opens, no rung rises and no test is offered; absent where nothing is frozen.
    pub frozen: Option<Freeze>,
    /// The last day on which a red holds the plan back, while it does.
    pub held_until: Option<Day>,
    /// An open flare.
    pub flare: Option<Flare>,
    /// The last of the days after a flare, while they last.
    pub recovering_until: Option<Day>,
    /// What an absence does on return.
    pub away: Away,
    /// A stall, where there is one.
    pub stalled: Option<Stalled>,
}
