//! Generated journals: diligent, ordinary and hostile lives, for properties that must hold over all of them.
//!
//! A life is made from one number per entry, so that generating is cheap and shrinking takes entries away. Nothing here needs proptest but the
//! strategies at the end.

#![allow(missing_docs, reason = "tests are read, not called")]
#![allow(dead_code, reason = "every test file uses its own part of it")]

use proptest::prelude::*;
use steadyback::{
    journal::{Check, Entry, EntryId, Fact, Journal, Retraction},
    suitability::{QUESTIONS, Symptom, Ticks},
    time::Now,
};

#[path = "dice.rs"]
mod dice;
#[path = "facts.rs"]
mod facts;

pub use dice::Dice;
pub use facts::any_kind_of_fact;

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;

/// Where lives begin: an ordinary Monday, the eves of leap days, of British clock changes, of a new year, and of 1970.
const BEGINNINGS_MS: [i64; 7] = [
    1_772_445_600_000, // 2026-03-02T10:00Z
    1_709_078_400_000, // 2024-02-28T00:00Z
    1_835_308_800_000, // 2028-02-28T00:00Z
    1_774_656_000_000, // 2026-03-28T00:00Z
    1_792_800_000_000, // 2026-10-24T00:00Z
    1_798_675_200_000, // 2026-12-31T00:00Z
    -DAY_MS,
];

/// Offsets from −12 to +14 hours, the odd ones among them, in minutes.
const OFFSETS: [i16; 12] = [-720, -570, -300, -210, 0, 60, 120, 330, 345, 600, 765, 840];

/// How a reader lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temper {
    /// Weekly clean checks, most bouts done and steady, low pain: gets far.
    Diligent,
    /// Every kind of fact, time going forward, journeys and clock changes.
    Ordinary,
    /// As ordinary, and: shuffled, repeated and contradictory entries, clocks that jump two years either way, answers to what is no lock.
    Hostile,
}

/// The entries of a life, one or a few for each seed, in the order they arrive, which only a hostile life has out of order.
pub fn life(temper: Temper, seeds: &[u64]) -> Vec<Entry> {
    let mut dice = Dice::new(seeds.first().copied().unwrap_or(0));
    let mut instant_ms = dice.pick(&BEGINNINGS_MS);
    let mut offset = dice.pick(&OFFSETS);
    let mut entries: Vec<Entry> = Vec::with_capacity(seeds.len());
    for seed in seeds {
        let mut dice = Dice::new(*seed);
        instant_ms += step_ms(temper, &mut dice);
        offset = next_offset(temper, &mut dice, offset);
        let at = Now::new(instant_ms, offset).unwrap_or(Now::EPOCH);
        let fact = match temper {
            Temper::Diligent => facts::diligent(&mut dice, at, entries.len()),
            Temper::Ordinary | Temper::Hostile => any_fact(temper, &mut dice, at, &entries),
        };
        entries.push(Entry { id: EntryId::new(dice.next()), at, fact });
        if temper == Temper::Hostile {
            disturb(&mut dice, &mut entries);
        }
    }
    entries
}

/// The same life as a journal.
pub fn journal(entries: &[Entry]) -> Journal {
    let mut journal = Journal::default();
    for entry in entries {
        journal.add(entry.clone());
    }
    journal
}

/// An instant after the last entry of a life, or among its entries.
pub fn some_now(entries: &[Entry], seed: u64) -> Now {
    let mut dice = Dice::new(seed);
    let among = entries.get(dice.index(entries.len())).map_or(Now::EPOCH, |entry| entry.at);
    let last = entries.iter().map(|entry| entry.at).max().unwrap_or(Now::EPOCH);
    let later = Now::new(last.instant_ms() + dice.between(0, 40) * DAY_MS / 8, dice.pick(&OFFSETS));
    if dice.one_in(3) { among } else { later.unwrap_or(last) }
}

