//! Nudges for the day around the bouts (PROGRAMME.md §1 I): few, positive, and never while something else matters more.

use crate::{Message, journal::Load, policy::POLICY, progress::Position, suitability::Standing};

/// The diary's answer for poor sleep or stress.
const POOR: u8 = 2;

/// What the day says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// Minutes since the reader's waking time; `None` before it.
    pub minutes_awake: Option<u16>,
    /// Today's load diary, as far as it is answered.
    pub today: Load,
    /// Yesterday's.
    pub yesterday: Load,
    /// Whether the reader has walked today, in a bout or elsewhere.
    pub walked: bool,
}

/// The nudges to show, the most timely first; at most [`crate::policy::Policy::nudges_max`]. None without a clear check.
#[must_use]
pub fn nudges(position: &Position, hours: &Hours) -> Vec<Message> {
    if position.standing != Standing::Clear || position.check_due || position.stopped_today.is_some() {
        return Vec::new();
    }
    let latest = |of: fn(&Load) -> Option<u8>| of(&hours.today).or_else(|| of(&hours.yesterday));
    let morning = hours.minutes_awake.is_some_and(|minutes| minutes < POLICY.gentle_after_waking_minutes);
    let sat = latest(|load| load.sitting_quarters).is_some_and(|quarters| quarters > POLICY.nudge_sitting_quarters);
    let slept_badly = latest(|load| load.sleep) == Some(POOR);
    let tense = latest(|load| load.stress) == Some(POOR);
    let fitting = [
        (morning, "nudge-morning"),
        (slept_badly, "nudge-sleep"),
        (tense, "nudge-breathing"),
        (sat, "nudge-sitting"),
        (!hours.walked && !morning, "nudge-walking"),
    ];
    let fitting = fitting.into_iter().filter(|(fits, _)| *fits).map(|(_, id)| Message::new(id));
    fitting.take(POLICY.nudges_max).collect()
}
