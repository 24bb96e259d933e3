//! One change, as cargo-mutants lists it.

use proc_macro2::{Span, TokenStream};

/// What kind of change, by the names of cargo-mutants, and where it begins: line from 1, column in characters from 1.
pub type Place = (String, usize, usize);

/// One change to one place.
pub struct Change {
    /// Its number: what switches it on.
    pub number: u32,
    /// Where it belongs.
    pub place: Place,
    /// What to put there; empty where something goes.
    pub replacement: String,
}

impl Change {
    /// Reads a line of number, file, kind, line, column and replacement, parted by tabs.
    pub fn read(line: &str) -> Option<(String, Self)> {
        let mut parts = line.splitn(6, '\t');
        let number = parts.next()?.parse().ok()?;
        let file = parts.next()?.to_owned();
        let place = (parts.next()?.to_owned(), parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some((file, Self { number, place, replacement: parts.next()?.to_owned() }))
    }

    /// The replacement as tokens; nothing if it is none.
    pub fn tokens(&self) -> Option<TokenStream> {
        self.replacement.parse().ok()
    }
}

/// The place where `span` begins.
pub fn place(kind: &str, span: Span) -> Place {
    let start = span.start();
    (kind.to_owned(), start.line, start.column + 1)
}
