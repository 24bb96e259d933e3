//! What the reader did or said, when: append-only. Every other state is folded from it and can be thrown away.

mod chunks;
mod entry;
mod fact;
mod format;
mod handover;
mod log;
mod names;
#[cfg(feature = "plan")]
mod numbers;
mod plan_facts;
mod retraction;
#[cfg(feature = "plan")]
mod takeover;

pub use chunks::ChunkRead;
pub use entry::{Entry, EntryId};
pub use fact::{BoutKind, BoutRecord, Check, ExerciseRecord, Fact, Ratings};
pub use format::{
    FileProblem, Import, Importer, Json, MOST_BYTES, MOST_DEPTH, MOST_ENTRIES, MOST_ITEMS, MOST_PROBLEMS, MOST_TEXT,
    Packed, entries_json, export_json, json_schema,
};
pub use handover::handed_over;
pub use log::Journal;
#[cfg(feature = "plan")]
pub(crate) use numbers::{KINDS, Numbers, PLACES};
pub use plan_facts::{
    Activity, Busy, ControlTest, Direction, Equipment, Intake, Load, LoadedPattern, MovementCheck, Retraction, Review,
    Settings, StageAnswer, Training,
};
pub use retraction::Verdict;
#[cfg(feature = "plan")]
pub use takeover::taken_over;

/// The messages of retractions.
pub(crate) const MESSAGE_IDS: &[&str] = &Verdict::MESSAGE_IDS;
