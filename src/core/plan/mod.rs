//! The day plan: where its bouts go.

mod hours;
mod placement;
mod slots;
mod table;

pub use hours::{bouts_that_fit, day_cut};
pub use placement::{MOST_BOUTS, place};
pub use slots::{SLOTS, Slots};
