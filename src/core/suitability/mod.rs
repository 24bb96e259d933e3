//! "Check this routine suits you": questions, outcomes, locks (PROGRAMME.md §2).

/// What a check leads to; the highest wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Nothing applies.
    Ok,
    /// Ask a professional first.
    AskFirst,
    /// Get help today or tomorrow.
    GetHelp,
    /// Emergency now.
    Emergency,
}
