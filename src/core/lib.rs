//! The rules of Steadyback: suitability, guided bouts and the moving figure. Pure: time, chance and storage are arguments.

pub mod advice;
pub mod catalogue;
pub mod coach;
pub mod figure;
pub mod guide;
pub mod journal;
mod message;
pub mod plan;
pub mod policy;
pub mod progress;
mod short;
pub mod suitability;
pub mod time;
pub mod view;
mod words;

// The README's example is a test.
#[cfg(doctest)]
#[doc = include_str!("README.md")]
mod readme {}

// Two tables that no release ever had, to switch between; only the library itself can hold them.
#[cfg(test)]
extern crate self as steadyback;
#[cfg(test)]
#[path = "../../tests/core/tables.rs"]
mod tables;

pub use coach::message_ids;
pub use message::Message;
pub use words::Words;
