//! What an exercise can be done with.

use super::{Exercise, Form, Kit, Rung};

/// What an exercise can be done with; most can be done with what is at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// A household's things: a chair, a wall, a towel, a rucksack with bottles.
    Household,
    /// A resistance band.
    Band,
    /// A weight: dumbbell, kettlebell or bar. A rucksack stands in for it.
    Weight,
}

impl Exercise {
    /// What it can be done with, in the order of [`Need`]: household where a form begins with nothing more, the others where a rung uses them.
    #[must_use]
    pub fn needs(&self) -> Vec<Need> {
        let rungs = || self.forms.iter().flat_map(|form| form.rungs);
        let household = |rung: &Rung| rung.needs == Kit::Household;
        let at_home = self.forms.iter().any(|Form { rungs, .. }| rungs.first().is_some_and(household));
        let band = rungs().any(|rung| rung.needs == Kit::Band);
        let weight = rungs().any(|rung| rung.load_max > 0);
        let all = [(at_home, Need::Household), (band, Need::Band), (weight, Need::Weight)];
        all.into_iter().filter(|(needed, _)| *needed).map(|(_, need)| need).collect()
    }
}
