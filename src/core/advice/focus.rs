//! The movement check (PROGRAMME.md §1 B): which groups the menu turns to first, when it is offered again, and before beside after.

use crate::{catalogue::Pattern, journal::MovementCheck, policy::POLICY, time::Day};

/// What the movement check rates, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Sitting down and standing up.
    Squat,
    /// Bending at the hips.
    Hinge,
    /// Pushing.
    Push,
    /// Pulling.
    Pull,
    /// Hip control.
    Hip,
    /// Trunk control.
    Trunk,
}

impl Group {
    /// All of them, in the order of [`MovementCheck::ratings`].
    pub const ALL: [Self; 6] = [Self::Squat, Self::Hinge, Self::Push, Self::Pull, Self::Hip, Self::Trunk];

    /// Its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Squat => "group-squat",
            Self::Hinge => "group-hinge",
            Self::Push => "group-push",
            Self::Pull => "group-pull",
            Self::Hip => "group-hip",
            Self::Trunk => "group-trunk",
        }
    }

    /// The patterns that train it in `stage`: before the patterns themselves are open, what prepares them. \[P\]
    #[must_use]
    pub fn patterns(self, stage: u8) -> &'static [Pattern] {
        let open = stage >= POLICY.training_from_stage;
        match self {
            Self::Squat if open => &[Pattern::Squat],
            Self::Hinge if open => &[Pattern::Hinge],
            Self::Push if open => &[Pattern::Push],
            Self::Pull if open => &[Pattern::Pull],
            Self::Squat | Self::Hip => &[Pattern::Hip],
            Self::Hinge => &[Pattern::Hip, Pattern::TrunkBack],
            Self::Push => &[Pattern::TrunkFront],
            Self::Pull => &[Pattern::TrunkBack],
            Self::Trunk => &[Pattern::TrunkFront, Pattern::TrunkSide, Pattern::TrunkBack],
        }
    }
}

/// What the menu turns to first: the groups with the lowest rating, in the check's order. Empty where nothing was rated, or all of it is steady.
#[must_use]
pub fn focus(check: &MovementCheck) -> Vec<Group> {
    const STEADY: u8 = 2;
    let lowest = check.ratings.iter().flatten().min().copied();
    let Some(lowest) = lowest.filter(|rating| *rating < STEADY) else { return Vec::new() };
    let rated = Group::ALL.into_iter().zip(check.ratings);
    rated.filter(|(_, rating)| *rating == Some(lowest)).map(|(group, _)| group).collect()
}

/// Whether the check is offered on `today`, the last one having been on `last`.
#[must_use]
pub fn movement_check_due(last: Option<Day>, today: Day) -> bool {
    last.is_none_or(|last| today.days_since(last) >= POLICY.movement_check_days)
}

/// A group before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which group.
    pub group: Group,
    /// 0 (lost it) – 2 (steady), if it was rated.
    pub before: Option<u8>,
    /// The same later.
    pub after: Option<u8>,
}

/// Before beside after, in the check's order.
#[must_use]
pub fn changes(before: &MovementCheck, after: &MovementCheck) -> Vec<Change> {
    let ratings = before.ratings.into_iter().zip(after.ratings);
    Group::ALL.into_iter().zip(ratings).map(|(group, (before, after))| Change { group, before, after }).collect()
}
