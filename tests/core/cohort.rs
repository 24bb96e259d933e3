//! The cohort of made-up readers: the same for the same seed, and no gate in it opens before or after it is due.

#[path = "../../src/core/examples/cohort/mod.rs"]
mod cohort;

use cohort::{
    kinds::KINDS,
    table::{rows, table},
    year::{Policy, year},
};

/// Readers of each kind.
const READERS: u32 = 2;

#[test]
fn no_gate_opens_before_or_after_it_is_due_and_settled_pain_opens_none() {
    let rows = rows(1, READERS);
    assert_eq!(rows.len(), KINDS.len() * Policy::ALL.len());
    for row in &rows {
        assert_eq!((row.readers, &row.early, &row.late), (READERS, &vec![], &vec![]), "{row:?}");
        assert!(row.policy == Policy::Engine || row.keep_on.is_empty(), "{row:?}");
        assert!(row.policy != Policy::RestThenReturn || row.gates == 0, "{row:?}");
    }
    let gates: u32 = rows.iter().map(|row| row.gates).sum();
    assert!(gates > 20, "an audit of {gates} gates says little");
    assert_eq!(table(&rows).lines().count(), rows.len() + 2);
}

#[test]
fn the_same_seed_is_the_same_year() {
    for policy in Policy::ALL {
        let [once, again, other] = [7, 7, 8].map(|seed| year(KINDS[0], policy, seed).map(|year| year.journal));
        assert!(once.is_some());
        assert_eq!(once, again);
        assert_ne!(once, other);
    }
}

#[test]
fn every_number_of_the_model_says_whether_a_study_stands_behind_it() {
    let source = include_str!("../../src/core/examples/cohort/model.rs");
    let mut words = String::new();
    let mut numbers = 0;
    for line in source.lines() {
        if line.starts_with("pub const") {
            assert!(words.contains(r"\[E: ") || words.contains(r"\[assumed"), "{line}");
            numbers += 1;
        }
        words = if line.starts_with("///") { words + line } else { String::new() };
    }
    assert_eq!(numbers, source.matches("pub const").count());
}
