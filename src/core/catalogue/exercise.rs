//! The shape of an exercise: what every entry of the catalogue must say.

use crate::{figure::Movement, journal::Equipment, policy::POLICY};

/// Where the reader does the bout.
///
/// The patterns of stage 3 and on are done on one's feet, which everybody who uses a mat or a chair can do beside it: see [`Exercise::form`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Lying, kneeling or on all fours on a mat.
    Floor,
    /// Sitting on a firm chair.
    Chair,
    /// Standing, with a wall, desk or chair back to hold.
    Standing,
}

/// The movement pattern an exercise trains (PROGRAMME.md §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// Calm breathing into the lower ribs.
    Breath,
    /// Easy movement in the middle of the range.
    Mobility,
    /// Holding the front of the trunk against extension.
    TrunkFront,
    /// Holding the side of the trunk against side-bending.
    TrunkSide,
    /// Holding the back of the trunk against bending and turning.
    TrunkBack,
    /// Gluteal and hip control.
    Hip,
    /// Sitting down and standing up, stepping up.
    Squat,
    /// Bending at the hips with a long back.
    Hinge,
    /// Pushing away.
    Push,
    /// Pulling towards.
    Pull,
    /// Carrying.
    Carry,
    /// Walking.
    Walk,
}

impl Pattern {
    /// What the menus of `stage` (0 Settle … 5 Keep) are made of; [`crate::catalogue`] has an exercise for each at every place, with a household alone.
    #[must_use]
    pub fn of_stage(stage: u8) -> &'static [Self] {
        use Pattern::{Breath, Carry, Hinge, Hip, Mobility, Pull, Push, Squat, TrunkBack, TrunkFront, TrunkSide, Walk};
        match stage {
            0 => &[Breath, Mobility, Walk],
            1 | 2 => &[Breath, Mobility, Walk, TrunkFront, TrunkSide, TrunkBack, Hip],
            _ => &[Breath, Mobility, Walk, TrunkFront, TrunkSide, TrunkBack, Hip, Squat, Hinge, Push, Pull, Carry],
        }
    }
}

/// What a rung needs beyond what every household has: a rucksack with bottles, a towel, a chair, a wall, a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kit {
    /// Nothing more.
    Household,
    /// A resistance band.
    Band,
}

impl Kit {
    /// Whether a reader with `equipment` has it.
    #[must_use]
    pub fn is_in(self, equipment: Equipment) -> bool {
        match self {
            Self::Household => true,
            Self::Band => equipment.band,
        }
    }
}

/// Whether an exercise is done once, or for the left and the right side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    /// Both sides at once.
    Together,
    /// One side, then the other, with the same dose.
    Each,
}

/// What one repetition is made of, which decides the cues it is played with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// In-breath, then out-breath, `out_ms` and `back_ms` long.
    Breath,
    /// Move out and back without stopping, such as cat-camel.
    Flow,
    /// Move out, hold still, move back.
    Hold,
}

/// One step of an exercise's ladder.
///
/// Guarantee: `hold_s` ≤ 10 (PROGRAMME.md §6); every number above zero except `hold_s`, which is zero where nothing is held, and `load_max`, which is
/// zero where nothing is carried.
#[derive(Clone, Copy, Debug)]
pub struct Rung {
    /// What it looks like: the figure's movement for this rung.
    pub movement: &'static Movement,
    /// Repetitions in a set, per side.
    pub reps: u8,
    /// Seconds each repetition is held, 0–10.
    pub hold_s: u8,
    /// Sets, per side.
    pub sets: u8,
    /// Milliseconds of the way out (or of the in-breath).
    pub out_ms: u16,
    /// Milliseconds of the way back (or of the out-breath).
    pub back_ms: u16,
    /// What it needs beyond a household.
    pub needs: Kit,
    /// The heaviest load it is meant for, hundred grams; 0 is bodyweight (or an empty rucksack). See [`Rung::load`].
    pub load_max: u16,
}

impl Rung {
    /// The load to take, hundred grams: the heaviest of `owned` (in any order) that is not above the rung's, or as many bottles in a rucksack as are
    /// not above it, whichever is more. 0 where the rung is for bodyweight.
    #[must_use]
    pub fn load(&self, owned: &[u16]) -> u16 {
        let bottles = self.load_max / POLICY.bottle_load * POLICY.bottle_load;
        owned.iter().copied().filter(|load| *load <= self.load_max).fold(bottles, u16::max)
    }
}

/// One way of doing an exercise: on the floor, on a chair, or standing.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Where this form is done.
    pub place: Place,
    /// The ladder, easiest first; 3–6 rungs.
    pub rungs: &'static [Rung],
}

impl Form {
    /// The rungs open in `stage` to a reader with `equipment`: the ladder up to the first that needs what they do not have, or a load before stage 4
    /// (PROGRAMME.md §4). A rung keeps its number. Empty where nothing is open yet.
    #[must_use]
    pub fn open(&self, stage: u8, equipment: Equipment) -> &'static [Rung] {
        let closed = |rung: &Rung| !rung.needs.is_in(equipment) || rung.load_max > 0 && stage < POLICY.load_from_stage;
        let end = self.rungs.iter().position(closed).unwrap_or(self.rungs.len());
        self.rungs.split_at_checked(end).map_or(&[], |(open, _)| open)
    }
}

/// An exercise of the catalogue.
///
/// Its words are messages named after `id`: `ID-name`, `ID-purpose`, `ID-cue-1` to `-3`, `ID-stop`, and for each form
/// `ID-PLACE-setup`, `ID-PLACE-out`, `ID-PLACE-back` and `ID-PLACE-figure` (the text description of the moving figure); in the library also two common
/// faults with what mends each, `ID-fault-1`, `ID-fix-1`, `ID-fault-2`, `ID-fix-2`, and `ID-PLACE-fault`, `ID-PLACE-fix` for a form whose fault looks
/// different ([`crate::figure::FaultWords`]).
#[derive(Clone, Copy, Debug)]
pub struct Exercise {
    /// Kebab-case and permanent: journals refer to it.
    pub id: &'static str,
    /// The pattern it trains.
    pub pattern: Pattern,
    /// Once, or per side.
    pub sides: Sides,
    /// What a repetition is made of.
    pub style: Style,
    /// First stage it belongs to (0 Settle … 5 Keep).
    pub first_stage: u8,
    /// Last stage it belongs to.
    pub last_stage: u8,
    /// Rough lumbar load, 0 (rest) upwards; orders exercises, hardest highest (PROGRAMME.md §6).
    pub load_rank: u8,
    /// The forms, at most one a place; always one for standing.
    pub forms: &'static [Form],
}

impl Exercise {
    /// The form for `place`; where there is none, the standing one, for which there is room beside every mat and chair.
    #[must_use]
    pub fn form(&self, place: Place) -> Option<&'static Form> {
        let of = |place: Place| self.forms.iter().find(|form| form.place == place);
        of(place).or_else(|| of(Place::Standing))
    }

    /// Whether it belongs to `stage` (0 Settle … 5 Keep).
    #[must_use]
    pub fn belongs_to(&self, stage: u8) -> bool {
        (self.first_stage..=self.last_stage).contains(&stage)
    }

    /// Whether a reader can do it in `stage` at `place` with `equipment`: it has at least one open rung (see [`Form::open`]).
    #[must_use]
    pub fn is_available(&self, stage: u8, place: Place, equipment: Equipment) -> bool {
        let form = self.form(place).filter(|_| self.belongs_to(stage));
        form.is_some_and(|form| !form.open(stage, equipment).is_empty())
    }
}
