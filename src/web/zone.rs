//! The offset changes to come, as the browser foresees them.

use std::cell::Cell;

use js_sys::Date;
use steadyback::time::{Now, OffsetChange};

const DAY_MS: i64 = 24 * 60 * MINUTE_MS;
const MINUTE_MS: i64 = 60_000;
/// Days that are looked ahead: the calendar's two weeks, and a day for whoever flies.
const AHEAD_DAYS: i64 = 16;

/// What was foreseen, and by what to see that it still holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Foreseen {
    day: i64,
    offset_minutes: i16,
    /// The last instant that was looked at, and its offset.
    last: (i64, i16),
}

/// The offset changes of the next days, as the browser foresees them; `None` where it was asked on the same day, and it and its last day have the same offset
/// as then. Asking costs a `Date` for each of the days.
pub fn news(now: Now, foreseen: &Cell<Option<Foreseen>>) -> Option<Vec<OffsetChange>> {
    let (day, offset_minutes) = (now.instant_ms().div_euclid(DAY_MS), now.offset_minutes());
    let before = foreseen.get();
    let last_ms = before.map_or(now.instant_ms() + AHEAD_DAYS * DAY_MS, |before| before.last.0);
    let seen = Foreseen { day, offset_minutes, last: (last_ms, offset_at(last_ms)) };
    if before == Some(seen) {
        return None;
    }
    let last_ms = now.instant_ms() + AHEAD_DAYS * DAY_MS;
    foreseen.set(Some(Foreseen { last: (last_ms, offset_at(last_ms)), ..seen }));
    Some(changes(now))
}

/// The offset changes of the next days, as the browser foresees them. Two within one day are seen as the one that is left at its end.
fn changes(now: Now) -> Vec<OffsetChange> {
    let days = (0..=AHEAD_DAYS).map(|days| now.instant_ms() + days * DAY_MS);
    let (mut before_ms, mut before) = (now.instant_ms(), offset_at(now.instant_ms()));
    let mut changes = Vec::new();
    for day_ms in days {
        let offset = offset_at(day_ms);
        if offset != before {
            changes.push(OffsetChange { at_ms: first_with(offset, before_ms, day_ms), offset_minutes: offset });
        }
        (before_ms, before) = (day_ms, offset);
    }
    changes
}

/// The whole minute after `from_ms`, up to `to_ms`, from which the offset is `offset`.
fn first_with(offset: i16, from_ms: i64, to_ms: i64) -> i64 {
    let (mut before, mut from) = (from_ms.div_euclid(MINUTE_MS), to_ms.div_euclid(MINUTE_MS) + 1);
    while from - before > 1 {
        let middle = i64::midpoint(before, from);
        if offset_at(middle * MINUTE_MS) == offset { from = middle } else { before = middle }
    }
    from * MINUTE_MS
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "instants of a Date are exact, and Now refuses what is out of range"
)]
fn offset_at(instant_ms: i64) -> i16 {
    -Date::new(&(instant_ms as f64).into()).get_timezone_offset() as i16
}
