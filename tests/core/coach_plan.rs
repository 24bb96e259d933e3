//! The plan, the summary, the calendar and what is asked about training, as the coach shows them.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

#[path = "support/life.rs"]
mod life;
mod support;

use life::{Life, reader_at};
use steadyback::{
    advice::Verdict,
    catalogue::{Need, Place, find, first_bout},
    coach::{Action, Coach, Name, Problem},
    guide::{Demonstration, Item, Shows},
    journal::{
        BoutKind, BoutRecord, Busy, Direction, ExerciseRecord, Fact, Intake, Journal, Load, LoadedPattern, Ratings,
        Settings, Training,
    },
    plan::{BoutStatus, Wish},
    progress::{Control, Freeze, Light},
    suitability::{Outcome, Standing, Symptom},
    time::{OffsetChange, Reading},
    view::{Offer, PlanView, Side, View},
};
use support::{DAY_MS, HOUR_MS, MINUTE_MS, MORNING_MS, Reader};

/// A coach that has heard of a life, at its present.
fn knows(life: &Life) -> (Coach, Reading) {
    let mut coach = Coach::new("en-GB", None);
    let reading = Reading { now: life.now(), performance_ms: 0, visible: true };
    coach.merge(&life.journal, reading, 1);
    (coach, reading)
}

fn plan_of(life: &Life) -> PlanView {
    let (coach, reading) = knows(life);
    coach.plan(reading)
}

/// Past the check, with a plan that has been told.
fn with_a_plan() -> Reader {
    let mut reader = Reader::past_the_check();
    reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::Back, Action::Back]);
    reader.says(Fact::Intake(Intake { usual_pain: Some(3), ..Intake::default() }));
    reader
}

#[test]
fn it_says_what_the_rules_say() {
    for stage in 0..=5 {
        let mut life = reader_at(stage);
        life.good_day();
        let (position, plan) = (life.position(), plan_of(&life));
        assert_eq!((plan.stage.stage, plan.day), (stage, position.day));
        assert_eq!(plan.gates, position.gate, "every gate with its value and target");
        assert_eq!(plan.gates.is_empty(), stage == 5);
        assert_eq!(plan.stage.reasons, position.reasons);
        assert_eq!((plan.today.planned, plan.today.needed), (position.planned_today, position.needed_today));
        assert_eq!(plan.today.counted, position.counted_today);
        assert!(position.recent.ends_with(&plan.pain.days) && plan.pain.days.len() <= 7);
        let (coach, reading) = knows(&life);
        assert_eq!(coach.history(reading), position.recent);
        assert_eq!(plan.normal, steadyback::advice::back_to_normal(&position));
        assert_eq!(plan.support, steadyback::advice::support(&position));
        for (shown, rung) in plan.rungs.iter().zip(&position.rungs) {
            assert_eq!((shown.exercise, shown.earned, shown.shown), (rung.exercise, rung.earned, rung.shown));
        }
        assert_eq!(plan.rungs.len(), 24);
    }
}

#[test]
fn before_anything_is_told_there_is_a_plain_day_without_a_bout_that_may_start() {
    let plan = Reader::new().plan();
    assert!(!plan.begun && plan.holds.check_due);
    assert_eq!((plan.stage.stage, plan.holds.standing), (1, Standing::CheckDue));
    assert!(plan.today.next.is_none() && plan.wake.check_due.is_none() && plan.nudges.is_empty());
}

#[test]
fn the_day_has_its_bouts_and_the_next_its_menu() {
    let reader = with_a_plan();
    let plan = reader.plan();
    assert!(plan.begun);
    assert_eq!(plan.today.planned, 5, "stage 1");
    assert_eq!(plan.today.bouts.len(), 5);
    let next = plan.today.next.expect("one is to come");
    assert_eq!(next.bout, plan.today.bouts[0]);
    assert_eq!(next.items.len(), 3);
    assert!(next.items.iter().all(|item| item.rung == 1 && item.reps > 0));
    assert!((120_000..=240_000).contains(&next.length_ms));
    let reminder = plan.wake.bout.expect("one is to come");
    let to_come = plan.today.bouts.iter().find(|bout| bout.status == BoutStatus::ToCome).expect("one is to come");
    assert_eq!(reminder.at, to_come.starts);
}

