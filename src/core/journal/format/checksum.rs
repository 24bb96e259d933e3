//! The checksum that ties packed entries together.

/// The polynomial of CRC-32/ISO-HDLC (ISO/IEC 13239), its lowest term in the highest bit.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// What each half of a byte adds: 64 bytes where a table of whole bytes would take 1,024, which do not pack.
const NIBBLES: [u32; 16] = nibbles();

/// A running CRC-32 (the one of zip, PNG and Ethernet) over everything it has seen.
///
/// Guarantee: two inputs of the same length below half a gigabyte never end alike if they differ in one bit, in two, or within 32 that follow each other.
/// It guards against accidents, not against somebody who edits a file with care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Checksum(u32);

impl Checksum {
    /// The checksum of nothing.
    pub(super) const fn start() -> Self {
        Self(0)
    }

    /// The checksum after the body of an entry too: its length in 4 bytes, lowest first, so that no byte can change sides between two bodies; then the body.
    pub(super) fn with(self, body: &[u8]) -> Self {
        self.over(&u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes()).over(body)
    }

    /// Its value.
    pub(super) fn value(self) -> u32 {
        self.0
    }

    fn over(self, bytes: &[u8]) -> Self {
        let half = |sum: u32| (sum >> 4) ^ NIBBLES.get((sum & 15) as usize).copied().unwrap_or_default();
        Self(!bytes.iter().fold(!self.0, |sum, byte| half(half(sum ^ u32::from(*byte)))))
    }
}

const fn nibbles() -> [u32; 16] {
    let mut table = [0; 16];
    let mut rest: &mut [u32] = &mut table;
    let mut nibble = 0;
    while let Some((entry, more)) = rest.split_first_mut() {
        *entry = nibble;
        let mut bit = 0;
        while bit < 4 {
            *entry = (*entry >> 1) ^ if *entry & 1 == 0 { 0 } else { POLYNOMIAL };
            bit += 1;
        }
        rest = more;
        nibble += 1;
    }
    table
}
