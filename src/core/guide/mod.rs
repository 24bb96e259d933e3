//! The guided bout: what is in it, its timeline of cues, and the player.

mod bout;
mod credit;
mod cue;
#[cfg(feature = "plan")]
mod demonstration;
mod easier;
pub(crate) mod fit;
#[cfg(feature = "plan")]
mod held;
mod item;
mod menu;
mod player;
mod pose;
mod show;
mod timeline;
mod words;

pub use bout::Bout;
pub use credit::Done;
pub use cue::{Cue, CueKind, Step};
#[cfg(feature = "plan")]
pub use demonstration::{Demonstration, Shows};
pub use easier::Easier;
pub use item::{Ease, Item};
pub use menu::{Menu, Note};
pub use player::{Player, Sound};
pub use timeline::{Start, compile};
