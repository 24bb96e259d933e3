//! The day plan: placed, replayed, and spread again.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may stop at once")]

mod support {
    pub mod cases;
    pub mod clock;
}

use proptest::prelude::*;
use steadyback::{
    journal::{Busy, Settings},
    plan::{BoutStatus, DayPlan, DayRequest, is_session_day, plan_day},
    time::{Now, OffsetChange, Zone},
};
use support::cases::cases;
use support::clock::{DAY_MS, HOUR_MS, MINUTE_MS, at, at_offset};

const ALL_WEEK: u8 = 0b111_1111;

/// `D`one, `M`issed, `!` due, `.` to come, with the local time; a star for an anchor, `~` for gentle, `S` for a session.
fn written(plan: &DayPlan) -> String {
    let bouts = plan.bouts.iter().map(|bout| {
        let status = match bout.status {
            BoutStatus::Done => "D",
            BoutStatus::Missed => "M",
            BoutStatus::Due => "!",
            BoutStatus::ToCome => ".",
        };
        let minute = bout.starts.minute_of_day();
        let marks = [(bout.anchor, "*"), (bout.gentle, "~"), (bout.session, "S")];
        let marks: String = marks.into_iter().filter(|(set, _)| *set).map(|(_, mark)| mark).collect();
        format!("{status}{:02}:{:02}{marks}", minute / 60, minute % 60)
    });
    bouts.collect::<Vec<_>>().join(" ")
}

struct Reader {
    settings: Settings,
    planned: u8,
    done: Vec<Now>,
    since: Option<Now>,
    session: bool,
    changes: Vec<OffsetChange>,
}

fn reader(planned: u8) -> Reader {
    let settings = Settings { wake: 7 * 60, sleep: 23 * 60 + 5, ..Settings::default() };
    Reader { settings, planned, done: Vec::new(), since: None, session: false, changes: Vec::new() }
}

impl Reader {
    fn busy(mut self, start: u16, end: u16) -> Self {
        self.settings.busy.push(Busy { days: ALL_WEEK, start, end, sitting: false });
        self
    }

    fn anchored(mut self, anchors: &[u16]) -> Self {
        self.settings.anchors = anchors.to_vec();
        self
    }

    fn did(mut self, clocks: &[&str]) -> Self {
        self.done = clocks.iter().map(|clock| at(&format!("2026-03-02 {clock}"))).collect();
        self
    }

    fn plan(&self, now: Now) -> DayPlan {
        plan_day(&DayRequest {
            settings: &self.settings,
            zone: Zone::new(&self.changes).unwrap(),
            now,
            planned: self.planned,
            since: self.since,
            done: &self.done,
            session: self.session,
        })
    }

    fn at(&self, clock: &str) -> String {
        written(&self.plan(at(&format!("2026-03-02 {clock}"))))
    }
}

#[test]
fn a_day_is_spread_from_waking_to_the_last_start_before_sleep() {
    assert_eq!(reader(5).at("06:00"), ".07:00~ .11:00 .15:00 .19:00 .23:00");
    assert_eq!(reader(1).at("06:00"), ".09:00", "a single one as early as can be, but not in the gentle hours");
    assert_eq!(reader(0).at("06:00"), "");
    assert_eq!(reader(2).busy(22 * 60, 23 * 60 + 30).at("06:00"), ".09:00 .21:55", "a bout ends before a block begins");
    let mornings = reader(2).busy(10 * 60, 23 * 60 + 30);
    assert_eq!(mornings.at("06:00"), ".07:00~ .09:55", "the gentle hours where there are no others");
}

#[test]
fn a_bout_is_due_until_halfway_to_the_next_and_then_dropped() {
    assert_eq!(reader(5).at("07:00"), "!07:00~ .11:00 .15:00 .19:00 .23:00");
    assert_eq!(reader(5).at("08:59"), "!07:00~ .11:00 .15:00 .19:00 .23:00");
    assert_eq!(reader(5).at("09:00"), "M07:00~ !09:00 .13:40 .18:20 .23:00", "the rest of the day is spread again");
    assert_eq!(reader(5).at("23:04"), "M07:00~ M09:00 M11:20 M14:15 !18:40", "the last stays to the end");
    let at_nine = |began: &str| reader(5).did(&[began]).at("09:00");
    assert_eq!(at_nine("08:59"), "D08:59~ .12:30 .16:00 .19:30 .23:00", "a minute before it is dropped");
    assert_eq!(at_nine("09:00"), "M07:00~ D09:00 .13:40 .18:20 .23:00", "it is dropped, and this is the next one");
}

