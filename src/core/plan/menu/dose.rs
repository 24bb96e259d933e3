//! How much of each exercise.

use super::{MenuRequest, choose::Chooser};
use crate::{
    catalogue::{Exercise, Pattern},
    guide::{Item, fit},
    journal::BoutKind,
    policy::POLICY,
};

/// Breaths of an item before it is fitted.
pub(super) const BREATHS: u8 = 4;

/// An exercise on the rung to show, or the highest open one below it, with its share of repetitions; `None` if no rung is open.
pub(super) fn of(request: &MenuRequest, exercise: &'static Exercise) -> Option<Item> {
    let stage = if request.loads_open { request.stage } else { request.stage.min(POLICY.load_from_stage - 1) };
    let open = exercise.form(request.place)?.open(stage, request.settings.equipment);
    let rung = usize::from((request.rung)(exercise.id).max(1)).min(open.len()).checked_sub(1)?;
    let item = Item::new(exercise, request.place, rung)?;
    let reps = u16::from(item.reps) * u16::from(request.repetitions_percent.min(100)) / 100;
    Some(Item { reps: u8::try_from(reps).unwrap_or(u8::MAX).max(1), ..item })
}

/// The item with no more repetitions than today's cap leaves; `None` at the cap. Breathing has none, and a session's repetitions are beside it.
pub(super) fn within_cap(chooser: &Chooser, item: Item, kind: BoutKind) -> Option<Item> {
    if item.is_breathing() || kind == BoutKind::Session {
        return Some(item);
    }
    let left = left(chooser, &item);
    let doses = [item, Item { sets: 1, ..item }];
    let most = doses.into_iter().find(|dose| Item { reps: 1, ..*dose }.repetitions() <= left)?;
    let per_repetition = Item { reps: 1, ..most }.repetitions().max(1);
    let reps = u8::try_from(left / per_repetition).unwrap_or(u8::MAX).min(most.reps);
    Some(Item { reps, ..most })
}

/// Repetitions that today's cap leaves of an exercise.
fn left(chooser: &Chooser, item: &Item) -> u16 {
    daily_cap(chooser.request.stage, item.exercise)
        .saturating_sub(chooser.history.exercise(item.exercise.id).repetitions)
}

/// The most repetitions (or holds of up to ten seconds) of an exercise in a day of `stage`, both sides together, sessions apart (PROGRAMME.md §7).
/// Breathing has no cap.
#[must_use]
pub fn daily_cap(stage: u8, exercise: &Exercise) -> u16 {
    if exercise.pattern == Pattern::Breath {
        return u16::MAX;
    }
    let cap = match stage {
        0 => POLICY.daily_cap_settle,
        1 => POLICY.daily_cap_reconnect,
        2 => POLICY.daily_cap_endure,
        3 => POLICY.daily_cap_patterns,
        4 => POLICY.daily_cap_reload,
        _ => POLICY.daily_cap_keep,
    };
    if exercise.id == "cat-camel" { cap.min(POLICY.daily_cap_cat_camel) } else { cap }
}

/// Fits what was chosen to the length of the bout.
pub(super) fn fit(chooser: &Chooser, mut items: Vec<Item>, kind: BoutKind) -> Vec<Item> {
    let (aim_ms, shortest_ms) = lengths_ms(kind);
    let whole = chooser.request.repetitions_percent >= 100;
    // Where fewer repetitions were asked for, the time that leaves is not filled with them.
    let room = |item: &Item| if whole { left(chooser, item) } else { 0 };
    fit::fit_to(&mut items, aim_ms, room);
    if fit::length_ms(&items) < shortest_ms && !items.iter().any(Item::is_breathing) {
        if items.len() >= POLICY.bout_exercises || kind == BoutKind::Short {
            let easiest = items.iter().enumerate().min_by_key(|(_, item)| (item.exercise.load_rank, item.exercise.id));
            if let Some(index) = easiest.map(|(index, _)| index) {
                items.remove(index);
            }
        }
        items.extend(Item::breathing(chooser.request.place, BREATHS));
        fit::fit_to(&mut items, aim_ms, room);
    }
    items
}

/// Lengthens the breathing in a menu until the bout is as long as it should be; a session's stays as it is.
pub(super) fn fill_with_breathing(items: &mut [Item], kind: BoutKind) {
    if kind != BoutKind::Session {
        fit::fit_to(items, lengths_ms(kind).0, |_| 0);
    }
}

/// The length to fit a bout to, and the shortest without breathing added, milliseconds.
fn lengths_ms(kind: BoutKind) -> (u32, u32) {
    match kind {
        BoutKind::Short => (POLICY.short_bout_ms, POLICY.short_bout_ms / 2),
        _ => (POLICY.bout_aim_ms, POLICY.bout_min_ms),
    }
}
