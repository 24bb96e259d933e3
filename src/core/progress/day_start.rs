//! What happens when a day starts: the one before is closed, then gates and rungs are judged, once.

use super::{
    days::Days,
    ladder, planned, reasons,
    stage::{Moved, Stage, Start},
    state::State,
    window::Window,
};
use crate::{catalogue::all, time::Day};

impl State {
    /// Starts every day up to `day`. `locked_next`: the next thing to happen is a lock or a stop report, on the way to which nothing moves up.
    ///
    /// Bounded however far `day` is: after sixteen weeks without a fact all weeks are alike, and the rest is jumped over.
    pub(super) fn advance(&mut self, day: Day, locked_next: bool) {
        while let Some((named_on, version)) = self.takes_named_rules(day) {
            self.start_days_to(named_on, locked_next);
            self.rules(version);
        }
        self.start_days_to(day, locked_next);
    }

    fn start_days_to(&mut self, day: Day, locked_next: bool) {
        while self.today() < day {
            let weeks = day.days_since(self.today()).saturating_sub(1) / 7;
            if weeks > 0 && self.weeks_are_alike() {
                self.skip(weeks);
            } else {
                self.start_next_day(locked_next);
            }
        }
    }

    /// Whether nothing was done or said for as long as is remembered. A planned break is over by then: none of its days is quiet.
    fn weeks_are_alike(&self) -> bool {
        self.quiet_days >= Days::LENGTH && !self.days.get(self.today()).has_facts
    }

    fn skip(&mut self, weeks: i64) {
        let days = i64::from(planned::days_a_week(self.stage.number, self.settings.as_ref(), self.policy));
        let away = u16::try_from(weeks.saturating_mul(days)).unwrap_or(u16::MAX);
        self.away_days = self.away_days.map(|days| days.saturating_add(away));
        for _ in 0..weeks.saturating_mul(days).min(Window::MOST.into()) {
            self.stage.window.push(false);
        }
        self.days.skip_weeks(weeks);
    }

    fn start_next_day(&mut self, locked_next: bool) {
        let had_facts = self.days.get(self.today()).has_facts;
        self.close_today();
        self.days.next();
        self.news.clear();
        self.last_counted_ms = None;
        self.adopt_rules();
        self.usual = self.mornings.usual(self.told.usual_pain, self.policy);
        if self.flare.is_some_and(|flare| self.flare_has_calmed(flare, self.policy)) {
            let last = self.today().plus(self.policy.flare_recovery_days - 1);
            self.flare_ends(last);
        }
        let checks = self.checks.standing(self.today());
        // Gates look at days that have ended; after one without a fact there is nothing new to judge, so an empty stretch of the clock opens none.
        if had_facts && !locked_next && self.freeze(self.today(), checks).is_none() {
            self.raise_a_rung();
            if self.gate_opens() && !self.staying {
                self.move_up();
            }
        }
        let planned = self.usually_planned();
        self.plan_today(planned);
    }

    fn close_today(&mut self) {
        let day = self.today();
        let summary = self.days.get(day);
        if day >= self.stage.since {
            self.stage.days = self.stage.days.saturating_add(u16::from(summary.has_facts));
            if summary.planned > 0 {
                self.stage.window.push(summary.is_counted());
            }
        }
        let frozen = self.freeze(day, self.checks.standing(day)).is_some();
        let counts = (summary.planned > 0 && !frozen).then(|| summary.is_counted());
        for ladder in &mut self.ladders {
            ladder.day_ended(counts);
        }
        let away = u16::from(self.is_away_on(day));
        self.away_days = self.away_days.map(|days| days.saturating_add(away));
        let is_quiet = !summary.has_facts && !self.is_on_holiday(day);
        self.quiet_days = if is_quiet { self.quiet_days.saturating_add(1) } else { 0 };
        if let Some(moved) = self.moved.as_mut().filter(|_| summary.has_facts) {
            moved.before = None;
        }
    }

    /// Raises the earned rung of one exercise at most: of those that have earned it the lowest, then the one of least load, then the first of the catalogue.
    fn raise_a_rung(&mut self) {
        let (stage, policy) = (self.stage, self.policy);
        let equipment = self.settings.as_ref().map(|settings| settings.equipment).unwrap_or_default();
        let earning = self.ladders.iter_mut().zip(all()).filter(|(ladder, exercise)| {
            // For years most exercises are on their last rung: that is asked first.
            ladder::is_open(exercise, ladder.earned + 1, stage.number, equipment) && ladder.earns(stage.since, policy)
        });
        if let Some((ladder, exercise)) = earning.min_by_key(|(ladder, exercise)| (ladder.earned, exercise.load_rank)) {
            ladder.rise();
            self.news.push(reasons::rung_up(exercise.id));
        }
    }

    fn move_up(&mut self) {
        let (before, today) = (self.stage, self.today());
        let to = before.number + 1;
        self.moved = Some(Moved {
            from: before.number,
            to,
            day: today,
            before: Some((before, self.start)),
            reason: reasons::moved_up(to),
        });
        self.stage = Stage::begin(to, today);
        self.start = Start { undecided: false, test_suffices: false };
    }
}
