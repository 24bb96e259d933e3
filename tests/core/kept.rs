//! What the coach keeps beside its journal is what a fold of the whole journal gives, whatever happens and in whatever order it is heard of.
#![expect(clippy::expect_used, reason = "a failing test panics")]

mod support;

use proptest::prelude::*;
use steadyback::{
    catalogue::Place,
    coach::{Action, Coach},
    journal::{Entry, EntryId, Fact, Journal, Retraction},
    suitability::Suitability,
    time::{Now, Reading},
};
use support::{
    DAY_MS, Reader,
    cases::cases,
    journals::{Dice, any_kind_of_fact, any_lives, journal},
};

fn reading(now: Now) -> Reading {
    Reading { now, performance_ms: 0, visible: true }
}

/// A coach that has just heard of everything in a journal, and so has folded it from the start.
fn fresh(journal: &Journal, now: Now) -> Coach {
    let mut coach = Coach::new("en-GB", None);
    coach.merge(journal, reading(now), 0);
    coach
}

/// Everything that is answered from what is kept.
fn assert_kept(coach: &Coach, now: Now) {
    let fresh = fresh(coach.journal(), now);
    let reading = reading(now);
    assert_eq!(coach.journal(), fresh.journal());
    assert_eq!(coach.plan(reading), fresh.plan(reading));
    assert_eq!(coach.history(reading), fresh.history(reading));
    assert_eq!(coach.summary(reading), fresh.summary(reading));
    let standing = Suitability::of(coach.journal(), now).standing(now.day());
    assert_eq!(coach.plan(reading).holds.standing, standing, "one truth about checks");
}

/// Something that happens to a journal.
#[derive(Clone, Debug)]
enum Happening {
    Taps(Action),
    Notes(u64),
    TakesBack(prop::sample::Index),
    Hears(Vec<Entry>),
    Waits(i64),
    Plays,
    DoesABout(u8),
}

fn any_tap() -> impl Strategy<Value = Action> {
    let place = prop_oneof![Just(Place::Floor), Just(Place::Chair), Just(Place::Standing)];
    prop_oneof![
        3 => Just(Action::Begin),
        6 => Just(Action::Proceed),
        1 => (0_u8..30).prop_map(Action::Tick),
        1 => Just(Action::Confirm),
        1 => Just(Action::Lift),
        4 => place.prop_map(Action::ChoosePlace),
        4 => (0_u8..=10).prop_map(Action::PainNow),
        1 => Just(Action::Hurts),
        1 => (0_u8..4).prop_map(Action::ReportSymptom),
        2 => (0_u8..=10).prop_map(Action::ReportPain),
        3 => Just(Action::Complete),
        1 => Just(Action::Finish),
    ]
}

fn anything() -> impl Strategy<Value = Happening> {
    prop_oneof![
        8 => any_tap().prop_map(Happening::Taps),
        6 => any::<u64>().prop_map(Happening::Notes),
        2 => any::<prop::sample::Index>().prop_map(Happening::TakesBack),
        1 => any_lives(12).prop_map(Happening::Hears),
        4 => (0..3 * DAY_MS).prop_map(Happening::Waits),
        1 => (-DAY_MS..0).prop_map(Happening::Waits),
        3 => Just(Happening::Plays),
        4 => (0_u8..=10).prop_map(Happening::DoesABout),
    ]
}

fn lives(reader: &mut Reader, happening: Happening) {
    match happening {
        Happening::Taps(action) => drop(reader.tries(action)),
        Happening::Notes(seed) => {
            let at = reader.reading().now;
            drop(reader.notes(any_kind_of_fact(&mut Dice::new(seed), at)));
        }
        Happening::TakesBack(index) => {
            let entries = reader.coach.journal().entries();
            let of = if entries.is_empty() { EntryId::new(7) } else { index.get(entries).id };
            drop(reader.notes(Fact::Retract(Retraction { of })));
        }
        Happening::Hears(entries) => {
            let reading = reader.reading();
            reader.chance += 1;
            reader.coach.merge(&journal(&entries), reading, reader.chance);
        }
        Happening::Waits(ms) => {
            reader.wall_ms += ms;
            reader.wakes();
        }
        // Whatever shows: what is not legal there is refused.
        Happening::DoesABout(pain) => {
            let way = [Action::Proceed, Action::Begin, Action::Proceed, Action::Proceed, Action::Proceed];
            let into = [Action::ChoosePlace(Place::Floor), Action::PainNow(pain / 2), Action::Skip];
            for action in way.into_iter().chain(into) {
                let _ = reader.tries(action);
            }
            reader.waits(90_000);
            for action in [Action::Finish, Action::WorstPain(pain), Action::Complete] {
                let _ = reader.tries(action);
            }
        }
        Happening::Plays => {
            if reader.coach.wake_in_ms().is_some() {
                reader.plays_to_the_end();
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn what_is_kept_is_what_a_fresh_fold_gives_after_every_command(life in prop::collection::vec(anything(), 0..60)) {
        let mut reader = Reader::new();
        for happening in life {
            lives(&mut reader, happening);
            assert_kept(&reader.coach, reader.reading().now);
        }
    }

    #[test]
    fn it_is_also_where_the_clock_is_elsewhere_when_the_plan_is_looked_at(life in any_lives(60), ahead in -5 * DAY_MS..5 * DAY_MS) {
        let mut reader = Reader::new();
        reader.coach.merge(&journal(&life), reader.reading(), 1);
        let last = life.last().map_or(reader.wall_ms, |entry| entry.at.instant_ms());
        reader.wall_ms = last;
        reader.wakes();
        assert_kept(&reader.coach, reader.reading().now);
        assert_kept(&reader.coach, Now::new(last + ahead, 60).expect("within range"));
    }
}
