//! Three numbers in space, and the sine and cosine that turn degrees into them.

use std::ops::{Add, Mul, Sub};

use super::{Direction, Point};

/// A place or a direction, figure units.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Vector {
    /// Forwards.
    pub x: f32,
    /// Up.
    pub y: f32,
    /// Towards the figure's right.
    pub z: f32,
}

impl Vector {
    /// From its three numbers.
    #[must_use]
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self { x, y, z }
    }

    /// How much of `other` lies along this one.
    #[must_use]
    pub fn dot(self, other: Self) -> f32 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// Its length.
    #[must_use]
    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction, one unit long; nothing stays nothing.
    #[must_use]
    pub fn unit(self) -> Self {
        self * (1.0 / self.length().max(1e-6))
    }

    /// Part of the way to `other`.
    #[must_use]
    pub fn towards(self, other: Self, share: f32) -> Self {
        self + (other - self) * share
    }
}

impl Add for Vector {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Vector {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Mul<f32> for Vector {
    type Output = Self;

    fn mul(self, by: f32) -> Self {
        Self::new(self.x * by, self.y * by, self.z * by)
    }
}

impl From<Point> for Vector {
    fn from(point: Point) -> Self {
        Self::new(f32::from(point.x), f32::from(point.y), f32::from(point.z))
    }
}

/// A direction between two others, still as two angles in degrees, and which way is "out".
#[derive(Clone, Copy, Debug)]
pub(super) struct Heading {
    swing: f32,
    out: f32,
    /// 1 for the figure's right limbs, −1 for its left ones.
    side: f32,
}

impl Heading {
    pub(super) fn between(from: Direction, to: Direction, share: f32, side: f32) -> Self {
        Self {
            swing: mix(from.swing.into(), to.swing.into(), share),
            out: mix(from.out.into(), to.out.into(), share),
            side,
        }
    }

    /// As a direction one unit long.
    pub(super) fn vector(self) -> Vector {
        let (swing_sine, swing_cosine) = sine_and_cosine(self.swing);
        let (out_sine, out_cosine) = sine_and_cosine(self.out);
        Vector::new(out_cosine * swing_sine, -out_cosine * swing_cosine, self.side * out_sine)
    }
}

/// Part of the way from one number to another.
pub(super) fn mix(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}

/// Sine and cosine of an angle in degrees, within 0.00001: a polynomial, so that every browser and the tests draw the same picture to the bit.
pub(super) fn sine_and_cosine(degrees: f32) -> (f32, f32) {
    (sine(degrees), sine(degrees + 90.0))
}

fn sine(degrees: f32) -> f32 {
    // Into −180…180, then, because a sine is symmetrical about 90°, into −90…90.
    let turn = degrees - 360.0 * (degrees / 360.0).round();
    let folded = if turn > 90.0 {
        180.0 - turn
    } else if turn < -90.0 {
        -180.0 - turn
    } else {
        turn
    };
    let angle = folded.to_radians();
    let square = angle * angle;
    // Taylor's series to the ninth power; its error at 90° is 0.000004.
    angle
        * (1.0 + square * (-1.0 / 6.0 + square * (1.0 / 120.0 + square * (-1.0 / 5040.0 + square * (1.0 / 362_880.0)))))
}
