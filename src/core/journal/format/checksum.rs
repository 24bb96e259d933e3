//! The checksum that ties packed entries together.

use std::sync::LazyLock;

/// The polynomial of CRC-32/ISO-HDLC (ISO/IEC 13239), its lowest term in the highest bit.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// What each byte adds, by how many bytes of its group of four come after it. They are made when they are first needed: 4,096 bytes that do not pack.
static TABLES: LazyLock<[[u32; 256]; 4]> = LazyLock::new(tables);

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
        let [last, third, second, first] = &*TABLES;
        let (fours, rest) = bytes.as_chunks();
        let mut sum = !self.0;
        for four in fours {
            let [a, b, c, d] = (sum ^ u32::from_le_bytes(*four)).to_le_bytes();
            sum = at(first, a) ^ at(second, b) ^ at(third, c) ^ at(last, d);
        }
        for byte in rest {
            let [low, ..] = sum.to_le_bytes();
            sum = at(last, low ^ byte) ^ (sum >> 8);
        }
        Self(!sum)
    }
}

fn at(table: &[u32; 256], byte: u8) -> u32 {
    table.get(usize::from(byte)).copied().unwrap_or_default()
}

fn tables() -> [[u32; 256]; 4] {
    let mut last = [0; 256];
    for (entry, byte) in last.iter_mut().zip(0..) {
        *entry = (0..8).fold(byte, |rest: u32, _| (rest >> 1) ^ if rest & 1 == 0 { 0 } else { POLYNOMIAL });
    }
    let after = |table: [u32; 256]| {
        table.map(|rest| {
            let [low, ..] = rest.to_le_bytes();
            at(&last, low) ^ (rest >> 8)
        })
    };
    let third = after(last);
    let second = after(third);
    [last, third, second, after(second)]
}
