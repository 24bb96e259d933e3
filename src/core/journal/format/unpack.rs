//! Entries from bytes.

use super::{
    field::{Field, Fields, Kind, List},
    pack::{HEADER, Packed},
    problem::{Problems, entry_path},
    table, varint,
};
use crate::{
    journal::{ChunkRead, Entry, EntryId, ExerciseRecord},
    time::Now,
};

/// The most entries that are read at once: ten years of eight a day are 29,200.
pub const MOST_ENTRIES: usize = 200_000;
/// The most bytes that are read at once.
pub const MOST_BYTES: usize = 16 << 20;

/// About as many bytes as an entry takes, a few less: so much room is made at once for what is read.
const BYTES_AN_ENTRY: usize = 28;

/// What was read from packed bytes.
pub(super) struct Unpacked {
    /// The entries, up to the first that could not be read.
    pub(super) entries: Vec<Entry>,
    /// What was wrong.
    pub(super) problems: Problems,
    /// The bytes of those entries, to be added to.
    pub(super) packed: Packed,
}

/// Reads packed entries. Stops at the first that is not sound: it says where the next one begins, and from what its time counts.
pub(super) fn unpack(bytes: &[u8]) -> Unpacked {
    let mut unpacked = Unpacked { entries: Vec::new(), problems: Problems::default(), packed: Packed::default() };
    let Some(mut rest) = body_of(bytes, &mut unpacked.problems) else { return unpacked };
    unpacked.entries.reserve((rest.len() / BYTES_AN_ENTRY).min(MOST_ENTRIES));
    while !rest.is_empty() {
        let begins = rest;
        if unpacked.entries.len() == MOST_ENTRIES {
            unpacked.problems.add("too-many", "");
            break;
        }
        match next(&mut rest, &mut unpacked.packed, &mut unpacked.entries) {
            Ok(()) => {}
            Err(Broken { code, field }) => {
                let mut path = entry_path(unpacked.entries.len());
                if let Some(field) = field {
                    path.push('.');
                    path.push_str(field);
                }
                unpacked.problems.add(code, path);
                rest = begins;
                break;
            }
        }
    }
    let read = bytes.len() - rest.len();
    unpacked.packed.keep(bytes.get(..read).unwrap_or_default());
    unpacked
}

/// Adds the entries of packed bytes, up to the first that is not sound, and says what they were.
pub(in crate::journal) fn read_chunk(bytes: &[u8], entries: &mut Vec<Entry>) -> ChunkRead {
    let Unpacked { entries: read, problems, packed } = unpack(bytes);
    let (count, checksum) = (read.len(), packed.checksum());
    let number = read.first().map(Entry::chunk);
    entries.extend(read);
    ChunkRead { number, whole: problems.count() == 0, count, checksum }
}

/// What follows the header, or nothing if it is not ours.
fn body_of<'a>(bytes: &'a [u8], problems: &mut Problems) -> Option<&'a [u8]> {
    let [mark @ .., version] = HEADER;
    let code = match bytes.split_at_checked(HEADER.len()) {
        _ if bytes.len() > MOST_BYTES => "too-large",
        Some((header, rest)) if header == HEADER => return Some(rest),
        Some((header, _)) if header.starts_with(&mark) && header.last() > Some(&version) => "newer",
        // A file that ends within its header holds no entry, and was not ended on purpose.
        None if HEADER.starts_with(bytes) => "cut-off",
        _ => "not-a-journal",
    };
    problems.add(code, "");
    None
}

/// Why an entry cannot be read.
struct Broken {
    code: &'static str,
    field: Option<&'static str>,
}

impl Broken {
    const DAMAGED: Self = Self { code: "damaged", field: None };
    const CUT_OFF: Self = Self { code: "cut-off", field: None };
}

/// Takes the next entry off the front and adds it to `entries`.
fn next(rest: &mut &[u8], packed: &mut Packed, entries: &mut Vec<Entry>) -> Result<(), Broken> {
    let length = varint::take(rest).ok_or(Broken::CUT_OFF)?;
    let length = usize::try_from(length).map_err(|_| Broken::DAMAGED)?;
    let (body, after) = rest.split_at_checked(length).ok_or(Broken::CUT_OFF)?;
    let (sum, after) = after.split_first_chunk().ok_or(Broken::CUT_OFF)?;
    let checksum = packed.checksum.with(body);
    if checksum.value() != u32::from_le_bytes(*sum) {
        return Err(Broken::DAMAGED);
    }
    packed.before = read(body, packed.before, entries)?;
    *rest = after;
    packed.checksum = checksum;
    packed.count += 1;
    Ok(())
}