#[test]
fn what_was_done_is_in_the_day_and_takes_its_place() {
    let mut reader = with_a_plan();
    reader.does_all(&[Action::Begin, Action::ChoosePlace(Place::Floor), Action::PainNow(2)]);
    assert_eq!(reader.plan().today.bouts[0].status, BoutStatus::Done, "the one that is on");
    reader.plays_to_the_end();
    reader.does_all(&[Action::WorstPain(2), Action::Complete]);
    let today = reader.plan().today;
    assert_eq!((today.counted, today.bouts[0].status), (1, BoutStatus::Done));
    assert_eq!(today.bouts.iter().filter(|bout| bout.status == BoutStatus::Done).count(), 1);
    assert_eq!(today.bouts.len(), 5);
}

#[test]
fn the_bout_that_is_played_is_the_plans() {
    for stage in 0..=5 {
        let mut life = reader_at(stage);
        life.checks_when_due().sets(Settings::default()).waits(4 * 60);
        let (mut coach, reading) = knows(&life);
        let next = coach.plan(reading).today.next.expect("one is planned");
        let menu: Vec<&str> = next.items.iter().map(|item| item.exercise).collect();
        for action in [Action::Begin, Action::ChoosePlace(Place::Floor), Action::PainNow(2)] {
            coach.perform(action, reading, 5).expect("a clear check");
        }
        let View::Bout(bout) = coach.view(reading) else { unreachable!("stage {stage}: {:?}", coach.view(reading)) };
        let played: Vec<&str> = bout.exercises.iter().map(|exercise| exercise.id).collect();
        assert_eq!(played, menu, "stage {stage}");
        assert_eq!(bout.total_ms, next.length_ms, "stage {stage}");
    }
}

#[test]
fn before_there_is_a_plan_only_first_exercises_are_met() {
    let first: Vec<&str> = first_bout().iter().map(|exercise| exercise.id).collect();
    for (told, expected) in [(false, true), (true, false)] {
        let mut reader = Reader::past_the_check();
        reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::Back, Action::Back]);
        if told {
            let hips = ["glute-bridge", "clamshell", "marching"];
            let excluded = first.iter().copied().filter(|id| *id != "breathing" && !hips.contains(id)).collect();
            reader.says(Fact::Settings(Settings { excluded, ..Settings::default() }));
        }
        let next = reader.plan().today.next.expect("one is planned");
        assert_eq!(next.items.iter().all(|item| first.contains(&item.exercise)), expected, "{:?}", next.items);
    }
}

#[test]
fn pain_now_narrows_the_plans_bout_as_it_does_the_first() {
    for (pain, note) in [(5, None), (6, Some("note-settle")), (7, Some("note-settle")), (8, Some("note-high-pain"))] {
        let mut reader = with_a_plan();
        reader.does_all(&[Action::Begin, Action::ChoosePlace(Place::Floor), Action::PainNow(pain)]);
        assert_eq!(reader.sees_the_bout().note.map(|note| note.id).as_deref(), note, "{pain}");
    }
}

#[test]
fn rungs_that_were_earned_are_played() {
    let mut life = reader_at(2);
    life.good_day().sleeps().checks_when_due();
    let (coach, reading) = knows(&life);
    let plan = coach.plan(reading);
    let next = plan.today.next.expect("one is planned");
    let shown = |id: &str| plan.rungs.iter().find(|rung| rung.exercise == id).map(|rung| rung.shown);
    assert!(plan.rungs.iter().any(|rung| rung.shown > 1), "something was earned on the way to stage 2");
    assert!(next.items.iter().all(|item| Some(item.rung) <= shown(item.exercise)));
}

