//! A new table never re-decides the past (PROGRAMME.md §10.13), over generated lives in which the table changes.
//!
//! A part of the library's own tests: releases so far have one table, and the others here exist for it alone.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/journals.rs"]
mod journals;

use cases::cases;
use journals::{Dice, Temper, any_lives, journal, life, some_now};
use proptest::prelude::*;
use steadyback::{
    coach::Coach,
    journal::{BoutKind, BoutRecord, Check, Entry, EntryId, Fact, Intake, Journal},
    policy::{POLICY, Policy, VERSION},
    progress::{DayReport, Position, Progress, Subject},
    suitability::{Standing, Suitability, Ticks},
    time::{Now, Reading},
};

/// Another table: other bouts, gates, lights, holds, flares, absences and stalls.
pub const OTHER: Policy = Policy {
    stage_bouts: [2, 3, 6, 5, 1, 3],
    gate_days: [1, 4, 30, 5, 7],
    gate_counted: [(1, 2), (3, 4), (20, 30), (1, 3), (5, 6)],
    gate_no_red_days: [1, 2, 14, 3, 5],
    gate_steady: (2, 3),
    pain_base_unknown: 5,
    pain_red_floor: 4,
    pain_amber_rise: 0,
    morning_red_rise: 2,
    morning_amber_rise: 1,
    usual_mornings: 5,
    usual_mornings_min: 2,
    red_hold_days: 6,
    reds_stage_back: (1, 3),
    flare_calm_days: 4,
    flare_recovery_days: 1,
    away_days: [1, 5, 9, 20],
    rung_counted_days: 1,
    rung_lost_running: 1,
    test_valid_days: 2,
    check_lasts_days: 3,
    gap_tight_minutes: 240,
    stall_days: [14, 21],
    stall_pain_floor: 3,
    pain_answers_share: (2, 3),
    ..POLICY
};

/// A table with another name and the same numbers.
pub const SAME: Policy = POLICY;

const DAY_MS: i64 = 24 * 60 * 60_000;

/// Lives of every temper, and long diligent ones, where stages rise.
fn any_life() -> impl Strategy<Value = Vec<Entry>> {
    let diligent = prop::collection::vec(any::<u64>(), 0..=300).prop_map(|seeds| life(Temper::Diligent, &seeds));
    prop_oneof![2 => any_lives(120), 1 => diligent]
}

fn stands(journal: &Journal, now: Now) -> Position {
    Progress::of(journal, now).at(now).expect("a fold as of now knows now")
}

/// The life, and the same with a table named at the time of one of its entries, chosen by `seed`.
fn switched(life: &[Entry], seed: u64, version: u16) -> Option<(Journal, Journal, Now)> {
    let at = life.get(Dice::new(seed).index(life.len()))?.at;
    // The last of its instant, or the first.
    let number = if seed.is_multiple_of(2) { u64::MAX } else { 0 };
    let named = Entry { id: EntryId::new(number), at, fact: Fact::Rules { version } };
    let after: Vec<Entry> = life.iter().cloned().chain([named]).collect();
    Some((journal(life), journal(&after), at))
}

fn without_late_words(life: Vec<Entry>) -> Vec<Entry> {
    let changes_the_past = |entry: &Entry| match &entry.fact {
        Fact::Retract(_) | Fact::Rules { .. } => true,
        Fact::BoutFinished(bout) => bout.ended != entry.at,
        _ => false,
    };
    life.into_iter().filter(|entry| !changes_the_past(entry)).collect()
}

