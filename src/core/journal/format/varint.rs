//! Whole numbers in as few bytes as they need (LEB128): seven bits a byte, lowest first, the high bit says that more follow.

/// Adds a number.
pub(super) fn push(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(low_byte(number) | 0x80);
        number >>= 7;
    }
    bytes.push(low_byte(number));
}

/// Takes a number off the front; `None` if it is cut off or too large for 64 bits.
pub(super) fn take(bytes: &mut &[u8]) -> Option<u64> {
    // Nearly every number takes one byte.
    if let Some((first, rest)) = bytes.split_first()
        && *first < 0x80
    {
        *bytes = rest;
        return Some(u64::from(*first));
    }
    let mut number = 0;
    for shift in (0..u64::BITS).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        let part = u64::from(first & 0x7F);
        if (part << shift) >> shift != part {
            return None;
        }
        number |= part << shift;
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// A signed number as an unsigned one that is small when it is near zero: 0, −1, 1, −2, 2, …
pub(super) fn folded(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)).cast_unsigned()
}

/// The signed number again.
pub(super) fn unfolded(number: u64) -> i64 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

fn low_byte(number: u64) -> u8 {
    (number & 0xFF).try_into().unwrap_or(0)
}