#[test]
fn a_bout_done_takes_the_place_of_the_next_and_the_rest_are_spread_from_it() {
    assert_eq!(reader(5).did(&["07:00"]).at("07:04"), "D07:00~ .11:00 .15:00 .19:00 .23:00");
    assert_eq!(reader(5).did(&["08:58"]).at("09:30"), "D08:58~ .12:30 .16:00 .19:30 .23:00");
    assert_eq!(reader(5).did(&["06:10"]).at("06:15"), "D06:10 .10:20 .14:30 .18:45 .23:00", "early, before waking");
    assert_eq!(reader(2).did(&["08:00", "09:00", "10:00"]).at("11:00"), "D08:00~ D09:00 D10:00", "more than planned");
    assert_eq!(reader(3).did(&["08:00"]).at("07:00"), "!07:00~ .15:00 .23:00", "what is still to come is not done");
}

#[test]
fn whoever_begins_late_has_missed_nothing() {
    let late = Reader { since: Some(at("2026-03-02 15:02")), ..reader(3) };
    assert_eq!(late.at("15:02"), ".15:05 .19:00 .23:00");
    assert_eq!(late.did(&["14:00"]).at("15:02"), "D14:00 .18:30 .23:00");
    let now = Now::new(at("2026-03-02 15:00").instant_ms() + 1, 0).unwrap();
    let just_after = Reader { since: Some(now), ..reader(3) };
    assert_eq!(written(&just_after.plan(now)), ".15:05 .19:00 .23:00", "three o'clock is over by then");
}

#[test]
fn bouts_start_at_five_minutes_of_the_readers_own_clock() {
    // Clocks have stood seven minutes beside the hour, and may again.
    assert_eq!(written(&reader(5).plan(at_offset("2026-03-02 06:00", 7))), ".07:00~ .11:00 .15:00 .19:00 .23:00");
}

#[test]
fn ninety_minutes_then_sixty_then_fewer() {
    let from_19 = |planned| reader(planned).busy(7 * 60, 19 * 60);
    assert_eq!(from_19(3).at("06:00"), ".19:00 .21:00 .23:00");
    assert_eq!(from_19(4).at("06:00"), ".19:00 .20:20 .21:40 .23:00", "with 80 minutes");
    assert_eq!(from_19(5).at("06:00"), ".19:00 .20:00 .21:00 .22:00 .23:00");
    let plan = from_19(6).plan(at("2026-03-02 06:00"));
    assert_eq!((plan.bouts.len(), plan.unplaced), (5, 1));
    let full = reader(3).busy(0, 0).busy(7 * 60, 6 * 60).plan(at("2026-03-02 06:00"));
    assert_eq!((full.bouts.len(), full.unplaced), (0, 3), "no time at all");
}

#[test]
fn anchors_stand_where_they_keep_the_gap() {
    assert_eq!(reader(3).anchored(&[13 * 60, 8 * 60]).at("06:00"), ".08:00*~ .13:00* .23:00");
    assert_eq!(reader(3).anchored(&[8 * 60, 9 * 60]).at("06:00"), ".08:00*~ .15:30 .23:00", "an hour is too near");
    assert_eq!(reader(1).anchored(&[8 * 60, 13 * 60]).at("06:00"), ".08:00*~", "no more than planned");
    assert_eq!(reader(2).anchored(&[8 * 60]).busy(7 * 60, 9 * 60).at("06:00"), ".09:00 .23:00", "a busy one is none");
    assert_eq!(reader(2).anchored(&[9 * 60]).did(&["08:00"]).at("08:05"), "D08:00~ .23:00", "too near to a bout done");
    let noon_and_evening = reader(3).anchored(&[12 * 60, 18 * 60]).did(&["08:00"]);
    assert_eq!(noon_and_evening.at("08:05"), "D08:00~ .12:00* .18:00*", "as many as are left, after a bout done too");
}

#[test]
fn the_first_two_hours_are_gentle() {
    let plan = reader(2).anchored(&[8 * 60 + 55]).at("06:00");
    assert_eq!(plan, ".08:55*~ .23:00");
    assert_eq!(reader(2).anchored(&[9 * 60]).at("06:00"), ".09:00* .23:00");
}

#[test]
fn a_session_takes_the_first_bout_with_twenty_minutes() {
    let with_session = |reader| Reader { session: true, ..reader };
    assert_eq!(with_session(reader(3)).at("06:00"), ".07:00~ .15:00S .23:00");
    assert_eq!(with_session(reader(3).busy(15 * 60 + 20, 16 * 60)).at("06:00"), ".07:00~ .15:00S .23:00");
    assert_eq!(with_session(reader(3).busy(15 * 60 + 19, 16 * 60)).at("06:00"), ".07:00~ .15:00 .23:00");
    assert_eq!(with_session(reader(3)).at("15:00"), "M07:00~ !11:00S .23:00");
}

