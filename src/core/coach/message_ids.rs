//! Every message id the core can ever emit.

use crate::{
    catalogue::{Exercise, all},
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

/// Every message id the core can ever emit, each once, in a stable order: every language must have them all.
#[must_use]
pub fn message_ids() -> Vec<String> {
    let fixed = FIXED.iter().copied();
    let questions = QUESTIONS.iter().map(|question| question.message);
    let symptoms = Symptom::ALL.iter().map(|symptom| symptom.message());
    let headings = LISTS.iter().flat_map(|outcome| [outcome.list_heading(), outcome.locked_heading()]);
    let advice = LISTS.iter().chain([&Outcome::Ok]).map(|outcome| outcome.advice());
    let constant = fixed.chain(questions).chain(symptoms).chain(headings).chain(advice).map(String::from);
    constant.chain(all().iter().flat_map(exercise_ids)).collect()
}

fn exercise_ids(exercise: &Exercise) -> Vec<String> {
    let own = ["name", "purpose", "stop", "cue-1", "cue-2", "cue-3"].map(|suffix| [exercise.id, suffix].join("-"));
    let forms = exercise.forms.iter().flat_map(|form| {
        ["setup", "out", "back", "figure"].map(|suffix| [exercise.id, form.place.id(), suffix].join("-"))
    });
    own.into_iter().chain(forms).collect()
}
