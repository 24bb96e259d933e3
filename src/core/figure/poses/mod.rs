//! The movements, one file for each starting position. Poses are authored for the right side; the left is their mirror image.

pub mod all_fours;
mod body;
pub mod desk;
pub mod half_kneeling;
pub mod lying;
pub mod neutral;
pub mod seated;
pub mod seated_front;
pub mod side_lying;
pub mod standing;
pub mod standing_front;
