//! Return to training (PROGRAMME.md §8): fits, smaller like this, or not yet.

mod answer;
mod past;

pub use answer::{TrainingAnswer, Verdict, answer};
pub use past::Past;
pub(super) use past::diary_on;
