//! Prints every number the rules use, with its unit, its mark and its source: `cargo run --example policy`.

use std::io::{self, BufWriter, Write};

use steadyback::policy::{Mark, POLICY, VERSION};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    writeln!(out, "# The rules' numbers, table {VERSION}\n")?;
    writeln!(out, "E: there is evidence, named, and often weak. P: this project's own choice, not science.\n")?;
    writeln!(out, "| Number | Value | Unit | | Meaning | Source |\n|---|---|---|---|---|---|")?;
    for row in POLICY.rows() {
        let numbers: Vec<String> = row.numbers.iter().map(i64::to_string).collect();
        let mark = if row.mark == Mark::Evidence { "E" } else { "P" };
        let unit = row.unit.message().trim_start_matches("unit-").replace('-', " ");
        let value = numbers.join(", ");
        writeln!(out, "| {} | {value} | {unit} | {mark} | {} | {} |", row.field, row.meaning, row.source)?;
    }
    out.flush()
}
