//! A day with this engine: its check, its plan, its menus, its tests and its answers, all asked of the core.

use super::{
    body::Body,
    diary::{Diary, MINUTE_MS},
    kinds::Kind,
    model::{LOAD_OF_TRAINING, TRAINING_MINUTES_EFFORT},
    told,
};
use steadyback::{
    advice::{Record, answer},
    catalogue::{Pattern, all},
    guide::Item,
    journal::{
        BoutKind, BoutRecord, ControlTest, Direction, ExerciseRecord, Fact, Load, LoadedPattern, MovementCheck,
        Ratings, Settings, Training,
    },
    plan::{BoutStatus, BoutToFill, DayRequest, MenuRequest, PastBout, PlannedBout, is_session_day, menus, plan_day},
    progress::{Light, Position, TestState},
    time::{Now, Zone},
};

/// How long a control test takes, with its rests.
const TEST_MS: i64 = 3 * MINUTE_MS;
/// Days of the week, 0 = Monday, on which these readers ask about training of their own.
const ASKS_ON: [u8; 2] = [2, 5];

/// What a reader with the engine keeps from day to day.
#[derive(Default)]
pub struct WithEngine {
    settings: Settings,
    movement_check: Option<MovementCheck>,
    /// Bouts of today and of the last day that had any.
    past: Vec<(u16, BoutRecord)>,
    calm_days: u32,
    flares_known: u32,
}

impl WithEngine {
    /// Lives a day.
    pub fn lives(&mut self, day: u16, kind: Kind, body: &mut Body, diary: &mut Diary) -> Option<()> {
        diary.goes_to(day, 7 * 60 + 5);
        diary.checks_if_due();
        told::morning(kind, body, diary);
        let was_flaring = diary.position()?.flare.is_some();
        if body.flares > self.flares_known && !was_flaring {
            told::flare(body, diary);
        }
        self.flares_known = body.flares;
        if day.is_multiple_of(14) && day > 0 {
            diary.records(Fact::Review(told::review(body)));
        }
        self.calm_days = if body.pain() < 1.5 { self.calm_days + 1 } else { 0 };
        let adherence = if self.calm_days >= 7 { kind.adherence_when_settled } else { kind.adherence };
        self.keeps_the_last_day(day);
        self.bouts(day, kind, adherence, body, diary)?;
        diary.goes_to(day, 21 * 60);
        if diary.position()?.flare.is_some() && !body.is_flaring() && body.dice().one_in(4) {
            diary.records(Fact::FlareOver);
            diary.checks_if_due();
        }
        self.trains(day, kind, body, diary)?;
        let sleep = Some(body.dice().small(2));
        diary.records(Fact::Load(Load { sleep, stress: Some(0), ..Load::default() }));
        Some(())
    }

    fn keeps_the_last_day(&mut self, today: u16) {
        let last = self.past.iter().map(|(day, _)| *day).filter(|day| *day < today).max();
        self.past.retain(|(day, _)| Some(*day) == last);
    }

    fn bouts(&mut self, day: u16, kind: Kind, adherence: f64, body: &mut Body, diary: &mut Diary) -> Option<()> {
        let position = diary.position()?;
        let session = position.sessions_open && is_session_day(self.settings.days, position.day);
        let mut done: Vec<Now> = Vec::new();
        let mut considered = i64::MIN;
        loop {
            let now = diary.now();
            let (zone, settings) = (Zone::STEADY, &self.settings);
            let planned = position.planned_today;
            let plan = plan_day(&DayRequest { settings, zone, now, planned, since: None, done: &done, session });
            let open = |bout: &&PlannedBout| matches!(bout.status, BoutStatus::Due | BoutStatus::ToCome);
            let next = plan.bouts.iter().filter(open).find(|bout| bout.starts.instant_ms() > considered).copied();
            let Some(next) = next else { return Some(()) };
            considered = next.starts.instant_ms();
            diary.reaches(considered);
            if body.dice().happens(adherence) {
                done.push(diary.now());
                self.bout(day, next, kind, body, diary)?;
                if diary.journal.entries().iter().all(|entry| !matches!(entry.fact, Fact::Intake(_))) {
                    diary.records(Fact::Intake(told::intake(body)));
                    self.settings = told::settings(body);
                    diary.records(Fact::Settings(self.settings.clone()));
                }
            }
        }
    }

    fn bout(&mut self, day: u16, planned: PlannedBout, kind: Kind, body: &mut Body, diary: &mut Diary) -> Option<()> {
        diary.checks_if_due();
        diary.records(Fact::BoutStarted { place: self.settings.place, pain_now: body.score(false) });
        let position = diary.position()?;
        let test =
            position.tests.iter().filter(|test| test.offered).min_by_key(|test| test.taken.map(|taken| taken.day));
        if let Some(test) = test.filter(|_| !planned.gentle) {
            self.tests(day, test, &position, body, diary);
            return Some(());
        }
        let filled = self.fills(day, planned, &position)?;
        let exercises: Vec<ExerciseRecord> = filled.1.iter().map(|item| does(item, body)).collect();
        let length_ms = filled.1.iter().map(|item| i64::from(item.length_ms())).sum::<i64>();
        diary.waits_ms(length_ms);
        let minutes = minutes(length_ms);
        if filled.0 == BoutKind::Session {
            body.trains(0.5, minutes * 0.01);
        }
        body.practises(minutes);
        let worst_pain = Some(body.score(true)).filter(|_| body.dice().happens(kind.answers));
        let (kind, ended) = (filled.0, diary.now());
        self.finishes(day, BoutRecord { kind, ended, worst_pain, counts: true, exercises }, diary);
        Some(())
    }