#[test]
fn a_stop_report_leaves_nothing_to_come_and_a_lock_no_plan() {
    let mut reader = with_a_plan();
    reader.says(Fact::Stop(Symptom::Dizziness));
    let plan = reader.plan();
    assert!(plan.today.bouts.is_empty() && plan.today.next.is_none() && plan.wake.bout.is_none());
    assert_eq!(plan.holds.stopped_today, Some(Symptom::Dizziness));
    reader.does_all(&[Action::Proceed, Action::Proceed, Action::Proceed, Action::Confirm]);
    let plan = reader.plan();
    assert_eq!(plan.holds.standing, Standing::Locked(Outcome::GetHelp));
    assert_eq!((plan.today.planned, plan.holds.frozen), (0, Some(Freeze::Locked)));
    assert!(plan.today.bouts.is_empty() && plan.wake.bout.is_none() && plan.wake.sitting.is_none());
    assert!(!plan.support.call_to_action && reader.coach.summary(reader.reading()).is_none());
    assert!(reader.coach.calendar(reader.reading()).is_empty());
    assert_eq!(reader.coach.library(reader.reading()), None);
}

#[test]
fn the_library_has_every_exercise_with_its_ladders() {
    let reader = Reader::new();
    let library = reader.coach.library(reader.reading()).expect("nothing locks");
    assert_eq!(library.len(), 24);
    let find = |id: &str| library.iter().find(|exercise| exercise.id == id).expect("in the library");
    assert_eq!(find("bird-dog").forms.len(), 3);
    assert_eq!(find("breathing").needs, [Need::Household]);
    assert_eq!(find("deadlift").needs, [Need::Household, Need::Weight], "a rucksack will do");
    assert_eq!(find("pallof-press").needs, [Need::Band]);
    for exercise in &library {
        assert!(exercise.first_stage <= exercise.last_stage && !exercise.needs.is_empty(), "{}", exercise.id);
        for form in &exercise.forms {
            assert!(form.ladder.len() >= 3, "{}", exercise.id);
            assert!(form.ladder[0].new_look, "{}: the first rung is always drawn", exercise.id);
        }
    }
    let walking = &find("walking").forms[0].ladder;
    assert_eq!(walking.iter().filter(|step| step.new_look).count(), 1, "more of the same looks the same");
}

#[test]
fn a_red_holds_and_says_until_when() {
    let mut reader = with_a_plan();
    let today = reader.plan().day;
    reader.does_all(&[Action::Begin, Action::ChoosePlace(Place::Floor), Action::PainNow(2)]);
    reader.plays_to_the_end();
    reader.does_all(&[Action::WorstPain(9), Action::Complete]);
    for day in 0..=4 {
        let plan = reader.plan();
        let held = day <= 3;
        assert_eq!(plan.holds.held_until, held.then(|| today.plus(3)), "day {day}");
        assert_eq!(plan.support.call_to_action, !held, "day {day}");
        assert_eq!(plan.pain.light, (day == 0).then_some(Light::Red));
        reader.waits(DAY_MS);
    }
}

#[test]
fn the_check_runs_out_at_the_cut_of_its_eighth_day() {
    let reader = with_a_plan();
    let due = reader.plan().wake.check_due.expect("the check is clear");
    assert_eq!(due.instant_ms(), MORNING_MS - 10 * HOUR_MS + 7 * DAY_MS + 3 * HOUR_MS);
    let mut later = with_a_plan();
    later.wall_ms = due.instant_ms() - 1;
    assert!(!later.plan().holds.check_due);
    later.wall_ms += 1;
    let plan = later.plan();
    assert!(plan.holds.check_due && plan.wake.check_due.is_none() && plan.today.next.is_none());
}

