//! The answer to a session the reader asks about.

use super::past::{Past, percent, volume};
use crate::{Message, journal::Training, policy::POLICY, suitability::Standing};

/// What the answer comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As asked.
    Fits,
    /// Like [`TrainingAnswer::advised`].
    Smaller,
    /// Not today.
    NotYet,
}

/// The answer to a session the reader asks about.
///
/// Guarantee: what is advised is in nothing more than what was asked, and never beyond a cap; every verdict has its reasons.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TrainingAnswer {
    /// What it comes to.
    pub verdict: Verdict,
    /// What to do: what was asked, or something smaller; `None` where the answer is not yet.
    pub advised: Option<Training>,
    /// As a hold or slow-tempo rung instead of the load that was asked for, because too few repetitions with it would fit.
    pub hold_or_tempo: bool,
    /// Why, the weightiest first; never empty.
    pub reasons: Vec<Message>,
}

/// Answers `ask`: repetitions in all, load in hundred grams (0 is bodyweight), effort 0–10, minutes.
#[must_use]
pub fn answer(ask: Training, past: &Past) -> TrainingAnswer {
    if let Some(reason) = not_yet(past) {
        return refuse(vec![reason]);
    }
    let mut cutter = Cutter { past, advised: ask, hold_or_tempo: false, reasons: Vec::new() };
    cutter.stage();
    cutter.load();
    cutter.shares();
    if cutter.volume().is_none() || cutter.minutes().is_none() {
        cutter.because(if past.soon_after_red() { "training-nothing-new" } else { "training-week-full" });
        return refuse(cutter.reasons);
    }
    let Cutter { advised, hold_or_tempo, mut reasons, .. } = cutter;
    let verdict = if reasons.is_empty() { Verdict::Fits } else { Verdict::Smaller };
    if verdict == Verdict::Fits {
        reasons.push(Message::new("training-fits"));
    }
    TrainingAnswer { verdict, advised: Some(advised), hold_or_tempo, reasons }
}

fn refuse(reasons: Vec<Message>) -> TrainingAnswer {
    TrainingAnswer { verdict: Verdict::NotYet, advised: None, hold_or_tempo: false, reasons }
}

/// What rules a session out, whatever it is.
fn not_yet(past: &Past) -> Option<Message> {
    match past.standing {
        Standing::Locked(_) => return Some(Message::new("training-locked")),
        Standing::CheckDue => return Some(Message::new("training-check-due")),
        Standing::Clear if past.stopped_today => return Some(Message::new("training-stopped")),
        Standing::Clear => {}
    }
    if past.flaring {
        return Some(Message::new("training-flare"));
    }
    if let Some(until) = past.held_until.filter(|until| past.today <= *until) {
        let days = until.days_since(past.today).saturating_add(1);
        return Some(Message::new("training-red").number(i32::try_from(days).unwrap_or(i32::MAX)));
    }
    let from = POLICY.training_from_stage;
    (past.stage < from).then(|| Message::new("training-current-routine").number(from.into()))
}

/// Cuts a session down to every cap, and notes why. No step makes anything larger.
struct Cutter<'past> {
    past: &'past Past<'past>,
    advised: Training,
    hold_or_tempo: bool,
    reasons: Vec<Message>,
}

impl Cutter<'_> {
    fn stage(&mut self) {
        let loads_open = self.past.stage >= POLICY.load_from_stage;
        let reloading = self.past.stage == POLICY.load_from_stage;
        if !loads_open && self.advised.load > 0 {
            self.advised.load = 0;
            self.because("training-bodyweight");
        }
        if reloading && self.advised.load > 0 && self.past.loaded_yesterday() {
            self.advised.load = 0;
            self.because("training-rest-day");
        }
        if reloading && self.advised.effort > POLICY.training_effort_max {
            self.advised.effort = POLICY.training_effort_max;
            self.reasons.push(Message::new("training-effort").number(POLICY.training_effort_max.into()));
        }
    }

    fn load(&mut self) {
        let ceiling = self.past.load_ceiling(self.advised.pattern);
        if self.advised.load > ceiling {
            self.advised.load = ceiling;
            self.because(if self.past.soon_after_red() { "training-no-heavier" } else { "training-next-load" });
        }
    }

    /// Days on which a part of what is asked is enough.
    fn shares(&mut self) {
        let (share, reason) = if self.past.poor_days() {
            (POLICY.training_poor_days_percent, "training-poor-days")
        } else if self.past.recovering {
            (POLICY.recovery_repetitions_percent, "training-recovering")
        } else {
            return;
        };
        self.advised.repetitions = cut(self.advised.repetitions, share);
        self.advised.minutes = cut(self.advised.minutes, share);
        self.because(reason);
    }

    /// Repetitions first; with too few of them left, the load before as a hold or tempo rung. `None` if even that does not fit.
    fn volume(&mut self) -> Option<()> {
        let Training { pattern, repetitions, load, .. } = self.advised;
        let left = self.past.volume_left(pattern);
        if volume(repetitions, load) <= left {
            return Some(());
        }
        let fitting = |load: u16| {
            let fit = left / volume(1, load);
            let fit = u16::try_from(fit).unwrap_or(u16::MAX).min(repetitions);
            (fit >= POLICY.training_repetitions_min).then_some(fit)
        };
        if let Some(fit) = fitting(load) {
            self.advised.repetitions = fit;
            self.reasons.push(Message::new("training-volume").number(fit.into()));
            return Some(());
        }
        let before = Some(self.past.heaviest(pattern)).filter(|heaviest| *heaviest < load).unwrap_or(0);
        let (lighter, fit) = [before, 0].into_iter().find_map(|lighter| Some((lighter, fitting(lighter)?)))?;
        (self.advised.load, self.advised.repetitions) = (lighter, fit);
        self.hold_or_tempo = true;
        self.because("training-hold-or-tempo");
        Some(())
    }

    /// Fewer minutes at the same effort. `None` if not one is left.
    fn minutes(&mut self) -> Option<()> {
        let Training { minutes, effort, .. } = self.advised;
        let left = self.past.minutes_effort_left();
        if u64::from(minutes) * u64::from(effort) <= left {
            return Some(());
        }
        let fit = u16::try_from(left / u64::from(effort.max(1))).unwrap_or(u16::MAX).min(minutes);
        if fit == 0 {
            return None;
        }
        self.advised.minutes = fit;
        self.reasons.push(Message::new("training-minutes").number(fit.into()));
        Some(())
    }

    fn because(&mut self, id: &str) {
        self.reasons.push(Message::new(id));
    }
}

/// A share of an amount, rounded down, at least 1 where there was any.
fn cut(amount: u16, share: u8) -> u16 {
    u16::try_from(percent(amount.into(), share)).unwrap_or(amount).max(1).min(amount)
}
