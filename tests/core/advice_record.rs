//! What advice reads from a journal, and that no life makes it answer without a reason.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/journals.rs"]
mod journals;

use cases::cases;
use journals::{Temper, life};
use proptest::prelude::*;
use steadyback::{
    advice::{Hours, Record, Verdict, answer, back_to_normal, nudges, summary, support},
    journal::{
        Activity, BoutKind, BoutRecord, Entry, ExerciseRecord, Fact, Intake, Journal, Load, LoadedPattern,
        MovementCheck, Ratings, Review, Settings, Training,
    },
    progress::Progress,
    suitability::Standing,
    time::Now,
};

const MORNING_MS: i64 = 1_772_445_600_000;
const DAY_MS: i64 = 86_400_000;

fn day(number: i64) -> Now {
    Now::new(MORNING_MS + number * DAY_MS, 0).expect("a clock within range")
}

fn journal(facts: Vec<(i64, Fact)>) -> Journal {
    let mut journal = Journal::default();
    for ((on, fact), chance) in facts.into_iter().zip(1..) {
        journal.record(day(on), fact, chance);
    }
    journal
}

fn squats(repetitions: u16, load: u16) -> Training {
    Training { pattern: LoadedPattern::Squat, repetitions, load, effort: 5, minutes: 10 }
}

fn bout(exercise: &'static str, rung: u8, repetitions: u16, ended: Now) -> Fact {
    let exercise = ExerciseRecord { exercise, rung, repetitions, red: false, ratings: Ratings::default() };
    let exercises = vec![exercise];
    Fact::BoutFinished(BoutRecord { kind: BoutKind::Session, ended, worst_pain: None, counts: true, exercises })
}

#[test]
fn an_empty_journal_says_nothing() {
    let record = Record::of(&Journal::default(), day(0));
    assert!(record.trained.is_empty() && record.diary.is_empty() && record.movement_checks.is_empty());
    assert_eq!(record.told, steadyback::advice::Told::default());
}

#[test]
fn what_is_dated_later_is_not_there_yet() {
    let journal = journal(vec![(1, Fact::Training(squats(8, 0))), (3, Fact::Load(Load::default()))]);
    for (now, trained, diary) in [(0, 0, 0), (1, 1, 0), (2, 1, 0), (3, 1, 1)] {
        let record = Record::of(&journal, day(now));
        assert_eq!((record.trained.len(), record.diary.len()), (trained, diary), "day {now}");
    }
}

#[test]
fn bouts_count_to_their_pattern_with_the_load_of_their_rung() {
    for (exercise, rung, expected) in [
        ("sit-to-stand", 1, Some((LoadedPattern::Squat, 0))),
        ("goblet-squat", 3, Some((LoadedPattern::Squat, 40))),
        ("deadlift", 1, Some((LoadedPattern::Hinge, 20))),
        ("push-up", 2, Some((LoadedPattern::Push, 0))),
        ("row", 4, Some((LoadedPattern::Pull, 20))),
        ("suitcase-carry", 6, Some((LoadedPattern::Carry, 60))),
        ("bird-dog", 1, None),
        ("walking", 1, None),
        ("goblet-squat", 0, None),
        ("goblet-squat", 9, None),
        ("no-such-exercise", 1, None),
    ] {
        let record = Record::of(&journal(vec![(0, bout(exercise, rung, 12, day(0)))]), day(0));
        let found = record.trained.first().map(|(_, done)| (done.pattern, done.load));
        assert_eq!(found, expected, "{exercise} {rung}");
    }
    let nothing_done = Record::of(&journal(vec![(0, bout("sit-to-stand", 1, 0, day(0)))]), day(0));
    assert!(nothing_done.trained.is_empty());
}

#[test]
fn owned_loads_are_those_of_the_last_settings() {
    let settings = |loads: &[u16]| Fact::Settings(Settings { loads: loads.to_vec(), ..Settings::default() });
    let facts = vec![(0, settings(&[35])), (0, bout("goblet-squat", 3, 6, day(0))), (1, settings(&[80]))];
    let record = Record::of(&journal(facts), day(1));
    assert_eq!(record.owned, [80]);
    // Bottles make 4 kg, which is more than the 3.5 owned then.
    assert_eq!(record.trained[0].1.load, 40);
}

#[test]
fn what_was_told_is_kept_field_by_field() {
    let activity = |now| Activity { activity: 3, now, target: 8 };
    let intake = Intake { weeks: Some(9), confidence: Some(4), activities: vec![activity(2)], ..Intake::default() };
    let later = Intake { worst_pain: Some(7), ..Intake::default() };
    let review = Review { activities: vec![5, 9], confidence: Some(6), ..Review::default() };
    let check = MovementCheck { ratings: [Some(1); 6] };
    let facts = vec![
        (0, Fact::Intake(intake)),
        (1, Fact::Intake(later)),
        (14, Fact::Review(review)),
        (14, Fact::Review(Review::default())),
        (15, Fact::MovementCheck(check)),
    ];
    let record = Record::of(&journal(facts), day(20));
    let told = &record.told;
    assert_eq!((told.weeks, told.worst_pain, told.days), (Some(9), Some(7), Some(21)));
    assert_eq!((told.confidence_before, told.confidence_now), (Some(4), Some(6)));
    assert_eq!((told.activities.clone(), told.activities_now.clone()), (vec![activity(2)], vec![5]));
    assert_eq!(record.movement_checks, [(day(15).day(), check)]);
}