#[test]
fn days_away_ask_for_the_check_on_the_way_to_a_bout() {
    let mut reader = Reader::in_a_bout(Place::Floor, 2);
    reader.plays_to_the_end();
    reader.does_all(&[Action::Complete, Action::Proceed]);
    reader.says(Fact::PlannedBreak { days: 0 });
    reader.waits(20 * DAY_MS);
    // The check had run out anyway: a clean one is answered while the reader is still away, and a day goes by.
    reader.does_all(&[
        Action::Begin,
        Action::Proceed,
        Action::Proceed,
        Action::Proceed,
        Action::ChoosePlace(Place::Floor),
    ]);
    reader.does_all(&[Action::Back, Action::Back]);
    reader.waits(DAY_MS);
    let plan = reader.plan();
    assert_eq!(plan.holds.standing, Standing::Clear);
    assert!(plan.holds.check_due, "away for more than two weeks");
    assert!(plan.today.next.is_none() && plan.today.test.is_none(), "no bout starts while a check is due");
    reader.does(Action::Begin);
    assert_eq!(reader.screen(), "check");
    reader.does_all(&[Action::Proceed, Action::Proceed, Action::Proceed, Action::ChoosePlace(Place::Floor)]);
    assert_eq!(reader.screen(), "pain", "answered today");
    reader.does(Action::PainNow(2));
    assert_eq!(reader.screen(), "bout");
}

#[test]
fn sitting_is_nudged_once_a_block() {
    let mut reader = with_a_plan();
    let busy = vec![Busy { days: 0b111_1111, start: 9 * 60, end: 12 * 60, sitting: true }];
    reader.says(Fact::Settings(Settings { busy, ..Settings::default() }));
    let nudge = reader.plan().wake.sitting.expect("a marked block is on");
    assert_eq!(nudge.from.instant_ms(), MORNING_MS - HOUR_MS + 45 * MINUTE_MS);
    reader.coach.dismiss_nudge(reader.reading());
    assert_eq!(reader.plan().wake.sitting, None);
    reader.waits(DAY_MS);
    assert!(reader.plan().wake.sitting.is_some(), "the next day's");
}

#[test]
fn the_summary_says_what_was_told_and_done() {
    let mut reader = with_a_plan();
    reader.waits(3 * DAY_MS);
    let summary = reader.coach.summary(reader.reading()).expect("nothing locks");
    let lines: Vec<_> = summary.sections.iter().flat_map(|section| &section.lines).collect();
    let number = |id: &str| lines.iter().find(|line| line.id == id).and_then(|line| line.number);
    assert_eq!((number("summary-days"), number("summary-pain-usual")), (Some(4), Some(3)));
}

#[test]
fn training_is_answered_from_the_plan() {
    let ask = Training { pattern: LoadedPattern::Squat, repetitions: 8, load: 0, effort: 4, minutes: 10 };
    let (young, reading) = knows(&reader_at(1));
    let answer = young.ask(ask, reading);
    assert_eq!((answer.verdict, answer.reasons[0].id.as_str()), (Verdict::NotYet, "training-current-routine"));
    let mut life = reader_at(3);
    life.checks_when_due();
    let (coach, reading) = knows(&life);
    assert_eq!(coach.ask(ask, reading).verdict, Verdict::Fits);
}

#[test]
fn the_calendar_has_two_weeks_by_the_clock_to_come() {
    let mut reader = with_a_plan();
    let bouts = |reader: &Reader| reader.coach.calendar(reader.reading());
    let steady = bouts(&reader);
    assert!(steady.len() > 13 * 4, "{}", steady.len());
    let change = OffsetChange { at_ms: MORNING_MS + 3 * DAY_MS, offset_minutes: 60 };
    assert!(reader.coach.foresee(vec![change]));
    let changed = bouts(&reader);
    assert_eq!(steady.last().map(|one| one.at.minute_of_day()), changed.last().map(|one| one.at.minute_of_day()));
    assert_ne!(steady.last().map(|one| one.at), changed.last().map(|one| one.at), "an hour earlier");
    assert!(!reader.coach.foresee(vec![change, change]), "out of order");
    assert_eq!(bouts(&reader), changed);
}

