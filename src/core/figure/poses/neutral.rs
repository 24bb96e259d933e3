//! Where a movement is not drawn yet: standing or sitting quietly.

use super::{
    super::{Framing, Movement, Pose, Prop, PropKind, Viewpoint},
    body::{SITTING as SITTING_FRAMING, STANDING as STANDING_FRAMING, TRUNK, prop},
    seated::SEATED,
    standing::TALL,
};

/// Standing tall.
pub static STANDING: Movement = quiet(&[], STANDING_FRAMING, TALL);
/// Sitting tall.
pub static SITTING: Movement = quiet(&[prop(PropKind::Chair, -170)], SITTING_FRAMING, SEATED);

const fn quiet(props: &'static [Prop], framing: Framing, pose: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing, props, working: TRUNK, start: pose, end: pose }
}
