//! Control, in the reader's own judgement.

/// The reader's own rating of an exercise (PROGRAMME.md §1 D), worst first.
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