/// What the plan says of the day around the bouts.
fn nudges(reader: &Reader) -> Vec<String> {
    reader.plan().nudges.into_iter().map(|message| message.id).collect()
}

#[test]
fn nudges_come_from_the_diary_of_today_and_yesterday_and_from_what_was_walked() {
    // PROGRAMME.md §1 I.
    let mut reader = with_a_plan();
    assert_eq!(nudges(&reader), ["nudge-walking"]);
    reader.says(Fact::Load(Load { sleep: Some(2), ..Load::default() }));
    for expected in [&["nudge-sleep", "nudge-walking"][..], &["nudge-sleep", "nudge-walking"], &["nudge-walking"]] {
        assert_eq!(nudges(&reader), expected);
        reader.waits(DAY_MS);
    }
    for (exercise, expected) in [("bird-dog", &["nudge-walking"][..]), ("walking", &[])] {
        let done = ExerciseRecord { exercise, rung: 1, repetitions: 4, red: false, ratings: Ratings::default() };
        let ended = reader.reading().now;
        let record = BoutRecord { kind: BoutKind::Bout, ended, worst_pain: None, counts: true, exercises: vec![done] };
        let mut elsewhere = Journal::default();
        elsewhere.record(ended, Fact::BoutFinished(record), 1 << 40);
        let reading = reader.reading();
        reader.coach.merge(&elsewhere, reading, 3);
        assert_eq!(nudges(&reader), expected, "after {exercise}");
        reader.waits(HOUR_MS);
    }
}

#[test]
fn an_exercise_is_demonstrated_but_not_behind_a_lock() {
    // PROGRAMME.md §2: the library is hidden while locked.
    let item = find("bird-dog").and_then(|exercise| Item::new(exercise, Place::Floor, 1));
    let demonstration = Demonstration::new(item.expect("on the floor"));
    let mut reader = with_a_plan();
    let seen = |reader: &Reader| reader.coach.demonstration(&demonstration, false, reader.reading());
    assert_eq!(seen(&reader), Ok(demonstration.view(false)));
    reader.says(Fact::Stop(Symptom::Numbness));
    reader.does_all(&[Action::Proceed, Action::Proceed, Action::Proceed, Action::Confirm]);
    assert_eq!(reader.screen(), "locked");
    assert_eq!(seen(&reader), Err(Problem::not_now("demonstration")));
}

fn is_called<T: Name + PartialEq + std::fmt::Debug>(choices: &[(&str, T)]) {
    for (name, choice) in choices {
        assert_eq!(T::from_name(name).as_ref(), Some(choice), "{name}");
    }
    for name in ["", "none", "Left", "steady "] {
        assert_eq!(T::from_name(name), None, "{name}");
    }
}

#[test]
fn every_choice_is_called_by_its_name_and_by_no_other() {
    is_called(&[("floor", Place::Floor), ("chair", Place::Chair), ("standing", Place::Standing)]);
    is_called(&[("left", Side::Left), ("right", Side::Right)]);
    is_called(&[("lost", Control::Lost), ("wobbly", Control::Wobbly), ("steady", Control::Steady)]);
    is_called(&[("front", Direction::Front), ("side", Direction::Side), ("back", Direction::Back)]);
    is_called(&[("bout", Wish::Bout), ("short", Wish::Short), ("session", Wish::Session)]);
    is_called(&[
        ("easier", Offer::Easier),
        ("next", Offer::Next),
        ("breathe", Offer::Breathe),
        ("finish", Offer::Finish),
    ]);
    is_called(&[("movement", Shows::Movement), ("correct", Shows::Correct), ("fault", Shows::Fault)]);
}
