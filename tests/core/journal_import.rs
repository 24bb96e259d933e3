//! An exported file comes back whole; a damaged one says everything that is wrong with it, and nothing of it counts by itself.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

use proptest::prelude::*;
use serde_json::{Value, json};
use steadyback::{
    journal::{
        EntryId, Fact, Import, Importer, Journal, Json, MOST_ENTRIES, MOST_ITEMS, MOST_PROBLEMS, MOST_TEXT,
        export_json, json_schema,
    },
    suitability::{Standing, Suitability},
    time::Now,
};
use support::{
    cases::cases,
    changes::damaged,
    journals::{Dice, Temper, any_lives, journal, life},
    json::{import, import_text, json},
    schema::is_valid,
};

mod support;

fn exported(journal: &Journal) -> Value {
    serde_json::from_str(&export_json(journal)).expect("an export is JSON")
}

/// What is done to an entry or a file.
type Change = fn(&mut Value);

/// A file of one entry that is sound but for what `change` does to it; its checksum is never looked at.
fn problems_of(fact: &Value, change: impl FnOnce(&mut Value)) -> Vec<(&'static str, String)> {
    let mut entry = json!({ "id": "00000000000000ff", "at": 1_772_445_600_000_i64, "offset": 60 });
    let fields = entry.as_object_mut().expect("an object");
    fields.extend(fact.as_object().expect("an object").clone());
    let mut file =
        json!({ "format": "steadyback-journal", "version": 1, "count": 1, "checksum": "00000000", "entries": [entry] });
    change(&mut file);
    let import = import(&file);
    assert_eq!(import.problems().len(), import.problem_count());
    let problems = import.problems().iter().map(|problem| (problem.code, problem.path.clone()));
    problems.filter(|(code, _)| *code != "checksum").collect()
}

fn problems_of_entry(fact: &Value, change: impl FnOnce(&mut Value)) -> Vec<(&'static str, String)> {
    problems_of(fact, |file| change(&mut file["entries"][0]))
}

fn morning() -> Value {
    json!({ "fact": "morning", "pain": 3 })
}

fn check() -> Value {
    json!({ "fact": "check", "ticked": ["fever", "worried"], "reported": "dizziness", "answers": ["0000000000000001"] })
}

fn bout() -> Value {
    let exercise =
        json!({ "exercise": "bird-dog", "rung": 2, "repetitions": 8, "red": false, "left": "steady", "right": "lost" });
    json!({ "fact": "bout-finished", "kind": "bout", "ended": 5, "endedOffset": 0, "worstPain": 2, "counts": true,
        "exercises": [exercise.clone(), exercise] })
}

#[test]
fn a_sound_file_has_no_problem() {
    for fact in [morning(), check(), bout()] {
        assert_eq!(problems_of(&fact, |_| {}), []);
    }
}

