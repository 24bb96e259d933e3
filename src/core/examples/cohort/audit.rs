//! Whether each gate that opened was due, found out from the journal alone.
//!
//! This is the rule book (PROGRAMME.md §4 and §5) written down a second time, with its numbers, by days of this model's calendar: of the core it asks nothing
//! but what the catalogue says of an exercise. What it takes from the engine is only what it is to judge: on which day which stage was begun.

use super::ledger::{Ledger, Rated, day_of};
use steadyback::{
    catalogue::{Pattern, Place, find},
    journal::{Entry, Journal},
    time::Day,
};

/// What the engine said at one instant: the stage, and the last move between stages (on which day, from, to).
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// The day, from 0.
    pub day: u16,
    /// The stage.
    pub stage: u8,
    /// The last move in the news.
    pub moved: Option<(Day, u8, u8)>,
}

/// What the audit found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Gates that opened.
    pub gates: u32,
    /// Gates that opened before they were due, and what was missing.
    pub early: Vec<String>,
    /// Gates that were due and did not open.
    pub late: Vec<String>,
}

const PATTERNS: [Pattern; 5] = [Pattern::Squat, Pattern::Hinge, Pattern::Push, Pattern::Pull, Pattern::Carry];
const DIRECTIONS: [Pattern; 3] = [Pattern::TrunkFront, Pattern::TrunkSide, Pattern::TrunkBack];

/// Goes through a journal with the claims, two a day: before anything happens, and after everything has.
pub fn audit(journal: &Journal, claims: &[Claim]) -> Findings {
    let mut findings = Findings::default();
    let mut ledger = Ledger::default();
    let mut entries = journal.entries().iter().peekable();
    let (mut since, mut evening_stage, mut settled_stage) = (0, 1, 1);
    for pair in claims.chunks(2) {
        let [morning, evening] = pair else { continue };
        let day = i64::from(morning.day);
        ledger.begins(day);
        let rose = morning.stage > evening_stage;
        let missing = missing(&ledger, evening_stage, day, since);
        if rose {
            findings.gates += 1;
            settled_stage = morning.stage;
            let late_by_much = morning.stage > evening_stage + 1;
            if late_by_much || !missing.is_empty() {
                findings.early.push(format!("day {day}, to stage {}: {}", morning.stage, missing.join(", ")));
            }
            since = day;
        } else if missing.is_empty() && morning.stage == evening_stage && evening_stage < 5 {
            findings.late.push(format!("day {day}, from stage {evening_stage}"));
        }
        ledger.plans(day, settled_stage);
        while let Some(entry) = entries.next_if(|entry: &&Entry| day_of(entry.at) <= day) {
            ledger.takes_in(entry);
        }
        if evening.stage > morning.stage {
            findings.gates += 1;
            findings.early.push(format!("day {day}: opened in the middle of a day"));
        }
        if let Some((on, _, _)) = evening.moved.filter(|(_, from, to)| to <= from) {
            let on = day_of_day(on, journal);
            if on == day {
                since = if ledger.has_red_entry(day) { day + 1 } else { day };
            }
        }
        evening_stage = evening.stage;
        if ledger.is_certain(day) {
            settled_stage = evening.stage;
        }
    }
    findings
}

fn day_of_day(day: Day, journal: &Journal) -> i64 {
    journal.entries().first().map_or(0, |first| day.days_since(first.at.day()))
}

/// What is missing for the gate out of `stage` to open at the start of `day`.
fn missing(ledger: &Ledger, stage: u8, day: i64, since: i64) -> Vec<String> {
    let mut missing = Vec::new();
    let mut asks = |met: bool, what: &str| {
        if !met {
            missing.push(what.to_owned());
        }
    };
    asks(!ledger.is_frozen(day), "frozen");
    asks(ledger.had_facts(day - 1), "nothing was said the day before");
    let (days, counted, of) = match stage {
        0 => (3, 2, 3),
        1..=3 => (14, 10, 14),
        _ => (28, 20, 28),
    };
    asks(ledger.days_with_facts(since, day) >= days, "days in stage");
    asks(ledger.counted(since, day, of) >= counted, "consistency");
    match stage {
        0 => {
            let usual = ledger.usual().unwrap_or(3);
            let pains = ledger.pains(day, 2);
            asks(!pains.is_empty() && pains.iter().all(|pain| *pain <= usual), "pain no more than usual");
        }
        1 | 2 => {
            let (rung, holds, clean) = if stage == 1 { (2, 5, 3) } else { (3, 12, 11) };
            for direction in DIRECTIONS {
                let test = ledger.test(direction, since, day).filter(|test| test.rung >= rung);
                let passed = test.is_some_and(|test| test.left.min(test.right).min(holds) >= clean);
                asks(passed, "test");
                let symmetric =
                    direction == Pattern::TrunkFront || test.is_some_and(|test| test.left.abs_diff(test.right) <= 1);
                asks(symmetric, "symmetry");
                let valid = ledger.test(direction, since, day).map_or(u8::MAX, |test| test.rung);
                let rated = ledger.last_rated(direction, since, |rating| rating.rung + 1 >= valid);
                asks(stage == 2 || four_of_five(&rated), "ratings");
            }
            asks(ledger.pains(day, 7).len() >= 4, "answers about pain");
            asks(ledger.reds(day, 7) == 0, "a red day");
            if stage == 1 {
                asks(ledger.median_in_halves(day, 7) <= 8, "median pain");
            } else {
                asks(ledger.ambers(day, 7) <= 1, "amber days");
            }
        }
        3 | 4 => {
            asks(ledger.pains(day, 14).len() >= 7, "answers about pain");
            asks(ledger.reds(day, 14) == 0, "a red day");
            for (place, pattern) in PATTERNS.into_iter().enumerate() {
                let under_load = stage == 4 && has_loaded_form(pattern);
                let rated = ledger.last_rated(pattern, since, |rating| !under_load || rating.loaded);
                asks(four_of_five(&rated), "pattern");
                asks(stage == 4 || is_symmetric(&rated), "symmetry of a pattern");
                asks(stage == 4 || ledger.worry(place).is_some_and(|worry| worry <= 3), "worry");
            }
            asks(stage == 3 || ledger.activities_missing() <= 2, "activities");
        }
        _ => asks(false, "there is no higher stage"),
    }
    missing
}

fn four_of_five(rated: &[&Rated]) -> bool {
    rated.len() == 5 && rated.iter().filter(|rating| rating.left && rating.right.unwrap_or(true)).count() >= 4
}

fn is_symmetric(rated: &[&Rated]) -> bool {
    let sided = || rated.iter().filter_map(|rating| Some((rating.left, rating.right?)));
    let (left, right) = (sided().filter(|(left, _)| *left).count(), sided().filter(|(_, right)| *right).count());
    left.abs_diff(right) <= 1
}

fn has_loaded_form(pattern: Pattern) -> bool {
    let mut exercises = steadyback::catalogue::all().iter().filter(|exercise| exercise.pattern == pattern);
    exercises.any(|exercise| exercise.forms.iter().flat_map(|form| form.rungs).any(|rung| rung.load_max > 0))
}

/// Whether an exercise is loaded on a rung, at a place.
pub fn is_loaded(exercise: &str, place: Place, rung: u8) -> bool {
    let form = find(exercise).and_then(|exercise| exercise.form(place));
    form.and_then(|form| form.rungs.get(usize::from(rung) - 1)).is_some_and(|rung| rung.load_max > 0)
}
