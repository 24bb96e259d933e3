//! The day plan: when its bouts are, what is in them, and what to say when.

mod day;
mod hours;
mod menu;
mod placement;
mod recent;
mod reminders;
mod session;
mod slots;
mod table;
mod today;
mod wish;

pub use day::{BoutStatus, DayPlan, DayRequest, PlannedBout, is_gentle, plan_day};
pub use hours::{bouts_that_fit, day_cut};
#[cfg(feature = "plan")]
pub use menu::control_test;
pub use menu::{BoutToFill, MenuRequest, PastBout, daily_cap, menu_now, menus};
pub use placement::{MOST_BOUTS, place};
#[cfg(feature = "plan")]
pub(crate) use recent::Ended;
pub use recent::{DoneBout, Recent};
pub use reminders::{MESSAGE_IDS, Reminder, SittingNudge, calendar, next_bout, sitting_nudge};
pub use session::is_session_day;
pub use slots::{SLOTS, Slots};
pub use today::Today;
pub use wish::Wish;
