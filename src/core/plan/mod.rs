//! The day plan: when its bouts are, what is in them, and what to say when.

mod day;
mod hours;
mod placement;
mod reminders;
mod session;
mod slots;
mod table;

pub use day::{BoutStatus, DayPlan, DayRequest, PlannedBout, plan_day};
pub use hours::{bouts_that_fit, day_cut};
pub use placement::{MOST_BOUTS, place};
pub use reminders::{REMINDER_MESSAGE_IDS, Reminder, SittingNudge, calendar, next_bout, sitting_nudge};
pub use session::is_session_day;
pub use slots::{SLOTS, Slots};
