//! Time as an argument: the core never reads a clock.

mod zone;

pub use zone::{OffsetChange, Zone};

use crate::policy::POLICY;

const MS_PER_MINUTE: i64 = 60_000;
const MINUTES_PER_DAY: i64 = 24 * 60;

/// An instant together with the offset the reader's clock showed then.
///
/// Guarantee: the instant lies within what a JavaScript `Date` can hold and the offset within ±18 hours, so that no arithmetic on it can overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Now {
    instant_ms: i64,
    offset_minutes: i16,
}

impl Now {
    /// The largest instant a JavaScript `Date` can hold, in milliseconds either side of 1970.
    pub const LIMIT_MS: i64 = 8_640_000_000_000_000;
    /// 1970-01-01T00:00Z.
    pub const EPOCH: Self = Self { instant_ms: 0, offset_minutes: 0 };
    /// The largest offset from UTC that is accepted, in minutes.
    pub const LIMIT_OFFSET_MINUTES: i16 = 18 * 60;

    /// An instant in milliseconds since 1970-01-01T00:00Z and the local offset east of UTC in minutes; `None` outside the limits above.
    #[must_use]
    pub fn new(instant_ms: i64, offset_minutes: i16) -> Option<Self> {
        let sound = instant_ms.unsigned_abs() <= Self::LIMIT_MS.unsigned_abs()
            && offset_minutes.unsigned_abs() <= Self::LIMIT_OFFSET_MINUTES.unsigned_abs();
        sound.then_some(Self { instant_ms, offset_minutes })
    }

    /// Milliseconds since 1970-01-01T00:00Z.
    #[must_use]
    pub fn instant_ms(self) -> i64 {
        self.instant_ms
    }

    /// Minutes the reader's clock was east of UTC.
    #[must_use]
    pub fn offset_minutes(self) -> i16 {
        self.offset_minutes
    }

    /// The reader's day: their civil day, cut at [`crate::policy::Policy::day_cut_minutes`] instead of midnight, so that a late evening belongs to the day it ends.
    #[must_use]
    pub fn day(self) -> Day {
        self.day_cut_at(i64::from(POLICY.day_cut_minutes))
    }

    /// The reader's day where it is cut `minutes` after local midnight (negative: before it), such as [`crate::plan::day_cut`] says.
    #[must_use]
    pub fn day_cut_at(self, minutes: i64) -> Day {
        Day(self.local_minutes().saturating_sub(minutes).div_euclid(MINUTES_PER_DAY))
    }

    /// Minutes after local midnight, 0–1439.
    #[must_use]
    pub fn minute_of_day(self) -> u16 {
        u16::try_from(self.local_minutes().rem_euclid(MINUTES_PER_DAY)).unwrap_or(0)
    }

    /// Whole minutes on the local civil clock since 1970-01-01T00:00 local.
    ///
    /// The offset is applied *before* anything is divided, so each division is by a civil day of that offset, which always has 1,440 minutes of
    /// clock face. Differences between days are taken between [`Day`]s, never between instants: a day of 23 or 25 hours is still one day.
    pub(crate) fn local_minutes(self) -> i64 {
        self.instant_ms.div_euclid(MS_PER_MINUTE) + i64::from(self.offset_minutes)
    }
}

/// A day of the reader's, numbered; only order and whole differences mean anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Day(i64);

impl Day {
    /// Whole days from `earlier` to this one; negative if this one is earlier.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    /// The day `days` later; earlier if negative.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The day of the week, 0 = Monday – 6 = Sunday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        u8::try_from((self.0.rem_euclid(7) + 3) % 7).unwrap_or(0)
    }

    /// Minutes on the local civil clock, since 1970-01-01T00:00 local, at which its date begins.
    pub(crate) fn midnight(self) -> i64 {
        self.0.saturating_mul(MINUTES_PER_DAY)
    }
}

/// What the browser's clocks and the page say at one moment. Every command comes with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The wall clock.
    pub now: Now,
    /// `performance.now()`, whole milliseconds: never goes back, but may stand still while the device sleeps.
    pub performance_ms: u64,
    /// Whether the page is in sight.
    pub visible: bool,
}