#[test]
fn every_problem_of_an_entry_has_its_code_and_path() {
    let at = |path: &str| format!("entries[0]{path}");
    let cases: [(Value, Change, &str, &str); 32] = [
        (morning(), |entry| entry["pain"] = json!(11), "out-of-range", ".pain"),
        (morning(), |entry| entry["pain"] = json!(-1), "out-of-range", ".pain"),
        (morning(), |entry| entry["pain"] = json!(3.5), "wrong-type", ".pain"),
        (morning(), |entry| entry["pain"] = json!("3"), "wrong-type", ".pain"),
        (morning(), |entry| entry["pain"] = json!(null), "wrong-type", ".pain"),
        (morning(), |entry| entry["pain"] = json!(1e300), "out-of-range", ".pain"),
        (morning(), |entry| drop(entry.as_object_mut().map(|fields| fields.remove("pain"))), "missing", ".pain"),
        (morning(), |entry| entry["note"] = json!("sore"), "unknown", ".note"),
        (morning(), |entry| entry["sore today"] = json!(1), "unknown", ".…"),
        (morning(), |entry| entry["a".repeat(MOST_TEXT + 1)] = json!(1), "unknown", ".…"),
        (morning(), |entry| entry["fact"] = json!("evening"), "unknown", ".fact"),
        (morning(), |entry| entry["id"] = json!("FF"), "out-of-range", ".id"),
        (morning(), |entry| entry["id"] = json!("ff"), "out-of-range", ".id"),
        (morning(), |entry| entry["id"] = json!("00000000000000FF"), "out-of-range", ".id"),
        (morning(), |entry| entry["id"] = json!("+0000000000000ff"), "out-of-range", ".id"),
        (morning(), |entry| entry["id"] = json!(255), "wrong-type", ".id"),
        (morning(), |entry| entry["id"] = json!("f".repeat(MOST_TEXT + 1)), "too-long", ".id"),
        (morning(), |entry| entry["at"] = json!(8_640_000_000_000_001_i64), "out-of-range", ".at"),
        (morning(), |entry| entry["offset"] = json!(1_081), "out-of-range", ".offset"),
        (morning(), |entry| *entry = json!([]), "wrong-type", ""),
        (morning(), |entry| *entry = json!(null), "wrong-type", ""),
        (check(), |entry| entry["ticked"] = json!(["fever", "flu"]), "unknown", ".ticked"),
        (check(), |entry| entry["ticked"] = json!(["fever", "fever"]), "duplicate", ".ticked"),
        (bout(), |entry| entry["exercises"][1]["exercise"] = json!("sit-up"), "unknown", ".exercises[1].exercise"),
        (bout(), |entry| entry["exercises"][1]["rung"] = json!(256), "out-of-range", ".exercises[1].rung"),
        (bout(), |entry| entry["exercises"][0]["left"] = json!("fine"), "unknown", ".exercises[0].left"),
        (bout(), |entry| entry["exercises"][0]["more"] = json!(1), "unknown", ".exercises[0].more"),
        (bout(), |entry| entry["exercises"][0] = json!(7), "wrong-type", ".exercises[0]"),
        (bout(), |entry| entry["exercises"] = json!({}), "wrong-type", ".exercises"),
        (bout(), |entry| entry["exercises"] = json!(vec![0; 33]), "too-many", ".exercises"),
        (bout(), |entry| entry["exercises"] = json!(vec![0; 257]), "too-many", ".exercises"),
        (bout(), |entry| entry["exercises"][0]["red"] = json!([[]]), "too-deep", ".exercises[0].red"),
    ];
    for (fact, change, code, path) in cases {
        let problems = problems_of_entry(&fact, change);
        assert_eq!(problems.first(), Some(&(code, at(path))), "{problems:?}");
    }
}

#[test]
fn problems_of_the_whole_file_are_told_apart() {
    let cases: [(Change, &str, &str); 9] = [
        (|file| file["format"] = json!("diary"), "not-a-journal", ""),
        (|file| *file = json!([1, 2]), "not-a-journal", ""),
        (|file| file["version"] = json!(0), "not-a-journal", ""),
        (|file| file["version"] = json!("1"), "not-a-journal", ""),
        (|file| file["version"] = json!(2), "newer", "version"),
        (|file| file["count"] = json!(2), "count", "count"),
        (|file| file["count"] = json!("1"), "wrong-type", "count"),
        (|file| file["checksum"] = json!(0), "wrong-type", "checksum"),
        (|file| file["extra"] = json!(0), "unknown", ""),
    ];
    for (change, code, path) in cases {
        assert_eq!(problems_of(&morning(), change), [(code, path.to_owned())]);
    }
}

#[test]
fn a_file_without_a_list_of_entries_is_never_whole() {
    // As empty as the list it lost: neither the count nor the checksum would notice.
    let file = exported(&Journal::default());
    assert!(import(&file).whole().is_ok(), "with its list it is sound");
    let cases: [(Change, &str); 6] = [
        (|file| drop(file.as_object_mut().map(|fields| fields.remove("entries"))), "missing"),
        (|file| file["entries"] = json!(null), "wrong-type"),
        (|file| file["entries"] = json!({}), "wrong-type"),
        (|file| file["entries"] = json!("[]"), "wrong-type"),
        (|file| file["entries"] = json!(0), "wrong-type"),
        (|file| file["entries"] = json!(true), "wrong-type"),
    ];
    for (change, code) in cases {
        let mut file = file.clone();
        change(&mut file);
        let import = import(&file).whole().expect_err("its entries are lost");
        let problems: Vec<_> = import.problems().iter().map(|problem| (problem.code, problem.path.as_str())).collect();
        assert_eq!(problems, [(code, "entries")], "{file}");
        assert_eq!(import.sound(), 0);
    }
}