#[test]
fn session_days_never_touch() {
    let days = |mask: u8| -> Vec<i64> {
        let monday = at("2026-03-02 12:00").day();
        (0..7).filter(|after| is_session_day(mask, monday.plus(*after))).collect()
    };
    assert_eq!(days(ALL_WEEK), [0, 2, 4]);
    assert_eq!(days(0b110_0001), [0, 5], "Sunday is beside Saturday");
    assert_eq!(days(0b100_0001), [0], "and beside Monday");
    assert_eq!(days(0b000_0011), [0]);
    assert_eq!(days(0b101_1000), [3, 6]);
    assert_eq!(days(0), [0; 0]);
}

#[test]
fn a_day_is_planned_across_midnight() {
    let mut late = reader(3);
    late.settings = Settings { wake: 16 * 60, sleep: 8 * 60, anchors: vec![60], ..late.settings };
    assert_eq!(written(&late.plan(at("2026-03-02 15:00"))), ".16:00~ .01:00* .07:55");
    assert_eq!(written(&late.plan(at("2026-03-03 02:00"))), "M16:00~ !01:00* .07:55");
}

#[test]
fn days_of_23_and_25_hours_are_spread_by_elapsed_time() {
    for offset in [60, 600] {
        let now = at_offset("2026-03-29 00:05", offset);
        let plan = |by: i16| {
            let change = OffsetChange { at_ms: now.instant_ms() + 2 * HOUR_MS, offset_minutes: offset + by };
            let reader = Reader {
                settings: Settings { wake: 0, sleep: 20 * 60 + 5, ..Settings::default() },
                changes: vec![change],
                since: Some(now),
                ..reader(3)
            };
            written(&reader.plan(now))
        };
        assert_eq!(plan(60), "!00:05~ .10:30 .20:00", "an hour is skipped");
        assert_eq!(plan(-60), "!00:05~ .09:30 .20:00", "an hour comes twice");
        assert_eq!(plan(0), "!00:05~ .10:00 .20:00");
    }
}

#[test]
fn whoever_flies_west_lives_a_long_day_and_its_bouts_stay_apart() {
    // Done in Tokyo at eight; sixteen and a half hours later it is half past seven of the same date in Los Angeles.
    let tokyo = at_offset("2026-03-02 08:00", 540);
    let landed = at_offset("2026-03-02 07:30", -480);
    let reader = Reader { done: vec![tokyo], ..reader(3) };
    assert_eq!(written(&reader.plan(landed)), "D08:00 !07:00~ .23:00");
}

fn small_request() -> impl Strategy<Value = (Settings, Vec<OffsetChange>, i16, i64, u8, Vec<i64>, bool)> {
    let minute = || (0_u16..288).prop_map(|slot| slot * 5);
    let busy = (0_u8..128, minute(), minute()).prop_map(|(days, start, end)| Busy { days, start, end, sitting: false });
    let settings = (minute(), minute(), prop::collection::vec(busy, 0..4), prop::collection::vec(0_u16..1440, 0..4))
        .prop_map(|(wake, sleep, busy, anchors)| Settings { wake, sleep, busy, anchors, ..Settings::default() });
    let change = (prop::option::of((0_i64..48, prop::sample::select(vec![-60_i16, 60, -840, 840, 30])))).boxed();
    (settings, change, -11_i16..=11, 0_i64..1440, 0_u8..6, prop::collection::vec(0_i64..1440, 0..4), any::<bool>())
        .prop_map(|(settings, change, offset_hours, minute, planned, done, session)| {
            let offset = offset_hours * 60;
            let changes = change.map(|(hours, by)| {
                let offset_minutes = (offset + by).clamp(-1080, 1080);
                OffsetChange { at_ms: at("2026-03-02 00:00").instant_ms() + hours * HOUR_MS, offset_minutes }
            });
            (settings, changes.into_iter().collect(), offset, minute, planned, done, session)
        })
}

