//! The commonest fault of a movement: a second movement, to be seen beside the correct one.

use super::{Movement, poses::faults};

/// A fault as it is shown. Only the library draws it, so the engine of the first bout does without.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    /// The movement that is meant.
    pub of: &'static Movement,
    /// The movement that happens instead. Its viewpoint may be another one than the correct movement's, where the fault shows from there only.
    pub movement: Movement,
    /// What the belly does meanwhile.
    pub belly: Belly,
    /// Which words say what is wrong, and mend it.
    pub words: FaultWords,
}

/// What the belly does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belly {
    /// Rises and falls with the breath.
    Breathes,
    /// Stays flat while the chest lifts.
    Still,
    /// Is pushed out and kept there.
    PushedOut,
}

/// Which of an exercise's words say the fault and mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultWords {
    /// `ID-fault-1` and `ID-fix-1`.
    First,
    /// `ID-fault-2` and `ID-fix-2`.
    Second,
    /// `ID-PLACE-fault` and `ID-PLACE-fix`, where the exercise's own two faults look different at this place.
    OfPlace,
}

impl Fault {
    /// The fault of `movement`, which every movement of the catalogue has.
    #[must_use]
    pub fn of(movement: &'static Movement) -> Option<&'static Self> {
        faults::all().find(|fault| std::ptr::eq(fault.of, movement))
    }

    /// The correct movement, seen from where the fault shows.
    #[must_use]
    pub fn correct(&self) -> Movement {
        Movement { viewpoint: self.movement.viewpoint, ..*self.of }
    }
}
