//! The shape of an exercise: what every entry of the catalogue must say.

use crate::figure::Movement;

/// Where the reader does the bout.
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
/// Guarantee: `hold_s` ≤ 10 (PROGRAMME.md §6); every field above zero except `hold_s`, which is zero where nothing is held.
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
}

/// One way of doing an exercise: on the floor, on a chair, or standing.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Where this form is done.
    pub place: Place,
    /// The ladder, easiest first; 3–6 rungs.
    pub rungs: &'static [Rung],
}

/// An exercise of the catalogue.
///
/// Its words are messages named after `id` (see [`Exercise::message`]): `ID-name`, `ID-purpose`, `ID-cue-1` to `-3`, `ID-stop`, and for each form
/// `ID-PLACE-setup`, `ID-PLACE-out`, `ID-PLACE-back` and `ID-PLACE-figure` (the text description of the moving figure).
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
    /// Rough lumbar load, 0 (rest) upwards; orders exercises, hardest highest (PROGRAMME.md §6).
    pub load_rank: u8,
    /// The forms, at most one a place; always one for the floor and one off it.
    pub forms: &'static [Form],
}

impl Exercise {
    /// The form for `place`, if there is one.
    #[must_use]
    pub fn form(&self, place: Place) -> Option<&'static Form> {
        self.forms.iter().find(|form| form.place == place)
    }
}
