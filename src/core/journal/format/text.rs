//! Numbers as text, without the weight of the formatting machinery.

/// Adds a whole number in decimal.
pub(super) fn push_whole(text: &mut String, number: i64) {
    if number < 0 {
        text.push('-');
    }
    push_digits(text, number.unsigned_abs(), 10, 1);
}

/// Adds a number in hexadecimal with at least `digits` digits.
pub(super) fn push_hexadecimal(text: &mut String, number: u64, digits: u32) {
    push_digits(text, number, 16, digits);
}

fn push_digits(text: &mut String, number: u64, base: u32, least: u32) {
    if number >= u64::from(base) || least > 1 {
        push_digits(text, number / u64::from(base), base, least.saturating_sub(1));
    }
    let digit = u32::try_from(number % u64::from(base)).unwrap_or(0);
    text.extend(char::from_digit(digit, base));
}

/// The number that `text` is in hexadecimal, if it is exactly `digits` small digits.
pub(super) fn hexadecimal(text: &str, digits: usize) -> Option<u64> {
    let small = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
    let sound = text.len() == digits && text.as_bytes().iter().all(small);
    sound.then(|| u64::from_str_radix(text, 16).ok()).flatten()
}
