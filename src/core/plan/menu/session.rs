//! The sessions of stages 3 and 4: all available patterns, one to three sets each, 12–20 minutes (PROGRAMME.md §7).

use super::choose::{Chooser, DIRECTIONS, EASY, MOVEMENTS};
use crate::{
    catalogue::Pattern,
    guide::{Item, fit},
    policy::POLICY,
};

const MS_PER_MINUTE: u32 = 60_000;

/// Easy movement, every pattern there is, then every direction; where loads are open, of a pattern what is under load on its rung, before what comes under load
/// on a later one, before what never does: that is what stage 4 is there for, and its gate asks for ratings under load (PROGRAMME.md §4). `None` where that does not fill the shortest session, or no pattern is open.
pub(super) fn fill(chooser: &Chooser, candidates: &[Item]) -> Option<Vec<Item>> {
    let mut items: Vec<Item> = Vec::new();
    let slots = [EASY].into_iter().chain(MOVEMENTS.chunks(1)).chain(DIRECTIONS.chunks(1));
    for patterns in slots {
        let loads_open = chooser.request.loads_open && chooser.request.stage >= POLICY.load_from_stage;
        let is_under_load = |item: &&Item| loads_open && item.rung.load_max > 0;
        let comes_under_load = |item: &&Item| loads_open && item.form.rungs.iter().any(|rung| rung.load_max > 0);
        let pick = chooser
            .pick(candidates.iter().filter(is_under_load), patterns, &items)
            .or_else(|| chooser.pick(candidates.iter().filter(comes_under_load), patterns, &items))
            .or_else(|| chooser.pick(candidates.iter(), patterns, &items));
        items.extend(pick);
    }
    if !items.iter().any(|item| MOVEMENTS.contains(&item.exercise.pattern)) {
        return None;
    }
    let minutes = |minutes: u16| u32::from(minutes) * MS_PER_MINUTE;
    add_sets(chooser, &mut items, minutes(POLICY.session_aim_minutes));
    (fit::length_ms(&items) >= minutes(POLICY.session_min_minutes)).then_some(items)
}

/// Adds a set at a time to the exercise with the fewest, the movement check's lowest first, then in order, as long as it stays within `aim_ms`.
fn add_sets(chooser: &Chooser, items: &mut [Item], aim_ms: u32) {
    loop {
        let room_ms = aim_ms.saturating_sub(fit::length_ms(items));
        let growable = items.iter_mut().filter(|item| {
            let more = Item { sets: item.sets.saturating_add(1), ..**item };
            item.sets < POLICY.session_sets_max
                && !is_easy(item.exercise.pattern)
                && more.length_ms() - item.length_ms() <= room_ms
        });
        let Some(item) = growable.min_by_key(|item| (item.sets, chooser.rating(item.exercise.pattern))) else { return };
        item.sets += 1;
    }
}

fn is_easy(pattern: Pattern) -> bool {
    EASY.contains(&pattern)
}
