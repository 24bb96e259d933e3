//! The checksum that ties packed entries together.

/// A running checksum of 32 bits over everything it has seen.
///
/// Every step is reversible for a given word, so two inputs of the same length that differ in one word (and so in any one bit) never end alike. It guards
/// against accidents, not against somebody who edits a file with care.
///
/// Known weakness (docs/verification.md): the highest bit of a word and bit 14 of the next one cancel each other out when both are flipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Checksum(u32);

impl Checksum {
    /// The checksum of nothing.
    pub(super) const fn start() -> Self {
        Self(0x5B4A_4E01)
    }

    /// The checksum after `bytes` too.
    pub(super) fn with(self, bytes: &[u8]) -> Self {
        // The length comes first, so that the zeros which fill the last word up say nothing.
        let mut sum = self.step(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        let mut words = bytes.chunks_exact(4);
        for word in &mut words {
            sum = sum.step(word.try_into().map_or(0, u32::from_le_bytes));
        }
        words.remainder().iter().fold(sum, |sum, byte| sum.step(u32::from(*byte)))
    }

    /// Its value.
    pub(super) fn value(self) -> u32 {
        self.0
    }

    fn step(self, word: u32) -> Self {
        // An odd factor and a turn, each of which can be undone; the turn brings high bits down, so that changes spread to all of them.
        Self((self.0 ^ word).wrapping_mul(0x9E37_79B1).rotate_left(15))
    }
}
