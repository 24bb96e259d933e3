//! What the figure does while a cue plays. Drawing only: nothing is decided here.

use super::{Bout, Cue, Ease, Item, Step};
use crate::{
    catalogue::Pattern,
    figure::{Moment, Movement},
    view::Side,
};

/// How much of the movement an eased form makes.
const EASED_RANGE: f32 = 0.5;
/// One easy stride, milliseconds.
const STRIDE_MS: u32 = 750;
/// A calm breath outside breathing exercises, milliseconds.
const BREATH_MS: u32 = 5_000;

impl Bout {
    /// The movement and its moment at `performance_ms`. With `still`, where the cue leads to, lungs half full.
    #[must_use]
    pub fn pose(&self, performance_ms: u64, still: bool) -> Option<(&'static Movement, Moment)> {
        let cue = self.cue()?;
        let item = self.items().get(cue.item)?;
        let position_ms = self.position_shown_ms(performance_ms);
        let progress = if still { 1.0 } else { share(position_ms.saturating_sub(cue.starts_ms), cue.lasts_ms) };
        let (from, to) = keys(cue.step);
        let (from, to, progress) =
            if walks(item) { stride(from, to, progress, cue.lasts_ms) } else { (from, to, progress) };
        let moment = Moment {
            from,
            to,
            progress,
            breath: if still { 0.5 } else { breath(cue, progress, position_ms) },
            range: if item.ease == Ease::Smaller { EASED_RANGE } else { 1.0 },
            mirrored: cue.side == Some(Side::Left),
        };
        Some((item.rung.movement, moment))
    }
}

impl Bout {
    /// The movement that plays `progress` (0–1) of the way from its start to its end, for its ghost and its trace; `None` where it has no end, as in walking.
    #[must_use]
    pub fn way(&self, progress: f32) -> Option<(&'static Movement, Moment)> {
        let cue = self.cue()?;
        let item = self.items().get(cue.item).filter(|item| !walks(item))?;
        let range = if item.ease == Ease::Smaller { EASED_RANGE } else { 1.0 };
        let mirrored = cue.side == Some(Side::Left);
        Some((item.rung.movement, Moment { to: 1, progress, range, mirrored, ..Moment::still(0) }))
    }
}

/// Whether it goes on and on, stride by stride.
pub(super) fn walks(item: &Item) -> bool {
    matches!(item.exercise.pattern, Pattern::Walk | Pattern::Carry)
}

/// The key poses a cue goes from and to.
fn keys(step: Step) -> (u8, u8) {
    match step {
        Step::GetReady | Step::Next | Step::Adjust | Step::Rest | Step::SwitchSides => (0, 0),
        Step::Move | Step::BreatheIn => (0, 1),
        Step::Hold => (1, 1),
        Step::Return | Step::BreatheOut => (1, 0),
    }
}

/// The stride that shows: to and fro as often as fits, an odd number of times, so that the cue ends where it leads to.
pub(super) fn stride(from: u8, to: u8, progress: f32, lasts_ms: u32) -> (u8, u8, f32) {
    if from == to {
        return (from, to, progress);
    }
    let strides = share((lasts_ms / STRIDE_MS) | 1, 1);
    let walked = progress * strides;
    let (whole, part) = (walked.trunc(), walked.fract());
    if progress >= 1.0 {
        (to, to, 1.0)
    } else if whole % 2.0 < 1.0 {
        (from, to, part)
    } else {
        (to, from, part)
    }
}

/// How full the lungs are.
fn breath(cue: &Cue, progress: f32, position_ms: u32) -> f32 {
    match cue.step {
        Step::BreatheIn => progress,
        Step::BreatheOut => 1.0 - progress,
        _ => calm_breath(position_ms),
    }
}

/// How full the lungs are outside breathing exercises.
pub(super) fn calm_breath(position_ms: u32) -> f32 {
    let phase = share(position_ms % BREATH_MS, BREATH_MS);
    if phase < 0.5 { phase * 2.0 } else { 2.0 - phase * 2.0 }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of a cue are far below 2^24, and it is only drawn")]
pub(super) fn share(part: u32, whole: u32) -> f32 {
    part as f32 / whole.max(1) as f32
}
