//! Numbers that look random and are the same every time.

/// A generator (splitmix64, Steele, Lea and Flood 2014): same seed, same numbers.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `least` to `most`, both included.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let width = most.abs_diff(least).saturating_add(1);
        least + i64::try_from(self.next() % width).unwrap_or(0)
    }

    /// The same for small numbers.
    pub fn small(&mut self, most: u8) -> u8 {
        u8::try_from(self.between(0, i64::from(most))).unwrap_or(0)
    }

    /// The same for middling numbers.
    pub fn middling(&mut self, most: u16) -> u16 {
        u16::try_from(self.between(0, i64::from(most))).unwrap_or(0)
    }

    /// True once in `times`.
    pub fn one_in(&mut self, times: u64) -> bool {
        self.next().is_multiple_of(times)
    }

    /// An index below `length`, or 0.
    pub fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.next() % (length.max(1) as u64)).unwrap_or(0)
    }

    /// One of `choices`, which is not empty.
    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.index(choices.len())]
    }

    /// A value, or none one time in four.
    pub fn perhaps<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.one_in(4) { None } else { Some(value(self)) }
    }

    /// Up to `most` values.
    pub fn some<T>(&mut self, most: usize, mut value: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.index(most + 1)).map(|_| value(self)).collect()
    }
}
