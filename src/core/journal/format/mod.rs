//! Version 1 of the format in which journals are stored and exchanged.
//!
//! - [`Packed`] and [`Import::of_bytes`]: packed bytes, for storage; entries are added at the end.
//! - [`export_json`] and [`Importer`]: a JSON file the reader can keep, open and move to another device; [`json_schema`] describes it.
//!
//! Both come from one table of fields per kind of fact, so they cannot drift apart. Text is parsed by whoever has a parser (a browser has one); this takes
//! [`Json`] values, within limits of size, count, length and depth.
//!
//! **Versions.** Version 1 is frozen: its table is never changed, and `tests/fixtures/v1` holds files that every later release must read to the same
//! facts. A later version gets a table of its own beside this one and a function from an entry of version 1 to an entry of version 2, which takes nothing
//! but the entry (no clock, no chance, no other entry) and keeps its name and its time; reading a file of version 1 applies it to each entry. A file of a
//! newer version than this release knows is refused and left as it is.

mod checksum;
mod choices;
mod exercises;
mod fact;
mod field;
mod import;
mod json;
mod json_read;
mod json_write;
mod pack;
mod problem;
mod scalars;
mod schema;
mod table;
mod text;
mod unpack;
mod varint;

pub use import::{Import, Importer};
pub use json::{Json, MOST_DEPTH, MOST_ITEMS, MOST_TEXT};
pub use json_write::{entries_json, export_json};
pub use pack::Packed;
pub use problem::{FileProblem, MOST_PROBLEMS};
pub use schema::json_schema;
pub(super) use unpack::read_chunk;
pub use unpack::{MOST_BYTES, MOST_ENTRIES};
