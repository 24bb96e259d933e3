//! What is in a bout (PROGRAMME.md §3, §6, §7).

use super::{Item, fit};
use crate::{
    catalogue::{Exercise, Pattern, Place, first_bout},
    policy::POLICY,
    progress::Today,
};

/// The directions a day covers, two a bout, in this order.
const ROTATION: [Pattern; 4] = [Pattern::TrunkFront, Pattern::TrunkSide, Pattern::TrunkBack, Pattern::Hip];

/// Breaths of an item before it is fitted.
const BREATHS: u8 = 4;

/// What is in a bout, and what is said beside it.
#[derive(Clone, Debug)]
pub struct Menu {
    /// The exercises in order; never empty where the catalogue has breathing.
    pub items: Vec<Item>,
    /// Why it is as it is, where that needs saying.
    pub note: Option<Note>,
}

/// A steady note beside a bout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Pain now allows breathing only, and support is named.
    HighPain,
    /// Pain now allows the gentlest exercises only.
    Settle,
    /// A bout of today was red: breathing only.
    AfterRed,
    /// Today's share of everything else is done: breathing only.
    Capped,
}

/// The bout for `place` with `pain_now` (0–10), after what was done `today`.
///
/// Opens with breathing, every second bout with a mobility exercise; then two directions, going round so that any two bouts running cover trunk-front,
/// trunk-side, trunk-back and hip. Exercises of a direction take turns in catalogue order. Same arguments, same menu.
#[must_use]
pub fn menu(place: Place, pain_now: u8, today: &Today) -> Menu {
    let chooser = Chooser { place, today, bout: today.bouts() };
    let (items, note) = if pain_now > POLICY.pain_now_settle_max {
        (Vec::new(), Some(Note::HighPain))
    } else if today.red() {
        (Vec::new(), Some(Note::AfterRed))
    } else if pain_now > POLICY.pain_now_reconnect_max {
        (chooser.settle(), Some(Note::Settle))
    } else {
        (chooser.reconnect(), None)
    };
    if items.iter().any(|item| !item.is_breathing()) {
        return Menu { items: chooser.fitted(items), note };
    }
    let breathing = Item::breathing(place, BREATHS).into_iter().collect();
    Menu { items: chooser.fitted(breathing), note: note.filter(|note| *note != Note::Settle).or(Some(Note::Capped)) }
}

struct Chooser<'today> {
    place: Place,
    today: &'today Today<'today>,
    bout: usize,
}

impl Chooser<'_> {
    /// Stage-1 forms at rung 1: an opener and two directions.
    fn reconnect(&self) -> Vec<Item> {
        let opener = if self.bout.is_multiple_of(2) { Pattern::Breath } else { Pattern::Mobility };
        let opener = self.of_pattern(opener).or_else(|| self.of_pattern(Pattern::Breath));
        let first = self.bout * 2;
        let directions = ROTATION.iter().cycle().skip(first % ROTATION.len()).take(ROTATION.len());
        let main = directions.filter_map(|pattern| self.of_pattern(*pattern));
        opener.into_iter().chain(main).take(POLICY.bout_exercises).collect()
    }

    /// Stage-0 content: breathing and two others, taking turns.
    fn settle(&self) -> Vec<Item> {
        let others: Vec<Item> = self.candidates(0).filter(|item| !item.is_breathing()).collect();
        let first = self.bout * (POLICY.bout_exercises - 1);
        let turn = others.iter().cycle().skip(first % others.len().max(1)).take(others.len()).copied();
        Item::breathing(self.place, BREATHS).into_iter().chain(turn).take(POLICY.bout_exercises).collect()
    }

    fn of_pattern(&self, pattern: Pattern) -> Option<Item> {
        let exercises: Vec<Item> = self.candidates(1).filter(|item| item.exercise.pattern == pattern).collect();
        // A direction comes every second bout, so the turn is taken every second bout.
        let turn = (self.bout / 2) % exercises.len().max(1);
        exercises.get(turn).copied()
    }

    /// Everything of a stage and below that has a form here and repetitions left today, at rung 1, in catalogue order.
    fn candidates(&self, stage: u8) -> impl Iterator<Item = Item> {
        let suitable = first_bout().iter().filter(move |exercise| exercise.first_stage <= stage);
        suitable.filter_map(move |exercise| self.within_cap(Item::new(exercise, self.place, 0)?, stage))
    }

    fn within_cap(&self, item: Item, stage: u8) -> Option<Item> {
        if item.is_breathing() {
            return Some(item);
        }
        let left = self.left(item.exercise, stage);
        let once = Item { sets: 1, ..item };
        let doses = [item, once, Item { reps: 1, ..once }];
        let most = doses.into_iter().find(|dose| Item { reps: 1, ..*dose }.repetitions() <= left)?;
        let per_repetition = Item { reps: 1, ..most }.repetitions();
        let reps = u8::try_from(left / per_repetition).unwrap_or(u8::MAX).min(most.reps);
        Some(Item { reps, ..most })
    }

    /// Repetitions today's cap leaves (PROGRAMME.md §7).
    fn left(&self, exercise: &Exercise, stage: u8) -> u16 {
        let stage_cap = if stage == 0 { POLICY.daily_cap_settle } else { POLICY.daily_cap_reconnect };
        let cap = if exercise.id == "cat-camel" { stage_cap.min(POLICY.daily_cap_cat_camel) } else { stage_cap };
        cap.saturating_sub(self.today.repetitions(exercise.id))
    }

    fn fitted(&self, mut items: Vec<Item>) -> Vec<Item> {
        let settle = items.iter().all(|item| item.exercise.first_stage == 0);
        let stage = u8::from(!settle);
        fit::fit(&mut items, |item| self.left(item.exercise, stage));
        if fit::length_ms(&items) < POLICY.bout_min_ms && !items.iter().any(Item::is_breathing) {
            // Everything in the menu is at its cap: easy breathing, which has none, fills the bout.
            items.extend(Item::breathing(self.place, BREATHS));
            fit::fit(&mut items, |item| self.left(item.exercise, stage));
        }
        while fit::length_ms(&items) > POLICY.bout_max_ms && items.len() > 1 {
            items.pop();
        }
        items
    }
}
