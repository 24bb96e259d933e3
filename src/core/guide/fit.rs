//! Fits a menu's doses to the length of a bout.
//!
//! Too long: one repetition at a time is taken from the exercise with the longest work (then one set), down to two repetitions. Too short: one at a time is
//! added to the exercise with the shortest work, up to twice its rung's and never beyond the daily cap; then to breathing. Ties go to the earlier
//! exercise. Both sides always change together.

use super::Item;
use crate::{catalogue::Pattern, policy::POLICY};

/// Fewest repetitions trimming leaves, where the rung itself has as many.
const REPS_MIN: u8 = 2;

/// Milliseconds of all items.
#[must_use]
pub(crate) fn length_ms(items: &[Item]) -> u32 {
    items.iter().map(Item::length_ms).sum()
}

/// Fits `items` to a length of one's own.
pub(crate) fn fit_to(items: &mut [Item], aim_ms: u32, left: impl Fn(&Item) -> u16) {
    trim(items, aim_ms);
    grow(items, aim_ms, left);
}

/// Takes repetitions away until `items` last no longer than `limit_ms`, or nothing can be taken.
pub(super) fn trim(items: &mut [Item], limit_ms: u32) {
    while length_ms(items) > limit_ms {
        let trimmable = items.iter_mut().rev().filter(|item| item.reps > REPS_MIN || item.sets > 1);
        let Some(item) = trimmable.max_by_key(|item| item.work_ms()) else { return };
        if item.reps > REPS_MIN {
            item.reps -= 1;
        } else {
            item.sets -= 1;
        }
    }
}

fn grow(items: &mut [Item], aim_ms: u32, left: impl Fn(&Item) -> u16) {
    loop {
        let room_ms = aim_ms.saturating_sub(length_ms(items));
        let growable = items.iter_mut().filter(|item| item.step_ms() <= room_ms && may_grow(item, left(item)));
        let Some(item) = growable.min_by_key(|item| (item.is_breathing(), item.work_ms())) else { return };
        item.reps += 1;
    }
}

fn may_grow(item: &Item, left: u16) -> bool {
    if item.is_breathing() {
        return item.reps < u8::MAX;
    }
    // More than a few slow cycles of an easy movement add nothing (PROGRAMME.md §6).
    let enough = item.exercise.pattern == Pattern::Mobility;
    let grown = Item { reps: item.reps.saturating_add(1), ..*item };
    !enough && item.reps < item.rung.reps.saturating_mul(POLICY.repetitions_growth_max) && grown.repetitions() <= left
}