#[test]
fn nothing_is_read_from_a_file_that_is_refused() {
    // DESIGN.md §5: a newer version is refused, and none of its entries can be had by the second choice either.
    let sound = exported(&journal(&life(Temper::Diligent, &(0..5).collect::<Vec<u64>>())));
    for (field, value) in [("version", json!(2)), ("format", json!("diary"))] {
        let mut file = sound.clone();
        file[field] = value;
        let import = import(&file);
        assert!(import.refusal().is_some());
        assert_eq!((import.problem_count(), import.sound(), import.left_out()), (1, 0, 0), "{field}");
        assert_eq!(import.salvage(Now::EPOCH, 1), Journal::default(), "{field}");
    }
}

#[test]
fn a_file_of_more_entries_than_are_read_says_so_once() {
    let mut head = exported(&Journal::default());
    head["count"] = json!(1);
    for (entries, problems) in [(MOST_ENTRIES, MOST_ENTRIES), (MOST_ENTRIES + 3, MOST_ENTRIES + 1)] {
        let mut importer = Importer::new(&json(&head, 1));
        (0..entries).for_each(|_| importer.entry(&Json::NULL));
        let import = importer.finish();
        // None of them is an entry, and none of them was announced.
        assert_eq!((import.problem_count(), import.left_out()), (problems + 1, MOST_ENTRIES), "{entries}");
    }
}

#[test]
fn what_is_read_goes_up_to_its_limits() {
    let greatest = 9_007_199_254_740_991.0;
    let (whole, refused) = (9_007_199_254_740_991, Json::Refused("out-of-range"));
    for (number, json) in [
        (0.0, Json::Whole(0)),
        (greatest, Json::Whole(whole)),
        (-greatest, Json::Whole(-whole)),
        (greatest + 1.0, refused.clone()),
        (-greatest - 1.0, refused.clone()),
        (1e300, refused),
        (0.5, Json::Refused("wrong-type")),
        (f64::NAN, Json::Refused("wrong-type")),
    ] {
        assert_eq!(Json::number(number), json, "{number}");
    }
    let text = "a".repeat(MOST_TEXT);
    assert_eq!(Json::text(text.as_str()), Json::Text(text.clone()));
    assert_eq!(Json::text(text + "a"), Json::Refused("too-long"));
    for (length, depth, expected) in [
        (MOST_ITEMS, 1, None),
        (MOST_ITEMS + 1, 1, Some(Json::Refused("too-many"))),
        (MOST_ITEMS + 9, 3, Some(Json::Refused("too-many"))),
        (0, 3, None),
        (0, 4, Some(Json::Refused("too-deep"))),
    ] {
        assert_eq!(Json::refused(length, depth), expected, "{length} items at depth {depth}");
    }
}

#[test]
fn a_name_is_written_and_read_alike() {
    for number in [0, 255, 0x0123_4567_89AB_CDEF, u64::MAX] {
        assert_eq!(EntryId::new(number).text(), format!("{number:016x}"));
    }
    let life = journal(&life(Temper::Diligent, &[1]));
    assert_eq!(exported(&life)["entries"][0]["id"], json!(life.entries()[0].id.text()));
}

#[test]
fn all_problems_are_reported_at_once() {
    let problems = problems_of_entry(&bout(), |entry| {
        entry["id"] = json!(0);
        entry["worstPain"] = json!(11);
        entry["exercises"][0]["rung"] = json!("two");
        entry["exercises"][1]["left"] = json!("fine");
    });
    let paths: Vec<&str> = problems.iter().map(|(_, path)| path.as_str()).collect();
    assert_eq!(
        paths,
        ["entries[0].id", "entries[0].worstPain", "entries[0].exercises[0].rung", "entries[0].exercises[1].left"]
    );
}

#[test]
fn more_problems_than_anyone_reads_are_counted() {
    let mut file = exported(&Journal::default());
    file["entries"] = json!(vec![0; 250]);
    file["count"] = json!(250);
    let import = import(&file);
    assert_eq!((import.problems().len(), import.problem_count()), (MOST_PROBLEMS, 250));
}

#[test]
fn a_name_that_is_used_twice_is_a_problem() {
    let life = journal(&life(Temper::Diligent, &[1, 2, 3]));
    let mut file = exported(&life);
    file["entries"][2]["id"] = file["entries"][0]["id"].clone();
    let codes: Vec<_> = import(&file).problems().iter().map(|problem| (problem.code, problem.path.clone())).collect();
    assert_eq!(codes[0], ("duplicate", "entries[2]".to_owned()));
}

