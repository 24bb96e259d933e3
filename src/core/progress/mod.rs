//! What answers mean: lights for pain, ratings for control.

mod control;
mod light;
mod today;

pub use control::Control;
pub use light::Light;
pub use today::{Today, reds_within};
