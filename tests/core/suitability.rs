//! The check, its outcomes, and what lifts a lock.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod support;

use steadyback::{
    catalogue::Place,
    coach::{Action, Coach},
    journal::{Check, EntryId, Fact, Journal},
    suitability::{Outcome, QUESTIONS, Standing, Suitability, Symptom, Ticks, emergency_number, on_list},
    time::Now,
    view::View,
};
use support::{DAY_MS, HOUR_MS, MORNING_MS, Reader};

fn at(instant_ms: i64) -> Now {
    Now::new(instant_ms, 0).expect("within range")
}

fn ticked(ids: &[&str]) -> Ticks {
    let number = |id: &&str| QUESTIONS.iter().position(|question| question.id == *id).expect("a question");
    ids.iter().map(number).fold(Ticks::NONE, |ticks, number| ticks.toggled(u8::try_from(number).expect("few")))
}

fn check(ids: &[&str]) -> Fact {
    Fact::Check(Check { ticked: ticked(ids), reported: None, answers: Vec::new() })
}

/// Records under names that count up.
fn record(journal: &mut Journal, at: Now, fact: Fact) -> EntryId {
    let chance = u64::try_from(journal.entries().len()).expect("few");
    journal.record(at, fact, chance)
}

fn standing(journal: &Journal, now_ms: i64) -> Standing {
    let now = at(now_ms);
    Suitability::of(journal, now).standing(now.day())
}

#[test]
fn the_bank_has_three_lists_with_distinct_ids() {
    assert_eq!(on_list(Outcome::Emergency).count(), 8);
    assert_eq!(on_list(Outcome::GetHelp).count(), 10);
    assert_eq!(on_list(Outcome::AskFirst).count(), 11);
    assert_eq!(on_list(Outcome::Ok).count(), 0);
    for (index, question) in QUESTIONS.iter().enumerate() {
        assert!(QUESTIONS.iter().skip(index + 1).all(|other| other.id != question.id), "{}", question.id);
        assert_eq!(question.message, format!("check-{}", question.id));
    }
}

#[test]
fn each_question_alone_leads_to_its_list_s_outcome_and_locks() {
    for question in QUESTIONS {
        assert_eq!(ticked(&[question.id]).outcome(), question.outcome, "{}", question.id);
        let mut reader = Reader::new();
        reader.does(Action::Begin);
        reader.ticks_and_confirms(question.id);
        let View::Locked(locked) = reader.sees() else { panic!("{}: {:?}", question.id, reader.sees()) };
        assert_eq!(locked.outcome, question.outcome);
        assert_eq!(locked.reasons[0].id, question.message);
        assert_eq!(locked.emergency.is_some(), question.outcome == Outcome::Emergency);
        for action in [
            Action::Begin,
            Action::Again,
            Action::ChoosePlace(Place::Floor),
            Action::PainNow(0),
            Action::Resume,
            Action::Back,
        ] {
            reader.cannot(action);
        }
    }
}

#[test]
fn the_highest_outcome_wins() {
    assert_eq!(ticked(&["worried", "fever"]).outcome(), Outcome::GetHelp);
    assert_eq!(ticked(&["worried", "fever", "both-legs"]).outcome(), Outcome::Emergency);
    assert_eq!(ticked(&["worried", "past-cancer"]).outcome(), Outcome::AskFirst);
    assert_eq!(Ticks::NONE.outcome(), Outcome::Ok);
}

#[test]
fn a_tick_on_the_first_list_goes_straight_to_confirm_and_can_be_put_right_there() {
    let mut reader = Reader::new();
    reader.does_all(&[Action::Begin, Action::Tick(2), Action::Proceed]);
    let View::Confirm(confirm) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(confirm.outcome, Outcome::Emergency);
    assert_eq!(confirm.ticked.len(), 1);
    assert!(confirm.emergency.is_some());
    reader.does_all(&[Action::Back, Action::Tick(2), Action::Proceed, Action::Proceed, Action::Proceed]);
    assert_eq!(reader.screen(), "place");
    assert!(reader.coach.journal().entries().is_empty(), "nothing was recorded");
}

#[test]
fn a_clean_check_can_be_taken_back_until_the_place_is_chosen() {
    let mut reader = Reader::past_the_check();
    let View::Place(place) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert!(place.check_answered);
    reader.does(Action::Back);
    let View::Check(check) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(check.list, 3);
    reader.does_all(&[Action::Proceed, Action::ChoosePlace(Place::Chair)]);
    let checks = reader.coach.journal().entries().iter().filter(|entry| matches!(entry.fact, Fact::Check(_)));
    assert_eq!(checks.count(), 1, "now it is");
    reader.does(Action::Back);
    let View::Place(place) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert!(!place.check_answered);
}