    fn finishes(&mut self, day: u16, bout: BoutRecord, diary: &mut Diary) {
        self.past.push((day, bout.clone()));
        diary.records(Fact::BoutFinished(bout));
    }

    /// Asks for the menu of the bout that is due.
    fn fills(&self, day: u16, planned: PlannedBout, position: &Position) -> Option<(BoutKind, Vec<Item>)> {
        let past: Vec<PastBout> = self.past.iter().map(|(of, record)| PastBout { today: *of == day, record }).collect();
        let tested = position.tests.iter().find(|test| test.taken.is_some_and(|taken| taken.day == position.day));
        let request = MenuRequest {
            exercises: all(),
            stage: position.stage,
            place: self.settings.place,
            settings: &self.settings,
            past: &past,
            rung: &|exercise| position.shown(exercise),
            repetitions_percent: position.repetitions_percent,
            amber: position.light == Some(Light::Amber),
            flare: position.flare.is_some(),
            loads_open: position.held_until.is_none(),
            tested: tested.map(|test| pattern_of(test.direction)),
            focus: self.movement_check.as_ref(),
        };
        let kind = if planned.session && position.sessions_open { BoutKind::Session } else { BoutKind::Bout };
        let bout = menus(&request, &[BoutToFill { kind, gentle: planned.gentle }]).into_iter().next()?;
        Some((bout.kind, bout.items))
    }

    /// A control test, in place of the bout.
    fn tests(&mut self, day: u16, test: &TestState, position: &Position, body: &mut Body, diary: &mut Diary) {
        let (direction, rung) = (test.direction, test.rung);
        let holds = if position.stage == 1 { 5 } else { 12 };
        let mut clean =
            || (0..holds).map(|_| u8::from(body.controls(rung) == steadyback::progress::Control::Steady)).sum();
        let left = clean();
        let right = if direction == Direction::Front { left } else { clean() };
        let exercise = match direction {
            Direction::Front => "curl-up",
            Direction::Side => "side-bridge",
            Direction::Back => "bird-dog",
        };
        let sides = if direction == Direction::Front { 1 } else { 2 };
        let done =
            ExerciseRecord { exercise, rung, repetitions: holds * sides, red: false, ratings: Ratings::default() };
        diary.waits_ms(TEST_MS);
        diary.records(Fact::Test(ControlTest { direction, rung, left, right }));
        body.practises(minutes(TEST_MS));
        let (ended, exercises) = (diary.now(), vec![done]);
        self.finishes(
            day,
            BoutRecord { kind: BoutKind::Test, ended, worst_pain: None, counts: true, exercises },
            diary,
        );
        if self.movement_check.is_none() || day.is_multiple_of(28) {
            let check = told::movement_check(body);
            self.movement_check = Some(check);
            diary.records(Fact::MovementCheck(check));
        }
    }

    /// Asks about a session of training, and does what is advised; some readers do what they like.
    fn trains(&mut self, day: u16, kind: Kind, body: &mut Body, diary: &mut Diary) -> Option<()> {
        let position = diary.position()?;
        if !ASKS_ON.contains(&position.day.weekday()) {
            return Some(());
        }
        let patterns = [
            LoadedPattern::Hinge,
            LoadedPattern::Squat,
            LoadedPattern::Push,
            LoadedPattern::Pull,
            LoadedPattern::Carry,
        ];
        let pattern = body.dice().pick(&patterns);
        let load = if position.stage >= 4 { self.settings.loads.last().copied().unwrap_or(0) } else { 0 };
        let asked = Training { pattern, repetitions: 24 + day / 14, load, effort: 6, minutes: 25 };
        let record = Record::of(&diary.journal, diary.now());
        let advised = answer(asked, &record.past(&position)).advised;
        let own_way = body.dice().happens(kind.own_way);
        let usual = Training { effort: 7, minutes: 45, ..asked };
        let Some(training) = (if own_way { Some(usual) } else { advised }) else { return Some(()) };
        let share = f64::from(training.minutes) * f64::from(training.effort) / TRAINING_MINUTES_EFFORT;
        body.trains(share, share * LOAD_OF_TRAINING);
        diary.records(Fact::Training(training));
        Some(())
    }
}

fn does(item: &Item, body: &mut Body) -> ExerciseRecord {
    let rung = item.rung_number();
    let left = Some(body.controls(rung));
    let right = if item.sides() == 2 { Some(body.controls(rung)) } else { None };
    let ratings = if item.is_breathing() { Ratings::default() } else { Ratings { left, right } };
    ExerciseRecord { exercise: item.exercise.id, rung, repetitions: item.repetitions(), red: false, ratings }
}

fn pattern_of(direction: Direction) -> Pattern {
    match direction {
        Direction::Front => Pattern::TrunkFront,
        Direction::Side => Pattern::TrunkSide,
        Direction::Back => Pattern::TrunkBack,
    }
}

fn minutes(ms: i64) -> f64 {
    f64::from(i32::try_from(ms).unwrap_or(0)) / 60_000.0
}
