//! What a field of a fact is, and what a description of a fact can be shown to.

use super::exercises::EXERCISES;
use crate::{journal::ExerciseRecord, suitability::Ticks, time::Now};

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

/// A field that holds one value. There is one of each, known when the program is built: thousands of entries are shown to it.
#[derive(Debug)]
pub(super) struct Field {
    /// Its name in JSON; empty for the bare items of a list.
    pub(super) name: &'static str,
    /// What it holds.
    pub(super) kind: Kind,
    /// Whether it may be absent.
    pub(super) optional: bool,
    /// The least number it holds.
    pub(super) least: i64,
    /// The greatest.
    pub(super) most: i64,
}

impl Field {
    /// One that must be there.
    pub(super) const fn of(name: &'static str, kind: Kind) -> Self {
        let (least, most) = kind.bounds();
        Self { name, kind, optional: false, least, most }
    }

    /// One that may be absent.
    pub(super) const fn optional(name: &'static str, kind: Kind) -> Self {
        Self { optional: true, ..Self::of(name, kind) }
    }

    /// Whether a number is one that it may hold.
    pub(super) fn allows(&self, number: i64) -> bool {
        (self.least..=self.most).contains(&number)
    }

    /// The number it may hold that is nearest, for what is written: a value that the types allow and the table does not must not make an entry that cannot
    /// be read again.
    pub(super) fn nearest(&self, number: i64) -> i64 {
        number.clamp(self.least, self.most.max(self.least))
    }
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
    /// A value, `None` for one that is absent. What reads gives it back as it is; what fills gives one of the field's kind and range, or `None` and
    /// remembers why.
    fn value(&mut self, field: &'static Field, number: Option<i64>) -> Option<i64>;
    /// The start of a list of `length` items, of which no more than `list.most` are shown. What fills sets the length.
    fn open(&mut self, list: List, length: &mut usize);
    /// The start of the list's next item.
    fn item(&mut self);
    /// The end of the list.
    fn close(&mut self);
    /// What was done of an exercise, which is most of a journal: [`super::table::describe_exercise`], by calls that the compiler resolves where that pays.
    fn exercise(&mut self, record: &mut ExerciseRecord);
}

/// A value that fits into 64 bits.
pub(super) trait Scalar: Copy {
    /// The value as a number.
    fn number(self) -> i64;
    /// The value that has this number, if there is one.
    fn of_number(number: i64) -> Option<Self>;
}

/// Shows a field that must be there: one that is not filled stays as it is.
#[inline]
pub(super) fn value<F: Fields + ?Sized, T: Scalar>(fields: &mut F, field: &'static Field, value: &mut T) {
    let number = fields.value(field, Some(value.number()));
    *value = number.and_then(T::of_number).unwrap_or(*value);
}

/// Shows a field that may be absent.
#[inline]
pub(super) fn optional<F: Fields + ?Sized, T: Scalar>(fields: &mut F, field: &'static Field, value: &mut Option<T>) {
    let number = fields.value(field, value.map(T::number));
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
    #[expect(clippy::cast_possible_wrap, reason = "evaluated by the compiler, of lists of a few names")]
    pub(super) const fn bounds(self) -> (i64, i64) {
        match self {
            Self::Whole(least, most) => (least, most),
            Self::Flag => (0, 1),
            Self::Choice(names) => (0, names.len() as i64 - 1),
            Self::Statements => (0, Ticks::ALL.bits().cast_signed()),
            Self::Name => (i64::MIN, i64::MAX),
            Self::Exercise => (0, EXERCISES.len() as i64 - 1),
            Self::Instant => (-Now::LIMIT_MS, Now::LIMIT_MS),
            Self::Offset => (-(Now::LIMIT_OFFSET_MINUTES as i64), Now::LIMIT_OFFSET_MINUTES as i64),
        }
    }
}
