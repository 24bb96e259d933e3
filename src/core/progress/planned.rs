//! How many bouts a day is planned to have, and how many it needs (PROGRAMME.md §4, §7).

use crate::{journal::Settings, policy::Policy, time::Day};

/// Bouts on `day` in `stage` where nothing but the reader's settings speak: as many as the stage has, fewer if the reader wishes (never none: §5), none on
/// their days off.
pub(super) fn planned(day: Day, stage: u8, settings: Option<&Settings>, policy: &Policy) -> u8 {
    let days = settings.map_or(0b111_1111, |settings| settings.days);
    let days = if stage == KEEP { keep_days(days, policy) } else { days };
    if days >> day.weekday() & 1 == 0 {
        return 0;
    }
    let bouts = stage_bouts(stage, policy);
    settings.and_then(|settings| settings.bouts).map_or(bouts, |wish| wish.clamp(1, bouts))
}

/// Bouts that make a day with `planned` of them a counted day.
pub(super) fn needed(planned: u8, stage: u8, policy: &Policy) -> u8 {
    let floor = stage_bouts(stage, policy).div_ceil(2).saturating_sub(1);
    planned.div_ceil(2).max(floor).max(1)
}

/// Days of a week with bouts.
pub(super) fn days_a_week(stage: u8, settings: Option<&Settings>, policy: &Policy) -> u32 {
    let days = settings.map_or(0b111_1111, |settings| settings.days);
    let days = if stage == KEEP { keep_days(days, policy) } else { days };
    (days & 0b111_1111).count_ones()
}

fn stage_bouts(stage: u8, policy: &Policy) -> u8 {
    policy.stage_bouts.get(usize::from(stage)).copied().unwrap_or(1)
}

const KEEP: u8 = 5;

/// Stage 5 leaves days free: of more days than it has, Sunday, then Wednesday, then Friday, then Tuesday are left out.
fn keep_days(days: u8, policy: &Policy) -> u8 {
    let mut days = days & 0b111_1111;
    for left_out in [6, 2, 4, 1] {
        if days.count_ones() > policy.keep_days_max {
            days &= !(1 << left_out);
        }
    }
    days
}
