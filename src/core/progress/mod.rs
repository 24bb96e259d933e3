//! What answers mean: lights for pain, ratings for control, and where the reader stands (PROGRAMME.md §3 start, §4, §5, §9, §10).

mod absence;
mod answer;
mod checks;
mod condition;
mod control;
mod day;
mod day_start;
mod days;
mod facts;
mod fold;
mod gates;
#[cfg(feature = "plan")]
mod kept;
mod ladder;
mod light;
mod median;
mod pain;
mod patterns;
mod planned;
mod position;
mod rating;
mod reasons;
mod rules;
mod stage;
mod stall;
mod state;
mod tests_taken;
mod usual;
mod window;

pub use condition::{Condition, Subject};
pub use control::Control;
pub use fold::Progress;
pub use light::Light;
#[cfg(feature = "plan")]
pub(crate) use patterns::direction;
pub use position::{
    Away, AwayResult, DayReport, ExerciseRung, Flare, Freeze, Move, Position, Stalled, TestState, TestTaken,
};
pub use reasons::MESSAGE_IDS;
