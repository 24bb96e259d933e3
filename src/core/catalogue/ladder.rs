//! A short way to write a rung.

use super::Rung;
use crate::figure::Movement;

/// A rung of `reps` repetitions, each held for `hold_s` seconds; moving takes `out_ms` and `back_ms`. One set.
pub(super) const fn rung(movement: &'static Movement, reps: u8, hold_s: u8, out_ms: u16, back_ms: u16) -> Rung {
    Rung { movement, reps, hold_s, sets: 1, out_ms, back_ms }
}
