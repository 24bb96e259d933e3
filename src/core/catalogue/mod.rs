//! The exercises: one file per movement family.

mod exercise;

pub use exercise::{Exercise, Form, Pattern, Place, Rung, Sides, Style};
