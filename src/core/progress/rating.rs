//! Ratings of control, as many as a gate may look back on.

use super::Control;
use crate::{journal::Ratings, time::Day};

/// One rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rating {
    pub day: Day,
    /// The rung it was shown on, from 1.
    pub rung: u8,
    /// Whether something was lifted or carried.
    pub loaded: bool,
    pub sides: Ratings,
}

impl Rating {
    /// A sided rating is its worse side.
    pub(super) fn is_steady(&self) -> bool {
        self.sides.worse() == Some(Control::Steady)
    }
}

/// The last ratings, the latest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Recent(Vec<Rating>);

impl Recent {
    /// How far back a gate looks for the ratings it asks for: a few of each rung, so that four times the five of PROGRAMME.md §4 are plenty.
    const MOST: usize = 20;

    pub(super) fn add(&mut self, rating: Rating) {
        self.0.truncate(Self::MOST - 1);
        self.0.insert(0, rating);
    }

    /// The last `count` of them since `since` that `wanted` picks.
    pub(super) fn last(
        &self,
        count: u8,
        since: Day,
        wanted: impl Fn(&Rating) -> bool,
    ) -> impl Iterator<Item = &Rating> {
        self.0.iter().filter(move |rating| rating.day >= since && wanted(rating)).take(usize::from(count))
    }
}
