//! One frame: the points the shell draws.

use super::{Moment, Movement};

/// Numbers in a frame.
pub const FRAME_LEN: usize = 96;

/// The points of one frame, as the shell reads them (`www/src/figure/layout.ts`).
#[derive(Clone, Debug, PartialEq)]
pub struct Frame(pub [f32; FRAME_LEN]);

impl Default for Frame {
    fn default() -> Self {
        Self([0.0; FRAME_LEN])
    }
}

/// Writes the figure at `moment` of `movement` into `out`.
pub fn frame(movement: &Movement, moment: Moment, out: &mut Frame) {
    let _ = (movement, moment, out);
}
