//! What each fact does.

use super::{
    days::Days,
    patterns::{self, PATTERNS},
    rating::Rating,
    reasons,
    stage::Stage,
    state::{Started, State},
    tests_taken,
};
use crate::{
    catalogue::{Exercise, Place, all, index_of},
    journal::{BoutRecord, Check, Entry, ExerciseRecord, Fact, Intake, Review, StageAnswer},
    plan,
    suitability::{Outcome, QUESTIONS, Standing, Symptom},
    time::Now,
};

impl State {
    /// Takes in the next entry in order of time and name. A retraction is not for here: whoever folds leaves out what is retracted.
    pub(super) fn take_in(&mut self, entry: &Entry) {
        if let Fact::Rules { version } = entry.fact {
            self.checks.take_in(entry);
            self.names_rules(version, self.day_of(entry.at));
            return;
        }
        let day = match &entry.fact {
            // A bout belongs to the day it ended on, if that has not been left behind.
            Fact::BoutFinished(bout) => self.day_of(bout.ended).min(self.day_of(entry.at)),
            _ => self.day_of(entry.at),
        };
        self.advance(day, self.locks(entry));
        self.checks.take_in(entry);
        if let Fact::Salvaged { .. } = entry.fact {
            // A check is due; the reader did nothing that a day would count by.
            return;
        }
        self.days.change_today(|today| today.has_facts = true);
        match &entry.fact {
            Fact::Check(check) => self.checked(check, entry.at),
            Fact::Stop(symptom) => self.stopped(*symptom),
            Fact::BoutStarted { place, pain_now } => {
                self.comes_back(Some(*pain_now));
                self.bout = Some(Started { at_ms: entry.at.instant_ms(), place: *place });
            }
            Fact::BoutFinished(bout) => self.finished(bout, entry.at),
            Fact::BoutElsewhere => {
                self.comes_back(None);
                self.exercised();
            }
            Fact::Intake(intake) => self.told_intake(intake),
            Fact::Settings(settings) => self.settings = Some(settings.clone()),
            Fact::Review(review) => self.reviewed(review),
            Fact::Test(test) => {
                if self.freeze(self.today(), self.checks.standing(entry.at.day())).is_none() {
                    self.tests.take(*test, self.today(), self.policy);
                }
            }
            Fact::Morning { pain } => self.woke_with(*pain),
            Fact::FlareDeclared => self.flares(),
            Fact::FlareOver => self.says_it_is_over(entry.at),
            Fact::Stage(answer) => self.answers(*answer),
            Fact::PlannedBreak { days } => self.plans_a_break(*days),
            Fact::SupportAsked => self.support_asked = Some(self.today()),
            Fact::MovementCheck(_)
            | Fact::Load(_)
            | Fact::Training(_)
            | Fact::Rules { .. }
            | Fact::Salvaged { .. }
            | Fact::Retract(_) => {}
        }
    }

    /// Whether an entry ends all exercise for now.
    pub(super) fn locks(&self, entry: &Entry) -> bool {
        match &entry.fact {
            Fact::Check(check) => self.checks.outcome(check) != Outcome::Ok,
            Fact::Stop(_) => true,
            _ => false,
        }
    }

    fn checked(&mut self, check: &Check, at: Now) {
        if self.checks.standing(at.day()) == Standing::Clear {
            self.close_the_flare();
            return;
        }
        let spread = (0..).zip(QUESTIONS).find(|(_, question)| question.id == SPREAD);
        if spread.is_some_and(|(number, _)| check.ticked.contains(number)) {
            self.lit(self.today(), super::Light::Red);
        }
    }

    fn stopped(&mut self, symptom: Symptom) {
        if symptom == Symptom::Spread {
            self.lit(self.today(), super::Light::Red);
        }
    }

    fn says_it_is_over(&mut self, at: Now) {
        if let Some(flare) = &mut self.flare {
            flare.closing = true;
        }
        if self.checks.standing(at.day()) == Standing::Clear {
            self.close_the_flare();
        }
    }

    /// Closes a flare the reader says is over, once a check is OK.
    fn close_the_flare(&mut self) {
        if self.flare.is_some_and(|flare| flare.closing) {
            self.flare_ends(self.today().plus(self.policy.flare_recovery_days));
        }
    }

    fn finished(&mut self, bout: &BoutRecord, at: Now) {
        self.comes_back(None);
        let place = self.bout.map(|bout| bout.place);
        self.count(bout, at);
        self.exercised();
        for record in &bout.exercises {
            let Some(index) = index_of(record.exercise) else { continue };
            let Some(exercise) = all().get(index) else { continue };
            let rung = record.rung.clamp(1, self.policy.rungs_max);
            let loaded = is_loaded(exercise, place, rung);
            self.did(index, exercise, record, Rating { day: self.today(), rung, loaded, sides: record.ratings });
        }
        if let Some(worst) = bout.worst_pain {
            self.hurt(worst);
        }
        if bout.exercises.iter().any(|record| record.red) {
            self.lit(self.today(), super::Light::Red);
        }
    }

