//! `steadyback-mutants CHANGES ROOT [CONSTANT …]`: puts every change listed in the file `CHANGES` into the sources under `ROOT`, each behind a switch,
//! and prints the numbers of those it put in, and with a minus of those that cannot compile.
//!
//! A build a change is what makes looking for mutants slow. So all changes go into one build, and `crate::mutant::on(number)` says while it runs which of them
//! is in force. Functions called `CONSTANT` keep their `const`, and what is in them stays as it is.

mod change;
mod operator;
mod switch;

use change::Change;
use quote::ToTokens as _;
use std::{collections::BTreeMap, error::Error, fs, path::Path, process::ExitCode};
use switch::Switches;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(changes), Some(root)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: steadyback-mutants CHANGES ROOT [CONSTANT …]");
        return ExitCode::FAILURE;
    };
    match put_in(&changes, Path::new(&root), &arguments.collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("steadyback-mutants: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn put_in(changes: &str, root: &Path, constant: &[String]) -> Result<(), Box<dyn Error>> {
    let mut files: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    for line in fs::read_to_string(changes)?.lines() {
        let (file, change) = Change::read(line).ok_or_else(|| format!("not a change: {line}"))?;
        files.entry(file).or_default().push(change);
    }
    for (file, changes) in files {
        let path = root.join(&file);
        let mut syntax = syn::parse_file(&fs::read_to_string(&path)?)?;
        let (done, impossible) = Switches::put_into(&mut syntax, changes, constant);
        // A line an item: the compiler quotes whole lines.
        let attributes = syntax.attrs.iter().map(|attribute| attribute.to_token_stream().to_string());
        let lines: Vec<_> =
            attributes.chain(syntax.items.iter().map(|item| item.to_token_stream().to_string())).collect();
        fs::write(&path, lines.join("\n"))?;
        for number in done {
            println!("{number}");
        }
        for number in impossible {
            println!("-{number}");
        }
    }
    Ok(())
}
