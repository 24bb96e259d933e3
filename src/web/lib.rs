//! The browser's side of the coach: the only crate that knows wasm-bindgen.
//!
//! It reads the clocks, wakes the player, checks what comes in and hands out views; it decides nothing.

mod argument;
mod chance;
mod clock;
mod coach;
#[cfg(feature = "plan")]
mod demonstration;
#[cfg(feature = "plan")]
mod journal;
#[cfg(feature = "plan")]
mod json;
mod listeners;
#[cfg(feature = "plan")]
mod memory;
#[cfg(feature = "plan")]
mod plan;
#[cfg(feature = "plan")]
mod plan_view;
mod shared;
mod trouble;
#[cfg(feature = "plan")]
mod zone;

pub use coach::Coach;
