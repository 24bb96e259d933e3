//! Every message id the first bout can ever show.

use crate::{
    catalogue::{Exercise, first_bout},
    suitability::{LISTS, Outcome, QUESTIONS, Symptom},
};

/// Ids that depend on no table.
const FIXED: &[&str] = &[
    "cue-get-ready",
    "cue-next",
    "cue-adjust",
    "cue-adjust-detail",
    "cue-rest",
    "cue-rest-detail",
    "cue-switch-sides",
    "cue-switch-sides-detail",
    "cue-move",
    "cue-hold",
    "cue-return",
    "cue-breathe-in",
    "cue-breathe-out",
    "easier-rung",
    "easier-smaller",
    "easier-breathing",
    "easier-nothing",
    "note-high-pain",
    "note-settle",
    "note-after-red",
    "note-capped",
    "hurt-green",
    "hurt-amber",
    "hurt-red",
    "hurt-red-support",
    "done-red",
    "done-lost",
    "done-amber",
    "done-wobbly",
    "done-nothing",
    "done-short",
    "done-eased",
    "done-breathing",
    "done-steady",
    "done-unrated",
    "next-red",
    "next-lost",
    "next-amber",
    "next-wobbly",
    "next-same",
    "next-steady",
    "rest-stopped",
    "rest-after-red",
    "rest-recent",
    "rest-again",
    "rest-ready",
    "lift-seen",
    "lift-asked",
    "lift-open",
    "lift-later-day",
];

/// The words of control tests, which come with the plan.
pub(crate) const OF_TESTS: &[&str] = &["done-test", "next-test", "note-test"];

/// Every message id the first bout can ever show, each once, in a stable order: every language must have them all. The rest: [`crate::Words`].
#[must_use]
pub fn message_ids() -> Vec<String> {
    let fixed = FIXED.iter().copied();
    let questions = QUESTIONS.iter().map(|question| question.message);
    let symptoms = Symptom::ALL.iter().map(|symptom| symptom.message());
    let headings = LISTS.iter().flat_map(|outcome| [outcome.list_heading(), outcome.locked_heading()]);
    let advice = LISTS.iter().chain([&Outcome::Ok]).map(|outcome| outcome.advice());
    let constant = fixed.chain(questions).chain(symptoms).chain(headings).chain(advice).map(String::from);
    constant.chain(first_bout().iter().flat_map(Exercise::message_ids)).collect()
}
