//! The bones: an adult's proportions, in thousandths of the body's height (after Drillis and Contini 1966, rounded).

/// Hip joints to the lowest lumbar joint.
pub const PELVIS: f32 = 85.0;
/// Lowest lumbar joint to the lowest rib.
pub const LUMBAR: f32 = 105.0;
/// Lowest rib to the base of the neck.
pub const CHEST: f32 = 115.0;
/// Base of the neck to the base of the skull.
pub const NECK: f32 = 45.0;
/// Base of the skull to the middle of the head; the head is 1/7.5 of the height.
pub const HEAD: f32 = 53.0;
/// Lowest rib to the line between the shoulder joints.
pub const SHOULDER_HEIGHT: f32 = 100.0;
/// Half the distance between the shoulder joints.
pub const SHOULDER_HALF_WIDTH: f32 = 108.0;
/// Half the distance between the hip joints.
pub const HIP_HALF_WIDTH: f32 = 55.0;
/// Shoulder to elbow.
pub const UPPER_ARM: f32 = 172.0;
/// Elbow to wrist.
pub const FOREARM: f32 = 145.0;
/// Wrist to fingertips, fingers slightly curled.
pub const HAND: f32 = 85.0;
/// Hip to knee.
pub const THIGH: f32 = 245.0;
/// Knee to ankle.
pub const SHANK: f32 = 246.0;
/// Ankle to sole.
pub const ANKLE_HEIGHT: f32 = 39.0;
/// Ankle to the back of the heel, along the sole.
pub const HEEL: f32 = 30.0;
/// Ankle to the toes, along the sole.
pub const TOE: f32 = 105.0;