#[test]
fn only_statements_of_the_list_that_shows_can_be_ticked() {
    let mut reader = Reader::new();
    reader.does(Action::Begin);
    for question in [8, 18, 28, 29, 255] {
        let problem = reader.tries(Action::Tick(question)).expect_err("not on this list");
        assert_eq!((problem.code, problem.path), ("bad-value", "question"));
    }
}

#[test]
fn a_check_lasts_seven_days() {
    let mut journal = Journal::default();
    assert_eq!(standing(&journal, MORNING_MS), Standing::CheckDue);
    record(&mut journal, at(MORNING_MS), check(&[]));
    assert_eq!(standing(&journal, MORNING_MS), Standing::Clear);
    assert_eq!(standing(&journal, MORNING_MS + 6 * DAY_MS), Standing::Clear);
    assert_eq!(standing(&journal, MORNING_MS + 7 * DAY_MS), Standing::CheckDue);
    assert_eq!(standing(&journal, MORNING_MS + 8 * DAY_MS), Standing::CheckDue);
}

#[test]
fn an_ok_dated_after_now_permits_nothing() {
    let mut journal = Journal::default();
    record(&mut journal, at(MORNING_MS + 1), check(&[]));
    assert_eq!(standing(&journal, MORNING_MS), Standing::CheckDue);
    assert_eq!(standing(&journal, MORNING_MS + 1), Standing::Clear);
}

#[test]
fn an_ok_that_names_no_lock_lifts_none() {
    for id in ["both-legs", "fever", "worried"] {
        let mut journal = Journal::default();
        record(&mut journal, at(MORNING_MS), check(&[id]));
        let locked = Standing::Locked(ticked(&[id]).outcome());
        assert_eq!(standing(&journal, MORNING_MS), locked);
        record(&mut journal, at(MORNING_MS + DAY_MS), check(&[]));
        for days in [0, 1, 2, 30, 3_000] {
            assert_eq!(standing(&journal, MORNING_MS + days * DAY_MS), locked, "{id} after {days} days");
        }
    }
}

#[test]
fn emergency_and_get_help_lift_only_on_a_later_day() {
    for id in ["both-legs", "fever"] {
        for (hours, lifted) in [(0, false), (16, false), (17, true), (24, true)] {
            let mut journal = Journal::default();
            let lock = record(&mut journal, at(MORNING_MS), check(&[id]));
            let when = MORNING_MS + hours * HOUR_MS;
            let answer = Check { ticked: Ticks::NONE, reported: None, answers: vec![lock] };
            record(&mut journal, at(when), Fact::Check(answer));
            assert_eq!(
                standing(&journal, when) == Standing::Clear,
                lifted,
                "{id} after {hours} hours (03:00 is after 17)"
            );
        }
    }
}

#[test]
fn a_lock_counts_even_when_the_clock_went_back() {
    let mut journal = Journal::default();
    record(&mut journal, at(MORNING_MS), check(&[]));
    record(&mut journal, at(MORNING_MS + DAY_MS), check(&["fever"]));
    assert_eq!(standing(&journal, MORNING_MS), Standing::Locked(Outcome::GetHelp));
}

#[test]
fn the_lift_button_says_from_when() {
    let mut reader = Reader::new();
    reader.does(Action::Begin);
    reader.ticks_and_confirms("fever");
    let View::Locked(locked) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!((locked.lift.open, locked.lift.explanation.id.as_str()), (false, "lift-later-day"));
    assert_eq!(locked.lift.statement.id, "lift-seen");
    reader.cannot(Action::Lift);
    reader.waits(DAY_MS);
    let View::Locked(locked) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert!(locked.lift.open);
    reader.does(Action::Lift);
    assert_eq!(reader.screen(), "check");
    reader.does(Action::Back);
    assert_eq!(reader.screen(), "locked", "leaving the check leaves the lock");
    reader.does_all(&[Action::Lift, Action::Proceed, Action::Proceed, Action::Proceed]);
    assert_eq!(reader.screen(), "place");
    reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::PainNow(1)]);
    assert_eq!(reader.screen(), "bout");
}

#[test]
fn a_lifting_check_that_is_not_ok_locks_again() {
    let mut reader = Reader::new();
    reader.does(Action::Begin);
    reader.ticks_and_confirms("fever");
    reader.waits(DAY_MS);
    reader.does(Action::Lift);
    reader.ticks_and_confirms("both-legs");
    let View::Locked(locked) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(locked.outcome, Outcome::Emergency);
    assert!(!locked.lift.open);
    reader.waits(DAY_MS);
    reader.does_all(&[
        Action::Lift,
        Action::Proceed,
        Action::Proceed,
        Action::Proceed,
        Action::ChoosePlace(Place::Floor),
    ]);
    assert_eq!(reader.screen(), "pain", "one check answers both locks");
}

