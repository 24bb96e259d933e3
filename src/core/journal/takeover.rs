//! The whole engine takes over the journal of the first bout's.

use super::{
    BoutRecord, Check, Entry, EntryId, ExerciseRecord, Fact, Ratings,
    handover::{CHECK, FINISHED, RULES, STARTED, STOP},
    numbers::{KINDS, Numbers, PLACES},
};
use crate::{
    progress::Control,
    suitability::{Symptom, Ticks},
};

const CONTROLS: [Control; 3] = [Control::Lost, Control::Wobbly, Control::Steady];

/// The entries that [`super::handed_over`] wrote; nothing if the numbers are not such.
#[must_use]
pub fn taken_over(words: &[u64]) -> Option<Vec<Entry>> {
    let mut words = Numbers(words);
    let mut entries = Vec::new();
    while !words.0.is_empty() {
        let id = EntryId::new(words.next()?);
        let at = words.now()?;
        entries.push(Entry { id, at, fact: fact(&mut words)? });
    }
    Some(entries)
}

fn fact(words: &mut Numbers<'_>) -> Option<Fact> {
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

fn bout(words: &mut Numbers<'_>) -> Option<BoutRecord> {
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
