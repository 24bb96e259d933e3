//! Reminders: the next bout, the sitting nudge, and two weeks for a calendar.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may stop at once")]

mod support {
    pub mod clock;
}

use steadyback::{
    journal::{Busy, Settings},
    plan::{DayPlan, DayRequest, MESSAGE_IDS, calendar, next_bout, plan_day, sitting_nudge},
    time::{Now, OffsetChange, Zone},
};
use support::clock::{DAY_MS, at};

fn day(settings: &Settings, now: Now, planned: u8) -> DayPlan {
    let zone = Zone::STEADY;
    plan_day(&DayRequest { settings, zone, now, planned, since: None, done: &[], session: false })
}

fn sitting() -> Settings {
    let blocks = [(9 * 60, 12 * 60), (13 * 60, 13 * 60 + 45), (14 * 60, 17 * 60)];
    let busy = blocks.map(|(start, end)| Busy { days: 0b1_1111, start, end, sitting: true });
    Settings { busy: busy.to_vec(), ..Settings::default() }
}

#[test]
fn the_next_bout_to_come_is_when_to_wake() {
    let settings = Settings::default();
    let next = |clock: &str| next_bout(&day(&settings, at(clock), 2)).map(|reminder| reminder.at);
    assert_eq!(next("2026-03-02 06:00"), Some(at("2026-03-02 09:00")));
    assert_eq!(next("2026-03-02 09:00"), Some(at("2026-03-02 22:25")), "the one that is due has been said");
    assert_eq!(next("2026-03-02 22:26"), None);
}

#[test]
fn forty_five_minutes_of_a_marked_block_bring_one_nudge() {
    let nudge = |now: &str, last_bout: Option<&str>, dismissed: Option<&str>| {
        let time = |clock: &str| at(&format!("2026-03-02 {clock}"));
        let shown = sitting_nudge(&sitting(), Zone::STEADY, time(now), last_bout.map(time), dismissed.map(time))?;
        Some((shown.from.minute_of_day(), shown.until.minute_of_day()))
    };
    let (morning, afternoon) = (Some((9 * 60 + 45, 12 * 60)), Some((14 * 60 + 45, 17 * 60)));
    assert_eq!(nudge("08:00", None, None), morning);
    assert_eq!(nudge("11:59", None, None), morning);
    assert_eq!(nudge("12:00", None, None), afternoon, "a block of 45 minutes is over when its nudge would come");
    assert_eq!(nudge("10:00", None, Some("09:50")), afternoon, "dismissed: once a block");
    assert_eq!(nudge("10:00", None, Some("08:59")), morning, "that was not in this block");
    assert_eq!(nudge("10:00", Some("09:20"), None), Some((10 * 60 + 5, 12 * 60)), "a bout changed position");
    assert_eq!(nudge("11:30", Some("11:20"), None), afternoon, "and there is not that long left");
    assert_eq!(nudge("17:00", None, None), None);
    let saturday = at("2026-03-07 10:00");
    assert_eq!(sitting_nudge(&sitting(), Zone::STEADY, saturday, None, None), None);
    assert_eq!(sitting_nudge(&Settings::default(), Zone::STEADY, at("2026-03-02 10:00"), None, None), None);
}

/// PROGRAMME.md §7, clock changes: an hour that comes twice is two hours, and a change that is now is in the clock already.
#[test]
fn a_block_that_ends_where_the_clocks_go_back_ends_an_hour_later() {
    let now = at("2026-03-02 10:00");
    let change = [OffsetChange { at_ms: at("2026-03-02 12:00").instant_ms(), offset_minutes: -60 }];
    let shown = sitting_nudge(&sitting(), Zone::new(&change).unwrap(), now, None, None).unwrap();
    assert_eq!(shown.until.instant_ms(), at("2026-03-02 13:00").instant_ms());
    assert_eq!(shown.until.minute_of_day(), 12 * 60);
    let change = [OffsetChange { at_ms: now.instant_ms(), offset_minutes: -60 }];
    assert_eq!(Zone::new(&change).unwrap().at(now, now.instant_ms()), Some(now));
}

#[test]
fn two_weeks_of_starts_follow_the_local_clock() {
    let settings = Settings::default();
    let now = at("2026-03-20 12:00");
    let change = [OffsetChange { at_ms: at("2026-03-29 01:00").instant_ms(), offset_minutes: 60 }];
    let zone = Zone::new(&change).unwrap();
    let today = day(&settings, now, 2);
    let weekdays = |day: steadyback::time::Day| (if day.weekday() < 5 { 2 } else { 0 }, day.weekday() == 2);
    let reminders = calendar(&settings, zone, now, &today, weekdays);
    let clocks: Vec<u16> = reminders.iter().map(|reminder| reminder.at.minute_of_day()).collect();
    assert_eq!(clocks.len(), 1 + 9 * 2 - 1 + 1, "today's last, and nine weekdays of two: {clocks:?}");
    assert_eq!(clocks[0], 22 * 60 + 25, "what is to come, not what is due already");
    for pair in clocks[1..].chunks(2) {
        assert_eq!(pair, [9 * 60, 22 * 60 + 25]);
    }
    let last = reminders.last().unwrap();
    assert!(last.at.instant_ms() - now.instant_ms() < 14 * DAY_MS);
    assert_eq!(
        reminders.iter().filter(|reminder| reminder.title.id == "reminder-session-title").count(),
        2,
        "both Wednesdays"
    );
    for reminder in &reminders {
        assert!(MESSAGE_IDS.contains(&reminder.title.id.as_str()));
        assert!(MESSAGE_IDS.contains(&reminder.words.id.as_str()));
    }
}
