//! Made-up readers through a year under three policies: `cargo run --release -p steadyback --example cohort -- [seed] [readers of each kind]` (1 and 100 if
//! nothing is said). Prints a table and how many readers it simulated a second, and draws docs/cohort.svg. Ends with an error if a gate opened early.

use std::{fs, io, process::ExitCode, time::Instant};

#[path = "cohort/mod.rs"]
mod cohort;

use cohort::{
    chart::chart,
    table::{rows, table},
};

const CHART: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/cohort.svg");

fn main() -> io::Result<ExitCode> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u32>());
    let (Ok(seed), Ok(readers)) = (arguments.next().unwrap_or(Ok(1)), arguments.next().unwrap_or(Ok(100))) else {
        eprintln!("cohort [seed] [readers of each kind]: whole numbers");
        return Ok(ExitCode::FAILURE);
    };
    println!(
        "This is a model, not evidence. Its readers are made up; what separates the policies was put in by assumption"
    );
    println!(
        "(src/core/examples/cohort/model.rs says of each number whether a study stands behind it). What it can show is"
    );
    println!("what the engine does with such readers. Seed {seed}, {readers} readers of each kind, one year.\n");
    let started = Instant::now();
    let rows = rows(seed.into(), readers);
    let seconds = started.elapsed().as_secs_f64();
    print!("{}", table(&rows));
    let lived: u32 = rows.iter().map(|row| row.readers).sum();
    println!("\n{lived} years lived in {seconds:.1} s: {:.0} readers a second.", f64::from(lived) / seconds);
    let early: Vec<&String> = rows.iter().flat_map(|row| &row.early).collect();
    println!("Gates opened early, by an audit of the journals that asks the engine nothing: {}.", early.len());
    for gate in &early {
        println!("  {gate}");
    }
    fs::write(CHART, chart(&rows, seed.into()))?;
    Ok(if early.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
