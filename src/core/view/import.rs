//! What came of bringing a journal in.

use crate::{
    Message,
    journal::{FileProblem, Import},
};

/// What came of bringing a file or another tab's entries in.
///
/// Guarantee: what the reader had is still there, whatever came in; of something damaged nothing is taken but by the reader's explicit choice.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    /// What was done with it.
    pub result: ImportResult,
    /// The same in words.
    pub message: Message,
    /// Sound entries in it: where it is damaged, how many the reader may choose to keep.
    pub sound: u32,
    /// Entries taken that were not known before.
    pub taken: u32,
    /// Sound entries that were known already, or are less cautious than what is known by their name.
    pub known: u32,
    /// Entries seen that could not be read; more may be missing.
    pub left_out: u32,
    /// What is wrong with it, up to [`crate::journal::MOST_PROBLEMS`].
    pub problems: Vec<ProblemView>,
    /// How much is wrong in all.
    pub problem_count: u32,
}

/// What was done with something brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ImportResult {
    /// Nothing was wrong, and all of it counts.
    Taken,
    /// By the reader's choice its sound entries count, and a check is due: a lock or a stop report may be among what was lost.
    Salvaged,
    /// Something is wrong, and nothing of it counts.
    Damaged,
    /// It is no journal, or a later release wrote it, or it is too large: it was not read.
    Refused,
}

/// One thing that is wrong with what was brought in.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// What is wrong; the codes are listed at [`FileProblem::code`].
    pub code: String,
    /// Where, such as `entries[12].exercises[0].rung`; empty for the whole.
    pub path: String,
}

impl ImportView {
    /// Every message it can carry.
    pub(crate) const MESSAGE_IDS: [&'static str; 8] = [
        "import-taken",
        "import-nothing-new",
        "import-salvaged",
        "import-damaged",
        "import-nothing-sound",
        "import-newer",
        "import-too-large",
        "import-not-a-journal",
    ];

    /// What came of `import`, of whose `sound` entries `taken` were new.
    pub(crate) fn new(import: &Import, result: ImportResult, sound: usize, taken: usize) -> Self {
        let (sound, taken) = (count(sound), count(taken));
        let message = match (result, import.refusal()) {
            (ImportResult::Refused, Some("newer")) => Message::new("import-newer"),
            (ImportResult::Refused, Some("too-large")) => Message::new("import-too-large"),
            (ImportResult::Refused, _) => Message::new("import-not-a-journal"),
            (ImportResult::Damaged, _) if sound == 0 => Message::new("import-nothing-sound"),
            (ImportResult::Damaged, _) => Message::new("import-damaged").number(shown(sound)),
            (ImportResult::Salvaged, _) => Message::new("import-salvaged").number(shown(taken)),
            (ImportResult::Taken, _) if taken == 0 => Message::new("import-nothing-new"),
            (ImportResult::Taken, _) => Message::new("import-taken").number(shown(taken)),
        };
        let counts = matches!(result, ImportResult::Taken | ImportResult::Salvaged);
        Self {
            result,
            message,
            sound,
            taken,
            known: if counts { sound.saturating_sub(taken) } else { 0 },
            left_out: count(import.left_out()),
            problems: import.problems().iter().map(ProblemView::of).collect(),
            problem_count: count(import.problem_count()),
        }
    }
}

impl ProblemView {
    fn of(problem: &FileProblem) -> Self {
        Self { code: problem.code.to_owned(), path: problem.path.clone() }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn shown(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
