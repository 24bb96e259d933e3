//! The movements, one file for each starting position. Poses are authored for the right side; the left is their mirror image.

pub mod all_fours;
mod body;
pub mod desk;
#[cfg(feature = "plan")]
pub(super) mod faults;
pub mod half_kneeling;
pub mod hinge;
pub mod lying;
pub mod pull;
pub mod push;
pub mod seated;
pub mod seated_front;
pub mod side_lying;
pub mod squat;
pub mod standing;
pub mod standing_front;
pub mod walking;