/// Reads the body of an entry, and says when it was recorded. The checksum was right, so what fails here was written by somebody else.
fn read(mut body: &[u8], before: Now, entries: &mut Vec<Entry>) -> Result<Now, Broken> {
    let head = varint::take(&mut body).ok_or(Broken::DAMAGED)?;
    let mut offset = before.offset_minutes();
    if head & 1 != 0 {
        let moved = varint::take(&mut body).map(varint::unfolded).ok_or(Broken::DAMAGED)?;
        offset = moved.try_into().map_err(|_| Broken { code: "out-of-range", field: Some("offset") })?;
    }
    let later = varint::take(&mut body).map(varint::unfolded).ok_or(Broken::DAMAGED)?;
    let instant_ms = before.instant_ms().checked_add(later);
    let at = instant_ms.and_then(|instant_ms| Now::new(instant_ms, offset));
    let at = at.ok_or(Broken { code: "out-of-range", field: Some("at") })?;
    let name = body.split_off(..8).and_then(|name| name.try_into().ok()).map(u64::from_le_bytes);
    let id = name.map(EntryId::new).ok_or(Broken::DAMAGED)?;
    let kind = usize::try_from(head >> 1).ok().and_then(table::blank);
    let fact = kind.ok_or(Broken { code: "unknown", field: Some("fact") })?;
    // Filled where it stays: there are thousands, and each copy of one takes as long as reading some of its fields.
    entries.push(Entry { id, at, fact });
    let mut reader = Reader { bytes: body, at_ms: at.instant_ms(), broken: None };
    if let Some(entry) = entries.last_mut() {
        table::describe(&mut reader, &mut entry.fact);
    }
    let all_read = reader.bytes.is_empty();
    let broken = reader.broken.or((!all_read).then_some(Broken { code: "unknown", field: None }));
    if broken.is_some() {
        entries.pop();
    }
    broken.map_or(Ok(at), Err)
}

/// Fills the fields it is shown; after the first that it cannot, none.
struct Reader<'a> {
    bytes: &'a [u8],
    at_ms: i64,
    broken: Option<Broken>,
}

impl Reader<'_> {
    /// Takes a value of any kind and length off the front; `None` for one that is absent.
    fn take(&mut self, field: &Field) -> Result<Option<i64>, &'static str> {
        if let Kind::Name = field.kind {
            let name = self.bytes.split_off(..8).and_then(|name| name.try_into().ok());
            return name.map(i64::from_le_bytes).map(Some).ok_or("missing");
        }
        let number = varint::take(&mut self.bytes).ok_or("missing")?;
        if field.optional && number == 0 {
            return Ok(None);
        }
        let number = match field.kind {
            Kind::Instant => self.at_ms.checked_add(varint::unfolded(number)),
            Kind::Offset => Some(varint::unfolded(number)),
            _ => field.least.checked_add_unsigned(number - u64::from(field.optional)),
        };
        number.filter(|number| field.allows(*number)).map(Some).ok_or("out-of-range")
    }

    /// Takes a value of any kind and length, or remembers why there is none.
    #[cold]
    fn take_long(&mut self, field: &Field) -> Option<i64> {
        self.take(field).unwrap_or_else(|code| {
            self.breaks(code, field.name);
            None
        })
    }

    /// Nothing is read after this.
    fn breaks(&mut self, code: &'static str, field: &'static str) {
        self.bytes = &[];
        self.broken = self.broken.take().or(Some(Broken { code, field: Some(field) }));
    }
}

impl Fields for Reader<'_> {
    fn value(&mut self, field: &'static Field, _: Option<i64>) -> Option<i64> {
        // Nearly every value is one byte that says how far above the least it is.
        if let [first @ 0..=0x7F, rest @ ..] = self.bytes
            && !matches!(field.kind, Kind::Name | Kind::Instant | Kind::Offset)
        {
            let (first, absent) = (i64::from(*first), i64::from(field.optional));
            if first < absent {
                self.bytes = rest;
                return None;
            }
            let number = field.least.wrapping_add(first - absent);
            if number <= field.most {
                self.bytes = rest;
                return Some(number);
            }
        }
        self.take_long(field)
    }

    fn open(&mut self, list: List, length: &mut usize) {
        *length = 0;
        match varint::take(&mut self.bytes).map(usize::try_from) {
            Some(Ok(items)) if items <= list.most => *length = items,
            Some(_) => self.breaks("too-many", list.name),
            None => self.breaks("missing", list.name),
        }
    }

    fn item(&mut self) {}

    fn close(&mut self) {}

    fn exercise(&mut self, record: &mut ExerciseRecord) {
        table::describe_exercise(self, record);
    }
}
