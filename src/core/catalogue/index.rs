//! Exercises by their ids: a fold of ten years looks up a hundred thousand.

use super::ALL;

const PLACES: usize = 64;
/// Stands for a place with no exercise.
const NONE: u8 = u8::MAX;

/// The number of an exercise in the catalogue, at the place that its id says. Two whose ids say the same are both found, the later by looking through all.
static INDEX: [u8; PLACES] = index();

/// The place of the exercise called `id` in the catalogue.
pub(crate) fn index_of(id: &str) -> Option<usize> {
    let is_called = |index: &usize| ALL.get(*index).is_some_and(|exercise| same(exercise.id, id));
    let indexed = INDEX.get(place_of(id)).copied().map(usize::from).filter(is_called);
    indexed.or_else(|| ALL.iter().position(|exercise| exercise.id == id))
}

/// Nearly always it is the catalogue's own string, which needs no reading.
fn same(own: &str, id: &str) -> bool {
    core::ptr::eq(own, id) || own == id
}

/// Made of the first byte and the middle one, which tell all ids of the catalogue apart.
const fn place_of(id: &str) -> usize {
    let bytes = id.as_bytes();
    match (bytes.first(), bytes.split_at(bytes.len() / 2).1.first()) {
        (Some(first), Some(middle)) => {
            (*first as usize).wrapping_mul(2).wrapping_add((*middle as usize).wrapping_mul(31)) % PLACES
        }
        _ => 0,
    }
}

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated by the compiler, of 24 exercises"
)]
const fn index() -> [u8; PLACES] {
    let mut places = [NONE; PLACES];
    let mut number = ALL.len();
    while number > 0 {
        number -= 1;
        places[place_of(ALL[number].id)] = number as u8;
    }
    places
}
