//! What is known after the facts so far, at the start of the fold or in the middle of a day.

use super::{
    Freeze, TestTaken,
    checks::Checks,
    days::Days,
    ladder::Ladder,
    light,
    patterns::{DIRECTIONS, direction},
    planned,
    rating::Recent,
    stage::{Moved, Stage, Start},
    tests_taken::Tests,
    usual::Mornings,
};
use crate::{
    Message,
    catalogue::{Place, all},
    journal::{Activity, Direction, Settings},
    plan,
    policy::Policy,
    suitability::Standing,
    time::{Day, Now, Zone},
};

/// Everything that the facts so far amount to. Its size does not grow with the journal.
#[derive(Clone, Debug)]
pub(super) struct State {
    pub policy: &'static Policy,
    pub rules_version: u16,
    /// Tables that were named on days which have not begun, oldest first.
    pub named_rules: Vec<(Day, u16)>,
    /// A table that decides from the next day on.
    pub next_rules: Option<u16>,
    pub first_day: Day,
    pub days: Days,
    /// Ended days running without any fact, outside a planned break, and by the same table: but for their weekday they are all alike.
    pub quiet_days: i64,
    pub settings: Option<Settings>,
    pub holiday: Option<Holiday>,
    pub stage: Stage,
    pub moved: Option<Moved>,
    pub staying: bool,
    pub start: Start,
    pub told: Told,
    pub mornings: Mornings,
    /// The last answer about pain, of whatever day.
    pub last_pain: Option<u8>,
    /// Usual pain as of the start of the day, or of the last intake.
    pub usual: Option<u8>,
    /// The last day a red holds the plan back.
    pub held_until: Option<Day>,
    pub flare: Option<OpenFlare>,
    /// The last day after a flare at one rung less.
    pub recovering_until: Option<Day>,
    /// One an exercise, in catalogue order.
    pub ladders: Vec<Ladder>,
    /// Ratings of trunk-front, -side and -back.
    pub directions: [Recent; 3],
    /// Ratings of squat, hinge, push, pull and carry.
    pub patterns: [Recent; 5],
    pub tests: Tests,
    pub bout: Option<Started>,
    /// When the last finished bout was recorded, counted or not.
    pub last_finish_ms: Option<i64>,
    /// When the last counted bout of today ended.
    pub last_counted_ms: Option<i64>,
    /// Ended days since the last bout that were planned and had none; `None` before the first bout.
    pub away_days: Option<u16>,
    pub checks: Checks,
    pub support_asked: Option<Day>,
    /// What was decided today and is not to be seen from anything else.
    pub news: Vec<Message>,
}

/// A bout that has begun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Started {
    pub at_ms: i64,
    pub place: Place,
}

/// A planned break.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holiday {
    /// The first day that is not away.
    pub since: Day,
    /// The last day.
    pub until: Day,
}

/// A flare that has not ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenFlare {
    pub since: Day,
    /// The reader said it is over; a check must still say OK.
    pub closing: bool,
}

/// What the reader told of themselves, the latest of each.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    pub usual_pain: Option<u8>,
    /// Worry about squat, hinge, push, pull and carry.
    pub worry: [Option<u8>; 5],
    pub confidence: Option<u8>,
    pub confidence_best: Option<u8>,
    pub activities: Vec<Activity>,
    /// Points of all own activities together, and when; oldest first.
    pub activity_points: Vec<(Day, u16)>,
}

