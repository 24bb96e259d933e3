//! Where the figure is seen from, and the things around it.

/// Where the figure is seen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Viewpoint {
    /// From the figure's right.
    Side,
    /// From the front.
    Front,
}

/// A thing the figure needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Prop {
    /// What it is.
    pub kind: PropKind,
    /// Its left edge (or the wall's face), in figure units.
    pub x: i16,
}

/// The kinds of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PropKind {
    /// A mat on the floor.
    Mat,
    /// A firm chair, its back at the left.
    Chair,
    /// A firm chair standing sideways, its back behind the figure.
    ChairTurned,
    /// A wall, with the room to its right.
    Wall,
    /// A wall, with the room to its left.
    WallAhead,
    /// A desk or table top.
    Desk,
    /// A low step or stool.
    Box,
    /// A broomstick held along the back. This and what follows goes with the body; its `x` means nothing.
    Stick,
    /// A kettlebell in both hands.
    Weight,
    /// A rucksack in the near hand.
    Bag,
    /// A band from hand to hand.
    Band,
    /// A band that pulls both hands towards the near side.
    BandAside,
}
