//! Prints how long a whole day plan takes, its replay and its menus included: `cargo run --release --example day_plan`.

use std::{hint::black_box, time::Instant};

use steadyback::{
    catalogue::all,
    journal::{BoutKind, Busy, Settings},
    plan::{BoutStatus, BoutToFill, DayRequest, MenuRequest, menus, plan_day},
    time::{Now, Zone},
};

/// The least of so many batches is printed, so that a busy machine does not count.
const BATCHES: u32 = 200;
const ROUNDS: u32 = 50;

/// 2026-03-02T00:00Z, a Monday.
const MIDNIGHT_MS: i64 = 1_772_409_600_000;

fn main() {
    let busy = |start: u16, end: u16| Busy { days: 0b1_1111, start: start * 60, end: end * 60, sitting: true };
    let open = Settings::default();
    let blocks = Settings { busy: vec![busy(9, 12), busy(13, 17)], ..Settings::default() };
    let anchors = Settings { anchors: vec![8 * 60, 18 * 60 + 30], ..blocks.clone() };
    let clock = |hours: i64| Now::new(MIDNIGHT_MS + hours * 3_600_000, 0).unwrap_or(Now::EPOCH);
    let cases: [(&str, &Settings, Vec<i64>, i64); 7] = [
        ("an open morning, five to come", &open, vec![], 6),
        ("work blocks, five to come", &blocks, vec![], 6),
        ("work blocks and two anchors, five to come", &anchors, vec![], 6),
        ("work blocks, two done at noon", &blocks, vec![8, 12], 12),
        ("work blocks and two anchors, one done", &anchors, vec![8], 12),
        ("work blocks, none done by four o'clock", &blocks, vec![], 16),
        ("work blocks, four done", &blocks, vec![7, 12, 15, 18], 19),
    ];
    for (name, settings, done, hour) in cases {
        let done: Vec<Now> = done.into_iter().map(clock).collect();
        let (zone, now) = (Zone::STEADY, clock(hour));
        let request = DayRequest { settings, zone, now, planned: 5, since: None, done: &done, session: false };
        let plan = plan_day(&request);
        let fill: Vec<BoutToFill> = plan
            .bouts
            .iter()
            .filter(|bout| matches!(bout.status, BoutStatus::Due | BoutStatus::ToCome))
            .map(|bout| BoutToFill { kind: BoutKind::Bout, gentle: bout.gentle })
            .collect();
        let filling = MenuRequest { exercises: all(), ..MenuRequest::first_bout(settings.place, settings) };
        let placed = nanoseconds(|| drop(black_box(plan_day(black_box(&request)))));
        let filled = nanoseconds(|| drop(black_box(menus(black_box(&filling), &fill))));
        println!("{name}: plan {placed} ns, menus {filled} ns ({} bouts)", fill.len());
    }
}

fn nanoseconds(work: impl Fn()) -> u128 {
    let batches = (0..BATCHES).map(|_| {
        let started = Instant::now();
        for _ in 0..ROUNDS {
            work();
        }
        started.elapsed().as_nanos() / u128::from(ROUNDS)
    });
    batches.min().unwrap_or(0)
}