impl State {
    /// Before any fact, on the day of `now`: stage 1, every exercise on its first rung, as many bouts as still fit into the day.
    pub(super) fn new(now: Now, (rules_version, policy): (u16, &'static Policy)) -> Self {
        let today = now.day_cut_at(plan::day_cut(None));
        let mut state = Self {
            policy,
            rules_version,
            named_rules: Vec::new(),
            next_rules: None,
            first_day: today,
            days: Days::new(today),
            quiet_days: 0,
            settings: None,
            holiday: None,
            stage: Stage::begin(1, today),
            moved: None,
            staying: false,
            start: Start { undecided: true, test_suffices: false },
            told: Told::default(),
            mornings: Mornings::default(),
            last_pain: None,
            usual: None,
            held_until: None,
            flare: None,
            recovering_until: None,
            ladders: vec![Ladder::default(); all().len()],
            directions: <[Recent; 3]>::default(),
            patterns: <[Recent; 5]>::default(),
            tests: Tests::default(),
            bout: None,
            last_finish_ms: None,
            last_counted_ms: None,
            away_days: None,
            checks: Checks::default(),
            support_asked: None,
            news: Vec::new(),
        };
        let fitting = plan::bouts_that_fit(&Settings::default(), Zone::STEADY, now, policy);
        let planned = planned::planned(today, state.stage.number, None, policy).min(fitting);
        state.plan_today(planned);
        state
    }

    pub(super) fn today(&self) -> Day {
        self.days.today()
    }

    /// The reader's day at an instant. Days do not run backwards: what happens on a date that has been left behind, by travel to the west or other settings,
    /// belongs to the day that has been reached.
    pub(super) fn day_of(&self, now: Now) -> Day {
        now.day_cut_at(plan::day_cut(self.settings.as_ref())).max(self.today())
    }

    /// The pain lights reckon from.
    pub(super) fn base(&self) -> u8 {
        light::base(self.usual, self.policy)
    }

    pub(super) fn is_recovering(&self, day: Day) -> bool {
        self.recovering_until.is_some_and(|until| day <= until)
    }

    pub(super) fn is_held(&self, day: Day) -> bool {
        self.held_until.is_some_and(|until| day <= until)
    }

    /// Why nothing moves up on `day`; `checks`: what they amount to then.
    pub(super) fn freeze(&self, day: Day, checks: Standing) -> Option<Freeze> {
        match checks {
            Standing::Locked(_) => Some(Freeze::Locked),
            Standing::CheckDue => Some(Freeze::CheckDue),
            Standing::Clear if self.flare.is_some() => Some(Freeze::Flare),
            Standing::Clear if self.is_recovering(day) => Some(Freeze::AfterFlare),
            Standing::Clear => self.is_held(day).then_some(Freeze::AfterRed),
        }
    }

    /// The gate out of the stage, as an index into the policy's tables; `None` in stage 5.
    pub(super) fn gate(&self) -> Option<usize> {
        (self.stage.number < super::stage::LAST).then_some(usize::from(self.stage.number))
    }

    /// The highest earned rung of a direction.
    pub(super) fn earned_in(&self, wanted: Direction) -> u8 {
        let rungs = self.ladders.iter().zip(all());
        rungs
            .filter(|(_, exercise)| direction(exercise) == Some(wanted))
            .map(|(ladder, _)| ladder.earned)
            .max()
            .unwrap_or(1)
    }

    /// The last valid tests, in the order front, side, back.
    pub(super) fn valid_tests(&self) -> [Option<TestTaken>; 3] {
        DIRECTIONS.map(|direction| self.tests.valid(direction, self.stage.since, self.today()))
    }

    /// Fixes how many bouts today has.
    pub(super) fn plan_today(&mut self, planned: u8) {
        let needed = planned::needed(planned, self.stage.number, self.policy);
        self.days.change_today(|today| (today.planned, today.needed) = (planned, needed));
    }

    /// Bouts planned for today by everything but what still fits into the first day.
    pub(super) fn usually_planned(&self) -> u8 {
        self.planned_on(self.today(), self.stage.number)
    }

    /// The same for any day, in `stage`.
    pub(super) fn planned_on(&self, day: Day, stage: u8) -> u8 {
        if self.is_on_holiday(day) {
            return 0;
        }
        planned::planned(day, stage, self.settings.as_ref(), self.policy)
    }

    pub(super) fn is_on_holiday(&self, day: Day) -> bool {
        self.holiday.is_some_and(|holiday| (holiday.since..=holiday.until).contains(&day))
    }

    /// Begins a stage anew, whether or not it is another one: days, windows, tests and ratings start from `since`.
    pub(super) fn begin_stage(&mut self, number: u8, since: Day, reason: Message) {
        self.moved = Some(Moved { from: self.stage.number, to: number, day: self.today(), before: None, reason });
        self.stage = Stage::begin(number, since);
        self.staying = false;
        self.start = Start { undecided: false, test_suffices: false };
    }
}
