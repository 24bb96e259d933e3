//! A reader who taps, waits and looks, so that tests read as sentences.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]
#![allow(missing_docs, reason = "tests are read, not called")]
#![allow(dead_code, reason = "every test file uses its own part of it")]

pub mod cases;
pub mod changes;
pub mod journals;
pub mod json;
pub mod menus;
pub mod schema;

use steadyback::{
    catalogue::Place,
    coach::{Action, Coach, Effect, Problem},
    journal::{EntryId, Fact, FileProblem},
    suitability::QUESTIONS,
    time::{Now, Reading},
    view::{BoutView, View},
};

/// 2026-03-02, 10:00 in UTC.
pub const MORNING_MS: i64 = 1_772_445_600_000;
pub const MINUTE_MS: i64 = 60_000;
pub const HOUR_MS: i64 = 60 * MINUTE_MS;
pub const DAY_MS: i64 = 24 * HOUR_MS;

pub struct Reader {
    pub coach: Coach,
    pub wall_ms: i64,
    pub offset_minutes: i16,
    pub performance_ms: u64,
    pub visible: bool,
    pub chance: u64,
}

impl Reader {
    pub fn new() -> Self {
        let coach = Coach::new("en-GB", None);
        Self { coach, wall_ms: MORNING_MS, offset_minutes: 0, performance_ms: 5_000, visible: true, chance: 0 }
    }

    /// The page of `before` as it comes back after `away` milliseconds, with what was stored.
    pub fn coming_back(before: &Self, away: i64) -> Self {
        let mut reader = Self::new();
        (reader.wall_ms, reader.offset_minutes) = (before.wall_ms + away, before.offset_minutes);
        reader.chance = 1_000_000;
        reader.coach.merge(before.coach.journal(), reader.reading(), 7);
        reader
    }

    /// What is on here is carried on just so by the page that comes back.
    #[cfg(feature = "plan")]
    pub fn is_carried_on_as_it_was(&self) {
        let now = self.reading().now;
        let held = self.coach.held(now);
        let mut reader = Self::coming_back(self, 0);
        assert!(reader.coach.carry_on(&held, reader.reading()));
        assert_eq!(reader.coach.held(now), held);
    }

    pub fn past_the_check() -> Self {
        let mut reader = Self::new();
        reader.does_all(&[Action::Begin, Action::Proceed, Action::Proceed, Action::Proceed]);
        reader
    }

    pub fn in_a_bout(place: Place, pain: u8) -> Self {
        let mut reader = Self::past_the_check();
        reader.does_all(&[Action::ChoosePlace(place), Action::PainNow(pain)]);
        reader
    }

    pub fn reading(&self) -> Reading {
        let now = Now::new(self.wall_ms, self.offset_minutes).expect("a clock within range");
        Reading { now, performance_ms: self.performance_ms, visible: self.visible }
    }

    pub fn tries(&mut self, action: Action) -> Result<(), Problem> {
        // A counter is as good as chance where nothing is merged.
        self.chance += 1;
        self.coach.perform(action, self.reading(), self.chance)
    }

    /// States a fact outside a bout.
    pub fn notes(&mut self, fact: Fact) -> Result<EntryId, Vec<FileProblem>> {
        self.chance += 1;
        self.coach.note(fact, self.reading(), self.chance)
    }

    #[track_caller]
    pub fn says(&mut self, fact: Fact) -> EntryId {
        self.notes(fact).expect("a fact that can be noted")
    }

    #[cfg(feature = "plan")]
    pub fn plan(&self) -> steadyback::view::PlanView {
        self.coach.plan(self.reading())
    }

    #[track_caller]
    pub fn does(&mut self, action: Action) {
        if let Err(problem) = self.tries(action) {
            panic!("{action:?}: {problem} on {:?}", self.sees());
        }
    }

    #[track_caller]
    pub fn does_all(&mut self, actions: &[Action]) {
        for action in actions {
            self.does(*action);
        }
    }

    #[track_caller]
    pub fn cannot(&mut self, action: Action) {
        let before = self.sees();
        let problem = self.tries(action).expect_err("the command is not legal here");
        assert_eq!((problem.code, problem.path), ("not-now", action.name()));
        assert_eq!(self.sees(), before, "a refused command changes nothing");
    }

    /// Both clocks go on, without a wake.
    pub fn time_passes(&mut self, ms: i64) {
        self.wall_ms += ms;
        self.performance_ms += u64::try_from(ms).expect("forward");
    }

    /// Both clocks go on and the player wakes.
    pub fn waits(&mut self, ms: i64) -> bool {
        self.time_passes(ms);
        self.wakes()
    }

    pub fn wakes(&mut self) -> bool {
        self.coach.wake(self.reading())
    }

    /// Wakes whenever the coach asked for it, for `ms` milliseconds.
    pub fn plays(&mut self, ms: i64) {
        let end = self.wall_ms + ms;
        while let Some(wake) = self.coach.wake_in_ms() {
            let wake = i64::from(wake) + 1;
            if self.wall_ms + wake > end {
                break;
            }
            self.waits(wake);
        }
        self.waits(end - self.wall_ms);
    }

    pub fn plays_to_the_end(&mut self) {
        for _ in 0..1_000 {
            let Some(wake) = self.coach.wake_in_ms() else { return };
            self.waits(i64::from(wake) + 1);
        }
        panic!("the bout does not end: {:?}", self.sees());
    }

    pub fn sees(&self) -> View {
        self.coach.view(self.reading())
    }

    #[track_caller]
    pub fn sees_the_bout(&self) -> BoutView {
        match self.sees() {
            View::Bout(bout) => bout,
            other => panic!("not in a bout: {other:?}"),
        }
    }

    pub fn effects(&mut self) -> Vec<Effect> {
        self.coach.effects()
    }

    /// Goes through the lists, ticks `id` on its own, and confirms.
    #[track_caller]
    pub fn ticks_and_confirms(&mut self, id: &str) {
        let index = QUESTIONS.iter().position(|question| question.id == id).expect("a known question");
        while let View::Check(check) = self.sees() {
            if check.outcome == QUESTIONS[index].outcome {
                self.does(Action::Tick(u8::try_from(index).expect("few questions")));
            }
            self.does(Action::Proceed);
        }
        self.does(Action::Confirm);
    }

    /// Name of the screen.
    pub fn screen(&self) -> &'static str {
        screen(&self.sees())
    }
}

pub fn screen(view: &View) -> &'static str {
    match view {
        View::Check(_) => "check",
        View::Confirm(_) => "confirm",
        View::Locked(_) => "locked",
        View::Place(_) => "place",
        View::Pain(_) => "pain",
        View::Bout(_) => "bout",
        View::Hurt(_) => "hurt",
        View::HurtAnswer(_) => "hurtAnswer",
        View::After(_) => "after",
        View::Done(_) => "done",
        View::Rest(_) => "rest",
        #[cfg(feature = "plan")]
        View::Tested(_) => "tested",
    }
}