/// What was decided about the days before the one on which a table was named, and the day before that, which a morning can still light.
fn decided(position: &Position, named_on: Now) -> Vec<DayReport> {
    let last = named_on.day().plus(-2);
    position.recent.iter().filter(|day| day.day < last).copied().collect()
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn what_was_decided_before_a_table_was_named_stays(life in any_life(), seed: u64, later in 0_i64..20) {
        let life = without_late_words(life);
        let Some((before, after, at)) = switched(&life, seed, 2) else { return Ok(()) };
        let past = some_now(&life, seed);
        if past.instant_ms() < at.instant_ms() {
            prop_assert_eq!(stands(&before, past), stands(&after, past));
        }
        let later = Now::new(at.instant_ms() + later * DAY_MS, at.offset_minutes()).expect("within range");
        prop_assert_eq!(decided(&stands(&before, later), at), decided(&stands(&after, later), at));
    }

    #[test]
    fn naming_a_table_moves_nothing_by_itself(life in any_life(), seed: u64) {
        let Some((_, _, at)) = switched(&life, seed, 2) else { return Ok(()) };
        let reached: Vec<Entry> = life.iter().filter(|entry| entry.at.instant_ms() <= at.instant_ms()).cloned().collect();
        let named = Entry { id: EntryId::new(u64::MAX), at, fact: Fact::Rules { version: 2 } };
        let with: Vec<Entry> = reached.iter().cloned().chain([named]).collect();
        let (before, after) = (stands(&journal(&reached), at), stands(&journal(&with), at));
        let earned = |position: &Position| position.rungs.iter().map(|rung| rung.earned).collect::<Vec<_>>();
        // What coming back does waits for the bout: until then it is reckoned by the table in force.
        if before.away == after.away {
            prop_assert_eq!((before.stage, earned(&before)), (after.stage, earned(&after)));
            prop_assert_eq!((before.held_until, before.counted_today), (after.held_until, after.counted_today));
        }
        prop_assert!(after.planned_today <= before.planned_today, "what today asks for never grows in the middle of it");
    }

    #[test]
    fn a_table_with_the_same_numbers_changes_nothing(life in any_lives(120), seed: u64) {
        let Some((before, after, at)) = switched(&life, seed, 3) else { return Ok(()) };
        let now = some_now(&life, seed.rotate_left(7));
        let (mut stood, mut stands) = (stands(&before, now), stands(&after, now));
        if now.instant_ms() >= at.instant_ms() {
            (stood.rules_version, stands.rules_version) = (0, 0);
        }
        prop_assert_eq!(stood, stands);
    }

    #[test]
    fn adding_is_folding_whatever_the_tables(life in any_lives(120), seed: u64, versions in prop::collection::vec(0_u16..5, 0..6)) {
        let mut dice = Dice::new(seed);
        let mut life = life;
        for (number, version) in (0..).zip(versions) {
            let at = life.get(dice.index(life.len())).map_or(Now::EPOCH, |entry| entry.at);
            life.push(Entry { id: EntryId::new(u64::MAX - number), at, fact: Fact::Rules { version } });
        }
        let whole = journal(&life);
        let now = whole.entries().last().map_or(Now::EPOCH, |last| last.at);
        let mut progress = Progress::default();
        for entry in whole.entries() {
            progress.add(entry);
        }
        if let Some(position) = progress.at(now) {
            prop_assert_eq!(position, stands(&whole, now));
        }
    }
}

/// The tables a coach's journal names, in order, with how many facts come before each.
fn named(coach: &Coach) -> Vec<(usize, u16)> {
    let entries = coach.journal().entries().iter().enumerate();
    entries
        .filter_map(|(at, entry)| if let Fact::Rules { version } = entry.fact { Some((at, version)) } else { None })
        .collect()
}

#[test]
fn the_coach_names_the_table_in_force_before_its_first_fact_and_again_after_another() {
    let reading = |minute: i64| {
        let now = Now::new(1_772_445_600_000 + minute * 60_000, 0).expect("within range");
        Reading { now, performance_ms: 0, visible: true }
    };
    for chance in [0, 1, u64::MAX / 2, u64::MAX - 1_000] {
        let mut coach = Coach::new("en-GB", None);
        let notes =
            |coach: &mut Coach, minute| coach.note(Fact::SupportAsked, reading(minute), chance).expect("can be noted");
        assert_eq!(named(&coach), []);
        notes(&mut coach, 0);
        notes(&mut coach, 0);
        notes(&mut coach, 1);
        assert_eq!(named(&coach), [(0, VERSION)], "chance {chance}");
        // Another device has gone on to table 2, and one to a table that this release does not know.
        let entry =
            |number, version| Entry { id: EntryId::new(number), at: reading(2).now, fact: Fact::Rules { version } };
        coach.merge(&journal(&[entry(7, 2), entry(8, 99)]), reading(3), 1);
        assert_eq!(coach.plan(reading(3)).stage.rules_version, VERSION, "today was begun by the table before");
        notes(&mut coach, 4);
        notes(&mut coach, 5);
        assert_eq!(named(&coach), [(0, VERSION), (4, 2), (5, 99), (6, VERSION)], "chance {chance}");
        // A clock that was set back to before all this.
        notes(&mut coach, -9);
        assert_eq!(named(&coach)[0], (0, VERSION));
    }
}

#[test]
fn a_check_lasts_as_long_as_the_table_said_under_which_it_was_answered() {
    let clock = |day: i64| Now::new(1_772_445_600_000 + day * DAY_MS, 0).expect("within range");
    let record = |number: u64, day: i64, fact: Fact| Entry { id: EntryId::new(number), at: clock(day), fact };
    let clean = Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: vec![] });
    let of_table_1 = record(1, 0, clean.clone());
    let named = record(2, 1, Fact::Rules { version: 2 });
    let of_table_2 = record(3, 20, clean);
    for (life, last_day) in [
        (vec![of_table_1.clone()], 6),
        (vec![of_table_1.clone(), named.clone()], 6),
        (vec![of_table_1, named.clone(), of_table_2.clone()], 22),
        (vec![named, of_table_2], 22),
    ] {
        for (day, standing) in [(last_day, Standing::Clear), (last_day + 1, Standing::CheckDue)] {
            let (journal, now) = (journal(&life), clock(day));
            assert_eq!(Suitability::of(&journal, now).standing(now.day()), standing, "day {day} of {life:?}");
            assert_eq!(stands(&journal, now).standing, standing, "day {day} of {life:?}");
        }
    }
}

