//! Writes generated journals with what the engine answers natively, one JSON object a line, for whoever compares another build of it. The first line holds
//! what a fold written anew must know of the catalogue:
//! `cargo run --profile test --example corpus -- 600 1` (how many, and the seed).
//!
//! A third of the lives is diligent, ordinary and hostile each (shuffled, repeated and contradictory entries, clocks that jump two years, leap days,
//! offsets from −12 to +14 hours); every sixteenth is a reader who follows the plan, so that every stage is there; and every fifth file is damaged.

#![expect(clippy::indexing_slicing, reason = "the shared generators index what they made")]

use std::{
    io::{BufWriter, Write},
    process::ExitCode,
};

use serde_json::{Value, json};
use steadyback::{
    journal::{Entry, Journal, export_json},
    time::{Now, OffsetChange},
};

#[path = "../../../tests/core/support/answers.rs"]
mod answers;
#[path = "../../../tests/core/support/changes.rs"]
mod changes;
#[path = "../../../tests/core/support/journals.rs"]
mod journals;
#[path = "../../../tests/core/support/json.rs"]
mod json;
#[path = "../../../tests/core/support/rules.rs"]
mod rules;
#[path = "../../../tests/core/support/years.rs"]
mod years;

use journals::{Dice, Temper, journal, life, some_now};

/// Instants at which each journal is asked.
const INSTANTS: u64 = 2;
const MINUTE_MS: i64 = 60_000;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (Ok(count), Ok(seed)) = (arguments.next().unwrap_or(Ok(600)), arguments.next().unwrap_or(Ok(1))) else {
        eprintln!("corpus [journals] [seed]: whole numbers");
        return ExitCode::FAILURE;
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    let first = json!({ "rules": rules::rules() });
    let sound = [first].into_iter().chain((0..count).map(|number| line(number, seed)));
    let written = sound.map(|line| writeln!(out, "{line}")).find(Result::is_err);
    if written.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn line(number: u64, seed: u64) -> Value {
    let mut dice = Dice::new(seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let (kind, entries) = any_entries(number, &mut dice);
    let whole = journal(&entries);
    let text = export_json(&whole);
    let name = format!("{kind} {number}");
    if number % 5 == 4 {
        return damaged(&name, text, &whole, &mut dice);
    }
    let instants: Vec<Now> = (0..INSTANTS).map(|_| some_now(&entries, dice.next())).collect();
    let asked: Vec<Value> = instants.into_iter().map(|now| asked(&whole, now, &mut dice)).collect();
    json!({ "name": name, "file": text, "problems": [], "sound": whole.entries().len(), "asked": asked })
}

fn any_entries(number: u64, dice: &mut Dice) -> (&'static str, Vec<Entry>) {
    if number % 16 == 7 {
        let count = 200 + dice.index(2_000);
        return ("follower", years::years(count, dice.next()));
    }
    let (kind, temper) = match number % 3 {
        0 => ("diligent", Temper::Diligent),
        1 => ("ordinary", Temper::Ordinary),
        _ => ("hostile", Temper::Hostile),
    };
    let seeds: Vec<u64> = (0..dice.index(220)).map(|_| dice.next()).collect();
    (kind, life(temper, &seeds))
}

/// What is answered at an instant; `told` is the text of a JSON value, byte for byte what every build must answer.
fn asked(journal: &Journal, now: Now, dice: &mut Dice) -> Value {
    let changes = offset_changes(now, dice);
    let coming = changes.iter().map(|change| json!({ "at": change.at_ms, "offset": change.offset_minutes }));
    json!({
        "at": now.instant_ms(),
        "offset": now.offset_minutes(),
        "changes": coming.collect::<Vec<_>>(),
        "gates": answers::gates(journal, now),
        "told": answers::canonical(&answers::told(journal, now, &changes)),
    })
}

/// Clocks that go forward, back, or both within the next two weeks, on a whole minute.
fn offset_changes(now: Now, dice: &mut Dice) -> Vec<OffsetChange> {
    let hours = if now.offset_minutes() > 780 { -1 } else { 1 };
    let minute = now.instant_ms().div_euclid(MINUTE_MS) + dice.between(1, 6 * 24 * 60);
    let back = minute + dice.between(2 * 24 * 60, 7 * 24 * 60);
    let change = |minute: i64, offset_minutes| OffsetChange { at_ms: minute * MINUTE_MS, offset_minutes };
    let there = change(minute, now.offset_minutes() + 60 * hours);
    match dice.between(0, 3) {
        0 => vec![there],
        1 => vec![there, change(back, now.offset_minutes())],
        _ => Vec::new(),
    }
}

/// A file that is damaged in its text, or in one of its values; where the damage makes it no text or no JSON at all there is nothing to compare, and it is
/// left whole.
fn damaged(name: &str, text: String, whole: &Journal, dice: &mut Dice) -> Value {
    let spoilt = if dice.one_in(2) {
        String::from_utf8(changes::damaged(text.clone().into_bytes(), dice)).ok()
    } else {
        spoilt(&text, dice)
    };
    let spoilt = spoilt.and_then(|text| Some((json::import_text(&text)?, text)));
    let (problems, sound, text) = match spoilt {
        Some((import, text)) => (answers::problems(&import), import.sound(), text),
        None => (Vec::new(), whole.entries().len(), text),
    };
    json!({ "name": name, "file": text, "problems": problems, "sound": sound, "asked": [] })
}

/// A file with something else in the place of one field of some of its entries.
fn spoilt(text: &str, dice: &mut Dice) -> Option<String> {
    let mut file: Value = serde_json::from_str(text).ok()?;
    let entries = file.get_mut("entries")?.as_array_mut()?;
    for _ in 0..dice.between(1, 4) {
        let at = dice.index(entries.len());
        let entry = entries.get_mut(at)?.as_object_mut()?;
        let at = dice.index(entry.len());
        let field = entry.keys().nth(at)?.clone();
        let values =
            [json!(null), json!(-1), json!("x".repeat(65)), json!(1.5), json!([[[[0]]]]), json!({ "more": [] })];
        match dice.between(0, 7) {
            6 => drop(entry.remove(&field)),
            7 => drop(entry.insert("more".into(), json!(0))),
            other => drop(entry.insert(field, values.get(usize::try_from(other).ok()?)?.clone())),
        }
    }
    Some(file.to_string())
}
