//! Every number says what it is: meaning, unit, mark and source, in one table.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

use std::collections::BTreeSet;

use steadyback::policy::{Mark, POLICY, Row, Unit, VERSION, table};

fn row(field: &str) -> Row {
    POLICY.rows().into_iter().find(|row| row.field == field).expect("a row")
}

/// Field names as the derived `Debug` writes them, which knows nothing of rows.
fn fields() -> Vec<String> {
    let written = format!("{POLICY:#?}");
    let top = written.lines().filter(|line| line.starts_with("    ") && !line.starts_with("     "));
    top.filter_map(|line| line.trim().split_once(':')).map(|(field, _)| field.to_owned()).collect()
}

#[test]
fn every_number_is_in_the_rows_once_and_in_order() {
    let rows: Vec<String> = POLICY.rows().iter().map(|row| row.field.to_owned()).collect();
    assert_eq!(rows, fields());
    assert!(rows.len() >= 100);
    assert_eq!(rows.iter().collect::<BTreeSet<_>>().len(), rows.len());
}

#[test]
fn every_row_has_a_number_a_meaning_and_a_mark_and_evidence_has_a_source() {
    for row in POLICY.rows() {
        let name = row.field;
        assert!(!row.numbers.is_empty(), "{name} has no number");
        assert!(row.meaning.len() > 10 && row.meaning.ends_with('.'), "{name}: {}", row.meaning);
        assert!(row.mark == Mark::Choice || row.source.len() > 5, "{name} says E and names nothing");
        assert!(!row.source.contains("as above"), "{name}: a row is read alone");
    }
}

#[test]
fn every_field_carries_its_mark_in_the_code() {
    let code = include_str!("../../src/core/policy.rs");
    let listed = code.split("table! {").nth(1).and_then(|rest| rest.split("\n}\n").next()).expect("the table");
    let mut doc = String::new();
    for line in listed.lines().map(str::trim) {
        if line.starts_with("///") {
            doc.push_str(line);
        } else if line.contains(" = ") {
            let mark = doc.split(r"\[").nth(1).and_then(|rest| rest.chars().next());
            let field = line.split(':').next().expect("a name");
            let expected = if row(field).mark == Mark::Evidence { 'E' } else { 'P' };
            assert_eq!(mark, Some(expected), "{doc} {line}");
            doc.clear();
        }
    }
}

#[test]
fn a_row_reads_as_it_is_written() {
    let red = row("pain_red_floor");
    assert_eq!((red.numbers, red.unit, red.mark), (vec![6], Unit::Points, Mark::Evidence));
    assert_eq!(red.meaning, "Least worst-pain in a bout (0–10) that can be red.");
    assert_eq!(red.source, "in tendons and knees, not validated in the back: Thomeé 1997, Silbernagel 2007");
    let cut = row("day_cut_minutes");
    assert_eq!(
        (cut.numbers, cut.unit, cut.mark, cut.source.as_str()),
        (vec![180], Unit::ClockMinutes, Mark::Choice, "")
    );
    assert_eq!(row("gate_counted").numbers, [2, 3, 10, 14, 10, 14, 10, 14, 20, 28]);
    assert_eq!(row("gate_days").source, "after trials of 8–12 weeks: Costa 2009, Macedo 2012, Aasa 2015");
    assert_eq!(row("pain_red_floor").message(), "policy-pain-red-floor");
}

#[test]
fn shares_and_lists_have_as_many_numbers_as_their_unit_says() {
    for row in POLICY.rows() {
        if matches!(row.unit, Unit::Share | Unit::OfDays | Unit::OfRatings) {
            assert_eq!(row.numbers.len() % 2, 0, "{}", row.field);
            assert!(row.numbers.chunks(2).all(|share| share[0] <= share[1]), "{}: more than all", row.field);
        }
        if row.unit == Unit::Percent {
            assert!(row.numbers.iter().all(|percent| (1..=110).contains(percent)), "{}", row.field);
        }
    }
}

#[test]
fn every_unit_is_used_and_has_its_own_message() {
    let used: BTreeSet<Unit> = POLICY.rows().iter().map(|row| row.unit).collect();
    assert_eq!(used, Unit::ALL.into_iter().collect());
    assert_eq!(Unit::ALL.iter().map(|unit| unit.message()).collect::<BTreeSet<_>>().len(), Unit::ALL.len());
}

#[test]
fn the_version_in_force_is_the_table_in_force() {
    let known = table(VERSION).expect("the table in force");
    assert_eq!(known.rows(), POLICY.rows());
    assert!(table(0).is_none() && table(VERSION + 1).is_none());
}
