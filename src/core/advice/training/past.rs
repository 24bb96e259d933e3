//! What was trained, and what that leaves open this week. Whole numbers, rounded down.

use crate::{
    journal::{Load, LoadedPattern, Training},
    policy::POLICY,
    progress::{Light, Position},
    short,
    suitability::Standing,
    time::Day,
};

const WEEK: i64 = 7;

/// Where the reader stands and what they have trained, as far as training asks.
///
/// Weeks are the seven days up to and including [`Past::today`], the seven before them, and so on; days after today say nothing.
#[derive(Clone, Copy, Debug)]
pub struct Past<'journal> {
    /// The reader's day.
    pub today: Day,
    /// 0 Settle – 5 Keep.
    pub stage: u8,
    /// Whether a bout may start.
    pub standing: Standing,
    /// Whether a stop report ended today's bouts.
    pub stopped_today: bool,
    /// Whether a flare is open.
    pub flaring: bool,
    /// Whether a flare ended within the last three days.
    pub recovering: bool,
    /// The last day on which a red holds the plan back.
    pub held_until: Option<Day>,
    /// The last red day.
    pub last_red: Option<Day>,
    /// Strength work done, with its days, in any order.
    pub trained: &'journal [(Day, Training)],
    /// The load diary, in the order it was written: a later answer of the same day replaces an earlier one, field by field.
    pub diary: &'journal [(Day, Load)],
    /// Loads owned, hundred grams, in any order.
    pub owned: &'journal [u16],
}

impl<'journal> Past<'journal> {
    /// The past of a reader at `position`.
    #[must_use]
    pub fn of(
        position: &Position,
        trained: &'journal [(Day, Training)],
        diary: &'journal [(Day, Load)],
        owned: &'journal [u16],
    ) -> Self {
        let reds = position.recent.iter().filter(|day| day.light == Some(Light::Red));
        Self {
            today: position.day,
            stage: position.stage,
            standing: position.standing,
            stopped_today: position.stopped_today.is_some(),
            flaring: position.flare.is_some(),
            recovering: position.recovering_until.is_some_and(|until| position.day <= until),
            held_until: position.held_until,
            last_red: reds.map(|day| day.day).max(),
            trained,
            diary,
            owned,
        }
    }

    /// Whether a red day is so near that training is the same or smaller.
    pub(super) fn soon_after_red(&self) -> bool {
        self.last_red.is_some_and(|red| (0..=POLICY.training_after_red_days).contains(&self.today.days_since(red)))
    }

    /// Whether loads were lifted the day before.
    pub(super) fn loaded_yesterday(&self) -> bool {
        self.trained.iter().any(|(day, done)| done.load > 0 && self.today.days_since(*day) == 1)
    }

    /// The heaviest load of a pattern in the weeks looked back on, hundred grams; 0 where there was none.
    pub(super) fn heaviest(&self, pattern: LoadedPattern) -> u16 {
        let recent = self.trained.iter().filter(|(day, _)| (0..=POLICY.training_weeks).contains(&self.week_of(*day)));
        recent.filter(|(_, done)| done.pattern == pattern).map(|(_, done)| done.load).max().unwrap_or(0)
    }

    /// The heaviest load that may come next, hundred grams: the next one owned, or one small step. None is heavier soon after a red.
    pub(super) fn load_ceiling(&self, pattern: LoadedPattern) -> u16 {
        let heaviest = self.heaviest(pattern);
        if self.soon_after_red() {
            return heaviest;
        }
        let next = self.owned.iter().copied().filter(|load| *load > heaviest).min().unwrap_or(0);
        next.max(heaviest.saturating_add(POLICY.training_load_step))
    }

