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

/// The last ratings, the latest last.
///
/// Guarantee: of those on one rung with the same load, at least the last [`Recent::OF_A_KIND`] are here, however many others came since. So a choice
/// by rung and load is the same as one from all ratings there ever were. There are never more than [`Recent::MOST`].
#[derive(Clone, Debug, Default)]
pub(super) struct Recent(Vec<Rating>);

impl Recent {
    /// As many of a kind as a gate asks for at most.
    const OF_A_KIND: usize = 5;

    /// How many there may be before those that nobody looks back on are forgotten, all at once: more than there are kinds to keep.
    const MOST: usize = 96;

    pub(super) fn add(&mut self, rating: Rating) {
        if self.0.len() >= Self::MOST {
            self.forget();
        }
        self.0.push(rating);
    }

    /// Leaves the last of each kind.
    fn forget(&mut self) {
        // By rungs, of which a ladder has 6 at most (PROGRAMME.md §4): without a load, and with one.
        let mut found = [[0; 2]; 8];
        self.0.reverse();
        self.0.retain(|rating| {
            let Some([bare, loaded]) = found.get_mut(usize::from(rating.rung)) else { return true };
            let found = if rating.loaded { loaded } else { bare };
            *found += 1;
            *found <= Self::OF_A_KIND
        });
        self.0.reverse();
    }

    /// The last `count` of them since `since`, the latest first and at most [`Recent::OF_A_KIND`], that `wanted` picks by rung and load.
    pub(super) fn last(
        &self,
        count: u8,
        since: Day,
        wanted: impl Fn(&Rating) -> bool,
    ) -> impl Iterator<Item = &Rating> {
        self.0.iter().rev().filter(move |rating| rating.day >= since && wanted(rating)).take(usize::from(count))
    }
}
