//! The first bout's engine hands its journal to the whole one, on the same page and of the same release.
//!
//! Packed bytes would do it too, and cost the first tap 2.9 kB: this writes only the facts that first bouts make, one number each. Nothing of it is stored.

use super::{BoutRecord, Entry, Fact};

// What an entry's fact begins with.
pub(super) const CHECK: u64 = 0;
pub(super) const STOP: u64 = 1;
pub(super) const STARTED: u64 = 2;
pub(super) const FINISHED: u64 = 3;
pub(super) const RULES: u64 = 4;

/// The entries as numbers, for `takeover`. Facts that first bouts do not make are left out; there are none in the engine that calls this.
#[must_use]
pub fn handed_over(entries: &[Entry]) -> Vec<u64> {
    let mut words = Vec::new();
    for entry in entries {
        let begins = words.len();
        let mut put = |word: u64| words.push(word);
        put(entry.id.number());
        put(entry.at.instant_ms().cast_unsigned());
        put(i64::from(entry.at.offset_minutes()).cast_unsigned());
        match &entry.fact {
            Fact::Check(check) => {
                put(CHECK);
                put(check.ticked.bits());
                put(check.reported.map_or(0, |symptom| 1 + symptom as u64));
                put(check.answers.len() as u64);
                check.answers.iter().for_each(|id| put(id.number()));
            }
            Fact::Stop(symptom) => {
                put(STOP);
                put(*symptom as u64);
            }
            Fact::BoutStarted { place, pain_now } => {
                put(STARTED);
                put(*place as u64);
                put(u64::from(*pain_now));
            }
            Fact::BoutFinished(bout) => put_bout(&mut put, bout),
            Fact::Rules { version } => {
                put(RULES);
                put(u64::from(*version));
            }
            _ => drop(words.split_off(begins)),
        }
    }
    words
}

fn put_bout(put: &mut impl FnMut(u64), bout: &BoutRecord) {
    put(FINISHED);
    put(bout.ended.instant_ms().cast_unsigned());
    put(i64::from(bout.ended.offset_minutes()).cast_unsigned());
    put(optional(bout.worst_pain.map(u64::from)));
    put(u64::from(bout.counts));
    put(bout.kind as u64);
    put(bout.exercises.len() as u64);
    for record in &bout.exercises {
        let index = crate::catalogue::all().iter().position(|exercise| exercise.id == record.exercise);
        put(index.unwrap_or(usize::MAX) as u64);
        put(u64::from(record.rung));
        put(u64::from(record.repetitions));
        put(u64::from(record.red));
        put(optional(record.ratings.left.map(|control| control as u64)));
        put(optional(record.ratings.right.map(|control| control as u64)));
    }
}

/// 0 where there is nothing, else one more than the number.
fn optional(number: Option<u64>) -> u64 {
    number.map_or(0, |number| number + 1)
}
