//! The moving figure: a skeleton of joints, poses as data, frames by interpolation. Drawing only: nothing is decided here.

mod camera;
#[cfg(feature = "plan")]
mod fault;
mod frame;
mod joints;
mod moment;
mod movement;
mod pose;
pub mod poses;
mod scene;
pub mod skeleton;
mod torso;
mod vector;

#[cfg(feature = "plan")]
pub use fault::{Belly, Fault, FaultWords};
pub use frame::{FRAME_LEN, Frame, frame};
pub use joints::{Arm, Joints, Leg, Segment};
pub use moment::Moment;
pub use movement::{Framing, Movement, Working};
pub use pose::{Bend, Direction, Limb, Point, Pose};
pub use scene::{Prop, PropKind, Viewpoint};
pub use vector::Vector;
