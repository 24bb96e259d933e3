//! The moving figure: a skeleton of joints, poses as data, frames by interpolation. Drawing only: nothing is decided here.

mod frame;
mod moment;
mod movement;
mod pose;
pub mod poses;
mod scene;

pub use frame::{FRAME_LEN, Frame, frame};
pub use moment::Moment;
pub use movement::{Framing, Movement, Working};
pub use pose::{Bend, Direction, Limb, Point, Pose};
pub use scene::{Prop, PropKind, Viewpoint};
