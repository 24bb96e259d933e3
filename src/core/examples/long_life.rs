//! Writes the journal of a reader who follows the plan for years, as the text of its file, for the bench:
//! `cargo run --profile test --example long_life -- 29200 2920` prints, for each number of entries, one JSON object a line: the file, and the instant of its
//! last entry. The first line holds what a fold written anew must know of the catalogue.

#![expect(clippy::indexing_slicing, reason = "the shared generators index what they made")]

use std::process::ExitCode;

use serde_json::json;
use steadyback::{journal::export_json, time::Now};

#[path = "../../../tests/core/support/answers.rs"]
mod answers;
#[path = "../../../tests/core/support/journals.rs"]
mod journals;
#[path = "../../../tests/core/support/rules.rs"]
mod rules;
#[path = "../../../tests/core/support/years.rs"]
mod years;

use journals::journal;

fn main() -> ExitCode {
    let counts: Result<Vec<usize>, _> = std::env::args().skip(1).map(|argument| argument.parse()).collect();
    let Ok(counts) = counts else {
        eprintln!("long_life ENTRIES…: whole numbers");
        return ExitCode::FAILURE;
    };
    println!("{}", json!({ "rules": rules::rules() }));
    for count in counts {
        let journal = journal(&years::years(count, 1));
        let now = journal.entries().last().map_or(Now::EPOCH, |entry| entry.at);
        let gates = answers::gates(&journal, now);
        let asked = json!({ "at": now.instant_ms(), "offset": now.offset_minutes(), "gates": gates });
        println!("{}", json!({ "entries": count, "file": export_json(&journal), "asked": asked }));
    }
    ExitCode::SUCCESS
}
