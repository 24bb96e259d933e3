//! What answers mean: lights for pain, ratings for control.

/// What a pain score means (PROGRAMME.md §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Light {
    /// As usual.
    Green,
    /// More than usual.
    Amber,
    /// Too much for today.
    Red,
}

/// The reader's own rating of an exercise (PROGRAMME.md §1 D).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// Lost the position.
    Lost,
    /// Wobbled.
    Wobbly,
    /// Held it.
    Steady,
}
