//! A reader who lives day by day, so that tests of the rules read as sentences.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a failing test panics")]
#![allow(missing_docs, reason = "tests are read, not called")]
#![allow(dead_code, reason = "every test file uses its own part of it")]

use steadyback::{
    catalogue::Place,
    journal::{
        BoutKind, BoutRecord, Check, ControlTest, Direction, Entry, EntryId, ExerciseRecord, Fact, Intake, Journal,
        Ratings, Review, Settings, StageAnswer,
    },
    progress::{Condition, Control, Position, Progress, Subject},
    suitability::{QUESTIONS, Ticks},
    time::{Day, Now},
};

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;
/// Monday, 2026-03-02, 00:00 in UTC.
const MONDAY_MS: i64 = 1_772_409_600_000;
/// When a day of the reader's begins to be written.
const EIGHT: i64 = 8 * 60;

/// The three exercises that nearly every bout here is made of: one a direction.
pub const CORE: [&str; 3] = ["curl-up", "side-bridge", "bird-dog"];

pub struct Life {
    pub journal: Journal,
    /// Days since the Monday on which it begins.
    pub day: i64,
    /// Minutes after midnight.
    pub minute: i64,
}

/// A reader on a Monday at eight, before anything was said.
pub fn newcomer() -> Life {
    Life { journal: Journal::default(), day: 0, minute: EIGHT }
}

/// The same with a clean check.
pub fn reader() -> Life {
    let mut life = newcomer();
    life.check();
    life
}

/// A reader who begins at stage 0.
pub fn sore_reader() -> Life {
    let mut life = reader();
    life.tells_usual_pain(6);
    life
}

/// A reader who has just moved up to `stage`, by the rules; pain 2 every morning.
pub fn reader_at(stage: u8) -> Life {
    let mut life = reader();
    life.tells_usual_pain(3);
    if stage == 0 {
        return sore_reader();
    }
    for _ in 0..200 {
        if life.position().stage == stage {
            return life;
        }
        if stage > 3 && life.day % 14 == 13 {
            life.does(Fact::Review(Review { worry: [Some(2); 5], ..Review::default() }));
        }
        life.good_day().sleeps();
    }
    panic!("stage {stage} was not reached: {:#?}", life.position());
}

/// A minute of a day after the Monday.
pub fn instant(day: i64, minute: i64) -> Now {
    Now::new(MONDAY_MS + day * DAY_MS + minute * MINUTE_MS, 0).unwrap()
}

/// The same without ever being asked about worry.
pub fn reader_at_without_reviews(stage: u8) -> Life {
    reader_at(stage)
}

impl Life {
    pub fn now(&self) -> Now {
        instant(self.day, self.minute)
    }

    /// The day that is lived, as the core numbers it.
    pub fn today(&self) -> Day {
        instant(self.day, EIGHT).day()
    }

    pub fn position(&self) -> Position {
        self.position_at(self.now())
    }

    pub fn position_at(&self, now: Now) -> Position {
        Progress::of(&self.journal, now).at(now).expect("a fold as of now knows now")
    }

    /// Where the reader stands when the next day has started.
    pub fn next_morning(&self) -> Position {
        self.position_at(instant(self.day + 1, EIGHT))
    }

    pub fn gate(&self, subject: Subject) -> Condition {
        let position = self.position();
        let found = position.gate.iter().find(|condition| condition.subject == subject).cloned();
        found.unwrap_or_else(|| panic!("{subject:?} is not in {:#?}", position.gate))
    }

    pub fn does(&mut self, fact: Fact) -> &mut Self {
        let id = EntryId::new(u64::try_from(self.journal.entries().len()).unwrap());
        self.journal.add(Entry { id, at: self.now(), fact });
        self
    }

    pub fn waits(&mut self, minutes: i64) -> &mut Self {
        self.minute += minutes;
        self
    }

    pub fn sleeps(&mut self) -> &mut Self {
        (self.day, self.minute) = (self.day + 1, EIGHT);
        self
    }

    /// `days` days pass without a word.
    pub fn is_gone(&mut self, days: i64) -> &mut Self {
        (self.day, self.minute) = (self.day + days, EIGHT);
        self
    }