/// PROGRAMME.md §1 B and §7: the menu goes by the last check; before stands beside after.
#[test]
fn the_menu_goes_by_the_last_movement_check_and_the_first_is_kept_beside_it() {
    let check = |rating| MovementCheck { ratings: [Some(rating); 6] };
    let facts = [0, 1, 2].map(|rating| (i64::from(rating) * 28, Fact::MovementCheck(check(rating))));
    for (now, last) in [(0, check(0)), (28, check(1)), (60, check(2))] {
        let record = Record::of(&journal(facts.to_vec()), day(now));
        assert_eq!(record.focus(), Some(&last), "day {now}");
        assert_eq!(record.movement_checks.first(), Some(&(day(0).day(), check(0))), "day {now}");
    }
    assert_eq!(Record::default().focus(), None);
}

#[test]
fn a_days_diary_is_its_answers_together() {
    let slept = Load { sleep: Some(2), ..Load::default() };
    let sat = |quarters| Load { sitting_quarters: Some(quarters), ..Load::default() };
    let facts = vec![(0, Fact::Load(sat(30))), (1, Fact::Load(slept)), (1, Fact::Load(sat(12)))];
    let record = Record::of(&journal(facts), day(1));
    assert_eq!(record.diary_on(day(1).day()), Load { sitting_quarters: Some(12), ..slept });
    assert_eq!(record.diary_on(day(0).day()), sat(30));
    assert_eq!(record.diary_on(day(2).day()), Load::default());
}

/// This week and the four that PROGRAMME.md §8 looks back on; a journal of years is no heavier than that.
#[test]
fn five_weeks_of_training_and_diary_are_kept() {
    let every_day = (0..100).flat_map(|on| [(on, Fact::Training(squats(8, 0))), (on, Fact::Load(Load::default()))]);
    let facts: Vec<(i64, Fact)> = every_day.collect();
    for (now, kept, since) in [(33, 34, 33), (34, 35, 34), (35, 35, 34), (99, 35, 34)] {
        let record = Record::of(&journal(facts.clone()), day(now));
        assert_eq!((record.trained.len(), record.diary.len()), (kept, kept), "day {now}");
        assert_eq!(record.trained.first().map(|(on, _)| *on), Some(day(now - since).day()));
    }
    let once_a_day = (0..100).map(|on| (on, Fact::Training(squats(8, 0)))).collect();
    assert_eq!(Record::of(&journal(once_a_day), day(99)).trained.len(), 35);
    // Days go by without training too.
    for (now, kept) in [(34, 1), (35, 0)] {
        let facts = vec![(0, Fact::Training(squats(8, 0))), (now, Fact::Morning { pain: 1 })];
        assert_eq!(Record::of(&journal(facts), day(now)).trained.len(), kept, "day {now}");
    }
}

proptest! {
    #![proptest_config(cases(10_000))]

    /// PROGRAMME.md §10.1, 10.10 and 10.11 for advice: locked means nothing, nothing panics, and every answer has its reason.
    #[test]
    fn no_life_gets_an_answer_without_a_reason_or_past_a_lock(
        seeds in prop::collection::vec(any::<u64>(), 0..60),
        temper in prop::sample::select(vec![Temper::Diligent, Temper::Ordinary, Temper::Hostile]),
        later in 0_i64..40,
    ) {
        let entries: Vec<Entry> = life(temper, &seeds);
        let mut journal = Journal::default();
        for entry in &entries {
            journal.add(entry.clone());
        }
        let last = journal.entries().last().map_or(MORNING_MS, |entry| entry.at.instant_ms());
        let Some(now) = Now::new(last + later * DAY_MS, 0) else { return Ok(()) };
        let Some(position) = Progress::of(&journal, now).at(now) else { return Ok(()) };
        let record = Record::of(&journal, now);
        let answered = answer(squats(8, 20), &record.past(&position));
        let normal = back_to_normal(&position);
        let given = support(&position);
        prop_assert!(!answered.reasons.is_empty());
        prop_assert_eq!(normal.open.len() + normal.not_yet.len(), 6);
        prop_assert!(position.stage >= 3 || answered.verdict == Verdict::NotYet);
        if matches!(position.standing, Standing::Locked(_)) {
            prop_assert_eq!(answered.verdict, Verdict::NotYet);
            prop_assert!(normal.open.is_empty() && !given.call_to_action && !given.summary);
            prop_assert!(nudges(&position, &Hours::default()).is_empty());
        }
        prop_assert!(summary(&position, &record.told).sections.iter().all(|part| !part.lines.is_empty()));
    }
}
