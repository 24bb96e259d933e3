//! How values become numbers.

use super::{choices::index_of, exercises::EXERCISES, field::Scalar};
use crate::{journal::EntryId, suitability::Ticks};

macro_rules! whole_numbers {
    ($($whole:ty),*) => {$(
        impl Scalar for $whole {
            fn number(self) -> i64 {
                self.into()
            }

            fn of_number(number: i64) -> Option<Self> {
                number.try_into().ok()
            }
        }
    )*};
}

whole_numbers!(u8, u16, i16);

impl Scalar for i64 {
    fn number(self) -> i64 {
        self
    }

    fn of_number(number: i64) -> Option<Self> {
        Some(number)
    }
}

impl Scalar for bool {
    fn number(self) -> i64 {
        self.into()
    }

    fn of_number(number: i64) -> Option<Self> {
        Some(number != 0)
    }
}

impl Scalar for EntryId {
    fn number(self) -> i64 {
        self.number().cast_signed()
    }

    fn of_number(number: i64) -> Option<Self> {
        Some(Self::new(number.cast_unsigned()))
    }
}

impl Scalar for Ticks {
    fn number(self) -> i64 {
        self.bits().cast_signed()
    }

    fn of_number(number: i64) -> Option<Self> {
        Self::of_bits(number.cast_unsigned())
    }
}

/// An exercise, by its id.
impl Scalar for &'static str {
    fn number(self) -> i64 {
        index_of(EXERCISES, self)
    }

    fn of_number(number: i64) -> Option<Self> {
        usize::try_from(number).ok().and_then(|index| EXERCISES.get(index).copied())
    }
}