#[test]
fn an_edited_file_is_noticed_even_where_every_entry_is_sound() {
    let life = journal(&life(Temper::Diligent, &(0..40).collect::<Vec<u64>>()));
    let mut file = exported(&life);
    let morning = file["entries"].as_array().expect("a list").iter().position(|entry| entry["fact"] == "morning");
    let morning = morning.expect("40 entries have a morning");
    file["entries"][morning]["pain"] = json!(9);
    let import = import(&file);
    assert_eq!(import.problems()[0].code, "checksum");
    assert!(import.whole().is_err());
}

#[test]
fn nothing_of_a_damaged_file_counts_until_the_reader_chooses_its_sound_entries() {
    let life = journal(&life(Temper::Diligent, &(0..40).collect::<Vec<u64>>()));
    let mut file = exported(&life);
    file["entries"][7]["at"] = json!("yesterday");
    file["entries"][9] = json!(null);
    file["entries"][11] = json!({ "id": "00000000000000aa", "at": 0, "offset": 0, "fact": "morning", "pain": 11 });
    let import = import(&file).whole().expect_err("damaged");
    assert_eq!((import.problem_count(), import.sound()), (3, 37));

    let now = life.entries().last().expect("40 entries").at;
    let standing = |journal: &Journal| Suitability::of(journal, now).standing(now.day());
    assert_eq!(standing(&life), Standing::Clear);
    let salvaged = import.salvage(now, 1);
    assert_eq!(salvaged.entries().len(), 38);
    assert!(salvaged.entries().iter().any(|entry| entry.fact == Fact::Salvaged { left_out: 3 }));
    let mut mine = Journal::default();
    mine.merge(&salvaged);
    assert_eq!(standing(&mine), Standing::CheckDue, "a lock may be among what was lost");
}

#[test]
fn only_where_something_was_left_out_is_that_recorded() {
    let life = journal(&life(Temper::Diligent, &(0..5).collect::<Vec<u64>>()));
    let now = life.entries().last().expect("five entries").at;
    let whole = import(&exported(&life));
    assert_eq!((whole.journal(), whole.sound()), (&life, 5));
    assert_eq!(whole.salvage(now, 1), life, "nothing was lost, so no check comes due");
    // Where nothing is sound there is nothing to take.
    assert_eq!(Import::refused("too-large").salvage(now, 1), Journal::default());
    let mut file = exported(&life);
    file["entries"] = json!([null, null]);
    assert_eq!(import(&file).salvage(now, 1), Journal::default());
}

#[test]
fn the_schema_in_the_docs_is_the_one_of_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/journal.schema.json");
    let written = std::fs::read_to_string(path).expect("docs/journal.schema.json");
    assert!(
        written == json_schema(),
        "run: cargo run --example journal_schema > docs/journal.schema.json (in a new version only: version 1 is frozen)"
    );
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn an_exported_journal_comes_back_whole_and_its_file_is_valid(life in any_lives(40)) {
        let schema: Value = serde_json::from_str(&json_schema()).expect("the schema is JSON");
        let journal = journal(&life);
        let file = exported(&journal);
        prop_assert!(is_valid(&file, &schema));
        prop_assert_eq!(import(&file).whole().expect("sound"), journal);
    }

    #[test]
    fn what_is_not_valid_is_not_imported(life in any_lives(12), seed in any::<u64>()) {
        let schema: Value = serde_json::from_str(&json_schema()).expect("the schema is JSON");
        let mut dice = Dice::new(seed);
        let text = damaged(export_json(&journal(&life)).into_bytes(), &mut dice);
        let Ok(file) = serde_json::from_slice::<Value>(&text) else { return Ok(()) };
        if !is_valid(&file, &schema) {
            prop_assert!(import(&file).whole().is_err(), "{}", file);
        }
    }
}

proptest! {
    #![proptest_config(cases(20_000))]

    #[test]
    fn no_damaged_file_panics_or_changes_a_journal_unasked(seed in any::<u64>(), length in 0_usize..6) {
        let mut dice = Dice::new(seed);
        let seeds: Vec<u64> = (0..length).map(|_| dice.next()).collect();
        let whole = journal(&life(Temper::Hostile, &seeds));
        let text = damaged(export_json(&whole).into_bytes(), &mut dice);
        if let Some(import) = std::str::from_utf8(&text).ok().and_then(import_text) {
            let before = import.clone();
            match import.whole() {
                Ok(journal) => prop_assert_eq!(journal, whole, "only what the checksum vouches for"),
                Err(import) => {
                    prop_assert!(import.problem_count() > 0);
                    prop_assert_eq!(import.sound(), before.sound());
                    drop(import.salvage(Now::EPOCH, 0));
                }
            }
        }
    }
}
