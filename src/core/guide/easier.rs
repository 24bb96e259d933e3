//! "Easier": one rung down, at once.

use super::{Ease, Item};
use crate::catalogue::Place;

/// What "easier" would do to an exercise now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Easier {
    /// One rung down.
    RungDown,
    /// Half the range and shorter holds.
    Smaller,
    /// Easy breathing in its place.
    Breathing,
    /// Nothing: it is easy breathing already, or a control test, which an easier rung would not be.
    Nothing,
}

impl Easier {
    /// What it would do to `item`.
    #[must_use]
    pub fn of(item: &Item) -> Self {
        match (item.is_breathing() || item.test_hold_s.is_some(), item.rung_index, item.ease) {
            (true, ..) => Self::Nothing,
            (false, 1.., _) => Self::RungDown,
            (false, 0, Ease::Full) => Self::Smaller,
            (false, 0, Ease::Smaller) => Self::Breathing,
        }
    }

    /// The message that says so on the button.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::RungDown => "easier-rung",
            Self::Smaller => "easier-smaller",
            Self::Breathing => "easier-breathing",
            Self::Nothing => "easier-nothing",
        }
    }
}

/// `item` one step easier with the same sets and repetitions; `None` where that is breathing or nothing.
#[must_use]
pub(super) fn step_down(item: &Item, place: Place) -> Option<Item> {
    match Easier::of(item) {
        Easier::RungDown => {
            let down = Item::new(item.exercise, place, item.rung_index.checked_sub(1)?)?;
            Some(Item { reps: item.reps, sets: item.sets, ..down })
        }
        Easier::Smaller => Some(Item { ease: Ease::Smaller, ..*item }),
        Easier::Breathing | Easier::Nothing => None,
    }
}
