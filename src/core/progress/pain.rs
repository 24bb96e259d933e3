//! What pain answers do: lights, reds, flares (PROGRAMME.md §5).

use super::{
    Light, light, reasons,
    state::{OpenFlare, State},
};
use crate::{policy::Policy, time::Day};

impl State {
    /// Pain on waking today, which throws its light back on yesterday.
    pub(super) fn woke_with(&mut self, pain: u8) {
        let (today, policy, base) = (self.today(), self.policy, self.base());
        let yesterday = today.plus(-1);
        self.last_pain = Some(pain);
        if self.flare.is_none() {
            self.mornings.answer(today, pain, policy);
        }
        self.days.change_today(|day| {
            day.morning = day.morning.max(Some(pain));
            day.morning_raised |= light::is_raised(pain, base, policy);
        });
        let raised_before = self.days.get(yesterday).morning_raised;
        self.lit(yesterday, Light::of_next_morning(pain, raised_before, base, policy));
    }

    /// The worst pain in a bout of today.
    pub(super) fn hurt(&mut self, worst: u8) {
        self.last_pain = Some(worst);
        let light = Light::of_worst(worst, self.base(), self.policy);
        self.days.change_today(|day| day.worst = day.worst.max(Some(worst)));
        self.lit(self.today(), light);
    }

    /// A day is lit, today's or yesterday's. A red one holds the plan back for whole days after the fact, and two close together take the stage back.
    pub(super) fn lit(&mut self, day: Day, light: Light) {
        let was_red = self.days.get(day).is_red();
        self.days.change(day, |day| day.raise_light(light));
        if light != Light::Red {
            return;
        }
        let until = self.today().plus(self.policy.red_hold_days);
        self.held_until = self.held_until.max(Some(until));
        self.start.test_suffices = false;
        if !was_red {
            self.use_reds(day);
        }
    }

    /// Takes the stage back where enough reds that have not done so lie close enough together; each is used once.
    fn use_reds(&mut self, red: Day) {
        let (asked, within) = self.policy.reds_stage_back;
        let span = i64::from(within) - 1;
        let ends = [red, self.today()];
        let unused = |state: &Self, end: Day| -> Vec<Day> {
            let days = state.days.between(end.plus(-span), end);
            days.filter(|(_, day)| day.is_red() && !day.red_used).map(|(day, _)| day).collect()
        };
        let Some(reds) = ends.iter().map(|end| unused(self, *end)).find(|reds| reds.len() >= usize::from(asked)) else {
            return;
        };
        for day in reds {
            self.days.change(day, |day| day.red_used = true);
        }
        let below = self.stage.number.saturating_sub(1);
        self.begin_stage(below, self.today().plus(1), reasons::moved_down_by_reds(below));
    }

    /// Red days among the last `within`, today included.
    pub(super) fn reds(&self, within: u8) -> usize {
        let days = self.days.between(self.today().plus(1 - i64::from(within)), self.today());
        days.filter(|(_, day)| day.is_red()).count()
    }

    /// The reader declares a flare.
    pub(super) fn flares(&mut self) {
        let today = self.today();
        if self.start.undecided && today == self.first_day {
            self.begin_stage(0, today, reasons::starts_at_settle());
        }
        self.start.test_suffices = false;
        let since = self.flare.map_or(today, |flare| flare.since);
        self.flare = Some(OpenFlare { since, closing: false });
    }

    /// The flare has ended; `last` is the last day at one rung less.
    pub(super) fn flare_ends(&mut self, last: Day) {
        self.flare = None;
        self.recovering_until = Some(last);
        self.news.push(reasons::flare_ended());
    }

    /// Whether the days before today end the flare: enough of them running, all within it, answered, and neither amber nor red.
    pub(super) fn flare_has_calmed(&self, flare: OpenFlare, policy: &Policy) -> bool {
        self.days.before(self.today(), i64::from(policy.flare_calm_days)).all(|(day, summary)| {
            day > flare.since && summary.pain().is_some() && summary.light.is_none_or(|light| light == Light::Green)
        })
    }
}
