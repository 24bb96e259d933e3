//! What answers mean: lights for pain, ratings for control, and where the reader stands.

mod condition;
mod control;
mod light;
mod position;
mod today;

pub use condition::{Condition, Subject};
pub use control::Control;
pub use light::Light;
pub use position::{
    Away, AwayResult, DayReport, ExerciseRung, Flare, Freeze, Move, Position, Stalled, TestState, TestTaken,
};
pub use today::{Today, reds_within};
