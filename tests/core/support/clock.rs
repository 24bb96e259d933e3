//! Instants written as people write them.

#![allow(clippy::expect_used, reason = "a failing test panics")]
#![allow(missing_docs, reason = "tests are read, not called")]
#![allow(dead_code, reason = "every test file uses its own part of it")]

use steadyback::time::Now;

pub const MINUTE_MS: i64 = 60_000;
pub const HOUR_MS: i64 = 60 * MINUTE_MS;
pub const DAY_MS: i64 = 24 * HOUR_MS;

/// `2026-03-02 10:05` on a clock in UTC.
pub fn at(clock: &str) -> Now {
    at_offset(clock, 0)
}

/// What a clock `offset_minutes` east of UTC shows.
pub fn at_offset(clock: &str, offset_minutes: i16) -> Now {
    let numbers: Vec<i64> = clock.split([' ', '-', ':']).map(|number| number.parse().expect("a number")).collect();
    let [year, month, day, hour, minute] = numbers[..] else { unreachable!("year-month-day hour:minute, not {clock}") };
    let minutes = (days_from_civil(year, month, day) * 24 + hour) * 60 + minute - i64::from(offset_minutes);
    Now::new(minutes * MINUTE_MS, offset_minutes).expect("within range")
}

/// Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant's `days_from_civil`).
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}
