//! Reading what was written as numbers, on the same device and by the same release.

use super::BoutKind;
use crate::{catalogue::Place, time::Now};

/// By the numbers they are written as.
pub(crate) const PLACES: [Place; 3] = [Place::Floor, Place::Chair, Place::Standing];
/// As above.
pub(crate) const KINDS: [BoutKind; 4] = [BoutKind::Bout, BoutKind::Short, BoutKind::Session, BoutKind::Test];

/// Numbers, taken from the front.
pub(crate) struct Numbers<'a>(pub(crate) &'a [u64]);

impl Numbers<'_> {
    pub(crate) fn next(&mut self) -> Option<u64> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(crate) fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        self.next()?.try_into().ok()
    }

    pub(crate) fn score(&mut self) -> Option<u8> {
        self.small().filter(|score| *score <= 10)
    }

    pub(crate) fn flag(&mut self) -> Option<bool> {
        [false, true].get(self.small::<usize>()?).copied()
    }

    pub(crate) fn one_of<T: Copy>(&mut self, values: &[T]) -> Option<T> {
        values.get(self.small::<usize>()?).copied()
    }

    #[expect(
        clippy::option_option,
        reason = "the outer says that the numbers go wrong, the inner that the reader did not answer"
    )]
    pub(crate) fn optional<T: Copy>(&mut self, values: &[T]) -> Option<Option<T>> {
        match self.small::<usize>()? {
            0 => Some(None),
            above => values.get(above - 1).copied().map(Some),
        }
    }

    pub(crate) fn now(&mut self) -> Option<Now> {
        let instant_ms = self.next()?.cast_signed();
        Now::new(instant_ms, self.next()?.cast_signed().try_into().ok()?)
    }

    pub(crate) fn list<T>(&mut self, item: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length: usize = self.small()?;
        // Every item is a number at least, so no length is taken at its word.
        (length <= self.0.len()).then(|| (0..length).map(|_| item(self)).collect::<Option<_>>()).flatten()
    }
}