fn step_ms(temper: Temper, dice: &mut Dice) -> i64 {
    let wait = match (temper, dice.between(0, 19)) {
        (Temper::Diligent, _) => dice.between(100, 300) * MINUTE_MS,
        (_, 0) => 0,
        (_, 1..=9) => dice.between(1, 240) * MINUTE_MS + dice.between(0, MINUTE_MS),
        (_, 10..=17) => dice.between(2, 20) * HOUR_MS,
        (_, 18) => dice.between(1, 5) * DAY_MS,
        _ => dice.between(5, 100) * DAY_MS,
    };
    if temper == Temper::Hostile && dice.one_in(12) { dice.between(-730, 730) * DAY_MS } else { wait }
}

fn next_offset(temper: Temper, dice: &mut Dice, offset: i16) -> i16 {
    match dice.between(0, 39) {
        // The clocks go forward or back; further than +14 hours no country's do.
        0 if temper != Temper::Diligent => {
            if offset > 780 {
                offset - 60
            } else {
                offset + 60
            }
        }
        1 if temper != Temper::Diligent => dice.pick(&OFFSETS),
        _ => offset,
    }
}

fn any_fact(temper: Temper, dice: &mut Dice, at: Now, before: &[Entry]) -> Fact {
    match dice.between(0, 11) {
        0 | 1 => Fact::Check(any_check(temper, dice, before)),
        2 if dice.one_in(3) => Fact::Stop(dice.pick(&Symptom::ALL)),
        3 if dice.one_in(2) => Fact::Retract(Retraction { of: any_id(temper, dice, before) }),
        _ => any_kind_of_fact(dice, at),
    }
}

/// A check: usually clean, and then often answering every lock so far.
fn any_check(temper: Temper, dice: &mut Dice, before: &[Entry]) -> Check {
    let mut ticked = Ticks::NONE;
    if dice.one_in(4) {
        for _ in 0..dice.between(1, 3) {
            ticked = ticked.toggled(u8::try_from(dice.index(QUESTIONS.len())).unwrap_or(0));
        }
    }
    let checks = before.iter().filter(|entry| matches!(entry.fact, Fact::Check(_)));
    let answers = match dice.between(0, 3) {
        0 | 1 => checks.rev().take(6).map(|entry| entry.id).collect(),
        2 if temper == Temper::Hostile => (0..dice.between(0, 3)).map(|_| any_id(temper, dice, before)).collect(),
        _ => Vec::new(),
    };
    Check { ticked, reported: dice.one_in(8).then(|| dice.pick(&Symptom::ALL)), answers }
}

/// The name of an entry before this one, of late ones more often; in a hostile life sometimes of none.
fn any_id(temper: Temper, dice: &mut Dice, before: &[Entry]) -> EntryId {
    if before.is_empty() || (temper == Temper::Hostile && dice.one_in(5)) {
        return EntryId::new(dice.next());
    }
    let back = if dice.one_in(2) { dice.index(before.len().min(4)) } else { dice.index(before.len()) };
    before.get(before.len() - 1 - back).map_or(EntryId::new(0), |entry| entry.id)
}

/// What a hostile life does to its entries: swaps two, repeats one, or says something else under a name that is taken.
fn disturb(dice: &mut Dice, entries: &mut Vec<Entry>) {
    let (one, other) = (dice.index(entries.len()), dice.index(entries.len()));
    let Some(entry) = entries.get(one).cloned() else { return };
    match dice.between(0, 15) {
        0..=5 => entries.swap(one, other),
        6 => entries.push(entry),
        7 => entries.push(Entry { fact: any_fact(Temper::Hostile, dice, entry.at, entries), ..entry }),
        8 => {
            let at = entries.get(other).map_or(entry.at, |entry| entry.at);
            entries.push(Entry { at, ..entry });
        }
        _ => {}
    }
}

/// Lives of a temper with up to `longest` entries.
pub fn any_life(temper: Temper, longest: usize) -> impl Strategy<Value = Vec<Entry>> {
    proptest::collection::vec(any::<u64>(), 0..=longest).prop_map(move |seeds| life(temper, &seeds))
}

/// Lives of every temper with up to `longest` entries.
pub fn any_lives(longest: usize) -> impl Strategy<Value = Vec<Entry>> {
    let temper = prop_oneof![1 => Just(Temper::Diligent), 2 => Just(Temper::Ordinary), 2 => Just(Temper::Hostile)];
    (temper, proptest::collection::vec(any::<u64>(), 0..=longest)).prop_map(|(temper, seeds)| life(temper, &seeds))
}
