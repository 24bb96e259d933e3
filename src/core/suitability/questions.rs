//! The question bank of PROGRAMME.md §2 as data; its words are the messages `check-ID`.

use super::Outcome;

/// A statement that may apply to the reader.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Kebab-case and permanent: journals refer to it.
    pub id: &'static str,
    /// Its message.
    pub message: &'static str,
    /// What it leads to when it applies, which is also the list it stands on.
    pub outcome: Outcome,
}

/// The three lists, in the order they are asked.
pub const LISTS: [Outcome; 3] = [Outcome::Emergency, Outcome::GetHelp, Outcome::AskFirst];

/// All statements, in the order they are asked. A statement's index is the number [`crate::coach::Action::Tick`] takes and its bit in
/// [`super::Ticks`], so new ones go at the end.
pub const QUESTIONS: &[Question] = &[
    // [E: UK cauda-equina cards, Finucane 2020]
    emergency("numb-between-legs", "check-numb-between-legs"),
    emergency("bladder-or-bowel", "check-bladder-or-bowel"),
    emergency("genital-feeling", "check-genital-feeling"),
    emergency("both-legs", "check-both-legs"),
    emergency("fast-weakness", "check-fast-weakness"),
    emergency("serious-accident", "check-serious-accident"),
    emergency("chest-pain", "check-chest-pain"),
    emergency("severe-faint", "check-severe-faint"),
    // [E: Finucane 2020]
    get_help("one-leg-weak", "check-one-leg-weak"),
    get_help("dizzy", "check-dizzy"),
    get_help("fever", "check-fever"),
    get_help("infection-risk", "check-infection-risk"),
    get_help("weight-loss", "check-weight-loss"),
    get_help("no-easing", "check-no-easing"),
    get_help("banding-chest", "check-banding-chest"),
    get_help("lump-or-shape", "check-lump-or-shape"),
    get_help("pulsing-belly", "check-pulsing-belly"),
    get_help("minor-fall", "check-minor-fall"),
    // [E: single flags are weak, Downie 2013, Cook 2018; the stiff mornings are NG65]
    ask_first("spread-down-leg", "check-spread-down-leg"),
    ask_first("past-cancer", "check-past-cancer"),
    ask_first("under-18", "check-under-18"),
    ask_first("new-over-60", "check-new-over-60"),
    ask_first("morning-stiffness", "check-morning-stiffness"),
    ask_first("pregnant", "check-pregnant"),
    ask_first("recent-surgery", "check-recent-surgery"),
    ask_first("known-fracture", "check-known-fracture"),
    ask_first("told-not-to", "check-told-not-to"),
    ask_first("heart", "check-heart"),
    ask_first("worried", "check-worried"),
];

/// The statements on the list that leads to `outcome`, each with its number.
pub fn on_list(outcome: Outcome) -> impl Iterator<Item = (u8, &'static Question)> {
    (0..).zip(QUESTIONS).filter(move |(_, question)| question.outcome == outcome)
}

const fn emergency(id: &'static str, message: &'static str) -> Question {
    Question { id, message, outcome: Outcome::Emergency }
}

const fn get_help(id: &'static str, message: &'static str) -> Question {
    Question { id, message, outcome: Outcome::GetHelp }
}

const fn ask_first(id: &'static str, message: &'static str) -> Question {
    Question { id, message, outcome: Outcome::AskFirst }
}
