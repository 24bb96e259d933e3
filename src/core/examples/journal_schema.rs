//! Prints the JSON Schema of an exported journal: `cargo run --example journal_schema > docs/journal.schema.json`.

fn main() {
    print!("{}", steadyback::journal::json_schema());
}
