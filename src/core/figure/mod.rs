//! The moving figure: a skeleton of joints, poses as data, frames by interpolation. Drawing only: nothing is decided here.

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
    /// A firm chair.
    Chair,
    /// A wall.
    Wall,
    /// A desk or table top.
    Desk,
}

/// One movement: where it starts, where it ends, and what it needs.
#[derive(Clone, Copy, Debug)]
pub struct Movement {
    /// Side or front.
    pub viewpoint: Viewpoint,
    /// The things it needs, in drawing order.
    pub props: &'static [Prop],
}
