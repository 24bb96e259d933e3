//! Bringing a journal in: all or nothing, or by an explicit second choice what is sound of it.

use super::{
    json::Json,
    json_read::read_entry,
    json_write::{FORMAT, VERSION},
    pack::Packed,
    problem::{FileProblem, Problems},
    text::hexadecimal,
    unpack::{MOST_ENTRIES, Unpacked, unpack},
};
use crate::{
    journal::{Entry, Fact, Journal},
    time::Now,
};

/// Reads a JSON file entry by entry: first its head, then each item of its `entries`, then the end.
#[derive(Debug)]
pub struct Importer {
    import: Import,
    /// What the head says of the entries; `None` if it is not the head of a file this release reads.
    head: Option<Head>,
    read: usize,
}

#[derive(Debug)]
struct Head {
    count: Option<i64>,
    checksum: Option<u64>,
}

impl Importer {
    /// Begins with the head of the file: the file's group, its list of `entries` emptied.
    #[must_use]
    pub fn new(head: &Json) -> Self {
        let mut import = Import::default();
        let head = read_head(head, &mut import.problems);
        Self { import, head, read: 0 }
    }

    /// Reads the next entry. Nothing is read from a file whose head was refused.
    pub fn entry(&mut self, json: &Json) {
        if self.head.is_none() || self.read > MOST_ENTRIES {
            return;
        }
        if self.read == MOST_ENTRIES {
            self.import.problems.add("too-many", "entries");
        } else if let Some(entry) = read_entry(json, self.read, &mut self.import.problems) {
            self.import.add(entry, self.read);
        } else {
            self.import.left_out += 1;
        }
        self.read += 1;
    }

    /// Ends the file, and compares it with what its head says.
    #[must_use]
    pub fn finish(self) -> Import {
        let Self { mut import, head, read } = self;
        let Some(head) = head else { return import };
        if head.count.is_some_and(|count| usize::try_from(count) != Ok(read)) {
            import.problems.add("count", "count");
        }
        let sum = u64::from(Packed::of(import.journal.entries()).checksum());
        // Where entries were left out the checksum cannot be right, and has nothing to add.
        if import.left_out == 0 && head.checksum.is_some_and(|checksum| checksum != sum) {
            import.problems.add("checksum", "checksum");
        }
        import
    }
}

fn read_head(head: &Json, problems: &mut Problems) -> Option<Head> {
    let ours = matches!(head.get("format"), Some(Json::Text(format)) if format == FORMAT);
    match head.get("version") {
        Some(Json::Whole(version)) if ours && *version == VERSION => {}
        Some(Json::Whole(version)) if ours && *version > VERSION => {
            problems.add("newer", "version");
            return None;
        }
        _ => {
            problems.add("not-a-journal", "");
            return None;
        }
    }
    let count = match head.get("count") {
        Some(Json::Whole(count)) => Some(*count),
        other => {
            problems.add(if other.is_some() { "wrong-type" } else { "missing" }, "count");
            None
        }
    };
    let checksum = match head.get("checksum") {
        Some(Json::Text(text)) => hexadecimal(text, 8),
        _ => None,
    };
    if checksum.is_none() {
        problems.add(if head.get("checksum").is_some() { "wrong-type" } else { "missing" }, "checksum");
    }
    match head.get("entries") {
        Some(Json::List(_)) => {}
        other => problems.add(if other.is_some() { "wrong-type" } else { "missing" }, "entries"),
    }
    if let Json::Group(fields) = head {
        let known = ["format", "version", "count", "checksum", "entries"];
        for _ in fields.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
            problems.add("unknown", "");
        }
    }
    Some(Head { count, checksum })
}

/// What was read from a file, and everything that is wrong with it. Nothing of it counts until the reader's journal is merged with it.
#[derive(Clone, Debug, Default)]
pub struct Import {
    journal: Journal,
    problems: Problems,
    left_out: usize,
}

impl Import {
    /// Nothing, because of what is wrong with the whole: `not-a-journal` or `too-large`, by whoever holds the file and need not read it to know.
    #[must_use]
    pub fn refused(code: &'static str) -> Self {
        let mut import = Self::default();
        import.problems.add(code, "");
        import
    }

    /// Reads packed entries.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self::of(unpack(bytes))
    }

    /// What was read from packed entries.
    pub(super) fn of(Unpacked { entries, problems, .. }: Unpacked) -> Self {
        let mut import = Self { problems, ..Self::default() };
        match Journal::in_order(entries) {
            Ok(journal) => import.journal = journal,
            Err(entries) => entries.into_iter().enumerate().for_each(|(index, entry)| import.add(entry, index)),
        }
        import
    }

    /// What is wrong, up to [`super::problem::MOST_PROBLEMS`].
    #[must_use]
    pub fn problems(&self) -> &[FileProblem] {
        self.problems.kept()
    }

    /// How much is wrong in all.
    #[must_use]
    pub fn problem_count(&self) -> usize {
        self.problems.count()
    }

    /// Why nothing was read at all: `not-a-journal`, `newer` or `too-large`; `None` if entries were looked at.
    #[must_use]
    pub fn refusal(&self) -> Option<&'static str> {
        let codes = self.problems().iter().map(|problem| problem.code);
        codes.into_iter().find(|code| ["not-a-journal", "newer", "too-large"].contains(code))
    }

    /// How many entries were seen and could not be read.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// The sound entries.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Takes the sound entries away.
    pub(crate) fn take_journal(&mut self) -> Journal {
        std::mem::take(&mut self.journal)
    }

    /// How many sound entries there are.
    #[must_use]
    pub fn sound(&self) -> usize {
        self.journal.entries().len()
    }

    /// The file's journal, to merge the reader's own with.
    ///
    /// # Errors
    /// The import itself, if anything at all is wrong: then nothing is taken from it but by the reader's explicit choice ([`Import::salvage`]).
    pub fn whole(self) -> Result<Journal, Self> {
        if self.problem_count() == 0 { Ok(self.journal) } else { Err(self) }
    }

    /// The sound entries as a journal, with the fact that others were left out, recorded at `now` under a name made from `chance`: it makes a check due,
    /// because a stop report or a lock may be among what was lost. Empty if no entry is sound.
    #[must_use]
    pub fn salvage(mut self, now: Now, chance: u64) -> Journal {
        self.take_salvage(now, chance)
    }

    /// Takes the sound entries away, as [`Import::salvage`] has them.
    pub(crate) fn take_salvage(&mut self, now: Now, chance: u64) -> Journal {
        let mut journal = self.take_journal();
        if self.problems.count() > 0 && !journal.entries().is_empty() {
            let left_out = u16::try_from(self.left_out).unwrap_or(u16::MAX);
            journal.record(now, Fact::Salvaged { left_out }, chance);
        }
        journal
    }

    fn add(&mut self, entry: Entry, index: usize) {
        if self.journal.find(entry.id).is_some() {
            self.problems.add("duplicate", super::problem::entry_path(index));
        }
        self.journal.add(entry);
    }
}
