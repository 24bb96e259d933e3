//! The instant of a movement that a frame shows.

/// Where in a movement the figure is.
///
/// A moment decides nothing: it is drawn, so floating point is fine here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// The key it comes from: 0 is the start pose, anything else the end pose.
    pub from: u8,
    /// The key it goes to.
    pub to: u8,
    /// How much of the way's time has passed, 0–1; easing happens inside. Values outside are clamped.
    pub progress: f32,
    /// How full the lungs are: 0 out, 1 in.
    pub breath: f32,
    /// How much of the full movement is made: 1 all of it, less for an eased form.
    pub range: f32,
    /// The left side works: the exact mirror image.
    pub mirrored: bool,
}

impl Moment {
    /// Still at a key, lungs half full, full range, right side working.
    #[must_use]
    pub const fn still(key: u8) -> Self {
        Self { from: key, to: key, progress: 0.0, breath: 0.5, range: 1.0, mirrored: false }
    }
}

impl Moment {
    /// How far from the start pose to the end pose, 0–1: eased in and out, as a body moves.
    pub(super) fn share(&self) -> f32 {
        let key = |key: u8| if key == 0 { 0.0 } else { 1.0 };
        let progress = if self.progress.is_nan() { 0.0 } else { self.progress.clamp(0.0, 1.0) };
        let eased = progress * progress * (3.0 - 2.0 * progress);
        (key(self.from) + (key(self.to) - key(self.from)) * eased) * self.range.clamp(0.0, 1.0)
    }
}
