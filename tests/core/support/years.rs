//! A reader who follows the plan for years: checks when they are due, mornings, tests where they are offered, bouts, load, now and then a bad week, a
//! flare or a holiday. Eight entries a day on average; same seed, same life.

#![allow(missing_docs, reason = "tests are read, not called")]
#![allow(dead_code, reason = "every test file uses its own part of it")]

use steadyback::{
    catalogue::{self, Place, Sides},
    journal::{
        Activity, BoutKind, BoutRecord, Check, ControlTest, Entry, EntryId, ExerciseRecord, Fact, Intake, Journal,
        Load, LoadedPattern, Ratings, Review, Training,
    },
    progress::{Control, Position, Progress},
    suitability::Ticks,
    time::Now,
};

use super::journals::Dice;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;
/// Monday, 2016-03-07, 00:00 in UTC.
const MONDAY_MS: i64 = 1_457_308_800_000;

/// Trunk, then patterns: what a day's bouts are made of by turns.
const CORE: [&str; 3] = ["curl-up", "side-bridge", "bird-dog"];
const PATTERNS: [&str; 5] = ["goblet-squat", "deadlift", "push-up", "row", "suitcase-carry"];

/// The first `count` entries of such a life.
pub fn years(count: usize, seed: u64) -> Vec<Entry> {
    let mut reader =
        Follower { dice: Dice::new(seed), entries: Vec::new(), progress: Progress::default(), day: 0, minute: 0 };
    reader.tells();
    while reader.entries.len() < count {
        reader.lives_a_day();
    }
    reader.entries.truncate(count);
    reader.entries
}

struct Follower {
    dice: Dice,
    entries: Vec<Entry>,
    progress: Progress,
    day: i64,
    minute: i64,
}

impl Follower {
    fn now(&self) -> Now {
        // Summer time from the end of March to the end of October, near enough.
        let offset = if (20..238).contains(&(self.day % 365)) { 60 } else { 0 };
        let instant_ms = MONDAY_MS + self.day * DAY_MS + (self.minute - i64::from(offset)) * MINUTE_MS;
        Now::new(instant_ms, offset).unwrap_or(Now::EPOCH)
    }

    fn does(&mut self, fact: Fact) {
        let entry = Entry { id: EntryId::new(self.dice.next()), at: self.now(), fact };
        self.progress.add(&entry);
        self.entries.push(entry);
        self.minute += 1;
    }

    /// Where they stand, from the running fold; from the start where that does not know.
    fn position(&mut self) -> Option<Position> {
        let now = self.now();
        if self.progress.at(now).is_none() {
            let mut journal = Journal::default();
            for entry in &self.entries {
                journal.add(entry.clone());
            }
            self.progress = Progress::of(&journal, now);
        }
        self.progress.at(now)
    }

    fn tells(&mut self) {
        self.minute = 7 * 60;
        self.does(Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() }));
        let activity = |activity| Activity { activity, now: 4, target: 8 };
        self.does(Fact::Intake(Intake {
            weeks: Some(20),
            usual_pain: Some(4),
            worst_pain: Some(7),
            confidence: Some(5),
            free_of_pain: false,
            activities: vec![activity(1), activity(7)],
        }));
    }

    fn lives_a_day(&mut self) {
        self.minute = 7 * 60 + 30;
        if self.dice.one_in(180) {
            self.does(Fact::PlannedBreak { days: 7 });
            self.day += 7;
            return;
        }
        let bad = self.dice.one_in(40);
        if let Some(position) = self.position() {
            if position.check_due {
                self.does(Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() }));
            }
            let pain = if bad { 6 } else { self.dice.small(3) };
            self.does(Fact::Morning { pain });
            self.tests(&position);
            if position.flare.is_some_and(|flare| flare.days >= 4) {
                self.does(Fact::FlareOver);
            }
            self.bouts(bad);
        }
        self.evening(bad);
        self.day += 1;
    }

    fn tests(&mut self, position: &Position) {
        let offered = position.tests.iter().filter(|test| test.offered);
        if let Some(test) = offered.min_by_key(|test| test.taken.map(|taken| taken.day)) {
            let clean = 12 - self.dice.small(1);
            self.does(Fact::Test(ControlTest {
                direction: test.direction,
                rung: test.rung,
                left: clean,
                right: clean,
            }));
        }
    }

    fn bouts(&mut self, bad: bool) {
        let bouts = if bad { 1 } else { 3 };
        for bout in 0..bouts {
            let Some(position) = self.position() else { return };
            self.does(Fact::BoutStarted { place: Place::Floor, pain_now: if bad { 5 } else { 2 } });
            self.minute += 3;
            let exercises = self.exercises(&position, bout);
            let worst = if bad { 5 } else { self.dice.small(3) };
            self.does(Fact::BoutFinished(BoutRecord {
                kind: BoutKind::Bout,
                ended: self.now(),
                worst_pain: Some(worst),
                counts: true,
                exercises,
            }));
            self.minute += 120;
        }
    }

    fn exercises(&mut self, position: &Position, bout: usize) -> Vec<ExerciseRecord> {
        let names: Vec<&'static str> = match (position.stage, bout) {
            (3.., 0 | 1) => PATTERNS.to_vec(),
            _ => CORE.to_vec(),
        };
        names.into_iter().map(|name| self.exercise(name, position.shown(name))).collect()
    }

    fn exercise(&mut self, name: &'static str, rung: u8) -> ExerciseRecord {
        let sided = catalogue::find(name).is_some_and(|exercise| exercise.sides == Sides::Each);
        let rated = if self.dice.one_in(12) { Control::Wobbly } else { Control::Steady };
        let ratings = Ratings { left: Some(rated), right: sided.then_some(Control::Steady) };
        ExerciseRecord { exercise: name, rung, repetitions: 8, red: false, ratings }
    }

    fn evening(&mut self, bad: bool) {
        self.minute = 21 * 60;
        let poor = u8::from(bad);
        self.does(Fact::Load(Load {
            sitting_quarters: Some(24),
            training_minutes: Some(20),
            effort: Some(5),
            stress: Some(poor),
            sleep: Some(poor),
        }));
        if self.day % 14 == 0 {
            let near = 6 + self.dice.small(2);
            self.does(Fact::Review(Review { activities: vec![near; 2], worry: [Some(2); 5], confidence: Some(7) }));
        } else if self.day % 3 == 0 {
            let pattern = LoadedPattern::Hinge;
            self.does(Fact::Training(Training { pattern, repetitions: 24, load: 80, effort: 5, minutes: 20 }));
        }
        if self.dice.one_in(120) {
            self.does(Fact::FlareDeclared);
        }
    }
}
