//! Brings damaged and made-up files in for as many minutes as the first argument says (1 if it says nothing), from the seed in the second (1)
//! and the case in the third (1): `cargo run --release --example fuzz_import -- 60`. Says how many there were; a panic ends it with the number of the case, and so does a file that is
//! taken for whole and is not what was written.

#![expect(clippy::indexing_slicing, reason = "the shared generators index what they made")]

use std::{
    process::ExitCode,
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use serde_json::Value;
use steadyback::{
    journal::{Import, Journal, Packed, export_json},
    time::Now,
};

#[path = "../../../tests/core/support/changes.rs"]
mod changes;
#[path = "../../../tests/core/support/journals.rs"]
mod journals;
#[path = "../../../tests/core/support/json.rs"]
mod json;

use changes::damaged;
use journals::{Dice, Temper, journal, life};

/// The case that is running, for whoever looks into a panic.
static CASE: AtomicU64 = AtomicU64::new(0);

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let mut next = || arguments.next().unwrap_or(Ok(1));
    let (Ok(minutes), Ok(seed), Ok(first)) = (next(), next(), next()) else {
        eprintln!("fuzz_import [minutes] [seed] [first case]: whole numbers");
        return ExitCode::FAILURE;
    };
    CASE.store(first.saturating_sub(1), Ordering::Relaxed);
    std::panic::set_hook(Box::new(move |panic| {
        eprintln!("case {} of seed {seed}: {panic}", CASE.load(Ordering::Relaxed));
    }));
    let ends = Instant::now() + Duration::from_secs(minutes * 60);
    let mut refused = 0_u64;
    while Instant::now() < ends {
        let case = CASE.fetch_add(1, Ordering::Relaxed) + 1;
        let mut dice = Dice::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        match run(&mut dice) {
            Outcome::Refused => refused += 1,
            Outcome::Whole => {}
            Outcome::Wrong => {
                eprintln!("case {case} of seed {seed}: a damaged file was taken for whole");
                return ExitCode::FAILURE;
            }
        }
    }
    println!("{} cases in {minutes} min, seed {seed}: {refused} refused, 0 panics", CASE.load(Ordering::Relaxed));
    ExitCode::SUCCESS
}

enum Outcome {
    /// Something was wrong with the file.
    Refused,
    /// The file was taken for whole, and is what was written.
    Whole,
    /// The file was taken for whole, and is not.
    Wrong,
}

fn run(dice: &mut Dice) -> Outcome {
    let seeds: Vec<u64> = (0..dice.index(12)).map(|_| dice.next()).collect();
    let written = journal(&life(Temper::Hostile, &seeds));
    let import = match dice.between(0, 3) {
        0 => {
            let noise: Vec<u8> = (0..dice.index(256)).map(|_| dice.next().to_le_bytes()[0]).collect();
            let mut bytes = if dice.one_in(2) { Packed::default().bytes().to_vec() } else { Vec::new() };
            bytes.extend(noise);
            // Noise that happens to be no bytes at all is an empty journal.
            return check(Import::of_bytes(&bytes), &Journal::default());
        }
        1 => Import::of_bytes(&damaged(Packed::of(written.entries()).bytes().to_vec(), dice)),
        2 => {
            let text = damaged(export_json(&written).into_bytes(), dice);
            let Some(import) = std::str::from_utf8(&text).ok().and_then(json::import_text) else {
                return Outcome::Refused;
            };
            import
        }
        _ => {
            let Ok(mut file) = serde_json::from_str(&export_json(&written)) else { return Outcome::Wrong };
            for _ in 0..dice.between(1, 3) {
                disturb(&mut file, dice);
            }
            json::import(&file)
        }
    };
    check(import, &written)
}

/// A file that is whole after damage holds a part of what was written: bytes may have been cut between two entries, which only a count kept elsewhere can
/// tell; and an added entry is noticed by its checksum.
fn check(import: Import, written: &Journal) -> Outcome {
    let salvaged = import.clone().salvage(Now::EPOCH, 1);
    assert!(salvaged.entries().len() <= import.sound() + 1);
    match import.whole() {
        Err(_) => Outcome::Refused,
        Ok(journal) if written.entries().starts_with(journal.entries()) => Outcome::Whole,
        Ok(_) => Outcome::Wrong,
    }
}

/// Puts something else in the place of a value somewhere in a file.
fn disturb(value: &mut Value, dice: &mut Dice) {
    let deeper = !dice.one_in(6);
    match value {
        Value::Array(items) if deeper && !items.is_empty() => {
            let at = dice.index(items.len());
            disturb(&mut items[at], dice);
        }
        Value::Object(fields) if deeper && !fields.is_empty() => {
            let at = dice.index(fields.len());
            if let Some((_, field)) = fields.iter_mut().nth(at) {
                disturb(field, dice);
            }
        }
        other => *other = something(dice, 0),
    }
}

fn something(dice: &mut Dice, depth: usize) -> Value {
    match dice.between(0, if depth > 5 { 6 } else { 8 }) {
        0 => Value::Null,
        1 => Value::Bool(dice.one_in(2)),
        2 => Value::from(dice.between(-2, 12)),
        3 => Value::from(dice.next()),
        4 => Value::from(f64::from_bits(dice.next())),
        5 => Value::from(dice.pick(&["check", "steady", "fever", "0000000000000001", "", "é", "\u{0}"])),
        6 => Value::from("x".repeat(dice.index(200))),
        7 => (0..dice.index(300)).map(|_| something(dice, depth + 4)).collect(),
        _ => {
            let mut object = serde_json::Map::new();
            for _ in 0..dice.index(5) {
                let name = dice.pick(&["id", "at", "offset", "fact", "ticked", "exercises", "pain", "more"]);
                object.insert(name.to_owned(), something(dice, depth + 1));
            }
            Value::Object(object)
        }
    }
}
