//! A day with this engine: its check, its plan, its menus, its tests and its answers, all asked of the core.

use super::{
    body::Body,
    diary::Diary,
    kinds::Kind,
    model::{LOAD_OF_TRAINING, TRAINING_MINUTES_EFFORT},
    told,
};
use steadyback::{
    advice::{Record, answer},
    guide::{Item, Menu},
    journal::{
        BoutKind, BoutRecord, ControlTest, Direction, ExerciseRecord, Fact, Load, LoadedPattern, MovementCheck,
        Ratings, Settings, Training,
    },
    plan::{BoutStatus, PlannedBout, Today, Wish},
    policy::POLICY,
    progress::{Control, Position},
    time::Zone,
};

/// Days of the week, 0 = Monday, on which these readers ask about training of their own.
const ASKS_ON: [u8; 2] = [2, 5];

/// What a reader with the engine keeps from day to day.
#[derive(Default)]
pub struct WithEngine {
    settings: Settings,
    movement_check: Option<MovementCheck>,
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

    fn bouts(&mut self, day: u16, kind: Kind, adherence: f64, body: &mut Body, diary: &mut Diary) -> Option<()> {
        let mut considered = i64::MIN;
        loop {
            let position = diary.position()?;
            let plan = self.today(&position, diary).plan(None);
            let open = |bout: &&PlannedBout| matches!(bout.status, BoutStatus::Due | BoutStatus::ToCome);
            let next = plan.bouts.iter().filter(open).find(|bout| bout.starts.instant_ms() > considered).copied();
            let Some(next) = next else { return Some(()) };
            considered = next.starts.instant_ms();
            diary.reaches(considered);
            if body.dice().happens(adherence) {
                self.bout(day, kind, body, diary)?;
                if diary.journal.entries().iter().all(|entry| !matches!(entry.fact, Fact::Intake(_))) {
                    diary.records(Fact::Intake(told::intake(body)));
                    self.settings = told::settings(body);
                    diary.records(Fact::Settings(self.settings.clone()));
                }
            }
        }
    }

    /// The day as the coach sees it.
    fn today<'a>(&'a self, position: &'a Position, diary: &'a Diary) -> Today<'a> {
        Today::new(position, &diary.recent, self.movement_check.as_ref(), Zone::STEADY, diary.now())
    }

    /// A test where one is offered, else what the coach fills the bout with.
    fn bout(&mut self, day: u16, kind: Kind, body: &mut Body, diary: &mut Diary) -> Option<()> {
        diary.checks_if_due();
        let pain_now = body.score(false);
        let position = diary.position()?;
        let today = self.today(&position, diary);
        let calm = pain_now <= POLICY.pain_now_reconnect_max;
        let test = today.next_test().filter(|_| calm && today.settings().place == self.settings.place);
        let menu = today.menu_now(&today.plan(None), Wish::Next, self.settings.place, pain_now);
        diary.records(Fact::BoutStarted { place: self.settings.place, pain_now });
        if let Some((direction, menu)) = test {
            return self.tests(day, direction, &menu, body, diary);
        }
        let exercises: Vec<ExerciseRecord> = menu.items.iter().map(|item| does(item, body)).collect();
        let length_ms = i64::from(menu.length_ms());
        diary.waits_ms(length_ms);
        let minutes = minutes(length_ms);
        if menu.kind == BoutKind::Session {
            body.trains(0.5, minutes * 0.01);
        }
        body.practises(minutes);
        let worst_pain = Some(body.score(true)).filter(|_| body.dice().happens(kind.answers));
        let (kind, ended) = (menu.kind, diary.now());
        diary.records(Fact::BoutFinished(BoutRecord { kind, ended, worst_pain, counts: true, exercises }));
        Some(())
    }

    /// A control test, in place of the bout.
    fn tests(&mut self, day: u16, direction: Direction, menu: &Menu, body: &mut Body, diary: &mut Diary) -> Option<()> {
        let item = *menu.items.first()?;
        let (exercise, rung) = (item.exercise.id, item.rung_number());
        let holds: u8 = menu.items.iter().map(|set| set.reps).sum();
        let mut clean = || (0..holds).map(|_| u8::from(body.controls(rung) == Control::Steady)).sum::<u8>();
        let left = clean();
        let right = if item.sides() == 2 { clean() } else { left };
        // As the coach records it: trunk-front is unsided, and its worse side counts.
        let (left, right) =
            if direction == Direction::Front { (left.min(right), left.min(right)) } else { (left, right) };
        let repetitions = menu.items.iter().map(Item::repetitions).sum();
        let done = ExerciseRecord { exercise, rung, repetitions, red: false, ratings: Ratings::default() };
        let length_ms = i64::from(menu.length_ms());
        diary.waits_ms(length_ms);
        body.practises(minutes(length_ms));
        let (ended, exercises) = (diary.now(), vec![done]);
        let bout = BoutRecord { kind: BoutKind::Test, ended, worst_pain: None, counts: true, exercises };
        diary.records(Fact::BoutFinished(bout));
        diary.records(Fact::Test(ControlTest { direction, rung, left, right }));
        if self.movement_check.is_none() || day.is_multiple_of(28) {
            let check = told::movement_check(body);
            self.movement_check = Some(check);
            diary.records(Fact::MovementCheck(check));
        }
        Some(())
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

fn minutes(ms: i64) -> f64 {
    f64::from(i32::try_from(ms).unwrap_or(0)) / 60_000.0
}
