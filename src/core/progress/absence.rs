//! Coming back after days away (PROGRAMME.md §5).

use super::{
    AwayResult, planned, reasons,
    state::{Holiday, State},
};
use crate::time::Day;

impl State {
    /// A break is planned from today on; 0 days end one that is on.
    ///
    /// A break that follows on another without a bout between continues it: only its first days are not away.
    pub(super) fn plans_a_break(&mut self, days: u16) {
        let today = self.today();
        let days = days.min(self.policy.break_max_days);
        let follows_on = self.holiday.filter(|holiday| today <= holiday.until.plus(1));
        let since = follows_on.map_or(today, |holiday| holiday.since);
        self.holiday = Some(Holiday { since, until: today.plus(i64::from(days) - 1) });
    }

    /// A bout has ended: whoever was away is back.
    pub(super) fn exercised(&mut self) {
        let tomorrow = self.today().plus(1);
        self.away_days = Some(0);
        self.days.change_today(|day| day.exercised = true);
        if let Some(holiday) = &mut self.holiday {
            holiday.since = holiday.since.max(tomorrow);
        }
    }

    /// Counts a day that has ended, or is about to be asked about, if the reader was away on it.
    pub(super) fn is_away_on(&self, day: Day) -> bool {
        let chosen = planned::planned(day, self.stage.number, self.settings.as_ref(), self.policy) > 0;
        let free = self.holiday.is_some_and(|holiday| {
            let days = day.days_since(holiday.since);
            day <= holiday.until && (0..i64::from(self.policy.break_not_away_days)).contains(&days)
        });
        chosen && !free && !self.days.get(day).exercised
    }

    /// Days away as of today, today included.
    pub(super) fn days_away(&self) -> u16 {
        self.away_days.map_or(0, |days| days.saturating_add(u16::from(self.is_away_on(self.today()))))
    }

    /// What that many days away do.
    fn result_of(&self, days: u16) -> AwayResult {
        let [rung, stage, two_stages, start_again] = self.policy.away_days;
        match days {
            _ if days > start_again => AwayResult::StartAgain,
            _ if days > two_stages => AwayResult::TwoStages,
            _ if days > stage => AwayResult::OneStage,
            _ if days > rung => AwayResult::OneRung,
            _ => AwayResult::Nothing,
        }
    }

    /// Lets the absence do what it does, once; `pain` is the answer to "pain now", where it was just given.
    ///
    /// It leads below stage 1 only with much pain, and never up, so that a longer absence never leads higher than a shorter one. From one stage on the stage
    /// begins anew even where there is no lower one.
    pub(super) fn comes_back(&mut self, pain: Option<u8>) -> AwayResult {
        let [fewest, ..] = self.policy.away_days;
        // Nearly every bout follows on another: then it does not matter whether today is a day away.
        if self.away_days.is_none_or(|days| days < fewest) {
            return AwayResult::Nothing;
        }
        let days = self.days_away();
        let result = self.result_of(days);
        if result == AwayResult::Nothing {
            return result;
        }
        for ladder in &mut self.ladders {
            ladder.take_down();
        }
        self.away_days = Some(0);
        self.news.push(reasons::away(result, days));
        let stage = self.stage.number;
        let below = |stages: u8| stage.saturating_sub(stages).max(stage.min(1));
        let to = match result {
            AwayResult::Nothing | AwayResult::OneRung => return result,
            AwayResult::OneStage => below(1),
            AwayResult::TwoStages => below(2),
            AwayResult::StartAgain if self.much_pain(pain) => 0,
            AwayResult::StartAgain => stage.min(1),
        };
        self.begin_stage(to, self.today(), reasons::moved_by_absence(to));
        result
    }

    /// By the answer just given, else the last one, else what is usual: time alone changes none of them.
    fn much_pain(&self, pain: Option<u8>) -> bool {
        pain.or(self.last_pain).or(self.usual).is_some_and(|pain| pain >= self.policy.start_settle_pain)
    }
}
