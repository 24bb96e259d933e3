//! Which names are taken, and at which instants.

use super::{Entry, EntryId};

/// The first bits of a name choose its drawer.
const DRAWER_BITS: u32 = 8;

/// Every name with the instant of its entry, so that a name can be looked up in an order that goes by time.
///
/// Names are random, so each of the 256 sorted drawers holds one in 256 of them, and putting one more up moves few. Names that all begin alike (nobody's
/// own) end on one drawer, which is slower and still right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    drawers: Vec<Vec<(EntryId, i64)>>,
}

impl Names {
    /// The names of entries; `None` if one of them is there twice.
    pub(super) fn of(entries: &[Entry]) -> Option<Self> {
        // Room for a quarter more than falls to each, so that next to none grows while it is filled.
        let room = entries.len() / 4 * 5 / (1 << DRAWER_BITS);
        let drawers = if entries.is_empty() { 0 } else { 1 << DRAWER_BITS };
        let mut drawers: Vec<_> = (0..drawers).map(|_| Vec::with_capacity(room)).collect();
        for entry in entries {
            drawers.get_mut(drawer_of(entry.id))?.push((entry.id, entry.at.instant_ms()));
        }
        for drawer in &mut drawers {
            drawer.sort_unstable_by_key(|(name, _)| *name);
        }
        let each_once = drawers.iter().all(|drawer| drawer.is_sorted_by(|(one, _), (next, _)| one < next));
        each_once.then_some(Self { drawers })
    }

    /// The instant of the entry called `name`, milliseconds since 1970.
    pub(super) fn instant_of(&self, name: EntryId) -> Option<i64> {
        let drawer = self.drawers.get(drawer_of(name))?;
        let at = drawer.binary_search_by_key(&name, |(known, _)| *known).ok()?;
        drawer.get(at).map(|(_, instant_ms)| *instant_ms)
    }

    /// Puts `name` up with its instant, in place of the one it may have had.
    pub(super) fn put(&mut self, name: EntryId, instant_ms: i64) {
        if self.drawers.is_empty() {
            self.drawers.resize(1 << DRAWER_BITS, Vec::new());
        }
        let Some(drawer) = self.drawers.get_mut(drawer_of(name)) else { return };
        match drawer.binary_search_by_key(&name, |(known, _)| *known) {
            Ok(at) => {
                if let Some(known) = drawer.get_mut(at) {
                    known.1 = instant_ms;
                }
            }
            Err(at) => drawer.insert(at, (name, instant_ms)),
        }
    }
}

fn drawer_of(name: EntryId) -> usize {
    usize::try_from(name.number() >> (u64::BITS - DRAWER_BITS)).unwrap_or(0)
}
