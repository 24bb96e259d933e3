//! The journal that holds the entries.

use std::borrow::Cow;

use super::{Entry, EntryId, Fact, names::Names};
use crate::{policy, time::Now};

/// The facts, ordered by time and then by name, each name once.
///
/// Guarantee: a journal is the union of everything that was ever added to it, whatever the order and however often; nothing but an entry with the same
/// name can displace one (see [`Journal::add`]), and no clock refuses one. So merging is commutative, associative and idempotent (PROGRAMME.md §10.9).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    entries: Vec<Entry>,
    names: Names,
}

impl Journal {
    /// Records a fact under a name made from `chance`, which the caller draws at random for every command, and returns the name. A second fact of the same
    /// command may pass the same `chance`: a name that is taken leads to one that is free. Facts recorded within one millisecond keep their order
    /// (but after the very last name there is, which nobody draws).
    pub fn record(&mut self, at: Now, fact: Fact, chance: u64) -> EntryId {
        let last = self.entries_to(at).last().filter(|last| last.at.instant_ms() == at.instant_ms());
        let after_last = last.and_then(|last| last.id.number().checked_add(1)).map(EntryId::new);
        let is_taken = |id| self.names.instant_of(id).is_some();
        let drawn = EntryId::new(chance);
        let mut id = after_last.filter(|least| drawn < *least || is_taken(drawn)).unwrap_or(drawn);
        while is_taken(id) {
            id = id.next();
        }
        self.put(Entry { id, at, fact });
        id
    }

    /// Adds an entry where its time puts it, and says whether the journal changed.
    ///
    /// An entry whose name is taken changes nothing if it says the same. If it says something else, the more cautious of the two stays: a check or stop
    /// report by what it leads to, then a declared flare; between equals the greater by time and content. The choice does not depend on which came first.
    pub fn add(&mut self, entry: Entry) -> bool {
        if let Some(at) = self.names.instant_of(entry.id).and_then(|instant_ms| self.search(instant_ms, entry.id).ok())
        {
            let stays = self.entries.get(at).is_none_or(|known| !entry.prevails_over(known));
            if stays {
                return false;
            }
            self.entries.remove(at);
        }
        self.put(entry);
        true
    }

    /// Puts an entry whose name is free where its time says.
    fn put(&mut self, entry: Entry) {
        self.names.put(entry.id, entry.at.instant_ms());
        let (instant_ms, id) = entry.order();
        let at = self.search(instant_ms, id).unwrap_or_else(|free| free);
        self.entries.insert(at, entry);
    }

    /// The journal of entries that are in order, each name once: what adding them one by one makes, without the searching.
    ///
    /// # Errors
    /// The entries themselves, if they are not: then somebody must say what comes of each.
    pub(super) fn in_order(entries: Vec<Entry>) -> Result<Self, Vec<Entry>> {
        let names =
            if entries.is_sorted_by(|one, next| one.order() < next.order()) { Names::of(&entries) } else { None };
        match names {
            Some(names) => Ok(Self { entries, names }),
            None => Err(entries),
        }
    }

    /// Adds every entry of another journal, and says how many of them changed this one.
    pub fn merge(&mut self, other: &Self) -> usize {
        self.take_in(Cow::Borrowed(other))
    }

    /// The same; one that nobody else needs becomes this one where this one is empty, without a copy.
    pub(crate) fn take_in(&mut self, other: Cow<'_, Self>) -> usize {
        if self.entries.is_empty() {
            *self = other.into_owned();
            return self.entries.len();
        }
        other.entries.iter().filter(|entry| self.add((*entry).clone())).count()
    }

    /// The rules table that decides after the entries dated up to `now`: the last named that this release knows; `None` where none is.
    #[must_use]
    pub fn rules(&self, now: Now) -> Option<u16> {
        let known = |entry: &Entry| match entry.fact {
            Fact::Rules { version } if policy::table(version).is_some() => Some(version),
            _ => None,
        };
        self.entries_to(now).iter().rev().find_map(known)
    }

    /// All entries, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries dated up to and including `now`, in order. Later ones count for nothing until then, locks apart (PROGRAMME.md §2, §10.12).
    #[must_use]
    pub fn entries_to(&self, now: Now) -> &[Entry] {
        let end = self.entries.partition_point(|entry| entry.at.instant_ms() <= now.instant_ms());
        self.entries.get(..end).unwrap_or_default()
    }

    /// The entry called `id`, if it is here.
    #[must_use]
    pub fn find(&self, id: EntryId) -> Option<&Entry> {
        let instant_ms = self.names.instant_of(id)?;
        self.search(instant_ms, id).ok().and_then(|at| self.entries.get(at))
    }

    fn search(&self, instant_ms: i64, id: EntryId) -> Result<usize, usize> {
        // Nearly every entry is later than all others; that case needs no search.
        match self.entries.last() {
            Some(last) if last.order() < (instant_ms, id) => Err(self.entries.len()),
            _ => self.entries.binary_search_by_key(&(instant_ms, id), Entry::order),
        }
    }
}
