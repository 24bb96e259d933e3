//! Merging is commutative, associative, idempotent and loses nothing (PROGRAMME.md §10.9), for every life and every order of arrival.

use proptest::prelude::*;
use steadyback::journal::Journal;
use support::cases::cases;
use support::journals::{Temper, any_life, any_lives, journal};

mod support;

fn merged(journals: &[&Journal]) -> Journal {
    let mut all = Journal::default();
    for journal in journals {
        all.merge(journal);
    }
    all
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn every_order_of_arrival_makes_the_same_journal(life in any_lives(80), order in any::<u64>()) {
        let mut shuffled = life.clone();
        let mut dice = support::journals::Dice::new(order);
        for last in (1..shuffled.len()).rev() {
            shuffled.swap(last, dice.index(last + 1));
        }
        prop_assert_eq!(journal(&life), journal(&shuffled));
    }

    #[test]
    fn merging_is_commutative_associative_and_idempotent(life in any_life(Temper::Hostile, 80), cuts in any::<u64>()) {
        let mut dice = support::journals::Dice::new(cuts);
        let mut parts: [Vec<_>; 3] = Default::default();
        for entry in &life {
            // Every entry is known to one device or to more.
            for part in &mut parts {
                if dice.one_in(2) {
                    part.push(entry.clone());
                }
            }
        }
        let [one, two, three] = parts.each_ref().map(|part| journal(part));
        prop_assert_eq!(merged(&[&one, &two]), merged(&[&two, &one]));
        prop_assert_eq!(merged(&[&merged(&[&one, &two]), &three]), merged(&[&one, &merged(&[&two, &three])]));
        prop_assert_eq!(merged(&[&one, &one]), one);
    }

    #[test]
    fn merging_loses_nothing(life in any_lives(80)) {
        let all = journal(&life);
        for entry in &life {
            let kept = all.find(entry.id);
            prop_assert!(kept.is_some(), "{:?} is gone", entry.id);
            // Where a name was used twice, what was kept is one of the two.
            prop_assert!(kept == Some(entry) || life.iter().any(|other| other.id == entry.id && kept == Some(other)));
        }
        prop_assert!(all.entries().iter().all(|entry| life.contains(entry)), "and adds nothing");
        prop_assert!(all.entries().is_sorted_by(|one, other| one.order() < other.order()));
    }
}