    /// Repetitions × load of a pattern that this week still leaves.
    pub(super) fn volume_left(&self, pattern: LoadedPattern) -> u64 {
        let of_week = |week: i64| -> u64 {
            let done = self.trained.iter().filter(|(day, done)| self.week_of(*day) == week && done.pattern == pattern);
            done.map(|(_, done)| volume(done.repetitions, done.load)).sum()
        };
        let weeks_back = if self.stage >= 5 { POLICY.training_weeks } else { 1 };
        let before = (1..=weeks_back).map(of_week).max().unwrap_or(0);
        // Soon after a red there is no start either: the same or smaller, and nothing new.
        let start = if self.soon_after_red() { 0 } else { POLICY.training_start_volume };
        self.grown(before).max(start.into()).saturating_sub(of_week(0))
    }

    /// Minutes × effort that this week still leaves.
    pub(super) fn minutes_effort_left(&self) -> u64 {
        let mut weeks: Vec<u64> = (1..=POLICY.training_weeks).map(|week| self.minutes_effort(week)).collect();
        short::sort(&mut weeks);
        let upper = weeks.get(weeks.len() / 2).copied().unwrap_or(0);
        let lower = weeks.get(weeks.len().saturating_sub(1) / 2).copied().unwrap_or(0);
        let grown = self.grown(u64::midpoint(lower, upper)).max(POLICY.training_start_minutes_effort.into());
        grown.saturating_sub(self.minutes_effort(0))
    }

    /// Whether sleep or stress was poor on two days running, the later of them today, or yesterday while today has no answer.
    pub(super) fn poor_days(&self) -> bool {
        let today = self.diary_on(self.today);
        let unanswered = today.sleep.is_none() && today.stress.is_none();
        let latest = self.today.plus(if unanswered { -1 } else { 0 });
        is_poor(self.diary_on(latest)) && is_poor(self.diary_on(latest.plus(-1)))
    }

    /// What an earlier amount lets this week have.
    fn grown(&self, before: u64) -> u64 {
        percent(before, if self.soon_after_red() { POLICY.training_after_red_percent } else { POLICY.training_percent })
    }

    /// A day's minutes × effort is the diary's or the training's, whichever is more: they may tell of the same hour.
    fn minutes_effort(&self, week: i64) -> u64 {
        let days = (0..WEEK).map(|day| self.today.plus(-(week * WEEK + day)));
        days.map(|day| {
            let done = self.trained.iter().filter(|(on, _)| *on == day).map(|(_, done)| done);
            let trained: u64 = done.map(|done| u64::from(done.minutes) * u64::from(done.effort)).sum();
            let diary = self.diary_on(day);
            let told = diary.training_minutes.zip(diary.effort);
            trained.max(told.map_or(0, |(minutes, effort)| u64::from(minutes) * u64::from(effort)))
        })
        .sum()
    }

    fn diary_on(&self, day: Day) -> Load {
        diary_on(self.diary, day)
    }

    /// 0 for the seven days up to today, 1 for the seven before; negative for days to come.
    fn week_of(&self, day: Day) -> i64 {
        self.today.days_since(day).div_euclid(WEEK)
    }
}

/// A day's answers together, a later one before an earlier one, field by field.
pub(in crate::advice) fn diary_on(diary: &[(Day, Load)], day: Day) -> Load {
    let answers = diary.iter().filter(|(on, _)| *on == day).map(|(_, load)| *load);
    answers.fold(Load::default(), |all, later| Load {
        sitting_quarters: later.sitting_quarters.or(all.sitting_quarters),
        training_minutes: later.training_minutes.or(all.training_minutes),
        effort: later.effort.or(all.effort),
        stress: later.stress.or(all.stress),
        sleep: later.sleep.or(all.sleep),
    })
}

/// Repetitions × load, hundred grams; bodyweight and what is lighter count as the policy says.
pub(super) fn volume(repetitions: u16, load: u16) -> u64 {
    u64::from(repetitions) * u64::from(load.max(POLICY.training_bodyweight))
}

/// `share` percent of `amount`, rounded down.
pub(super) fn percent(amount: u64, share: u8) -> u64 {
    amount.saturating_mul(share.into()) / 100
}

fn is_poor(day: Load) -> bool {
    const POOR: u8 = 2;
    day.sleep == Some(POOR) || day.stress == Some(POOR)
}
