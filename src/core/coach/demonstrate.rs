//! Exercises shown apart from a bout.

use super::{Coach, Problem};
use crate::{guide::Demonstration, time::Reading, view::DemonstrationView};

impl Coach {
    /// What there is to show of an exercise, with its words.
    ///
    /// # Errors
    /// `not-now` while the reader is locked: the library is hidden then.
    pub fn demonstration(
        &self,
        demonstration: &Demonstration,
        mirrored: bool,
        reading: Reading,
    ) -> Result<DemonstrationView, Problem> {
        let locked = !self.suitability(reading.now).locks().is_empty();
        if locked { Err(Problem::not_now("demonstration")) } else { Ok(demonstration.view(mirrored)) }
    }
}
