//! What a reader asks for in place of the plan's next bout: one minute, an ordinary bout, a session.
#![expect(clippy::expect_used, reason = "a failing test panics")]

#[path = "support/life.rs"]
mod life;
mod support;

use life::{Life, reader_at};
use steadyback::{
    catalogue::{Pattern, Place, find},
    coach::{Action, Coach},
    journal::{BoutKind, Fact, Settings},
    plan::Wish,
    suitability::Symptom,
    time::Now,
};
use support::{DAY_MS, HOUR_MS, MINUTE_MS, Reader};

/// A coach that has heard of a life, at its present.
fn knows(life: &Life) -> Reader {
    let mut reader = Reader::new();
    (reader.wall_ms, reader.offset_minutes) = (life.now().instant_ms(), life.now().offset_minutes());
    let reading = reader.reading();
    reader.coach = Coach::new("en-GB", None);
    reader.coach.merge(&life.journal, reading, 1);
    reader
}

/// A reader in stage 3 late in the morning of a day with a session, with or without a bout before it.
fn before_a_session(session_is_next: bool) -> Reader {
    let mut life = reader_at(3);
    life.checks_when_due().sets(Settings::default()).waits(4 * 60);
    let mut reader = knows(&life);
    for _ in 0..7 * 24 {
        let today = reader.plan().today;
        if today.bouts.iter().any(|bout| bout.session)
            && today.next.as_ref().is_some_and(|next| (next.kind == BoutKind::Session) == session_is_next)
        {
            return reader;
        }
        reader.waits(HOUR_MS);
    }
    unreachable!("a week has sessions");
}

fn kind_of_the_last(reader: &Reader) -> Option<BoutKind> {
    let facts = reader.coach.journal().entries().iter().rev();
    facts.map(|entry| &entry.fact).find_map(|fact| match fact {
        Fact::BoutFinished(bout) => Some(bout.kind),
        _ => None,
    })
}

fn goes_on(reader: &mut Reader, pain: u8) {
    reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::PainNow(pain)]);
}

#[test]
fn one_minute_is_breathing_or_one_easy_exercise_and_counts_as_a_bout() {
    for stage in 0..=5 {
        let mut life = reader_at(stage);
        life.checks_when_due().waits(4 * 60);
        let mut reader = knows(&life);
        let counted = reader.plan().today.counted;
        reader.does(Action::BeginAs(Wish::Short));
        goes_on(&mut reader, 2);
        let bout = reader.sees_the_bout();
        assert!((20_000..=75_000).contains(&bout.total_ms), "stage {stage}: {} ms", bout.total_ms);
        let easy = |id: &str| {
            let pattern = find(id).expect("of the catalogue").pattern;
            matches!(pattern, Pattern::Breath | Pattern::Mobility | Pattern::Walk)
        };
        assert!(bout.exercises.len() <= 2 && bout.exercises.iter().all(|exercise| easy(exercise.id)));
        reader.plays_to_the_end();
        reader.does_all(&[Action::WorstPain(2), Action::Complete]);
        assert_eq!(kind_of_the_last(&reader), Some(BoutKind::Short));
        assert_eq!(reader.plan().today.counted, counted + 1, "stage {stage}");
    }
}

#[test]
fn one_minute_stays_one_minute_on_a_bad_day() {
    for pain in [6, 7, 8, 10] {
        let mut life = reader_at(1);
        life.checks_when_due().waits(4 * 60);
        let mut reader = knows(&life);
        reader.does(Action::BeginAs(Wish::Short));
        goes_on(&mut reader, pain);
        let bout = reader.sees_the_bout();
        assert!(bout.total_ms <= 75_000, "pain {pain}: {} ms", bout.total_ms);
        assert!(bout.note.is_some(), "pain {pain}");
    }
}

#[test]
fn a_session_is_put_off_and_drawn_forward() {
    let mut reader = before_a_session(true);
    reader.does(Action::BeginAs(Wish::Bout));
    goes_on(&mut reader, 2);
    assert!(reader.sees_the_bout().total_ms <= 4 * 60_000, "an ordinary bout");
    reader.plays_to_the_end();
    reader.does_all(&[Action::WorstPain(2), Action::Complete]);
    assert_eq!(kind_of_the_last(&reader), Some(BoutKind::Bout));
    reader.does(Action::BeginAs(Wish::Session));
    goes_on(&mut reader, 2);
    assert!(reader.sees_the_bout().total_ms >= 12 * 60_000, "the session was left");
    reader.plays_to_the_end();
    reader.does_all(&[Action::WorstPain(2), Action::Complete]);
    assert_eq!(kind_of_the_last(&reader), Some(BoutKind::Session));
    reader.cannot(Action::BeginAs(Wish::Session));
}

#[test]
fn there_is_no_session_where_none_is_open() {
    for stage in [0, 1, 2, 5] {
        let mut life = reader_at(stage);
        life.checks_when_due().waits(4 * 60);
        knows(&life).cannot(Action::BeginAs(Wish::Session));
    }
    let mut reader = before_a_session(false);
    reader.says(Fact::FlareDeclared);
    reader.does_all(&[Action::Proceed, Action::Proceed, Action::Proceed, Action::ChoosePlace(Place::Floor)]);
    reader.cannot(Action::BeginAs(Wish::Session));
}

#[test]
fn a_wish_can_change_on_the_way_and_is_forgotten_with_it() {
    let mut life = reader_at(1);
    life.checks_when_due().waits(4 * 60);
    let mut reader = knows(&life);
    reader.does(Action::Begin);
    reader.does_all(&[Action::BeginAs(Wish::Short), Action::ChoosePlace(Place::Floor), Action::BeginAs(Wish::Bout)]);
    assert_eq!(reader.screen(), "pain", "asking again leads nowhere else");
    reader.does_all(&[Action::BeginAs(Wish::Short), Action::Back, Action::Back, Action::Begin]);
    goes_on(&mut reader, 2);
    assert!(reader.sees_the_bout().total_ms > 90_000, "the plan's next");
    reader.cannot(Action::BeginAs(Wish::Short));
}

#[test]
fn asking_opens_the_check_that_is_due_and_no_lock() {
    let mut reader = Reader::new();
    reader.does(Action::BeginAs(Wish::Short));
    assert_eq!(reader.screen(), "check");
    reader.does_all(&[Action::Proceed, Action::Proceed, Action::Proceed]);
    goes_on(&mut reader, 2);
    assert!(reader.sees_the_bout().total_ms <= 75_000, "the wish outlasts the check");
    reader.does_all(&[Action::Hurts, Action::ReportSymptom(0)]);
    let symptom = Symptom::ALL[0];
    assert!(reader.coach.journal().entries().iter().any(|entry| entry.fact == Fact::Stop(symptom)));
    reader.does_all(&[Action::Proceed, Action::Proceed, Action::Proceed, Action::Confirm]);
    reader.cannot(Action::BeginAs(Wish::Short));
    let later = Now::new(reader.wall_ms + 30 * DAY_MS + MINUTE_MS, 0).expect("within range");
    reader.wall_ms = later.instant_ms();
    reader.wakes();
    reader.cannot(Action::BeginAs(Wish::Short));
}

/// Sets and repetitions of a session are not its rungs': a page that comes back has them as they were.
#[test]
fn a_session_is_carried_on_with_its_sets() {
    let mut before = before_a_session(true);
    before.does(Action::BeginAs(Wish::Session));
    goes_on(&mut before, 2);
    before.is_carried_on_as_it_was();
}