#[test]
fn the_first_day_is_planned_by_the_table_that_was_named_before_it() {
    let at = Now::new(1_772_445_600_000, 0).expect("within range");
    let fact = |number: u64, fact: Fact| Entry { id: EntryId::new(number), at, fact };
    let asked = fact(2, Fact::SupportAsked);
    for (life, planned) in [
        (vec![asked.clone()], POLICY.stage_bouts[1]),
        (vec![fact(1, Fact::Rules { version: 2 }), asked.clone()], OTHER.stage_bouts[1]),
    ] {
        assert_eq!(stands(&journal(&life), at).planned_today, planned);
    }
}

#[test]
fn tables_that_are_named_in_a_silence_each_decide_their_own_days() {
    let clock = |day: i64| Now::new(1_772_445_600_000 + day * DAY_MS, 0).expect("within range");
    let entry = |number: u64, day: i64, fact: Fact| Entry { id: EntryId::new(number), at: clock(day), fact };
    let named = |number: u64, day: i64, version: u16| entry(number, day, Fact::Rules { version });
    let said = |number: u64, day: i64| entry(number, day, Fact::SupportAsked);
    let life = [said(1, 0), named(2, 3, 2), named(3, 5, 1), said(4, 7)];
    let planned = stands(&journal(&life), clock(7)).recent.iter().map(|day| day.planned).collect::<Vec<_>>();
    let (one, two) = (POLICY.stage_bouts[1], OTHER.stage_bouts[1]);
    assert_eq!(
        planned,
        [one, one, one, two, two, two, one, one],
        "what a day asks for never grows in the middle of it"
    );
}

/// Two weeks under table 2: so many mornings answered in each, with this pain, and on every day the bouts it needs.
fn two_weeks(answered: i64, pain: u8) -> Position {
    let clock =
        |day: i64, minute: i64| Now::new(1_772_445_600_000 + day * DAY_MS + minute * 60_000, 0).expect("within range");
    let mut facts = vec![(clock(0, 0), Fact::Rules { version: 2 })];
    for day in 0..14 {
        if day % 7 < answered {
            facts.push((clock(day, 1), Fact::Morning { pain }));
        }
        for ended in [clock(day, 60), clock(day, 180)] {
            let (kind, worst_pain) = (BoutKind::Bout, None);
            let bout = BoutRecord { kind, ended, worst_pain, counts: true, exercises: vec![] };
            facts.push((ended, Fact::BoutFinished(bout)));
        }
    }
    let entry = |(number, (at, fact))| Entry { id: EntryId::new(number), at, fact };
    stands(&journal(&(0..).zip(facts).map(entry).collect::<Vec<_>>()), clock(14, 0))
}

#[test]
fn how_many_answers_are_enough_is_what_the_table_says() {
    // Two thirds of a week's mornings are five, and of the two days before stage 0 is left both.
    assert_eq!([4, 5].map(|answered| two_weeks(answered, 4).stalled.map(|stalled| stalled.days)), [None, Some(14)]);
    let at = Now::new(1_772_445_600_000, 0).expect("within range");
    let entry = |number: u64, fact: Fact| Entry { id: EntryId::new(number), at, fact };
    for (version, missing) in [(1, 0), (2, 1)] {
        let intake = Intake { usual_pain: Some(6), ..Intake::default() };
        let life = [Fact::Rules { version }, Fact::Intake(intake), Fact::Morning { pain: 2 }];
        let position =
            stands(&journal(&(0..).zip(life).map(|(number, fact)| entry(number, fact)).collect::<Vec<_>>()), at);
        let pain = position.gate.iter().find(|condition| condition.subject == Subject::PainNoMoreThanUsual);
        assert_eq!(pain.map(|pain| pain.answers_missing), Some(missing), "table {version}");
    }
}

#[test]
fn how_little_pain_is_no_stall_is_what_the_table_says() {
    assert_eq!([3, 4].map(|pain| two_weeks(7, pain).stalled.map(|stalled| stalled.days)), [None, Some(14)]);
}

#[test]
fn a_bout_of_the_evening_is_one_though_a_table_is_named_after_midnight_before_it_is_rated() {
    let clock = |minute: i64| Now::new(1_772_409_600_000 + minute * 60_000, 0).expect("within range");
    let record = |number: u64, at: Now, fact: Fact| Entry { id: EntryId::new(number), at, fact };
    let bout = |number: u64, ended: Now, at: Now| {
        let (kind, worst_pain) = (BoutKind::Bout, Some(2));
        record(number, at, Fact::BoutFinished(BoutRecord { kind, ended, worst_pain, counts: true, exercises: vec![] }))
    };
    // A day goes to three in the morning.
    let (evening, night, rated) = (clock(20 * 60), clock(26 * 60 + 50), clock(27 * 60 + 20));
    for version in [1, 2, 3, 9] {
        let named = record(2, clock(27 * 60 + 10), Fact::Rules { version });
        let life = [bout(1, evening, evening), named, bout(3, night, rated)];
        let position = stands(&journal(&life), rated);
        assert_eq!(position.recent.iter().map(|day| day.counted).collect::<Vec<_>>(), [2, 0], "table {version}");
        assert_eq!(position.rules_version, if version == 9 { 1 } else { version });
    }
}
