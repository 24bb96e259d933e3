//! What the coach answers when it is asked, and the little it says unasked (PROGRAMME.md §1 E and I, §8, §9). It advises; it moves nothing.

mod focus;
mod normal;
mod nudges;
mod record;
mod summary;
mod support;
mod training;
mod words;

pub use focus::{Change, Group, changes, focus, movement_check_due};
pub use normal::{BackToNormal, Normal, NotYet, back_to_normal};
pub use nudges::{Hours, nudges};
pub use record::Record;
#[cfg(feature = "plan")]
pub(crate) use record::Weeks;
pub use summary::{ACTIVITIES, Section, Summary, Told, summary};
pub use support::{Advised, Support, support};
pub use training::{Past, TrainingAnswer, Verdict, answer};
pub use words::message_ids;
