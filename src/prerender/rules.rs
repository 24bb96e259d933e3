//! Prints the rules' numbers for the page About, as JSON: one line a number,
//! `{"meaning":…,"numbers":[…],"unit":…,"mark":…,"source":…}`. All but the source are message ids or numbers; sources are names of works.

use std::io::{self, Write};

use steadyback::policy::POLICY;

/// Prints the table in force.
pub(crate) fn print(out: &mut impl Write) -> io::Result<()> {
    for row in POLICY.rows() {
        let numbers: Vec<String> = row.numbers.iter().map(i64::to_string).collect();
        let (meaning, unit, mark) = (row.message(), row.unit.message(), row.mark.message());
        let (numbers, source) = (numbers.join(","), row.source.replace('"', "'"));
        writeln!(
            out,
            r#"{{"meaning":"{meaning}","numbers":[{numbers}],"unit":"{unit}","mark":"{mark}","source":"{source}"}}"#
        )?;
    }
    Ok(())
}