#[test]
fn asking_first_covers_the_question_until_its_answer_changes() {
    let mut reader = Reader::new();
    reader.does(Action::Begin);
    reader.ticks_and_confirms("pregnant");
    let View::Locked(locked) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert!(locked.lift.open, "at once");
    assert_eq!(locked.lift.statement.id, "lift-asked");
    reader.does_all(&[Action::Lift, Action::Proceed, Action::Proceed]);
    let View::Check(third) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert!(third.any_ticked, "it stands ticked: it has not changed");
    reader.does_all(&[Action::Proceed]);
    let View::Confirm(confirm) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(confirm.outcome, Outcome::Ok);
    reader.does(Action::Confirm);
    assert_eq!(reader.screen(), "place");

    let mut journal = reader.coach.journal().clone();
    record(&mut journal, at(MORNING_MS + DAY_MS), check(&["pregnant"]));
    assert_eq!(standing(&journal, MORNING_MS + DAY_MS), Standing::Clear, "covered while ticked");
    record(&mut journal, at(MORNING_MS + 2 * DAY_MS), check(&["pregnant", "heart"]));
    assert_eq!(
        standing(&journal, MORNING_MS + 2 * DAY_MS),
        Standing::Locked(Outcome::AskFirst),
        "the heart is not covered"
    );

    let mut journal = reader.coach.journal().clone();
    record(&mut journal, at(MORNING_MS + DAY_MS), check(&[]));
    record(&mut journal, at(MORNING_MS + 2 * DAY_MS), check(&["pregnant"]));
    assert_eq!(
        standing(&journal, MORNING_MS + 2 * DAY_MS),
        Standing::Locked(Outcome::AskFirst),
        "the answer had changed"
    );
}

#[test]
fn a_stop_report_counts_whatever_the_check_says() {
    let expected = [Outcome::AskFirst, Outcome::AskFirst, Outcome::GetHelp, Outcome::GetHelp];
    for (index, (symptom, outcome)) in Symptom::ALL.into_iter().zip(expected).enumerate() {
        let mut reader = Reader::in_a_bout(Place::Floor, 2);
        reader.plays(20_000);
        reader.does_all(&[Action::Hurts, Action::ReportSymptom(u8::try_from(index).expect("few"))]);
        assert_eq!(reader.screen(), "check", "{symptom:?}");
        reader.does(Action::Back);
        assert_eq!(reader.screen(), "rest");
        let View::Rest(rest) = reader.sees() else { panic!("{:?}", reader.sees()) };
        assert!(!rest.open);
        reader.does_all(&[Action::Begin, Action::Proceed, Action::Proceed, Action::Proceed]);
        let View::Confirm(confirm) = reader.sees() else { panic!("{:?}", reader.sees()) };
        assert_eq!((confirm.outcome, confirm.ticked[0].id.as_str()), (outcome, symptom.message()));
        reader.does(Action::Confirm);
        assert_eq!(reader.screen(), "locked");
    }
}

#[test]
fn a_stop_report_ends_the_bouts_of_the_day_even_when_its_lock_is_lifted() {
    let mut reader = Reader::in_a_bout(Place::Floor, 2);
    reader.does_all(&[
        Action::Hurts,
        Action::ReportSymptom(0),
        Action::Proceed,
        Action::Proceed,
        Action::Proceed,
        Action::Confirm,
    ]);
    reader.does_all(&[Action::Lift, Action::Proceed, Action::Proceed, Action::Proceed, Action::Confirm]);
    let View::Rest(rest) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!((rest.message.id.as_str(), rest.open), ("rest-stopped", false));
    reader.does(Action::Begin);
    assert_eq!(reader.screen(), "rest", "nothing starts today");
    reader.waits(DAY_MS);
    reader.does(Action::Begin);
    assert_eq!(reader.screen(), "place");
}

#[test]
fn the_emergency_number_is_the_editor_s_region_or_a_labelled_guess() {
    let cases = [
        ("en-GB", None, Some(("999", true))),
        ("en-GB", Some("US"), Some(("911", false))),
        ("de-DE", Some("ie"), Some(("112", false))),
        ("en_AU", None, Some(("000", true))),
        ("zh-Hant-SG", None, Some(("995", true))),
        ("en-NZ", Some("nowhere"), Some(("111", true))),
        ("en", None, None),
        ("en-u-ca-gregory", None, None),
        ("", None, None),
        ("fr-ZZ", None, None),
    ];
    for (language, region, expected) in cases {
        let number = emergency_number(language, region);
        let found = number.as_ref().map(|number| (number.number.as_str(), number.guessed));
        assert_eq!(found, expected, "{language} {region:?}");
    }
    let _ = Coach::new("\u{1F600}--é", Some("\u{0}"));
}

