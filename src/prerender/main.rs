//! `steadyback-prerender frames|faults|page|poses`: prints, one JSON value a line, what is drawn and listed at build time by the engine itself.
//!
//! A tool of its own and not an example of the core, so that building the site needs none of the core's test dependencies.

mod frames;
mod page;
mod poses;
mod rules;

use std::io::{self, BufWriter};
use std::process::ExitCode;

fn main() -> ExitCode {
    let out = &mut BufWriter::new(io::stdout().lock());
    let printed = match std::env::args().nth(1).as_deref() {
        Some("frames") => frames::print(out),
        Some("faults") => frames::print_faults(out),
        Some("page") => page::print(out),
        Some("poses") => poses::print(out),
        Some("rules") => rules::print(out),
        _ => Err(io::Error::other("usage: steadyback-prerender frames|faults|page|poses|rules")),
    };
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("steadyback-prerender: {problem}");
            ExitCode::FAILURE
        }
    }
}
