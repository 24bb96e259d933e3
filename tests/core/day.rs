//! The hours of a day: what fits into them, across midnight, journeys and clock changes.
#![expect(clippy::unwrap_used, reason = "a failing test may stop at once")]

mod support {
    pub mod clock;
}

use steadyback::{
    journal::{Busy, Settings},
    plan::{bouts_that_fit, day_cut},
    policy::POLICY,
    time::{Now, OffsetChange, Zone},
};
use support::clock::{HOUR_MS, MINUTE_MS, at};

const ALL_WEEK: u8 = 0b111_1111;

fn awake(wake: u16, sleep: u16) -> Settings {
    Settings { wake, sleep, ..Settings::default() }
}

#[test]
fn days_are_cut_in_the_middle_of_sleep() {
    let cases = [
        ((7 * 60, 23 * 60), 3 * 60, "eight hours to seven"),
        ((7 * 60, 22 * 60 + 30), 165, "eight and a half"),
        ((9 * 60, 60), 5 * 60, "asleep after midnight"),
        ((16 * 60, 8 * 60), 12 * 60, "asleep in the daytime"),
        ((0, 16 * 60), -4 * 60, "awake at midnight: the day begins the evening before"),
        ((420, 420), 420, "no sleep at all"),
    ];
    for ((wake, sleep), cut, why) in cases {
        assert_eq!(day_cut(Some(&awake(wake, sleep))), cut, "{why}");
    }
    assert_eq!(day_cut(None), 180);
}

#[test]
fn a_day_begins_at_its_cut_and_not_a_minute_before() {
    let first = at("2026-03-02 02:59");
    assert_eq!(at("2026-03-02 03:00").day().days_since(first.day()), 1);
    assert_eq!(at("2026-03-02 11:59").day_cut_at(720).plus(1), at("2026-03-02 12:00").day_cut_at(720));
    assert_eq!(at("2026-03-01 20:00").day_cut_at(-240), at("2026-03-02 19:59").day_cut_at(-240));
    assert_eq!(at("2026-03-01 20:00").day_cut_at(-240), at("2026-03-02 12:00").day());
}

#[test]
fn days_have_their_weekdays() {
    assert_eq!(at("2026-03-02 12:00").day().weekday(), 0, "a Monday");
    assert_eq!(at("2026-03-01 12:00").day().weekday(), 6, "a Sunday");
    assert_eq!(at("1969-12-31 12:00").day().weekday(), 2, "before 1970");
}

#[test]
fn an_hour_between_bouts_decides_how_many_fit() {
    let cases = [
        ("2026-03-02 12:00", 11, "from noon to 22:00"),
        ("2026-03-02 19:25", 4, "19:25 to 22:25, the last that ends by 22:30"),
        ("2026-03-02 19:26", 3, "the grid's next is 19:30"),
        ("2026-03-02 22:25", 1, "the last"),
        ("2026-03-02 22:26", 0, "over"),
        ("2026-03-02 06:00", 12, "no more than a day is planned for"),
        ("2026-03-03 01:00", 0, "yesterday's night"),
        ("2026-03-03 02:45", 12, "cut: the next day's"),
    ];
    for (now, bouts, why) in cases {
        assert_eq!(bouts_that_fit(&Settings::default(), Zone::STEADY, at(now), &POLICY), bouts, "{now}: {why}");
    }
    let just_after = Now::new(at("2026-03-02 19:25").instant_ms() + 1, 0).unwrap();
    assert_eq!(bouts_that_fit(&Settings::default(), Zone::STEADY, just_after, &POLICY), 3, "19:25 is over");
}

#[test]
fn busy_blocks_keep_bouts_out_on_their_days() {
    let busy =
        |start, end, days| Settings { busy: vec![Busy { days, start, end, sitting: false }], ..awake(7 * 60, 23 * 60) };
    let monday = at("2026-03-02 20:00");
    let fit = |settings| bouts_that_fit(&settings, Zone::STEADY, monday, &POLICY);
    assert_eq!(fit(awake(7 * 60, 23 * 60)), 3);
    assert_eq!(fit(busy(20 * 60, 23 * 60, ALL_WEEK)), 0, "all of it");
    assert_eq!(fit(busy(20 * 60 + 1, 23 * 60, ALL_WEEK)), 0, "a slot that is touched is closed");
    assert_eq!(fit(busy(20 * 60 + 5, 23 * 60, ALL_WEEK)), 1);
    assert_eq!(fit(busy(20 * 60, 23 * 60, ALL_WEEK - 1)), 3, "not on Mondays");
    assert_eq!(fit(busy(20 * 60 + 30, 22 * 60 + 30, 1)), 2, "20:00 and 22:30, not 21:00");
    assert_eq!(fit(busy(22 * 60, 6 * 60, ALL_WEEK)), 2, "past midnight");
    assert_eq!(fit(busy(21 * 60, 21 * 60, ALL_WEEK)), 3, "a block of nothing");
}

