//! A stretch of days in one stage, made to meet its gate on the day, but for what a case changes.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a failing test panics")]
#![allow(missing_docs, reason = "tests are read, not called")]
#![allow(dead_code, reason = "every test file uses its own part of it")]

use super::life::{CORE, Life, PATTERNS, exercise, reader, reader_at};
use steadyback::{
    journal::{Activity, Direction, Fact, Intake, Review, Settings},
    progress::{Control, Position},
};

pub const FRONT_SIDE_BACK: [Direction; 3] = [Direction::Front, Direction::Side, Direction::Back];

/// A stretch of days. Days count from its first, the last is `days - 1`; the gate is judged on the morning after it.
#[derive(Clone)]
pub struct Stretch {
    pub stage: u8,
    pub days: i64,
    /// How many of the days count; the first ones do not.
    pub counted: i64,
    /// Pain of each morning; the last is repeated.
    pub mornings: Vec<Option<u8>>,
    /// Worst pain in a bout, by day.
    pub hurts: Vec<(i64, u8)>,
    /// Clean holds left and right, by direction.
    pub clean: [(u8, u8); 3],
    pub test_rung: u8,
    /// On which days the directions are tested.
    pub test_days: [i64; 3],
    /// Steady ones among the last ratings, which are `rated` in all.
    pub steady: usize,
    pub rated: usize,
    pub rated_rung: u8,
    pub one_sided: usize,
    pub worry: [Option<u8>; 5],
    pub activities: Vec<(u8, u8)>,
    pub excluded: Vec<&'static str>,
}

/// A stretch in `stage` that is just long enough and good enough in everything.
pub fn stretch(stage: u8) -> Stretch {
    let days = [3, 14, 14, 14, 28][usize::from(stage)];
    let holds = if stage == 1 { 5 } else { 12 };
    Stretch {
        stage,
        days,
        counted: days,
        mornings: vec![Some(2)],
        hurts: Vec::new(),
        clean: [(holds, holds); 3],
        test_rung: if stage == 1 { 2 } else { 3 },
        test_days: [days - 3, days - 2, days - 1],
        steady: usize::MAX,
        rated: usize::MAX,
        rated_rung: if stage == 4 { 5 } else { 3 },
        one_sided: 0,
        worry: [Some(3); 5],
        activities: Vec::new(),
        excluded: Vec::new(),
    }
}

impl Stretch {
    pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// Where the reader stands on the morning after.
    pub fn leads_to(&self) -> Position {
        self.lived().position()
    }

    /// Where the reader stands on the stretch's first morning.
    pub fn lived_position_before(&self) -> Position {
        self.beginning().position()
    }

    /// Up to the evening before the gate is judged.
    pub fn lived_to_the_last_evening(&self) -> Life {
        let mut life = self.lived();
        (life.day, life.minute) = (life.day - 1, 22 * 60);
        life
    }

    pub fn lived(&self) -> Life {
        let mut life = self.beginning();
        assert_eq!(life.position().stage, self.stage, "where the stretch begins");
        let needed = life.position().needed_today;
        let bouts = (0..self.days).map(|day| usize::from(self.bouts_on(day, needed))).sum::<usize>();
        let mut bout = 0;
        for day in 0..self.days {
            life.check();
            let morning = self.mornings.get(usize::try_from(day).unwrap()).or(self.mornings.last());
            if let Some(pain) = morning.copied().flatten() {
                life.wakes_with(pain);
            }
            if let Some(which) = self.test_days.iter().position(|on| *on == day).filter(|_| matches!(self.stage, 1 | 2))
            {
                let (left, right) = self.clean[which];
                life.tests(FRONT_SIDE_BACK[which], self.test_rung, left, right);
            }
            let needed = life.position().needed_today;
            for number in 0..self.bouts_on(day, needed) {
                self.bout(
                    &mut life,
                    bouts - bout,
                    self.hurts.iter().find(|hurt| number == 0 && hurt.0 == day).map(|hurt| hurt.1),
                );
                bout += 1;
            }
            life.sleeps();
        }
        life
    }

    /// A reader on the first morning of the stage, who has said what the stretch asks for.
    fn beginning(&self) -> Life {
        let mut life = match self.stage {
            0 => super::life::sore_reader(),
            1 => reader(),
            stage => reader_at(stage),
        };
        if self.stage == 1 {
            life.tells_usual_pain(3);
        }
        let activities =
            self.activities.iter().map(|(now, target)| Activity { activity: 1, now: *now, target: *target }).collect();
        life.does(Fact::Intake(Intake { activities, ..Intake::default() }));
        life.does(Fact::Review(Review { worry: self.worry, ..Review::default() }));
        life.sets(Settings { excluded: self.excluded.clone(), ..Settings::default() });
        life
    }

    fn bouts_on(&self, day: i64, needed: u8) -> u8 {
        if day < self.days - self.counted { needed - 1 } else { needed }
    }

    /// A bout with `left` of them still to come, itself included.
    fn bout(&self, life: &mut Life, left: usize, hurts: Option<u8>) {
        let steady = |last: usize| last > 5 || last <= self.steady;
        let control = if steady(left) { Control::Steady } else { Control::Wobbly };
        let names = if self.stage >= 3 { &PATTERNS[..] } else { &CORE[..] };
        life.bout_with(|bout| {
            bout.worst_pain = hurts;
            bout.exercises = names.iter().map(|name| exercise(name, self.rated_rung, control)).collect();
            for exercise in &mut bout.exercises {
                if left > self.rated {
                    exercise.ratings = steadyback::journal::Ratings::default();
                }
                if left <= self.one_sided {
                    exercise.ratings.right = Some(Control::Wobbly);
                }
            }
        });
    }
}