    /// Counts a bout if enough of it was played in view, and it began long enough after the last one of the day that counted had ended.
    ///
    /// Bouts are taken one after the other, in the order they were recorded; a bout whose end lies on a day that was left behind is kept, and not counted.
    fn count(&mut self, bout: &BoutRecord, at: Now) {
        let recorded_ms = at.instant_ms();
        let previous_ms = self.last_finish_ms.replace(recorded_ms).unwrap_or(i64::MIN);
        let ended_ms = bout.ended.instant_ms().min(recorded_ms).max(previous_ms);
        let unknown_start = ended_ms.saturating_sub(i64::from(self.policy.bout_max_ms));
        let began_ms = self.bout.take().map_or(unknown_start, |bout| bout.at_ms);
        let gap_ms = i64::from(self.policy.counted_gap_minutes) * 60_000;
        let spaced = self.last_counted_ms.is_none_or(|last| began_ms.saturating_sub(last) >= gap_ms);
        if bout.counts && spaced && !self.is_left_behind(bout.ended, at) {
            self.last_counted_ms = Some(ended_ms);
            self.days.change_today(|today| today.counted = today.counted.saturating_add(1));
        }
    }

    /// Whether a bout ended on an earlier date than it was recorded, and the journal has gone on since.
    fn is_left_behind(&self, ended: Now, recorded: Now) -> bool {
        let cut = plan::day_cut(self.settings.as_ref());
        let day = ended.day_cut_at(cut);
        day < recorded.day_cut_at(cut) && day < self.today()
    }

    fn did(&mut self, index: usize, exercise: &Exercise, record: &ExerciseRecord, rating: Rating) {
        let Some(ladder) = self.ladders.get_mut(index) else { return };
        if record.repetitions > 0 {
            ladder.done(rating.rung);
        }
        if record.red {
            ladder.take_down();
            self.news.push(reasons::rung_down_by_red(exercise.id));
        }
        if record.ratings.worse().is_none() {
            return;
        }
        if ladder.rated(rating, self.policy) {
            self.news.push(reasons::rung_down_by_control(exercise.id));
        }
        let direction = patterns::direction(exercise).map(tests_taken::index);
        if let Some(recent) = direction.and_then(|index| self.directions.get_mut(index)) {
            recent.add(rating);
        }
        let pattern = patterns::pattern(exercise);
        let pattern = PATTERNS.iter().position(|known| Some(*known) == pattern);
        if let Some(recent) = pattern.and_then(|index| self.patterns.get_mut(index)) {
            recent.add(rating);
        }
    }

    fn told_intake(&mut self, intake: &Intake) {
        let told = &mut self.told;
        told.usual_pain = intake.usual_pain.or(told.usual_pain);
        if !intake.activities.is_empty() {
            told.activities.clone_from(&intake.activities);
            told.activity_points.clear();
        }
        self.heard_confidence(intake.confidence);
        self.remember_activities();
        self.usual = self.mornings.usual(self.told.usual_pain, self.policy);
        if !self.start.undecided {
            return;
        }
        self.start.undecided = false;
        let settle = self.told.usual_pain.is_some_and(|usual| usual >= self.policy.start_settle_pain);
        if settle || self.flare.is_some() {
            self.begin_stage(0, self.today(), reasons::starts_at_settle());
        } else {
            self.start.test_suffices = intake.free_of_pain && self.stage.number == 1;
        }
    }

    fn reviewed(&mut self, review: &Review) {
        for (known, told) in self.told.worry.iter_mut().zip(review.worry) {
            *known = told.or(*known);
        }
        for (activity, now) in self.told.activities.iter_mut().zip(&review.activities) {
            activity.now = *now;
        }
        self.heard_confidence(review.confidence);
        if !review.activities.is_empty() {
            self.remember_activities();
        }
    }

    fn heard_confidence(&mut self, confidence: Option<u8>) {
        self.told.confidence = confidence.or(self.told.confidence);
        self.told.confidence_best = self.told.confidence_best.max(confidence);
    }

    fn answers(&mut self, answer: StageAnswer) {
        match answer {
            StageAnswer::Stay => {
                self.staying = true;
                self.take_back_the_move();
            }
            StageAnswer::MoveOn => self.staying = false,
            StageAnswer::StartAgain => {
                let to = self.stage.number.min(1);
                self.begin_stage(to, self.today().plus(1), reasons::started_again(to));
            }
        }
    }

    /// "Stay here" while a move up is news: as though it had not happened.
    fn take_back_the_move(&mut self) {
        let Some((stage, start)) = self.moved.as_mut().and_then(|moved| moved.before.take()) else { return };
        (self.stage, self.start) = (Stage::as_if_never_left(stage, &self.stage), start);
        self.moved = None;
        let planned = self.usually_planned();
        self.plan_today(planned);
    }
}

/// The statement of the check that is "new spread down a leg".
const SPREAD: &str = "spread-down-leg";

/// Whether something is lifted or carried on a rung, at the place if it is known, else at any.
fn is_loaded(exercise: &Exercise, place: Option<Place>, rung: u8) -> bool {
    let played = place.and_then(|place| exercise.form(place));
    let forms = exercise.forms.iter().filter(|form| played.is_none_or(|played| played.place == form.place));
    let mut rungs = forms.filter_map(|form| form.rungs.get(usize::from(rung) - 1));
    rungs.any(|rung| rung.load_max > 0)
}

impl State {
    /// Points of all own activities together, kept for the stall however often they are told: of those from before the days that are remembered only the last,
    /// which is what they were when these began.
    fn remember_activities(&mut self) {
        if self.told.activities.is_empty() {
            return;
        }
        let points = self.told.activities.iter().map(|activity| u16::from(activity.now)).sum();
        let today = self.today();
        let kept = &mut self.told.activity_points;
        kept.retain(|(day, _)| *day != today);
        kept.push((today, points));
        let long_past = kept.iter().take_while(|(day, _)| today.days_since(*day) >= Days::LENGTH).count();
        kept.drain(..long_past.saturating_sub(1));
    }
}
