//! A bout that was on when the page went away is carried on where it was, through the same doors as a new one, and counts once.
#![expect(clippy::expect_used, reason = "a failing test panics")]

mod support;

use proptest::prelude::*;
use steadyback::{
    catalogue::Place,
    coach::Action,
    guide::CueKind,
    journal::{BoutRecord, Check, Entry, EntryId, Fact},
    plan::Wish,
    suitability::{Symptom, Ticks},
    time::Now,
    view::PauseReason,
};
use support::{DAY_MS, HOUR_MS, MINUTE_MS, Reader};

fn carries_on(reader: &mut Reader, held: &[u64]) -> bool {
    reader.coach.carry_on(held, reader.reading())
}

fn held(reader: &Reader) -> Vec<u64> {
    reader.coach.held(reader.reading().now)
}

fn records(reader: &Reader) -> Vec<BoutRecord> {
    let facts = reader.coach.journal().entries().iter();
    facts
        .filter_map(|entry| if let Fact::BoutFinished(record) = &entry.fact { Some(record.clone()) } else { None })
        .collect()
}

fn starts(reader: &Reader) -> usize {
    let facts = reader.coach.journal().entries().iter();
    facts.filter(|entry| matches!(entry.fact, Fact::BoutStarted { .. })).count()
}

#[test]
fn from_any_moment_it_comes_to_the_same_as_without_the_break() {
    for place in [Place::Floor, Place::Chair, Place::Standing] {
        let mut whole = Reader::in_a_bout(place, 3);
        whole.plays_to_the_end();
        whole.does(Action::Complete);
        let [expected] = records(&whole).try_into().expect("one bout");
        for seconds in (1..170).step_by(7) {
            let mut before = Reader::in_a_bout(place, 3);
            before.plays(seconds * 1000);
            let seen = before.sees_the_bout();
            let mut reader = Reader::coming_back(&before, 20 * MINUTE_MS);
            assert!(carries_on(&mut reader, &held(&before)), "{place:?} after {seconds} s");
            let view = reader.sees_the_bout();
            assert_eq!(view.paused, Some(PauseReason::Interrupted));
            assert_eq!((view.cue, view.at, view.total_ms), (seen.cue.clone(), seen.at, seen.total_ms));
            assert_eq!(view.position_ms, seen.cue.starts_ms, "the cue starts again");
            assert_eq!(reader.coach.wake_in_ms(), None, "nothing plays by itself");
            reader.does(Action::Resume);
            assert!(reader.effects().iter().any(|effect| format!("{effect:?}").contains("Tone")), "the cue sounds");
            reader.plays_to_the_end();
            reader.does(Action::Complete);
            let [record] = records(&reader).try_into().expect("one bout");
            assert_eq!((record.exercises, record.counts), (expected.exercises.clone(), expected.counts));
            assert_eq!(starts(&reader), 1);
        }
    }
}

#[test]
fn it_can_be_ended_instead_and_what_was_said_in_it_is_kept() {
    let mut before = Reader::in_a_bout(Place::Floor, 3);
    before.plays(80_000);
    before.does_all(&[Action::Hurts, Action::ReportPain(4)]);
    let mut reader = Reader::coming_back(&before, MINUTE_MS);
    assert!(carries_on(&mut reader, &held(&before)));
    reader.does_all(&[Action::Finish, Action::Complete]);
    let [record] = records(&reader).try_into().expect("one bout");
    assert_eq!(record.worst_pain, Some(4));
    assert!(!record.counts && !record.exercises.is_empty());
}

#[test]
fn a_bout_that_a_red_answer_ended_is_not_carried_on() {
    let mut before = Reader::in_a_bout(Place::Floor, 3);
    before.plays(80_000);
    before.does_all(&[Action::Hurts, Action::ReportPain(9)]);
    assert!(held(&before).is_empty());
}

#[test]
fn half_an_hour_and_the_same_day_are_the_limit() {
    let before = Reader::in_a_bout(Place::Floor, 3);
    for (away, open) in [(0, true), (30 * MINUTE_MS, true), (30 * MINUTE_MS + 1, false), (-1, false), (DAY_MS, false)] {
        let mut reader = Reader::coming_back(&before, away);
        assert_eq!(carries_on(&mut reader, &held(&before)), open, "{away} ms");
    }
    let mut late = Reader::new();
    late.wall_ms += 16 * HOUR_MS + 50 * MINUTE_MS;
    late.does_all(&[Action::Begin, Action::Proceed, Action::Proceed, Action::Proceed]);
    late.does_all(&[Action::ChoosePlace(Place::Floor), Action::PainNow(2)]);
    assert!(carries_on(&mut Reader::coming_back(&late, 9 * MINUTE_MS), &held(&late)));
    assert!(!carries_on(&mut Reader::coming_back(&late, 11 * MINUTE_MS), &held(&late)), "the day is cut at 03:00");
}

#[test]
fn what_closes_bouts_closes_this_one() {
    let emergency = Check { ticked: Ticks::NONE.toggled(0), reported: None, answers: Vec::new() };
    for fact in
        [Fact::Check(emergency), Fact::Stop(Symptom::Weakness), Fact::FlareDeclared, Fact::Salvaged { left_out: 1 }]
    {
        let mut before = Reader::in_a_bout(Place::Floor, 3);
        before.plays(30_000);
        let mut reader = Reader::coming_back(&before, MINUTE_MS);
        let mut journal = reader.coach.journal().clone();
        let at = Now::new(reader.wall_ms, 0).expect("within range");
        journal.add(Entry { id: EntryId::new(u64::MAX), at, fact: fact.clone() });
        reader.coach.merge(&journal, reader.reading(), 8);
        assert!(!carries_on(&mut reader, &held(&before)), "{fact:?}");
        assert_ne!(reader.screen(), "bout");
    }
}

