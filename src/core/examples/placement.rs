//! Prints how long the placement of a day takes: `cargo run --release --example placement`.

use std::{hint::black_box, time::Instant};

use steadyback::plan::{Slots, place};

/// The least of so many batches is printed, so that a busy machine does not count.
const BATCHES: u32 = 200;
const DAYS: u32 = 50;

fn main() {
    let mut whole = Slots::default();
    whole.open(0, 193);
    let mut busy = Slots::default();
    busy.open(0, 84);
    busy.open(108, 193);
    let mut patchy = Slots::default();
    for start in (0..193).step_by(30) {
        patchy.open(start, start + 11);
    }
    let days: [(&str, &Slots, &[u16], usize); 8] = [
        ("an open day, 5 free", &whole, &[], 5),
        ("a busy block, 5 free", &busy, &[], 5),
        ("a patchy day, 5 free", &patchy, &[], 5),
        ("a busy block, 1 fixed, 4 free", &busy, &[7], 4),
        ("a busy block, 2 fixed, 3 free", &busy, &[24, 130], 3),
        ("a patchy day, 2 fixed, 3 free", &patchy, &[33, 130], 3),
        ("a busy block, 2 free", &busy, &[], 2),
        ("a patchy day, 4 fixed, 8 free", &patchy, &[20, 60, 121, 170], 8),
    ];
    for (name, open, fixed, free) in days {
        let smallest_gap = if free > 5 { 6 } else { 18 };
        let batches = (0..BATCHES).map(|_| {
            let started = Instant::now();
            for _ in 0..DAYS {
                black_box(place(black_box(open), black_box(fixed), free, smallest_gap));
            }
            started.elapsed().as_nanos() / u128::from(DAYS)
        });
        let nanoseconds = batches.min().unwrap_or(0);
        println!("{name}: {nanoseconds} ns, {:?}", place(open, fixed, free, smallest_gap));
    }
}