/// Whether the local clock at `instant_ms` shows waking hours, outside of busy blocks.
fn is_allowed(settings: &Settings, zone: Zone, now: Now, instant_ms: i64) -> bool {
    let shown = zone.at(now, instant_ms).unwrap();
    let minute = i64::from(shown.minute_of_day());
    let within = |start: u16, end: u16, minute: i64| {
        let length = (i64::from(end) - i64::from(start)).rem_euclid(1440);
        (minute - i64::from(start)).rem_euclid(1440) < length
    };
    let awake = settings.wake == settings.sleep || within(settings.wake, settings.sleep, minute);
    // A block belongs to the date it starts on: today's, or yesterday's where it has crossed midnight.
    let date = shown.day_cut_at(0);
    let busy = settings.busy.iter().any(|block| {
        let started = if minute >= i64::from(block.start) { date } else { date.plus(-1) };
        within(block.start, block.end, minute) && block.days & (1 << started.weekday()) != 0
    });
    awake && !busy
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn bouts_lie_in_allowed_time_with_the_smallest_gap(
        (settings, changes, offset, minute, planned, done, session) in small_request(),
    ) {
        let now = Now::new(at("2026-03-02 00:00").instant_ms() + minute * MINUTE_MS, offset).unwrap();
        let zone = Zone::new(&changes).unwrap();
        let mut done: Vec<Now> = done.iter().filter_map(|ago| Now::new(now.instant_ms() - ago * MINUTE_MS, offset)).collect();
        done.sort_by_key(|done| done.instant_ms());
        let cut = steadyback::plan::day_cut(Some(&settings));
        done.retain(|done| done.day_cut_at(cut) == now.day_cut_at(cut));
        let request = DayRequest { settings: &settings, zone, now, planned, since: None, done: &done, session };
        let plan = plan_day(&request);
        prop_assert_eq!(&plan, &plan_day(&request));
        let ms = |index: usize| plan.bouts[index].starts.instant_ms();
        for (index, bout) in plan.bouts.iter().enumerate().filter(|(_, bout)| bout.status != BoutStatus::Done) {
            for minute in 0..5 {
                prop_assert!(is_allowed(&settings, zone, now, bout.starts.instant_ms() + minute * MINUTE_MS), "{}", written(&plan));
            }
            prop_assert_eq!(zone.at(now, ms(index)).unwrap().day_cut_at(cut), plan.day);
            let before = (0..index).rev().find(|before| plan.bouts[*before].status != BoutStatus::Missed);
            if let Some(before) = before.filter(|_| bout.status != BoutStatus::Missed) {
                prop_assert!(ms(index) - ms(before) >= HOUR_MS, "{}", written(&plan));
            }
            prop_assert_eq!(bout.status == BoutStatus::ToCome, bout.starts.instant_ms() > now.instant_ms());
        }
        prop_assert!(plan.bouts.is_sorted_by_key(|bout| bout.starts.instant_ms()));
        let kept = plan.bouts.iter().filter(|bout| bout.status == BoutStatus::Done).count();
        prop_assert_eq!(kept, done.len());
        prop_assert_eq!(usize::from(plan.unplaced), usize::from(planned).saturating_sub(plan.bouts.len()));
        prop_assert!(plan.bouts.len() <= usize::from(planned) + kept);
        prop_assert!(plan.bouts.iter().filter(|bout| bout.session).count() <= usize::from(session));
    }

    #[test]
    fn a_plan_stays_until_something_happens(
        (settings, changes, offset, minute, planned, _, session) in small_request(),
        later in 0_i64..1440,
    ) {
        let now = Now::new(at("2026-03-02 00:00").instant_ms() + minute * MINUTE_MS, offset).unwrap();
        let zone = Zone::new(&changes).unwrap();
        let request = DayRequest { settings: &settings, zone, now, planned, since: None, done: &[], session };
        let plan = plan_day(&request);
        let cut = steadyback::plan::day_cut(Some(&settings));
        let Some(next) = plan.next().filter(|next| next.status == BoutStatus::ToCome) else { return Ok(()) };
        let later_ms = (now.instant_ms() + later * MINUTE_MS).min(next.starts.instant_ms());
        let crossed = changes.iter().any(|change| change.at_ms > now.instant_ms() && change.at_ms <= later_ms);
        let later = zone.at(now, later_ms).unwrap();
        prop_assume!(!crossed && later.day_cut_at(cut) == plan.day);
        let starts = |plan: &DayPlan| plan.bouts.iter().map(|bout| bout.starts).collect::<Vec<_>>();
        prop_assert_eq!(starts(&plan_day(&DayRequest { now: later, ..request })), starts(&plan));
    }
}

#[test]
fn extreme_instants_are_planned_without_a_panic() {
    let settings = Settings { anchors: vec![0, 1439, u16::MAX], wake: u16::MAX, sleep: 3, ..Settings::default() };
    for instant_ms in [-Now::LIMIT_MS, Now::LIMIT_MS, 0, Now::LIMIT_MS - DAY_MS] {
        for offset in [-1080, 1080] {
            let now = Now::new(instant_ms, offset).unwrap();
            let done = [now; 20];
            for planned in [0, 5, u8::MAX] {
                for settings in [&settings, &Settings::default()] {
                    let zone = Zone::STEADY;
                    let plan = plan_day(&DayRequest {
                        settings,
                        zone,
                        now,
                        planned,
                        since: Some(now),
                        done: &done,
                        session: true,
                    });
                    assert!(plan.bouts.len() >= done.len());
                }
            }
        }
    }
}