#[test]
fn nothing_else_is_pushed_aside() {
    let before = Reader::in_a_bout(Place::Floor, 3);
    let mut reader = Reader::coming_back(&before, MINUTE_MS);
    reader.does(Action::Begin);
    assert!(!carries_on(&mut reader, &held(&before)));
    assert_eq!(reader.screen(), "place");
    assert!(held(&reader).is_empty(), "nothing is on");
}

#[test]
fn the_short_form_stays_short() {
    let mut before = Reader::past_the_check();
    before.does_all(&[Action::BeginAs(Wish::Short), Action::ChoosePlace(Place::Chair), Action::PainNow(3)]);
    before.plays(10_000);
    let mut reader = Reader::coming_back(&before, MINUTE_MS);
    assert!(carries_on(&mut reader, &held(&before)));
    reader.does(Action::Resume);
    reader.plays_to_the_end();
    reader.does(Action::Complete);
    let [record] = records(&reader).try_into().expect("one bout");
    assert_eq!(format!("{:?}", record.kind), "Short");
}

/// What the page wrote is what it writes again of the bout it has taken up.
#[test]
fn what_was_made_of_a_bout_and_what_was_said_beside_it_stay() {
    for pain in [3, 7, 9] {
        for eased in [0, 1, 2] {
            let mut before = Reader::in_a_bout(Place::Floor, pain);
            if pain < 9 {
                before.does(Action::Skip);
            }
            for _ in 0..eased.min(if pain < 9 { 2 } else { 0 }) {
                before.plays(9_000);
                before.does(Action::Easier);
            }
            let mut reader = Reader::coming_back(&before, 0);
            assert!(carries_on(&mut reader, &held(&before)));
            assert_eq!(held(&reader), held(&before), "pain {pain}, {eased} times easier");
            let (now, then) = (reader.sees_the_bout(), before.sees_the_bout());
            assert_eq!((now.note, now.easier, now.exercises), (then.note, then.easier, then.exercises));
            assert_eq!(before.sees_the_bout().note.is_some(), pain > 5, "high pain has its words (PROGRAMME.md §3)");
        }
    }
}

#[test]
fn a_repetition_that_was_broken_off_earns_nothing_afterwards_either() {
    let mut before = Reader::in_a_bout(Place::Floor, 3);
    before.does(Action::Skip);
    while before.sees_the_bout().cue.kind != CueKind::Return {
        before.plays(100);
    }
    let lasts = before.sees_the_bout().cue.lasts_ms;
    before.plays(i64::from(lasts) * 3 / 4);
    before.does(Action::Easier);
    before.plays(1_000);
    let mut reader = Reader::coming_back(&before, MINUTE_MS);
    assert!(carries_on(&mut reader, &held(&before)));
    for reader in [&mut before, &mut reader] {
        reader.does_all(&[Action::Finish, Action::Complete]);
    }
    let [expected] = records(&before).try_into().expect("one bout");
    let [record] = records(&reader).try_into().expect("one bout");
    assert!(expected.exercises.is_empty(), "{expected:?}");
    assert_eq!(record.exercises, expected.exercises);
}

/// Where the numbers have the count of exercises; after these come the count of cues and, for each, what it is, how long it lasts and what was seen of it.
const EXERCISES_AT: usize = 12;

#[test]
fn numbers_that_make_no_bout_are_refused() {
    let before = Reader::in_a_bout(Place::Floor, 3);
    let numbers = held(&before);
    let exercises = before.sees_the_bout().exercises.len();
    let room = u64::from(240_000 - before.sees_the_bout().total_ms);
    let first_cue = EXERCISES_AT + exercises + 2;
    let last_lasts = numbers.len() - 2;
    let with = |at: usize, change: &dyn Fn(u64) -> u64| {
        let mut numbers = numbers.clone();
        let number = numbers.get_mut(at).expect("a number of the bout");
        *number = change(*number);
        carries_on(&mut Reader::coming_back(&before, 0), &numbers)
    };
    assert!(with(first_cue, &|cue| cue), "as it was written");
    assert!(!with(first_cue + 1, &|_| 0), "a cue that takes no time");
    assert!(!with(first_cue, &|cue| cue | 0xff << 24), "a cue of an exercise that is not there");
    assert!(with(last_lasts, &|lasts| lasts + room), "four minutes");
    assert!(!with(last_lasts, &|lasts| lasts + room + 1), "more than four minutes");
    assert!(!with(last_lasts, &|lasts| lasts + room + 60_000), "five minutes");
}

proptest! {
    #[test]
    fn numbers_that_somebody_changed_harm_nothing(
        seconds in 1..150_i64,
        length in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u64>(), 0..64_u32), 0..4),
    ) {
        let mut before = Reader::in_a_bout(Place::Floor, 3);
        before.plays(seconds * 1000);
        let mut numbers = held(&before);
        for (index, value, shift) in changes {
            let at = index.index(numbers.len());
            let Some(number) = numbers.get_mut(at) else { continue };
            *number ^= value >> shift;
        }
        numbers.truncate(length.index(numbers.len() * 4));
        let mut reader = Reader::coming_back(&before, MINUTE_MS);
        if carries_on(&mut reader, &numbers) {
            reader.does(Action::Resume);
            for action in [Action::Easier, Action::Hurts, Action::Back, Action::Skip] {
                let _refused = reader.tries(action);
            }
            reader.plays_to_the_end();
            let _record = reader.tries(Action::Complete);
        }
        prop_assert!(records(&reader).len() <= 1);
    }
}
