//! Pain and control after a bout, before they are recorded.

#[cfg(feature = "plan")]
use super::tested::Tested;
use super::{
    Coach, Problem,
    problem::score,
    screen::{Screen, Told},
};
use crate::{
    catalogue::{Exercise, Pattern, Sides},
    guide::{Bout, Done},
    journal::{BoutKind, BoutRecord, ExerciseRecord, Fact, Ratings},
    progress::Control,
    time::Now,
    view::Side,
};

/// A bout that has ended, and what the reader says about it.
#[derive(Clone, Debug)]
pub(super) struct After {
    /// When it ended.
    pub(super) ended: Now,
    /// What was done of each exercise, with its rating.
    pub(super) exercises: Vec<(&'static Exercise, ExerciseRecord)>,
    /// Highest answer to "this hurts", 0–10.
    told: Option<u8>,
    /// Worst pain as answered here, 0–10.
    answered: Option<u8>,
    /// Milliseconds the reader saw or heard.
    pub(super) perceived_ms: u32,
    /// Whether something was skipped, dropped or left.
    pub(super) shortened: bool,
    /// Whether something was made easier.
    pub(super) eased: bool,
    /// The control test it was, with at least one hold.
    #[cfg(feature = "plan")]
    pub(super) tested: Option<Tested>,
    counts: bool,
    kind: BoutKind,
}

impl After {
    pub(super) fn new(bout: &Bout, told: Told, ended: Now) -> Self {
        let mut done = bout.done();
        if let Some(item) = told.red
            && !done.iter().any(|done| done.exercise.id == item.exercise.id)
        {
            // It hurt before a repetition was whole: that it hurt is kept.
            done.push(Done { exercise: item.exercise, rung: item.rung_number(), repetitions: 0 });
        }
        let record = |done: Done| {
            let record = ExerciseRecord {
                exercise: done.exercise.id,
                rung: done.rung,
                repetitions: done.repetitions,
                red: told.red.is_some_and(|item| item.exercise.id == done.exercise.id),
                ratings: Ratings::default(),
            };
            (done.exercise, record)
        };
        Self {
            ended,
            exercises: done.into_iter().map(record).collect(),
            told: told.worst_pain,
            answered: None,
            perceived_ms: bout.perceived_ms(),
            shortened: bout.shortened(),
            eased: bout.eased(),
            #[cfg(feature = "plan")]
            tested: Tested::of(bout),
            counts: bout.counts(),
            kind: bout.kind(),
        }
    }

    /// Worst pain in the bout: of what was told during it and after it, the higher.
    pub(super) fn worst_pain(&self) -> Option<u8> {
        self.told.max(self.answered)
    }

    /// The exercises that are rated, with their numbers. Breathing is not: there is no position to hold steady. Nor is a control test: its clean holds say it.
    pub(super) fn rated(&self) -> impl Iterator<Item = (u8, &'static Exercise, Ratings)> {
        let numbered = (0..).zip(&self.exercises);
        numbered
            .filter(|(_, (exercise, record))| {
                self.kind != BoutKind::Test && exercise.pattern != Pattern::Breath && record.repetitions > 0
            })
            .map(|(number, (exercise, record))| (number, *exercise, record.ratings))
    }

    pub(super) fn record(&self) -> BoutRecord {
        BoutRecord {
            kind: self.kind,
            ended: self.ended,
            worst_pain: self.worst_pain(),
            counts: self.counts,
            exercises: self.exercises.iter().map(|(_, record)| record.clone()).collect(),
        }
    }
}

impl Coach {
    pub(super) fn worst_pain(&mut self, pain: u8) -> Result<(), Problem> {
        let Screen::After(after) = &mut self.screen else { return Err(Problem::not_now("worstPain")) };
        after.answered = Some(score(pain)?);
        Ok(())
    }

    pub(super) fn rate(&mut self, number: u8, side: Side, control: Control) -> Result<(), Problem> {
        let Screen::After(after) = &mut self.screen else { return Err(Problem::not_now("rate")) };
        let rated = after.rated().any(|(rated, ..)| rated == number);
        let Some((exercise, record)) = after.exercises.get_mut(usize::from(number)).filter(|_| rated) else {
            return Err(Problem::bad_value("exercise"));
        };
        match (exercise.sides, side) {
            (Sides::Each, Side::Right) => record.ratings.right = Some(control),
            (Sides::Each, Side::Left) | (Sides::Together, _) => record.ratings.left = Some(control),
        }
        Ok(())
    }

    pub(super) fn complete(&mut self, now: Now) -> Result<(), Problem> {
        let Screen::After(after) = &self.screen else { return Err(Problem::not_now("complete")) };
        let after = after.clone();
        self.record(now, Fact::BoutFinished(after.record()));
        #[cfg(feature = "plan")]
        if let Some(test) = after.tested.and_then(|tested| tested.fact()) {
            self.record(now, Fact::Test(test));
        }
        self.screen = Screen::Done(self.done(&after, now));
        Ok(())
    }
}
