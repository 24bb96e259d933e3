//! Reminders: when to wake the page, and the starts of two weeks for a calendar.

use super::{
    BoutStatus, DayPlan,
    day::Planner,
    hours::{day_cut, occurrences},
};
use crate::{
    Message,
    journal::Settings,
    policy::POLICY,
    time::{Day, Now, Zone},
};

/// Something to say at an instant.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Reminder {
    /// When, with the local clock of that instant.
    pub at: Now,
    /// What it is called.
    pub title: Message,
    /// What it says; where it leads to a bout, "open the coach first" is in the words.
    pub words: Message,
}

/// The nudge of a block of sitting, dismissible, once a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SittingNudge {
    /// From when it shows: after 45 minutes of the block, or of sitting since the last bout in it.
    pub from: Now,
    /// When the block ends, and the nudge with it.
    pub until: Now,
}

impl SittingNudge {
    /// What it says.
    #[must_use]
    pub fn words(self) -> Message {
        Message::new("reminder-sitting").number(i32::from(POLICY.sitting_nudge_minutes))
    }
}

/// Every message id that reminders use.
pub const MESSAGE_IDS: &[&str] =
    &["reminder-bout-title", "reminder-bout", "reminder-session-title", "reminder-session", "reminder-sitting"];

/// When to wake for the next bout of the plan that is still to come.
#[must_use]
pub fn next_bout(plan: &DayPlan) -> Option<Reminder> {
    let bout = plan.bouts.iter().find(|bout| bout.status == BoutStatus::ToCome)?;
    Some(reminder(bout.starts, bout.session))
}

/// The sitting nudge that shows at `now`, or the next one of the day: of the first marked block that has neither ended nor been dismissed.
///
/// `last_bout` is when the last bout started; `dismissed` when a nudge was dismissed last. The nudge shows while `from` ≤ `now` < `until`.
#[must_use]
pub fn sitting_nudge(
    settings: &Settings,
    zone: Zone,
    now: Now,
    last_bout: Option<Now>,
    dismissed: Option<Now>,
) -> Option<SittingNudge> {
    let cut = day_cut(Some(settings));
    let day = now.day_cut_at(cut);
    let blocks = settings.busy.iter().filter(|block| block.sitting).flat_map(|block| occurrences(block, day));
    let nudges = blocks.filter_map(|(start, end)| {
        let (start_ms, end_ms) = (zone.first_instant_ms(now, start), zone.first_instant_ms(now, end));
        let within = |at: &Now| (start_ms..end_ms).contains(&at.instant_ms());
        if dismissed.as_ref().is_some_and(within) || end_ms <= now.instant_ms() {
            return None;
        }
        let sat_from_ms = last_bout.filter(within).map_or(start_ms, Now::instant_ms);
        let from_ms = sat_from_ms.saturating_add(i64::from(POLICY.sitting_nudge_minutes) * 60_000);
        let nudge = SittingNudge { from: zone.at(now, from_ms)?, until: zone.at(now, end_ms)? };
        (from_ms < end_ms && nudge.from.day_cut_at(cut) == day).then_some(nudge)
    });
    nudges.min_by_key(|nudge| nudge.from.instant_ms())
}

/// The starts of the next [`crate::policy::Policy::reminder_days`] days for a calendar: today's to come, then whole days of as many bouts as `planned` says.
///
/// `today` is today's plan; `planned` tells the bouts of a day, and whether one of them is a session.
#[must_use]
pub fn calendar(
    settings: &Settings,
    zone: Zone,
    now: Now,
    today: &DayPlan,
    planned: impl Fn(Day) -> (u8, bool),
) -> Vec<Reminder> {
    let to_come = today.bouts.iter().filter(|bout| bout.status == BoutStatus::ToCome);
    let mut reminders: Vec<Reminder> = to_come.map(|bout| reminder(bout.starts, bout.session)).collect();
    for after in 1..i64::from(POLICY.reminder_days) {
        let day = today.day.plus(after);
        let (bouts, session) = planned(day);
        let bouts = Planner::new(settings, zone, now, day, None).whole_day(bouts, session);
        reminders.extend(bouts.iter().map(|bout| reminder(bout.starts, bout.session)));
    }
    reminders
}

fn reminder(at: Now, session: bool) -> Reminder {
    let (title, words) =
        if session { ("reminder-session-title", "reminder-session") } else { ("reminder-bout-title", "reminder-bout") };
    Reminder { at, title: Message::new(title), words: Message::new(words) }
}
