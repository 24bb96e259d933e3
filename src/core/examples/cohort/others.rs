//! The two other policies. They use the coach to say how they are and do not follow it; the core folds their journals all the same.

use super::{
    body::Body,
    diary::{Diary, MINUTE_MS},
    kinds::Kind,
    model::{LOAD_OF_TRAINING, RETURN_AFTER_DAYS, RETURN_PAIN, WEEKLY_MINUTES},
    told,
};
use steadyback::{
    catalogue::{Sides, all},
    journal::{BoutKind, BoutRecord, ExerciseRecord, Fact, Ratings, Settings},
};

/// Weekdays, 0 = Monday, of normal training.
const TRAINS_ON: [u8; 3] = [0, 2, 4];
/// The weekday of the long session, 0 = Monday.
const LONG_SESSION_ON: u8 = 5;

/// Rests until it stops hurting, then goes straight back to normal training.
#[derive(Default)]
pub struct RestThenReturn {
    days_with_little_pain: u32,
    training: bool,
}

impl RestThenReturn {
    /// Lives a day.
    pub fn lives(&mut self, day: u16, kind: Kind, body: &mut Body, diary: &mut Diary) {
        says_how_it_is(day, kind, body, diary);
        self.days_with_little_pain = if body.pain() <= RETURN_PAIN { self.days_with_little_pain + 1 } else { 0 };
        self.training = !body.is_flaring() && (self.training || self.days_with_little_pain >= RETURN_AFTER_DAYS);
        let weekday = diary.now().day().weekday();
        if !self.training {
            body.rests();
        } else if TRAINS_ON.contains(&weekday) {
            body.trains(1.0, LOAD_OF_TRAINING);
        }
    }
}

/// Does a week's exercises in one go.
#[derive(Default)]
pub struct OneLongSession;

impl OneLongSession {
    /// Lives a day.
    pub fn lives(day: u16, kind: Kind, body: &mut Body, diary: &mut Diary) -> Option<()> {
        says_how_it_is(day, kind, body, diary);
        if day == 0 {
            diary.records(Fact::Intake(told::intake(body)));
            diary.records(Fact::Settings(Settings {
                days: 1 << LONG_SESSION_ON,
                bouts: Some(1),
                ..Settings::default()
            }));
        }
        if day.is_multiple_of(14) {
            diary.records(Fact::Review(told::review(body)));
        }
        if diary.now().day().weekday() != LONG_SESSION_ON || !body.dice().happens(kind.adherence) {
            return Some(());
        }
        diary.goes_to(day, 10 * 60);
        diary.checks_if_due();
        diary.records(Fact::BoutStarted { place: Settings::default().place, pain_now: body.score(false) });
        diary.waits_ms(45 * MINUTE_MS);
        body.practises(WEEKLY_MINUTES);
        body.trains(0.5, 0.0);
        let position = diary.position()?;
        let exercises = all().iter().filter(|exercise| exercise.belongs_to(position.stage));
        let exercises = exercises.map(|exercise| {
            let rung = position.shown(exercise.id);
            let left = Some(body.controls(rung));
            let right = Some(body.controls(rung)).filter(|_| exercise.sides == Sides::Each);
            ExerciseRecord {
                exercise: exercise.id,
                rung,
                repetitions: 20,
                red: false,
                ratings: Ratings { left, right },
            }
        });
        let (exercises, ended) = (exercises.collect(), diary.now());
        let worst_pain = Some(body.score(true));
        diary.records(Fact::BoutFinished(BoutRecord {
            kind: BoutKind::Session,
            ended,
            worst_pain,
            counts: true,
            exercises,
        }));
        Some(())
    }
}

/// The check once a week, and pain on waking.
fn says_how_it_is(day: u16, kind: Kind, body: &mut Body, diary: &mut Diary) {
    diary.goes_to(day, 7 * 60 + 5);
    diary.checks_if_due();
    told::morning(kind, body, diary);
}
