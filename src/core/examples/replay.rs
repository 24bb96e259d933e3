//! Replays a journal's JSON file and prints what the engine answers, as JSON whose bytes depend on the answers alone:
//! `cargo run --example replay -- journal.json [milliseconds since 1970] [minutes east of UTC]`. Without an instant, that of the last entry.

use std::process::ExitCode;

use serde_json::json;
use steadyback::{journal::Journal, time::Now};

#[path = "../../../tests/core/support/answers.rs"]
mod answers;
#[path = "../../../tests/core/support/json.rs"]
mod json;

fn main() -> ExitCode {
    match replayed(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn replayed(arguments: &[String]) -> Result<String, String> {
    let path = arguments.first().ok_or("replay FILE [milliseconds since 1970] [minutes east of UTC]")?;
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let import = json::import_text(&text).ok_or_else(|| format!("{path} is no JSON"))?;
    let journal = import.whole().map_err(|import| answers::problems(&import).join("\n"))?;
    let now = instant(arguments.get(1..).unwrap_or_default(), &journal)?;
    let told = answers::told(&journal, now, &[]);
    let asked = json!({ "at": now.instant_ms(), "offset": now.offset_minutes(), "told": told });
    Ok(answers::canonical(&asked))
}

fn instant(arguments: &[String], journal: &Journal) -> Result<Now, String> {
    let Some(milliseconds) = arguments.first() else {
        return Ok(journal.entries().last().map_or(Now::EPOCH, |entry| entry.at));
    };
    let offset = arguments.get(1).map_or("0", String::as_str);
    let now = milliseconds.parse().ok().zip(offset.parse().ok()).and_then(|(at, offset)| Now::new(at, offset));
    now.ok_or_else(|| format!("{milliseconds} {offset} is no instant"))
}
