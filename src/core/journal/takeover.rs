//! The whole engine takes over the journal of the first bout's.

use super::{
    BoutKind, BoutRecord, Check, Entry, EntryId, ExerciseRecord, Fact, Ratings,
    handover::{CHECK, FINISHED, RULES, STARTED, STOP},
};
use crate::{
    catalogue::Place,
    progress::Control,
    suitability::{Symptom, Ticks},
    time::Now,
};

const PLACES: [Place; 3] = [Place::Floor, Place::Chair, Place::Standing];
const KINDS: [BoutKind; 4] = [BoutKind::Bout, BoutKind::Short, BoutKind::Session, BoutKind::Test];
const CONTROLS: [Control; 3] = [Control::Lost, Control::Wobbly, Control::Steady];

/// The entries that [`super::handed_over`] wrote; nothing if the numbers are not such.
#[must_use]
pub fn taken_over(words: &[u64]) -> Option<Vec<Entry>> {
    let mut words = Words(words);
    let mut entries = Vec::new();
    while !words.0.is_empty() {
        let id = EntryId::new(words.next()?);
        let at = words.now()?;
        entries.push(Entry { id, at, fact: fact(&mut words)? });
    }
    Some(entries)
}

fn fact(words: &mut Words<'_>) -> Option<Fact> {
    Some(match words.next()? {
        CHECK => Fact::Check(Check {
            ticked: Ticks::of_bits(words.next()?)?,
            reported: words.optional(&Symptom::ALL)?,
            answers: words.list(|words| words.next().map(EntryId::new))?,
        }),
        STOP => Fact::Stop(words.one_of(&Symptom::ALL)?),
        STARTED => Fact::BoutStarted { place: words.one_of(&PLACES)?, pain_now: words.score()? },
        FINISHED => Fact::BoutFinished(bout(words)?),
        RULES => Fact::Rules { version: words.small()? },
        _ => return None,
    })
}

fn bout(words: &mut Words<'_>) -> Option<BoutRecord> {
    Some(BoutRecord {
        ended: words.now()?,
        worst_pain: match words.small::<u8>()? {
            0 => None,
            above => Some(above - 1).filter(|score| *score <= 10),
        },
        counts: words.flag()?,
        kind: words.one_of(&KINDS)?,
        exercises: words.list(|words| {
            let index: usize = words.small()?;
            Some(ExerciseRecord {
                exercise: crate::catalogue::all().get(index)?.id,
                rung: words.small()?,
                repetitions: words.small()?,
                red: words.flag()?,
                ratings: Ratings { left: words.optional(&CONTROLS)?, right: words.optional(&CONTROLS)? },
            })
        })?,
    })
}

/// Numbers, taken from the front.
struct Words<'a>(&'a [u64]);

impl Words<'_> {
    fn next(&mut self) -> Option<u64> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        self.next()?.try_into().ok()
    }

    fn score(&mut self) -> Option<u8> {
        self.small().filter(|score| *score <= 10)
    }

    fn flag(&mut self) -> Option<bool> {
        [false, true].get(self.small::<usize>()?).copied()
    }

    fn one_of<T: Copy>(&mut self, values: &[T]) -> Option<T> {
        values.get(self.small::<usize>()?).copied()
    }

    #[expect(
        clippy::option_option,
        reason = "the outer says that the numbers go wrong, the inner that the reader did not answer"
    )]
    fn optional<T: Copy>(&mut self, values: &[T]) -> Option<Option<T>> {
        match self.small::<usize>()? {
            0 => Some(None),
            above => values.get(above - 1).copied().map(Some),
        }
    }

    fn now(&mut self) -> Option<Now> {
        let instant_ms = self.next()?.cast_signed();
        Now::new(instant_ms, self.next()?.cast_signed().try_into().ok()?)
    }

    fn list<T>(&mut self, item: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length: usize = self.small()?;
        // Every item is a number at least, so no length is taken at its word.
        (length <= self.0.len()).then(|| (0..length).map(|_| item(self)).collect::<Option<_>>()).flatten()
    }
}
