//! What a check leads to.

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

impl Outcome {
    /// The message with what to do.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::Ok => "confirm-ok-advice",
            Self::AskFirst => "check-ask-first-advice",
            Self::GetHelp => "check-get-help-advice",
            Self::Emergency => "check-emergency-advice",
        }
    }

    /// The heading of its list; an OK has none and says what its advice says.
    #[must_use]
    pub fn list_heading(self) -> &'static str {
        match self {
            Self::Ok => "confirm-ok-advice",
            Self::AskFirst => "check-ask-first-heading",
            Self::GetHelp => "check-get-help-heading",
            Self::Emergency => "check-emergency-heading",
        }
    }

    /// The heading while it locks; an OK never does.
    #[must_use]
    pub fn locked_heading(self) -> &'static str {
        match self {
            Self::Ok => "confirm-ok-advice",
            Self::AskFirst => "locked-ask-first-heading",
            Self::GetHelp => "locked-get-help-heading",
            Self::Emergency => "locked-emergency-heading",
        }
    }

    /// Whether lifting it needs a later day as well as the reader's word (PROGRAMME.md §2).
    #[must_use]
    pub fn needs_a_later_day(self) -> bool {
        self >= Self::GetHelp
    }
}
