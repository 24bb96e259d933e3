//! Chance, the same every time.

#[path = "../../../../tests/core/support/dice.rs"]
#[expect(clippy::indexing_slicing, reason = "shared with the tests, of which each uses a part")]
mod dice;

pub use dice::Dice;

impl Dice {
    /// A number from 0 up to, not including, 1.
    pub fn share(&mut self) -> f64 {
        const STEPS: f64 = 4_294_967_296.0;
        f64::from(u32::try_from(self.next() >> 32).unwrap_or(0)) / STEPS
    }

    /// True in that share of cases.
    pub fn happens(&mut self, share: f64) -> bool {
        self.share() < share
    }

    /// A number from −`most` to `most`, the middle likeliest.
    pub fn around_zero(&mut self, most: f64) -> f64 {
        (self.share() - self.share()) * most
    }
}