#[test]
fn neither_the_order_of_names_nor_a_clock_set_back_decides_what_a_check_answers() {
    // The lifting check gets a smaller name in the same millisecond, or an earlier time: it still answers the lock it names, and nothing else.
    for (lock_name, answer_name, answer_ms) in [(9, 1, 0), (1, 9, 0), (1, 9, -HOUR_MS)] {
        let mut journal = Journal::default();
        let lock = journal.record(at(MORNING_MS), check(&["pregnant"]), lock_name);
        let answer = Check { ticked: ticked(&["pregnant"]), reported: None, answers: vec![lock] };
        journal.record(at(MORNING_MS + answer_ms), Fact::Check(answer), answer_name);
        assert_eq!(standing(&journal, MORNING_MS), Standing::Clear, "{lock_name} {answer_name} {answer_ms}");
    }
    let mut journal = Journal::default();
    let stop = journal.record(at(MORNING_MS), Fact::Stop(Symptom::Spread), 9);
    journal.record(at(MORNING_MS + 1), check(&[]), 8);
    assert_eq!(
        standing(&journal, MORNING_MS + 1),
        Standing::CheckDue,
        "a check that does not name the report does not answer it"
    );
    let answer = Check { ticked: Ticks::NONE, reported: Some(Symptom::Spread), answers: vec![stop] };
    journal.record(at(MORNING_MS), Fact::Check(answer), 1);
    assert_eq!(standing(&journal, MORNING_MS + 1), Standing::Locked(Outcome::AskFirst));
}

#[test]
fn a_salvaged_file_makes_a_check_due_until_one_names_it() {
    let mut journal = Journal::default();
    journal.record(at(MORNING_MS), check(&[]), 0);
    let salvaged = journal.record(at(MORNING_MS - DAY_MS), Fact::Salvaged { left_out: 3 }, 0);
    let later = MORNING_MS + HOUR_MS;
    assert_eq!(standing(&journal, later), Standing::CheckDue, "whatever the dates");
    journal.record(at(later), check(&[]), 0);
    assert_eq!(standing(&journal, later), Standing::CheckDue, "a check that does not name it");
    let answers = Suitability::of(&journal, at(later)).unanswered();
    assert_eq!(answers, [salvaged]);
    journal.record(at(later), Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers }), 0);
    assert_eq!(standing(&journal, later), Standing::Clear);
}

#[test]
fn a_declared_flare_asks_for_the_check_anew_from_its_own_instant_on() {
    let mut journal = Journal::default();
    record(&mut journal, at(MORNING_MS), check(&[]));
    record(&mut journal, at(MORNING_MS + HOUR_MS), Fact::FlareDeclared);
    assert_eq!(standing(&journal, MORNING_MS + HOUR_MS - 1), Standing::Clear);
    assert_eq!(standing(&journal, MORNING_MS + HOUR_MS), Standing::CheckDue);
    record(&mut journal, at(MORNING_MS + 2 * HOUR_MS), check(&[]));
    assert_eq!(standing(&journal, MORNING_MS + 2 * HOUR_MS), Standing::Clear);
}

#[test]
fn the_day_a_check_ends_on_is_told_while_it_counts() {
    let mut journal = Journal::default();
    let now = |days: i64| at(MORNING_MS + days * DAY_MS);
    let due = |journal: &Journal, days| Suitability::of(journal, now(days)).due_on(now(days).day());
    assert_eq!(due(&journal, 0), None);
    record(&mut journal, at(MORNING_MS), check(&[]));
    assert_eq!(due(&journal, 0), Some(now(7).day()));
    assert_eq!(due(&journal, 6), Some(now(7).day()));
    assert_eq!(due(&journal, 7), None);
}

#[test]
fn a_set_of_statements_is_written_as_a_number_of_a_bit_each() {
    for (index, question) in QUESTIONS.iter().enumerate() {
        let set = ticked(&[question.id]);
        assert_eq!(set.bits(), 1 << index);
        assert_eq!(Ticks::of_bits(1 << index), Some(set));
        assert_eq!(set.union(set), set);
    }
    let beyond = u8::try_from(QUESTIONS.len()).expect("few");
    assert_eq!(Ticks::of_bits(Ticks::ALL.bits()), Some(Ticks::ALL));
    assert_eq!(Ticks::of_bits(1 << beyond), None);
    assert_eq!(Ticks::NONE.toggled(beyond), Ticks::NONE);
}
