//! What the first bout's engine hands over, the whole one takes over unchanged; anything else it refuses whole.

#![expect(clippy::indexing_slicing, reason = "a failing test panics")]

use proptest::prelude::*;
use steadyback::{
    catalogue::Place,
    coach::{Action, Problem},
    journal::{Entry, Fact, Journal, handed_over, taken_over},
};
use support::Reader;
use support::cases::cases;
use support::journals::any_lives;

mod support;

/// Whether first bouts make such a fact.
fn of_first_bouts(entry: &Entry) -> bool {
    matches!(
        entry.fact,
        Fact::Check(_) | Fact::Stop(_) | Fact::BoutStarted { .. } | Fact::BoutFinished(_) | Fact::Rules { .. }
    )
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn every_fact_of_first_bouts_arrives_as_it_was(entries in any_lives(40)) {
        let expected: Vec<Entry> = entries.iter().filter(|entry| of_first_bouts(entry)).cloned().collect();
        prop_assert_eq!(taken_over(&handed_over(&entries)), Some(expected));
    }

    #[test]
    fn no_numbers_panic(words in prop::collection::vec(prop_oneof![0_u64..8, any::<u64>()], 0..60)) {
        let _ = taken_over(&words);
    }

    #[test]
    fn what_is_cut_off_inside_an_entry_is_refused(entries in any_lives(12), cut in any::<prop::sample::Index>()) {
        let words = handed_over(&entries);
        prop_assume!(!words.is_empty());
        let length = cut.index(words.len());
        if let Some(taken) = taken_over(&words[..length]) {
            // Only a cut between two entries leaves a shorter journal, of the entries before it.
            let expected: Vec<Entry> = entries.iter().filter(|entry| of_first_bouts(entry)).take(taken.len()).cloned().collect();
            prop_assert_eq!(taken, expected);
        }
    }
}

#[test]
fn the_coach_that_takes_over_knows_what_was_done_or_nothing_of_what_it_cannot_read() {
    let mut first = Reader::in_a_bout(Place::Floor, 3);
    first.plays_to_the_end();
    first.does_all(&[Action::WorstPain(2), Action::Complete]);
    let words = handed_over(first.coach.journal().entries());
    let mut whole = Reader::new();
    assert_eq!(whole.coach.take_over(&words, first.reading(), 1), Ok(()));
    assert_eq!(whole.coach.journal(), first.coach.journal());
    let mut whole = Reader::new();
    let cut = whole.coach.take_over(&words[..words.len() - 1], first.reading(), 1);
    assert_eq!(cut, Err(Problem::bad_value("words")));
    assert_eq!(whole.coach.journal(), &Journal::default());
}
