//! Where a reader stands, so that tests read as sentences.

#![allow(dead_code, reason = "every test file uses its own part of it")]

use steadyback::{
    progress::{Away, DayReport, Light, Position},
    suitability::Standing,
    time::{Day, Now},
};

/// The day the tests are on.
pub fn today() -> Day {
    Now::EPOCH.day().plus(20_000)
}

pub fn days_ago(days: i64) -> Day {
    today().plus(-days)
}

/// A reader in `stage` with a clear check and nothing in the way.
pub fn at_stage(stage: u8) -> Position {
    Position {
        day: today(),
        stage,
        moved: None,
        staying: false,
        days_in_stage: 0,
        planned_today: 3,
        needed_today: 2,
        counted_today: 0,
        recent: Vec::new(),
        usual_pain: Some(3),
        light: None,
        flare: None,
        recovering_until: None,
        held_until: None,
        frozen: None,
        gate: Vec::new(),
        gate_met: false,
        rungs: Vec::new(),
        repetitions_percent: 100,
        tests: Vec::new(),
        sessions_open: stage >= 3,
        away: Away::default(),
        check_due: false,
        standing: Standing::Clear,
        stopped_today: None,
        start_again_offered: false,
        stalled: None,
        support: Vec::new(),
        reasons: Vec::new(),
        rules_version: 1,
    }
}

/// A day `days` ago that had `light`.
pub fn day_with(days: i64, light: Option<Light>) -> DayReport {
    DayReport {
        day: days_ago(days),
        planned: 3,
        needed: 2,
        counted: 2,
        is_counted: true,
        morning: None,
        worst: None,
        light,
        has_facts: true,
    }
}
