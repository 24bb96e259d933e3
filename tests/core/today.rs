//! A reader's day, from where they stand and what they did lately.
#![expect(clippy::unwrap_used, reason = "a failing test may stop at once")]

#[path = "support/position.rs"]
mod position;

use std::collections::BTreeSet;

use position::{at_stage, day_with, days_ago, today};
use steadyback::{
    catalogue::{self, Pattern, Place},
    guide::Menu,
    journal::{BoutKind, BoutRecord, Direction, Entry, EntryId, ExerciseRecord, Fact, Ratings, Settings},
    plan::{BoutStatus, Recent, Today},
    progress::{DayReport, Flare, Light, Position, TestState, TestTaken},
    suitability::Symptom,
    time::{Day, Now, Zone},
};

const MINUTE_MS: i64 = 60_000;
const DIRECTIONS: [Pattern; 4] = [Pattern::TrunkFront, Pattern::TrunkSide, Pattern::TrunkBack, Pattern::Hip];
const MOVEMENTS: [Pattern; 5] = [Pattern::Squat, Pattern::Hinge, Pattern::Push, Pattern::Pull, Pattern::Carry];

/// `hour:minute` of the day that the tests are on.
fn clock(hour: i64, minute: i64) -> Now {
    let noon = (0..2).map(|late| Now::new((20_000 - late) * 24 * 60 * MINUTE_MS + 12 * 60 * MINUTE_MS, 0).unwrap());
    let noon = noon.into_iter().find(|noon| noon.day() == today()).unwrap();
    Now::new(noon.instant_ms() + ((hour - 12) * 60 + minute) * MINUTE_MS, 0).unwrap()
}

/// A reader who has told their day.
fn with_a_day(settings: Settings) -> Recent {
    let mut recent = Recent::default();
    (recent.settings, recent.has_plan) = (Some(settings), true);
    recent
}

fn entry(at: Now, fact: Fact) -> Entry {
    Entry { id: EntryId::new(1), at, fact }
}

fn did(recent: &mut Recent, day: Day, ended: Now, menu: &Menu) {
    let exercises = menu.items.iter().map(|item| ExerciseRecord {
        exercise: item.exercise.id,
        rung: 1,
        repetitions: item.repetitions(),
        red: false,
        ratings: Ratings::default(),
    });
    let record =
        BoutRecord { kind: BoutKind::Bout, ended, worst_pain: None, counts: true, exercises: exercises.collect() };
    recent.take_in(day, &entry(ended, Fact::BoutFinished(record)));
}

/// What the next bout has at noon.
fn next(position: &Position, recent: &Recent) -> Menu {
    let today = Today::new(position, recent, None, Zone::STEADY, clock(12, 0));
    today.next_menu(&today.plan(None))
}

fn ids(menu: &Menu) -> BTreeSet<&'static str> {
    menu.items.iter().map(|item| item.exercise.id).collect()
}

fn patterns(menu: &Menu) -> BTreeSet<Pattern> {
    menu.items.iter().map(|item| item.exercise.pattern).collect()
}

fn test(direction: Direction, taken: Option<Day>) -> TestState {
    let taken = taken.map(|day| TestTaken { day, valid_until: day.plus(7), rung: 2, left: 5, right: 5 });
    TestState { direction, rung: 2, taken, retry_from: None, offered: true }
}

/// Gentle mornings (PROGRAMME.md §1 I) go by the reader's own waking time.
#[test]
fn minutes_awake_count_from_waking_to_sleep() {
    let day = |wake: u16, sleep: u16| Some(Settings { wake: wake * 60, sleep: sleep * 60, ..Settings::default() });
    let beyond = |wake, sleep| Some(Settings { wake, sleep, ..Settings::default() });
    let cases = [
        (day(7, 23), (6, 59), None, "asleep"),
        (day(7, 23), (7, 0), Some(0), "just awake"),
        (day(7, 23), (9, 1), Some(121), "in the morning"),
        (day(7, 23), (22, 59), Some(959), "the last minute"),
        (day(7, 23), (23, 0), None, "asleep again"),
        (day(16, 8), (2, 0), Some(600), "across midnight"),
        (day(16, 8), (7, 59), Some(959), "before sleep in the morning"),
        (day(16, 8), (8, 0), None, "asleep in the daytime"),
        (day(7, 7), (6, 59), Some(1439), "no sleep at all"),
        (day(7, 7), (7, 0), Some(0), "and from the start again"),
        (beyond(7 * 60, u16::MAX), (7, 1), Some(1), "an hour that no clock shows is one all the same"),
        (beyond(u16::MAX, u16::MAX), (12, 20), Some(5), "so are two"),
        (None, (9, 0), None, "nothing was told"),
    ];
    for (settings, (hour, minute), awake, why) in cases {
        let recent = settings.map_or_else(Recent::default, with_a_day);
        let position = at_stage(1);
        let today = Today::new(&position, &recent, None, Zone::STEADY, clock(hour, minute));
        assert_eq!(today.minutes_awake(), awake, "{hour}:{minute:02}, {why}");
    }
}

/// PROGRAMME.md §7: with one bout a day, any two planned days cover every direction, and no exercise is in two bouts running. A day of rest between them is
/// no planned day.
#[test]
fn the_planned_day_before_is_the_last_with_bouts_planned() {
    let planned = |days, planned| DayReport { planned, ..day_with(days, None) };
    let mut position = at_stage(5);
    position.planned_today = 1;
    position.recent = vec![planned(2, 1), planned(1, 0), planned(0, 1)];
    let mut recent = with_a_day(Settings::default());
    let before = next(&position, &recent);
    did(&mut recent, days_ago(2), Now::new(clock(12, 0).instant_ms() - 48 * 60 * MINUTE_MS, 0).unwrap(), &before);
    let after = next(&position, &recent);
    let covered: BTreeSet<Pattern> = patterns(&before).union(&patterns(&after)).copied().collect();
    assert!(DIRECTIONS.iter().all(|direction| covered.contains(direction)), "{covered:?}");
    assert!(ids(&before).is_disjoint(&ids(&after)), "{:?} after {:?}", ids(&after), ids(&before));
}

