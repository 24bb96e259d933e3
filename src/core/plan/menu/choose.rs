//! Which exercises a bout has.

use std::cmp::Reverse;

use super::{BoutToFill, MenuRequest, dose, history::History, session};
use crate::{
    catalogue::{Exercise, Pattern},
    guide::{Item, Menu, Note},
    journal::BoutKind,
};

/// Easy movement.
pub(super) const EASY: &[Pattern] = &[Pattern::Breath, Pattern::Mobility, Pattern::Walk];
/// The directions that a day covers.
pub(super) const DIRECTIONS: &[Pattern] = &[Pattern::TrunkFront, Pattern::TrunkSide, Pattern::TrunkBack, Pattern::Hip];
/// The patterns of stage 3 and on.
pub(super) const MOVEMENTS: &[Pattern] =
    &[Pattern::Squat, Pattern::Hinge, Pattern::Push, Pattern::Pull, Pattern::Carry];

/// First stage whose bouts have a movement pattern in place of easy movement.
const MOVEMENTS_FROM: u8 = 3;

/// A rating that means "steady", and so no focus.
const STEADY: u8 = 2;

/// Fills a bout.
pub(super) struct Chooser<'a> {
    pub request: &'a MenuRequest<'a>,
    pub history: &'a History,
}

impl Chooser<'_> {
    pub(super) fn fill(&self, bout: BoutToFill) -> Menu {
        // First bouts know no session, and need not carry the code for one.
        if cfg!(feature = "plan") && bout.kind == BoutKind::Session {
            let session = session::fill(self, &self.candidates(bout));
            return session.map_or_else(
                || self.fill(BoutToFill { kind: BoutKind::Bout, ..bout }),
                |items| Menu { kind: BoutKind::Session, items, note: None },
            );
        }
        let chosen = self.choose(&self.candidates(bout), self.slots(bout.kind, bout.gentle));
        let only_breathing = chosen.iter().all(Item::is_breathing);
        let note = (only_breathing && self.some_are_at_their_cap(bout)).then_some(Note::Capped);
        Menu { kind: bout.kind, items: dose::fit(self, chosen, bout.kind), note }
    }

    /// The patterns of a bout, exercise by exercise.
    fn slots(&self, kind: BoutKind, gentle: bool) -> &'static [&'static [Pattern]] {
        match kind {
            BoutKind::Short => &[EASY],
            // Of the three there are, so that the third is new to the bout after.
            _ if gentle => &[EASY, EASY],
            _ if self.request.flare => &[EASY, EASY, DIRECTIONS],
            _ if self.request.stage < MOVEMENTS_FROM => &[EASY, DIRECTIONS, DIRECTIONS],
            _ => &[DIRECTIONS, DIRECTIONS, MOVEMENTS],
        }
    }

    /// For each slot the best of its patterns, then of easy movement; what was in the last bout only if nothing else is left.
    fn choose(&self, candidates: &[Item], slots: &[&[Pattern]]) -> Vec<Item> {
        let mut chosen: Vec<Item> = Vec::with_capacity(slots.len());
        for patterns in slots {
            let picks = [(*patterns, true), (EASY, true), (*patterns, false), (EASY, false)];
            let pick = picks.into_iter().find_map(|(patterns, fresh)| {
                let such = |item: &&Item| !fresh || !self.history.in_last(item.exercise.id);
                self.pick(candidates.iter().filter(such), patterns, &chosen)
            });
            chosen.extend(pick);
        }
        if chosen.is_empty() {
            chosen.extend(Item::breathing(self.request.place, dose::BREATHS));
        }
        chosen
    }

    /// The best of `patterns` that is not chosen yet: each direction and movement pattern once.
    ///
    /// First the pattern that today had least often, then one that the day before lacked, then the movement check's lowest, then the one that is longest ago, in the
    /// order of `patterns`; of that pattern the exercise that today had least often, that is longest ago, and that comes first in the catalogue, which lists
    /// the gentler before the harder.
    pub(super) fn pick<'i>(
        &self,
        candidates: impl Iterator<Item = &'i Item>,
        patterns: &[Pattern],
        chosen: &[Item],
    ) -> Option<Item> {
        let taken = |item: &Item| {
            let once = !EASY.contains(&item.exercise.pattern);
            let same = |other: &Item| {
                other.exercise.id == item.exercise.id || once && other.exercise.pattern == item.exercise.pattern
            };
            chosen.iter().any(same)
        };
        let ranked = candidates.filter(|item| !taken(item)).filter_map(|item| {
            let place = patterns.iter().position(|pattern| *pattern == item.exercise.pattern)?;
            Some((self.rank(item.exercise, place), item))
        });
        ranked.min_by(|(a, _), (b, _)| a.cmp(b)).map(|(_, item)| *item)
    }

    fn rank(&self, exercise: &'static Exercise, place: usize) -> impl Ord + use<> {
        let history = self.history;
        let pattern = history.pattern(exercise.pattern);
        let same = history.exercise(exercise.id);
        (
            (pattern.times_today, pattern.on_the_day_before, self.rating(exercise.pattern)),
            (Reverse(history.bouts_since(pattern)), place),
            (same.times_today, Reverse(history.bouts_since(same))),
        )
    }

    /// How the movement check rates a pattern's group, 0–2; steady where it says nothing.
    pub(super) fn rating(&self, pattern: Pattern) -> u8 {
        let group = match pattern {
            Pattern::Squat => 0,
            Pattern::Hinge => 1,
            Pattern::Push => 2,
            Pattern::Pull => 3,
            Pattern::Hip => 4,
            Pattern::TrunkFront | Pattern::TrunkSide | Pattern::TrunkBack => 5,
            Pattern::Breath | Pattern::Mobility | Pattern::Carry | Pattern::Walk => return STEADY,
        };
        let rating = self.request.focus.and_then(|check| check.ratings.get(group).copied().flatten());
        rating.unwrap_or(STEADY)
    }

    /// Everything that may be in the bout, on its rung, with the repetitions that today's cap leaves.
    fn candidates(&self, bout: BoutToFill) -> Vec<Item> {
        self.open(bout).filter_map(|item| dose::within_cap(self, item, bout.kind)).collect()
    }

    /// Whether today's caps took something away.
    fn some_are_at_their_cap(&self, bout: BoutToFill) -> bool {
        self.open(bout).any(|item| dose::within_cap(self, item, bout.kind).is_none())
    }

    /// Everything that may be in the bout, whatever the caps. Nobody is kept from breathing.
    fn open(&self, bout: BoutToFill) -> impl Iterator<Item = Item> {
        let request = self.request;
        let is_open =
            |exercise: &&Exercise| exercise.is_available(request.stage, request.place, request.settings.equipment);
        let open = request.exercises.iter().filter(is_open);
        open.filter(move |exercise| {
            let pattern = exercise.pattern;
            let excluded = pattern != Pattern::Breath && request.settings.excluded.contains(&exercise.id);
            let waits =
                bout.gentle && !is_gentle(exercise) || request.tested == Some(pattern) && DIRECTIONS.contains(&pattern);
            !excluded && !waits
        })
        .filter_map(move |exercise| dose::of(request, exercise))
    }
}

/// Whether an exercise may be done in the first two hours after waking.
fn is_gentle(exercise: &Exercise) -> bool {
    matches!(exercise.pattern, Pattern::Breath | Pattern::Walk) || exercise.id == "pelvic-tilt"
}
