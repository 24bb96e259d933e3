//! "Check this routine suits you": questions, outcomes, locks (PROGRAMME.md §2).

mod emergency;
mod outcome;
mod questions;
mod standing;
mod symptom;
mod ticks;

pub use emergency::emergency_number;
pub use outcome::Outcome;
pub use questions::{LISTS, QUESTIONS, Question, on_list};
pub use standing::{Lock, Standing, Suitability};
pub use symptom::Symptom;
pub use ticks::Ticks;
