//! Damage to bytes: what accidents and strangers do to files.

#![allow(missing_docs, reason = "tests are read, not called")]

use super::journals::Dice;

/// Flips, sets, removes, repeats, inserts or cuts, one to four times.
pub fn damaged(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    for _ in 0..dice.between(1, 4) {
        let (from, to) = (dice.index(bytes.len() + 1), dice.index(bytes.len() + 1));
        let (from, to) = (from.min(to), from.max(to));
        match dice.between(0, 5) {
            0 => bytes.truncate(to),
            1 => drop(bytes.drain(from..to.min(from + 16))),
            2 => {
                let part = bytes[from..to.min(from + 64)].to_vec();
                bytes.splice(from..from, part);
            }
            3 => bytes.insert(from, u8::try_from(dice.index(256)).unwrap_or(0)),
            _ if bytes.is_empty() => {}
            4 => bytes[from.min(to.saturating_sub(1))] ^= 1 << dice.index(8),
            _ => bytes[from.min(to.saturating_sub(1))] = dice.pick(&[0, 0x7F, 0x80, 0xFF, b'9', b'"', b'{', b'-']),
        }
    }
    bytes
}