    pub fn days(&mut self, days: usize, day: impl Fn(&mut Self)) -> &mut Self {
        for _ in 0..days {
            day(self);
            self.sleeps();
        }
        self
    }

    /// A clean check.
    pub fn check(&mut self) -> &mut Self {
        self.does(Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() }))
    }

    /// A check with one statement ticked.
    pub fn ticks(&mut self, id: &str) -> &mut Self {
        let number = QUESTIONS.iter().position(|question| question.id == id).unwrap();
        let ticked = Ticks::NONE.toggled(u8::try_from(number).unwrap());
        self.does(Fact::Check(Check { ticked, reported: None, answers: Vec::new() }))
    }

    /// The check, if one is due.
    pub fn checks_when_due(&mut self) -> &mut Self {
        if self.position().check_due { self.check() } else { self }
    }

    pub fn tells_usual_pain(&mut self, pain: u8) -> &mut Self {
        self.does(Fact::Intake(Intake { usual_pain: Some(pain), ..Intake::default() }))
    }

    pub fn wakes_with(&mut self, pain: u8) -> &mut Self {
        self.does(Fact::Morning { pain })
    }

    pub fn sets(&mut self, settings: Settings) -> &mut Self {
        self.does(Fact::Settings(settings))
    }

    pub fn says(&mut self, answer: StageAnswer) -> &mut Self {
        self.does(Fact::Stage(answer))
    }

    /// A bout of three minutes that counts, steady, on the shown rungs; then more than an hour passes.
    pub fn bout(&mut self) -> &mut Self {
        self.bout_with(|_| {})
    }

    /// The same, painful.
    pub fn bout_hurting(&mut self, worst: u8) -> &mut Self {
        self.bout_with(|bout| bout.worst_pain = Some(worst))
    }

    pub fn bout_with(&mut self, change: impl FnOnce(&mut BoutRecord)) -> &mut Self {
        let position = self.position();
        let names: &[&'static str] = if position.stage >= 3 { &PATTERNS } else { &CORE };
        let exercises = names.iter().map(|name| exercise(name, position.shown(name), Control::Steady)).collect();
        self.does(Fact::BoutStarted { place: Place::Floor, pain_now: 2 }).waits(3);
        let ended = self.now();
        let mut bout = BoutRecord { kind: BoutKind::Bout, ended, worst_pain: None, counts: true, exercises };
        change(&mut bout);
        self.does(Fact::BoutFinished(bout)).waits(70)
    }

    pub fn bouts(&mut self, count: u8) -> &mut Self {
        for _ in 0..count {
            self.bout();
        }
        self
    }

    /// A morning without much pain, the check if it is due, and as many bouts as a counted day needs.
    pub fn good_day(&mut self) -> &mut Self {
        self.good_day_with_pain(2)
    }

    pub fn good_day_with_pain(&mut self, pain: u8) -> &mut Self {
        self.checks_when_due().wakes_with(pain);
        let position = self.position();
        self.tests_where_offered(&position);
        self.bouts(position.needed_today.min(position.planned_today))
    }

    /// A good day without a test.
    pub fn good_day_untested(&mut self) -> &mut Self {
        self.checks_when_due().wakes_with(2);
        let position = self.position();
        self.bouts(position.needed_today.min(position.planned_today))
    }

    fn tests_where_offered(&mut self, position: &Position) {
        let oldest =
            position.tests.iter().filter(|test| test.offered).min_by_key(|test| test.taken.map(|taken| taken.day));
        if let Some(test) = oldest {
            let holds = if position.stage == 1 { 5 } else { 12 };
            self.tests(test.direction, test.rung, holds, holds);
        }
    }

    pub fn tests(&mut self, direction: Direction, rung: u8, left: u8, right: u8) -> &mut Self {
        self.does(Fact::Test(ControlTest { direction, rung, left, right }))
    }
}

/// Five exercises that cover squat, hinge, push, pull and carry.
pub const PATTERNS: [&str; 5] = ["goblet-squat", "deadlift", "push-up", "row", "suitcase-carry"];

pub fn exercise(name: &'static str, rung: u8, control: Control) -> ExerciseRecord {
    let ratings = Ratings { left: Some(control), right: Some(control) };
    ExerciseRecord { exercise: name, rung, repetitions: 6, red: false, ratings }
}