/// PROGRAMME.md §5: nothing loaded in the days after a red or a flare, nor in one.
#[test]
fn loads_wait_for_the_days_after_a_red_and_a_flare() {
    let lifting = |exercise: &&catalogue::Exercise| exercise.id == "deadlift";
    let others = catalogue::all().iter().filter(|exercise| MOVEMENTS.contains(&exercise.pattern) && !lifting(exercise));
    let excluded = others.map(|exercise| exercise.id).collect();
    let recent = with_a_day(Settings { excluded, ..Settings::default() });
    let lifts = |change: &dyn Fn(&mut Position)| {
        let mut position = Position { sessions_open: false, ..at_stage(4) };
        change(&mut position);
        ids(&next(&position, &recent)).contains("deadlift")
    };
    assert!(lifts(&|_| {}), "nothing holds");
    assert!(!lifts(&|position| position.held_until = Some(days_ago(-2))), "after a red");
    assert!(!lifts(&|position| position.recovering_until = Some(days_ago(-2))), "after a flare");
    assert!(!lifts(&|position| position.flare = Some(Flare { since: today(), days: 1, closing: false })), "in a flare");
}

/// PROGRAMME.md §4: a test stands in for its direction's bouts on its day, and on no other.
#[test]
fn a_direction_rests_on_the_day_it_was_tested() {
    let recent = with_a_day(Settings::default());
    for (ago, trained) in [(0, false), (1, true)] {
        let position = Position { tests: vec![test(Direction::Front, Some(days_ago(ago)))], ..at_stage(1) };
        assert_eq!(patterns(&next(&position, &recent)).contains(&Pattern::TrunkFront), trained, "{ago} days ago");
    }
}

/// PROGRAMME.md §4 and §6: no test after a stop report, nor after a red.
#[test]
fn no_test_is_held_after_a_stop_report_or_a_red() {
    let recent = with_a_day(Settings::default());
    let may_be_held = |change: &dyn Fn(&mut Position)| {
        let mut position = Position { tests: vec![test(Direction::Front, None)], ..at_stage(1) };
        change(&mut position);
        let today = Today::new(&position, &recent, None, Zone::STEADY, clock(12, 0));
        today.control_test(Direction::Front, Place::Floor).is_some()
    };
    assert!(may_be_held(&|_| {}));
    assert!(!may_be_held(&|position| position.stopped_today = Some(Symptom::Dizziness)));
    assert!(!may_be_held(&|position| position.recent = vec![day_with(0, Some(Light::Red))]));
    assert!(may_be_held(&|position| position.recent = vec![day_with(0, Some(Light::Green))]));
}

/// PROGRAMME.md §7: a bout done away from the screen can be logged, and is shown.
#[test]
fn a_bout_done_elsewhere_is_in_the_day() {
    let mut recent = with_a_day(Settings::default());
    recent.take_in(today(), &entry(clock(10, 0), Fact::BoutElsewhere));
    let position = at_stage(1);
    let plan = Today::new(&position, &recent, None, Zone::STEADY, clock(12, 0)).plan(None);
    let done = plan.bouts.iter().filter(|bout| bout.status == BoutStatus::Done).map(|bout| bout.starts);
    assert_eq!(done.collect::<Vec<_>>(), [clock(10, 0)]);
    assert_eq!(recent.last_start(), Some(clock(10, 0)), "and changed position");
}

/// A session lasts twenty minutes at most (PROGRAMME.md §7): what began longer ago is not on any more.
#[test]
fn a_bout_is_on_until_it_ends_or_no_session_is_that_long() {
    let mut recent = Recent::default();
    assert_eq!((recent.is_on_since(clock(12, 0)), recent.last_start()), (None, None), "none began");
    let began = clock(12, 0);
    recent.take_in(today(), &entry(began, Fact::BoutStarted { place: Place::Floor, pain_now: 2 }));
    for (minutes, is_on) in [(-1, false), (0, true), (1, true), (20, true), (21, false)] {
        assert_eq!(recent.is_on_since(clock(12, minutes)), is_on.then_some(began), "{minutes} minutes later");
    }
    let just_after = Now::new(clock(12, 20).instant_ms() + 1, 0).unwrap();
    assert_eq!(recent.is_on_since(just_after), None);
    did(&mut recent, today(), clock(12, 3), &Menu { kind: BoutKind::Bout, items: Vec::new(), note: None });
    assert_eq!((recent.is_on_since(clock(12, 4)), recent.last_start()), (None, Some(began)), "it has ended");
}

#[test]
fn bouts_are_remembered_as_far_back_as_the_planned_day_before_can_lie_in_a_week() {
    for (days, remembered) in [(7, 1), (8, 0)] {
        let mut recent = Recent::default();
        recent.take_in(days_ago(days), &entry(clock(9, 0), Fact::BoutElsewhere));
        recent.take_in(today(), &entry(clock(9, 0), Fact::BoutElsewhere));
        assert_eq!(recent.bouts_on(days_ago(days)).count(), remembered, "{days} days ago");
        assert_eq!(recent.bouts_on(today()).count(), 1);
    }
}
