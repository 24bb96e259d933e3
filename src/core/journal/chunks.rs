//! The parts of a journal that are stored apart.

use super::{Entry, Journal, format::read_chunk};

/// A part holds what was recorded within 2³¹ ms: nearly 25 days, a month as near as it gets without a calendar.
const CHUNK_BITS: u32 = 31;

/// What was read of a stored part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChunkRead {
    /// The number of the part, as its first entry says; `None` where no entry could be read.
    pub number: Option<i32>,
    /// Whether nothing in it is damaged. A part that was cut between two entries looks whole; only its count, kept elsewhere, tells.
    pub whole: bool,
    /// Its sound entries.
    pub count: usize,
    /// Their checksum, as [`super::Packed::checksum`] has it.
    pub checksum: u32,
}

impl Journal {
    /// The parts that are stored apart, in order, each with its number; none is empty.
    ///
    /// Guarantee: which part an entry belongs to follows from its instant alone, so it is the same on every device and for ever.
    pub fn chunks(&self) -> impl Iterator<Item = (i32, &[Entry])> {
        let together = |one: &Entry, next: &Entry| one.chunk() == next.chunk();
        self.entries().chunk_by(together).filter_map(|chunk| Some((chunk.first()?.chunk(), chunk)))
    }

    /// The entries of the part with this number, in order.
    #[must_use]
    pub fn chunk(&self, number: i32) -> &[Entry] {
        let begins = self.entries().partition_point(|entry| entry.chunk() < number);
        let ends = self.entries().partition_point(|entry| entry.chunk() <= number);
        self.entries().get(begins..ends).unwrap_or_default()
    }

    /// The union of what can be read of packed parts, and what was read of each. Of a damaged one the entries before the damage are taken: whoever stores
    /// it decides what comes of the rest.
    #[must_use]
    pub fn of_chunks<'bytes>(chunks: impl IntoIterator<Item = &'bytes [u8]>) -> (Self, Vec<ChunkRead>) {
        let mut entries = Vec::new();
        let read = chunks.into_iter().map(|chunk| read_chunk(chunk, &mut entries)).collect();
        let journal = Self::in_order(entries).unwrap_or_else(|entries| {
            let mut journal = Self::default();
            for entry in entries {
                journal.add(entry);
            }
            journal
        });
        (journal, read)
    }
}

impl Entry {
    /// The number of the part that it is stored in.
    #[must_use]
    pub fn chunk(&self) -> i32 {
        // An instant a `Date` can hold is below 2⁵³ ms, so a number is below 2²².
        i32::try_from(self.at.instant_ms() >> CHUNK_BITS).unwrap_or(i32::MAX)
    }
}
