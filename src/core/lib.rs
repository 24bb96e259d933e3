//! The rules of Steadyback: suitability, guided bouts and the moving figure. Pure: time, chance and storage are arguments.

pub mod catalogue;
pub mod figure;
pub mod guide;
mod message;
pub mod progress;
pub mod suitability;
pub mod view;

pub use message::Message;
