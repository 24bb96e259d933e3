//! Civil days and the clocks' limits.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

#[path = "support/cases.rs"]
mod cases;

use cases::cases;
use proptest::prelude::*;
use steadyback::time::Now;

/// 2026-03-02T00:00Z.
const MIDNIGHT_MS: i64 = 1_772_409_600_000;
const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;

fn at(instant_ms: i64, offset_minutes: i16) -> Now {
    Now::new(instant_ms, offset_minutes).expect("within range")
}

#[test]
fn a_day_is_cut_at_three_in_the_morning_local() {
    for offset_minutes in [-720, -210, 0, 60, 345, 840] {
        let local = |hour_ms: i64| at(MIDNIGHT_MS + hour_ms - i64::from(offset_minutes) * 60_000, offset_minutes);
        let evening = local(-HOUR_MS).day();
        assert_eq!(local(0).day(), evening, "midnight still belongs to the evening, at {offset_minutes}");
        assert_eq!(local(3 * HOUR_MS - 1).day(), evening, "one millisecond before three");
        assert_eq!(local(3 * HOUR_MS).day().days_since(evening), 1, "three o'clock");
        assert_eq!(local(3 * HOUR_MS + 1).day().days_since(evening), 1);
    }
}

#[test]
fn the_minute_of_the_day_follows_the_local_clock() {
    assert_eq!(at(MIDNIGHT_MS, 0).minute_of_day(), 0);
    assert_eq!(at(MIDNIGHT_MS - 1, 0).minute_of_day(), 1439);
    assert_eq!(at(MIDNIGHT_MS, 345).minute_of_day(), 345);
    assert_eq!(at(MIDNIGHT_MS, -60).minute_of_day(), 23 * 60);
}

#[test]
fn a_day_of_23_or_25_hours_is_one_day() {
    // Clocks go forward on 2026-03-29 in London: noon to noon is 23 hours. They go back on 2026-10-25: 25 hours.
    let noon_before = at(1_774_699_200_000 + 12 * HOUR_MS - DAY_MS + DAY_MS, 0);
    let noon_after = at(noon_before.instant_ms() + 23 * HOUR_MS, 60);
    assert_eq!(noon_before.minute_of_day(), noon_after.minute_of_day());
    assert_eq!(noon_after.day().days_since(noon_before.day()), 1);
    let summer = at(1_792_843_200_000 - HOUR_MS + 12 * HOUR_MS, 60);
    let winter = at(summer.instant_ms() + 25 * HOUR_MS, 0);
    assert_eq!(summer.minute_of_day(), winter.minute_of_day());
    assert_eq!(winter.day().days_since(summer.day()), 1);
}

#[test]
fn clocks_outside_their_limits_are_refused() {
    assert!(Now::new(Now::LIMIT_MS, 0).is_some());
    assert!(Now::new(-Now::LIMIT_MS, 0).is_some());
    assert!(Now::new(Now::LIMIT_MS + 1, 0).is_none());
    assert!(Now::new(i64::MIN, 0).is_none());
    assert!(Now::new(0, 18 * 60).is_some());
    assert!(Now::new(0, 18 * 60 + 1).is_none());
    assert!(Now::new(0, i16::MIN).is_none());
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn later_is_never_an_earlier_day(instant_ms in -Now::LIMIT_MS..Now::LIMIT_MS, later_ms in 0..DAY_MS, offset in -1080_i16..=1080) {
        let now = at(instant_ms, offset);
        if let Some(later) = Now::new(instant_ms + later_ms, offset) {
            let days = later.day().days_since(now.day());
            prop_assert!((0..=1).contains(&days));
        }
        prop_assert!(now.minute_of_day() < 1440);
    }
}
