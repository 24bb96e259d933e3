//! A reader who asks for menus: what the tests of menus vary.

#![allow(dead_code, reason = "every test file uses its own part of it")]

use steadyback::{
    catalogue::{Pattern, all},
    guide::Menu,
    journal::{BoutKind, BoutRecord, ExerciseRecord, MovementCheck, Ratings, Settings},
    plan::{BoutToFill, MenuRequest, PastBout, menus},
    time::Now,
};

/// What the tests vary of a request.
#[derive(Clone)]
pub struct Reader {
    pub stage: u8,
    pub settings: Settings,
    pub rung: u8,
    pub percent: u8,
    pub amber: bool,
    pub flare: bool,
    pub loads_open: bool,
    pub tested: Option<Pattern>,
    pub focus: Option<MovementCheck>,
    pub past: Vec<(bool, BoutRecord)>,
}

pub fn reader(stage: u8) -> Reader {
    Reader {
        stage,
        settings: Settings::default(),
        rung: 1,
        percent: 100,
        amber: false,
        flare: false,
        loads_open: true,
        tested: None,
        focus: None,
        past: Vec::new(),
    }
}

impl Reader {
    pub fn menus(&self, bouts: &[BoutToFill]) -> Vec<Menu> {
        self.asks(|request| menus(request, bouts))
    }

    /// What `fill` makes of the reader's request.
    pub fn asks<T>(&self, fill: impl FnOnce(&MenuRequest) -> T) -> T {
        let past: Vec<PastBout> = self.past.iter().map(|(today, record)| PastBout { today: *today, record }).collect();
        let request = MenuRequest {
            exercises: all(),
            stage: self.stage,
            place: self.settings.place,
            settings: &self.settings,
            past: &past,
            rung: &|_| self.rung,
            repetitions_percent: self.percent,
            amber: self.amber,
            flare: self.flare,
            loads_open: self.loads_open,
            tested: self.tested,
            focus: self.focus.as_ref(),
        };
        fill(&request)
    }

    pub fn menu(&self, bout: BoutToFill) -> Menu {
        self.menus(&[bout]).pop().unwrap()
    }

    /// The next day: today's bouts are yesterday's.
    pub fn sleeps(&mut self) {
        self.past.retain(|(today, _)| *today);
        for (today, _) in &mut self.past {
            *today = false;
        }
    }

    pub fn does(&mut self, bout: &Menu) {
        let exercises = bout.items.iter().map(|item| (item.exercise.id, item.repetitions()));
        self.past.push((true, record(bout.kind, &exercises.collect::<Vec<_>>())));
    }
}

pub fn record(kind: BoutKind, exercises: &[(&'static str, u16)]) -> BoutRecord {
    let exercises = exercises.iter().map(|(exercise, repetitions)| ExerciseRecord {
        exercise,
        rung: 1,
        repetitions: *repetitions,
        red: false,
        ratings: Ratings::default(),
    });
    BoutRecord { kind, ended: Now::EPOCH, worst_pain: None, counts: true, exercises: exercises.collect() }
}
