//! What the reader did or said, when: append-only. Every other state is folded from it and can be thrown away.

mod entry;
mod fact;

pub use entry::{Entry, EntryId, Journal};
pub use fact::{BoutRecord, Check, ExerciseRecord, Fact, Ratings};
