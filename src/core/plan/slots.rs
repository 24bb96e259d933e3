//! The reader's day as a set of five-minute slots in which a bout may start.

/// Slots a day can have: more than 50 hours of five minutes, the longest a local day lasts for a reader who flies all the way west in it.
pub const SLOTS: usize = WORDS * BITS;

const WORDS: usize = 10;
const BITS: usize = 64;

/// The slots in which a bout may start, numbered from the start of the reader's day.
///
/// Slots count elapsed time and not the clock's face, so a day of 23 or 25 hours simply has fewer or more of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots([u64; WORDS]);

impl Slots {
    /// Opens the slots from `start` up to, not including, `end`; anything from [`SLOTS`] on is ignored.
    pub fn open(&mut self, start: u16, end: u16) {
        for (word, mask) in self.words(start, end) {
            *word |= mask;
        }
    }

    /// Closes the slots from `start` up to, not including, `end`.
    pub fn close(&mut self, start: u16, end: u16) {
        for (word, mask) in self.words(start, end) {
            *word &= !mask;
        }
    }

    /// Whether a bout may start in `slot`.
    #[must_use]
    pub fn contains(&self, slot: u16) -> bool {
        self.0.get(usize::from(slot) / BITS).is_some_and(|word| word & bit(slot) != 0)
    }

    /// The first open slot at or after `slot`.
    #[must_use]
    pub fn first_from(&self, slot: u16) -> Option<u16> {
        let start = usize::from(slot) / BITS;
        let word = self.0.get(start)? & !(bit(slot) - 1);
        if word != 0 {
            return position(start, word.trailing_zeros());
        }
        let (index, word) = self.0.iter().enumerate().skip(start + 1).find(|(_, word)| **word != 0)?;
        position(index, word.trailing_zeros())
    }

    /// The last open slot at or before `slot`.
    #[must_use]
    pub fn last_to(&self, slot: u16) -> Option<u16> {
        let start = usize::from(slot) / BITS;
        let word = self.0.get(start).map_or(0, |word| word & (bit(slot) | (bit(slot) - 1)));
        if word != 0 {
            return position(start, word.ilog2());
        }
        let (index, word) = self.0.iter().enumerate().take(start).rev().find(|(_, word)| **word != 0)?;
        position(index, word.ilog2())
    }

    /// The words that hold slots from `start` up to `end`, each with those slots' bits.
    fn words(&mut self, start: u16, end: u16) -> impl Iterator<Item = (&mut u64, u64)> {
        let (start, end) = (usize::from(start), usize::from(end.max(start)).min(SLOTS));
        let words = self.0.iter_mut().enumerate().take(end.div_ceil(BITS)).skip(start / BITS);
        words.map(move |(index, word)| {
            let below = |slot: usize| match slot.saturating_sub(index * BITS) {
                bits @ ..BITS => (1 << bits) - 1,
                _ => u64::MAX,
            };
            (word, below(end) & !below(start))
        })
    }
}

fn bit(slot: u16) -> u64 {
    1 << (usize::from(slot) % BITS)
}

fn position(word: usize, bit: u32) -> Option<u16> {
    u16::try_from(word * BITS).ok()?.checked_add(u16::try_from(bit).ok()?)
}
