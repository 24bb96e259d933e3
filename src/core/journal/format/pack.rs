//! Entries as bytes.

use super::{
    checksum::Checksum,
    field::{Field, Fields, Kind, List},
    import::Import,
    table,
    unpack::unpack,
    varint,
};
use crate::{
    journal::{Entry, ExerciseRecord},
    time::Now,
};

/// What packed entries begin with: a mark, and the version of the format.
pub(super) const HEADER: [u8; 4] = [b'S', b'B', b'J', 1];

/// Entries as bytes, each added at the end; what is there is never changed.
///
/// ```text
/// chunk   = "SBJ" version entry*
/// entry   = length body checksum        length: varint, of the body; checksum: 4 bytes, lowest first, CRC-32 over every length (as 4 bytes) and body of the chunk so far
/// body    = head [offset] time name field*
/// head    = varint: number of the fact's kind × 2, + 1 if the offset from UTC is not the one of the entry before
/// offset  = signed varint: minutes east of UTC
/// time    = signed varint: milliseconds since the entry before, or since 1970
/// name    = 8 bytes, lowest first
/// field   = in the order of the table: a number above its least as a varint, or + 1 and 0 for absent where it may be; an entry's name as 8 bytes; an
///           instant as a signed varint since the entry's own; an offset as a signed varint; a list as its length and its items
/// ```
///
/// Guarantee: the bytes after each entry depend on the entries alone. Cutting the bytes anywhere leaves an exact prefix of the entries, and changing any
/// one bit leaves a prefix and is reported: see `unpack`.
#[derive(Clone, Debug)]
pub struct Packed {
    bytes: Vec<u8>,
    pub(super) count: usize,
    pub(super) before: Now,
    pub(super) checksum: Checksum,
}

impl Default for Packed {
    fn default() -> Self {
        Self { bytes: HEADER.to_vec(), count: 0, before: Now::EPOCH, checksum: Checksum::start() }
    }
}

impl Packed {
    /// Packs entries, usually those of a journal in its order.
    #[must_use]
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut packed = Self::default();
        for entry in entries {
            packed.push(entry);
        }
        packed
    }

    /// Goes on after the sound entries of stored bytes, and says what they hold and what is wrong with them.
    #[must_use]
    pub fn resume(bytes: &[u8]) -> (Self, Import) {
        let unpacked = unpack(bytes);
        (unpacked.packed.clone(), Import::of(unpacked))
    }

    /// Puts the bytes in place that the rest was read from.
    pub(super) fn keep(&mut self, bytes: &[u8]) {
        self.bytes = bytes.to_vec();
    }

    /// Adds an entry, and returns the bytes it took.
    pub fn push(&mut self, entry: &Entry) -> &[u8] {
        let body = self.body(entry);
        let begins = self.bytes.len();
        varint::push(&mut self.bytes, body.len() as u64);
        self.checksum = self.checksum.with(&body);
        self.bytes.extend(body);
        self.bytes.extend(self.checksum.value().to_le_bytes());
        self.before = entry.at;
        self.count += 1;
        self.bytes.get(begins..).unwrap_or_default()
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many entries there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// A checksum over all entries. Kept elsewhere beside the count, it tells whether whole entries were lost from the end.
    #[must_use]
    pub fn checksum(&self) -> u32 {
        self.checksum.value()
    }

    fn body(&self, entry: &Entry) -> Vec<u8> {
        let mut body = Vec::with_capacity(48);
        let moved = entry.at.offset_minutes() != self.before.offset_minutes();
        varint::push(&mut body, u64::from(table::number_of(&entry.fact)) << 1 | u64::from(moved));
        if moved {
            varint::push(&mut body, varint::folded(entry.at.offset_minutes().into()));
        }
        varint::push(&mut body, varint::folded(entry.at.instant_ms() - self.before.instant_ms()));
        body.extend(entry.id.number().to_le_bytes());
        let mut fact = entry.fact.clone();
        table::describe(&mut Writer { bytes: &mut body, at_ms: entry.at.instant_ms() }, &mut fact);
        body
    }
}

/// Writes the fields it is shown.
struct Writer<'a> {
    bytes: &'a mut Vec<u8>,
    at_ms: i64,
}

impl Fields for Writer<'_> {
    fn value(&mut self, field: &'static Field, value: Option<i64>) -> Option<i64> {
        let Some(number) = value.map(|number| field.nearest(number)) else {
            varint::push(self.bytes, 0);
            return value;
        };
        match field.kind {
            Kind::Name => self.bytes.extend(number.to_le_bytes()),
            Kind::Instant => varint::push(self.bytes, varint::folded(number - self.at_ms)),
            Kind::Offset => varint::push(self.bytes, varint::folded(number)),
            Kind::Whole(..) | Kind::Flag | Kind::Choice(_) | Kind::Statements | Kind::Exercise => {
                varint::push(self.bytes, number.abs_diff(field.least) + u64::from(field.optional));
            }
        }
        value
    }

    fn open(&mut self, list: List, length: &mut usize) {
        varint::push(self.bytes, (*length).min(list.most) as u64);
    }

    fn item(&mut self) {}

    fn close(&mut self) {}

    fn exercise(&mut self, record: &mut ExerciseRecord) {
        table::describe_exercise(self as &mut dyn Fields, record);
    }
}
