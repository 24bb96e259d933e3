//! The day plan: where its bouts go.

mod placement;
mod slots;

pub use placement::{MOST_BOUTS, place};
pub use slots::{SLOTS, Slots};
