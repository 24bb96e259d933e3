//! A short way to write a rung.

use super::{Kit, Rung};
use crate::figure::Movement;

/// A rung of `reps` repetitions, each held for `hold_s` seconds; moving takes `out_ms` and `back_ms`. One set, bodyweight, a household's things.
pub(super) const fn rung(movement: &'static Movement, reps: u8, hold_s: u8, out_ms: u16, back_ms: u16) -> Rung {
    Rung { movement, reps, hold_s, sets: 1, out_ms, back_ms, needs: Kit::Household, load_max: 0 }
}

/// The same rung with a load of at most `load_max` hundred grams.
pub(super) const fn loaded(load_max: u16, rung: Rung) -> Rung {
    Rung { load_max, ..rung }
}

/// The same rung with a band.
pub(super) const fn banded(rung: Rung) -> Rung {
    Rung { needs: Kit::Band, ..rung }
}
