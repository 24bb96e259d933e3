//! Facts that a reader states outside a bout: what is taken, what is refused and where.
#![expect(clippy::expect_used, reason = "a failing test panics")]

mod support;

use proptest::prelude::*;
use steadyback::{
    catalogue::Place,
    coach::Action,
    journal::{
        Activity, BoutKind, BoutRecord, Busy, Check, ControlTest, Direction, EntryId, Fact, Import, Intake, Journal,
        Json, Load, MovementCheck, Packed, Retraction, Review, Settings,
    },
    suitability::{Symptom, Ticks},
    time::Now,
    view::View,
};
use support::{
    DAY_MS, Reader,
    cases::cases,
    journals::{Dice, any_kind_of_fact},
};

fn codes(result: Result<EntryId, Vec<steadyback::journal::FileProblem>>) -> Vec<(&'static str, String)> {
    let problems = result.expect_err("it must be refused");
    problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
}

fn refused(fact: Fact) -> Vec<(&'static str, String)> {
    let mut reader = Reader::new();
    let found = codes(reader.notes(fact));
    assert!(reader.coach.journal().entries().is_empty(), "a refused fact changes nothing");
    found
}

fn at(code: &'static str, path: &str) -> (&'static str, String) {
    (code, path.into())
}

#[test]
fn every_kind_of_fact_that_is_the_readers_to_state_is_taken() {
    let facts = [
        Fact::Stop(Symptom::Dizziness),
        Fact::BoutElsewhere,
        Fact::Intake(Intake::default()),
        Fact::Settings(Settings::default()),
        Fact::Review(Review::default()),
        Fact::MovementCheck(MovementCheck::default()),
        Fact::Morning { pain: 10 },
        Fact::Load(Load::default()),
        Fact::FlareDeclared,
        Fact::FlareOver,
        Fact::PlannedBreak { days: 3 },
        Fact::SupportAsked,
    ];
    for fact in facts {
        let mut reader = Reader::new();
        let id = reader.says(fact.clone());
        assert_eq!(reader.coach.journal().find(id).map(|entry| &entry.fact), Some(&fact));
    }
}

#[test]
fn checks_bouts_tests_tables_and_damage_are_nobodys_to_state() {
    let check = Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() };
    let bout =
        BoutRecord { kind: BoutKind::Bout, ended: Now::EPOCH, worst_pain: None, counts: true, exercises: Vec::new() };
    let facts = [
        Fact::Check(check),
        Fact::BoutStarted { place: Place::Floor, pain_now: 0 },
        Fact::BoutFinished(bout),
        Fact::Test(ControlTest { direction: Direction::Front, rung: 2, left: 3, right: 3 }),
        Fact::Rules { version: 1 },
        Fact::Salvaged { left_out: 1 },
    ];
    for fact in facts {
        assert_eq!(refused(fact), [at("unknown", "fact")]);
    }
}

#[test]
fn values_outside_their_ranges_are_told_by_their_paths() {
    assert_eq!(refused(Fact::Morning { pain: 11 }), [at("out-of-range", "pain")]);
    let activity = |now| Activity { activity: 1, now, target: 8 };
    let intake = Intake { usual_pain: Some(12), activities: vec![activity(10), activity(11)], ..Intake::default() };
    assert_eq!(
        refused(Fact::Intake(intake)),
        [at("out-of-range", "usualPain"), at("out-of-range", "activities[1].now")]
    );
    let most = Intake { activities: vec![activity(1); Activity::MOST], ..Intake::default() };
    assert_eq!(Fact::Intake(most).problems(), [], "as many as there may be");
    let four = Intake { activities: vec![activity(1); 4], ..Intake::default() };
    assert_eq!(refused(Fact::Intake(four)), [at("too-many", "activities")]);
    let busy = Busy { days: 128, start: 1_439, end: 1_440, sitting: false };
    let settings = Settings { busy: vec![busy], anchors: vec![0, 1_440], ..Settings::default() };
    assert_eq!(
        refused(Fact::Settings(settings)),
        [at("out-of-range", "busy[0].days"), at("out-of-range", "busy[0].end"), at("out-of-range", "anchors[1]")]
    );
}

fn group(fields: &[(&str, Json)]) -> Json {
    Json::Group(fields.iter().map(|(name, value)| ((*name).to_string(), value.clone())).collect())
}

fn unreadable(json: &Json) -> Vec<(&'static str, String)> {
    let problems = Fact::read(json).expect_err("it must be refused");
    problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
}

#[test]
fn a_fact_is_read_from_the_shape_of_the_file_format() {
    let morning = group(&[("fact", Json::text("morning")), ("pain", Json::Whole(4))]);
    assert_eq!(Fact::read(&morning), Ok(Fact::Morning { pain: 4 }));
    let retract = group(&[("fact", Json::text("retract")), ("of", Json::text("00000000000000ff"))]);
    assert_eq!(Fact::read(&retract), Ok(Fact::Retract(Retraction { of: EntryId::new(255) })));
    assert_eq!(Fact::read(&group(&[("fact", Json::text("flare-declared"))])), Ok(Fact::FlareDeclared));
}

