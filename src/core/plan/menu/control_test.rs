//! A control test as something to be guided through (PROGRAMME.md §4).

use std::cmp::Reverse;

use super::{MenuRequest, dose::daily_cap, history::History};
use crate::{
    catalogue::{Exercise, Style, all},
    guide::{Item, Menu, Note},
    journal::BoutKind,
    policy::POLICY,
    progress::TestState,
};

/// The holds of `test`, in sets of 6-4-2 or as many as the gate looks at; `earned`: an exercise's earned rung, from 1.
///
/// The exercise is one that the reader can do at the place, on the test's rung or the highest below it that is open there: one whose own rung is earned before
/// others, then one that is held anyway, then the one that loads most, then by id. `None` where the gate asks for a higher rung than any has, and where
/// today's cap leaves fewer holds than have to be clean.
#[must_use]
pub fn control_test(request: &MenuRequest, test: &TestState, earned: &dyn Fn(&str) -> u8) -> Option<Menu> {
    let gate = usize::from(request.stage);
    let least = POLICY.gate_test_rung.get(gate).copied().filter(|rung| *rung > 0)?;
    let open = |exercise: &'static Exercise| {
        let form = exercise.form(request.place)?.open(request.stage, request.settings.equipment);
        let rung = usize::from(test.rung).min(form.len());
        (rung >= usize::from(least)).then(|| Item::new(exercise, request.place, rung - 1))?
    };
    let may_be_done = |exercise: &&Exercise| {
        exercise.pattern == test.direction.pattern()
            && exercise.belongs_to(request.stage)
            && !request.settings.excluded.contains(&exercise.id)
    };
    let rank = |item: &Item| {
        let exercise = item.exercise;
        let is_earned = earned(exercise.id) >= item.rung_number();
        (is_earned, exercise.style == Style::Hold, exercise.load_rank, Reverse(exercise.id))
    };
    let item = all().iter().filter(may_be_done).filter_map(open).max_by_key(rank)?;
    let done = History::of(request.past).exercise(item.exercise.id).repetitions;
    let left = daily_cap(request.stage, item.exercise).saturating_sub(done);
    let one = Item { reps: 1, sets: 1, test_hold_s: Some(POLICY.hold_max_s), ..item };
    let asked = POLICY.gate_test_holds.get(gate).copied()?;
    let holds = u8::try_from(left / one.repetitions().max(1)).unwrap_or(u8::MAX).min(asked);
    (holds >= POLICY.gate_test_clean.get(gate).copied()?).then(|| Menu {
        kind: BoutKind::Test,
        items: sets(holds).map(|reps| Item { reps, ..one }).collect(),
        note: Some(Note::Test),
    })
}

/// So many holds in sets, each smaller than the one before.
fn sets(holds: u8) -> impl Iterator<Item = u8> {
    let sizes = std::iter::successors(Some(POLICY.test_first_set), |size| {
        Some(size.saturating_sub(POLICY.test_set_fewer).max(1))
    });
    sizes
        .scan(holds, |left, size| {
            let set = size.min(*left);
            *left -= set;
            Some(set)
        })
        .take_while(|set| *set > 0)
}
