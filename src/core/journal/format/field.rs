//! What a field of a fact is, and what a description of a fact can be shown to.

use super::exercises::EXERCISES;
use crate::{suitability::Ticks, time::Now};

/// What a value is, and its range.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// A whole number between two bounds, both included.
    Whole(i64, i64),
    /// Yes or no.
    Flag,
    /// One of these names, by its index.
    Choice(&'static [&'static str]),
    /// A set of statements of the suitability check, one bit each.
    Statements,
    /// The name of an entry: all 64 bits.
    Name,
    /// An exercise, by its index in [`super::exercises::EXERCISES`].
    Exercise,
    /// Milliseconds since 1970-01-01T00:00Z.
    Instant,
    /// Minutes east of UTC.
    Offset,
}

/// A field that holds one value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    /// Its name in JSON; empty for the bare items of a list.
    pub(super) name: &'static str,
    /// What it holds.
    pub(super) kind: Kind,
    /// Whether it may be absent.
    pub(super) optional: bool,
}

/// A field that holds a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    /// Its name in JSON.
    pub(super) name: &'static str,
    /// The most items.
    pub(super) most: usize,
    /// Whether its items are values, not groups of fields.
    pub(super) bare: bool,
}

/// Something a fact's fields are shown to, one by one, always in the same order: it reads values out of them or puts values into them.
///
/// There is one description of every fact ([`super::table`]) and several of these, so that the bytes, the JSON and the schema cannot drift apart.
pub(super) trait Fields {
    /// A value. What reads leaves it as it is; what fills puts in a value of the field's kind and range, or leaves it and remembers why.
    fn value(&mut self, field: Field, value: &mut Option<i64>);
    /// The start of a list of `length` items, of which no more than `list.most` are shown. What fills sets the length.
    fn open(&mut self, list: List, length: &mut usize);
    /// The start of the list's next item.
    fn item(&mut self);
    /// The end of the list.
    fn close(&mut self);
}

/// A value that fits into 64 bits.
pub(super) trait Scalar: Copy {
    /// The value as a number.
    fn number(self) -> i64;
    /// The value that has this number, if there is one.
    fn of_number(number: i64) -> Option<Self>;
}

/// Shows a field that must be there.
pub(super) fn value<T: Scalar>(fields: &mut dyn Fields, name: &'static str, kind: Kind, value: &mut T) {
    let mut number = Some(value.number());
    fields.value(Field { name, kind, optional: false }, &mut number);
    *value = number.and_then(T::of_number).unwrap_or(*value);
}

/// Shows a field that may be absent.
pub(super) fn optional<T: Scalar>(fields: &mut dyn Fields, name: &'static str, kind: Kind, value: &mut Option<T>) {
    let mut number = value.map(T::number);
    fields.value(Field { name, kind, optional: true }, &mut number);
    *value = number.and_then(T::of_number);
}

/// Shows a list of groups of fields; `blank` is what a new item starts as.
pub(super) fn list<T: Clone>(
    fields: &mut dyn Fields,
    list: List,
    values: &mut Vec<T>,
    blank: &T,
    describe: fn(&mut dyn Fields, &mut T),
) {
    let mut length = values.len();
    fields.open(list, &mut length);
    values.resize(length.min(list.most), blank.clone());
    for one in values {
        fields.item();
        describe(fields, one);
    }
    fields.close();
}

impl Kind {
    /// The least and the greatest number of this kind.
    pub(super) fn bounds(self) -> (i64, i64) {
        let greatest = |count: usize| i64::try_from(count).unwrap_or(i64::MAX) - 1;
        match self {
            Self::Whole(least, most) => (least, most),
            Self::Flag => (0, 1),
            Self::Choice(names) => (0, greatest(names.len())),
            Self::Statements => (0, Ticks::ALL.bits().cast_signed()),
            Self::Name => (i64::MIN, i64::MAX),
            Self::Exercise => (0, greatest(EXERCISES.len())),
            Self::Instant => (-Now::LIMIT_MS, Now::LIMIT_MS),
            Self::Offset => (-i64::from(Now::LIMIT_OFFSET_MINUTES), Now::LIMIT_OFFSET_MINUTES.into()),
        }
    }

    /// Whether a number is one of this kind.
    pub(super) fn allows(self, number: i64) -> bool {
        let (least, most) = self.bounds();
        (least..=most).contains(&number)
    }

    /// The number of this kind that is nearest, for what is written: a value that the types allow and the table does not must not make an entry that
    /// cannot be read again.
    pub(super) fn nearest(self, number: i64) -> i64 {
        let (least, most) = self.bounds();
        number.clamp(least, most.max(least))
    }

    /// The least number of this kind.
    pub(super) fn least(self) -> i64 {
        self.bounds().0
    }
}