#[test]
fn what_is_wrong_with_a_shape_is_told_by_paths_that_begin_at_the_fact() {
    assert_eq!(unreadable(&Json::Whole(3)), [at("wrong-type", "")]);
    assert_eq!(unreadable(&group(&[])), [at("missing", "fact")]);
    assert_eq!(unreadable(&group(&[("fact", Json::text("mourning"))])), [at("unknown", "fact")]);
    let morning = |fields: &[(&str, Json)]| group(&[&[("fact", Json::text("morning"))], fields].concat());
    assert_eq!(unreadable(&morning(&[])), [at("missing", "pain")]);
    assert_eq!(unreadable(&morning(&[("pain", Json::Whole(11))])), [at("out-of-range", "pain")]);
    assert_eq!(unreadable(&morning(&[("pain", Json::Flag(true))])), [at("wrong-type", "pain")]);
    let with_time = morning(&[("pain", Json::Whole(1)), ("at", Json::Whole(0))]);
    assert_eq!(unreadable(&with_time), [at("unknown", "at")], "a screen has no say in when");
    let activity = group(&[("activity", Json::Whole(1)), ("now", Json::Whole(1)), ("target", Json::Whole(99))]);
    let intake = group(&[
        ("fact", Json::text("intake")),
        ("freeOfPain", Json::Flag(false)),
        ("activities", Json::List(vec![activity])),
    ]);
    assert_eq!(unreadable(&intake), [at("out-of-range", "activities[0].target")]);
}

#[test]
fn a_fact_can_be_taken_back_until_its_day_ends_and_a_flare_never() {
    let mut reader = Reader::new();
    let morning = reader.says(Fact::Morning { pain: 9 });
    reader.says(Fact::Retract(Retraction { of: morning }));
    assert_eq!(reader.plan().pain.days.last().map(|day| day.morning), Some(None));
    let flare = reader.says(Fact::FlareDeclared);
    assert_eq!(codes(reader.notes(Fact::Retract(Retraction { of: flare }))), [at("retraction-stays", "of")]);
    let nobody = EntryId::new(12_345_678);
    assert_eq!(codes(reader.notes(Fact::Retract(Retraction { of: nobody }))), [at("retraction-unknown", "of")]);
    let late = reader.says(Fact::Morning { pain: 1 });
    reader.waits(DAY_MS);
    assert_eq!(codes(reader.notes(Fact::Retract(Retraction { of: late }))), [at("retraction-not-its-day", "of")]);
}

#[test]
fn a_flare_and_a_stop_report_open_the_check() {
    for fact in [Fact::FlareDeclared, Fact::Stop(Symptom::Numbness)] {
        let mut reader = Reader::past_the_check();
        reader.does(Action::ChoosePlace(Place::Floor));
        reader.says(fact.clone());
        assert!(matches!(reader.sees(), View::Check(_)), "{fact:?} on the way to a bout: {:?}", reader.sees());
        let mut reader = Reader::in_a_bout(Place::Floor, 2);
        reader.says(fact.clone());
        assert_eq!((reader.screen(), reader.coach.wake_in_ms()), ("check", None), "{fact:?} in a bout");
        let mut reader = Reader::new();
        reader.says(fact.clone());
        assert_eq!(reader.screen(), "check", "{fact:?} at rest");
    }
    let mut reader = Reader::in_a_bout(Place::Floor, 2);
    reader.does(Action::Finish);
    reader.says(Fact::FlareDeclared);
    assert_eq!(reader.screen(), "after", "a bout that is rated is rated first");
    reader.does_all(&[Action::Complete, Action::Again]);
    assert_eq!(reader.screen(), "check");
}

#[test]
fn anything_else_leaves_the_screen_as_it_is() {
    let mut reader = Reader::in_a_bout(Place::Floor, 2);
    reader.says(Fact::Morning { pain: 3 });
    assert_eq!(reader.screen(), "bout");
    assert!(reader.coach.wake_in_ms().is_some());
}

proptest! {
    #![proptest_config(cases(2_000))]

    /// The limits of a noted fact are those of an imported one.
    #[test]
    fn what_is_taken_can_be_exported_and_brought_in_again(seed: u64) {
        let mut reader = Reader::new();
        let fact = any_kind_of_fact(&mut Dice::new(seed), reader.reading().now);
        if reader.notes(fact).is_ok() {
            let packed = Packed::of(reader.coach.journal().entries());
            let again: Journal = Import::of_bytes(packed.bytes()).whole().expect("it is sound");
            prop_assert_eq!(&again, reader.coach.journal());
        }
    }
}

#[test]
fn the_facts_of_the_last_days_come_with_the_settings_and_without_what_was_taken_back() {
    let mut reader = Reader::new();
    reader.says(Fact::Settings(Settings { wake: 300, ..Settings::default() }));
    reader.says(Fact::Morning { pain: 9 });
    reader.time_passes(8 * DAY_MS);
    reader.says(Fact::Morning { pain: 4 });
    let mistaken = reader.says(Fact::Morning { pain: 7 });
    reader.says(Fact::Retract(Retraction { of: mistaken }));
    let facts = |days, reader: &Reader| {
        let list: serde_json::Value =
            serde_json::from_str(&reader.coach.facts(days, reader.reading())).expect("a JSON list");
        let said = |fact: &serde_json::Value| format!("{} {}", fact["fact"].as_str().expect("a name"), fact["pain"]);
        list.as_array().expect("a list").iter().map(said).collect::<Vec<_>>()
    };
    assert_eq!(facts(8, &reader), ["settings null", "morning 4"]);
    assert_eq!(facts(9, &reader), ["rules null", "settings null", "morning 9", "morning 4"]);
    assert_eq!(facts(0, &reader), ["settings null"]);
}