#[test]
fn a_waking_day_may_cross_midnight() {
    let late = awake(16 * 60, 8 * 60);
    assert_eq!(bouts_that_fit(&late, Zone::STEADY, at("2026-03-03 05:00"), &POLICY), 3, "05:00, 06:00, 07:00");
    assert_eq!(bouts_that_fit(&late, Zone::STEADY, at("2026-03-03 09:00"), &POLICY), 0, "asleep");
    let sunday_night = Busy { days: 1 << 6, start: 23 * 60, end: 7 * 60, sitting: false };
    let working = Settings { busy: vec![sunday_night], ..late };
    assert_eq!(
        bouts_that_fit(&working, Zone::STEADY, at("2026-03-02 03:00"), &POLICY),
        1,
        "07:00, after Sunday's shift"
    );
    assert_eq!(bouts_that_fit(&working, Zone::STEADY, at("2026-03-03 03:00"), &POLICY), 5, "Monday has none");
}

#[test]
fn a_skipped_hour_holds_no_bout_and_a_repeated_one_holds_two() {
    let early = awake(0, 5 * 60);
    let midnight = at("2026-03-29 00:00");
    let forward = [OffsetChange { at_ms: midnight.instant_ms() + HOUR_MS, offset_minutes: 60 }];
    let back = [OffsetChange { at_ms: midnight.instant_ms() + 2 * HOUR_MS, offset_minutes: -60 }];
    let fit = |changes| bouts_that_fit(&early, Zone::new(changes).unwrap(), midnight, &POLICY);
    assert_eq!(fit(&[]), 5);
    assert_eq!(fit(&forward), 4);
    assert_eq!(fit(&back), 6);
}

#[test]
fn a_reader_who_flies_lives_by_the_clock_they_see() {
    let settings = Settings::default();
    let east = at("2026-03-02 12:00");
    let landed = |offset_minutes| {
        let zone = [OffsetChange { at_ms: east.instant_ms() + MINUTE_MS, offset_minutes }];
        bouts_that_fit(&settings, Zone::new(&zone).unwrap(), east, &POLICY)
    };
    assert_eq!(landed(14 * 60), 0, "it is after bedtime at once");
    assert_eq!(landed(10 * 60), 1, "22:01");
    assert_eq!(landed(-4 * 60), 12, "08:01");
}

#[test]
fn a_zone_refuses_changes_out_of_order_or_out_of_range() {
    let change = |at_ms, offset_minutes| OffsetChange { at_ms, offset_minutes };
    assert!(Zone::new(&[change(0, 60), change(1, 0)]).is_some());
    assert!(Zone::new(&[change(1, 60), change(1, 0)]).is_none());
    assert!(Zone::new(&[change(2, 60), change(1, 0)]).is_none());
    assert!(Zone::new(&[change(0, 18 * 60 + 1)]).is_none());
    assert!(Zone::new(&[change(i64::MAX, 0)]).is_none());
}

#[test]
fn a_zone_knows_the_clock_at_a_coming_instant() {
    let now = at("2026-03-28 12:00");
    let changes = [
        OffsetChange { at_ms: now.instant_ms() - HOUR_MS, offset_minutes: 120 },
        OffsetChange { at_ms: now.instant_ms() + HOUR_MS, offset_minutes: 60 },
    ];
    let zone = Zone::new(&changes).unwrap();
    let shown = |after_ms| zone.at(now, now.instant_ms() + after_ms).unwrap().minute_of_day();
    assert_eq!(shown(0), 12 * 60, "what has passed is in the offset already");
    assert_eq!(shown(HOUR_MS - 1), 12 * 60 + 59);
    assert_eq!(shown(HOUR_MS), 14 * 60);
    assert_eq!(zone.at(now, i64::MAX), None);
}
