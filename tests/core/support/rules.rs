//! What somebody who writes the fold anew must know of the catalogue and the check, as JSON.

#![allow(missing_docs, reason = "tests are read, not called")]

use serde_json::{Value, json};
use steadyback::{
    catalogue::{Exercise, Place, all},
    journal::Equipment,
    suitability::{Outcome, QUESTIONS},
};

/// `exercises`: for each, `open[stage][equipment]` is its highest open rung at any place (equipment: 1 band + 2 weight + 4 bar), and `loaded[place][rung − 1]`
/// says whether something is lifted or carried there. `statements`: what each leads to, 1 (ask first) – 3 (emergency).
pub fn rules() -> Value {
    let rank = |outcome| match outcome {
        Outcome::Ok => 0,
        Outcome::AskFirst => 1,
        Outcome::GetHelp => 2,
        Outcome::Emergency => 3,
    };
    let statements: serde_json::Map<String, Value> =
        QUESTIONS.iter().map(|question| (question.id.to_owned(), rank(question.outcome).into())).collect();
    json!({ "exercises": all().iter().map(exercise).collect::<Vec<_>>(), "statements": statements })
}

fn exercise(exercise: &Exercise) -> Value {
    let highest = |stage, equipment| exercise.forms.iter().map(|form| form.open(stage, equipment).len()).max();
    let open = (0..=5).map(|stage| (0..8).map(|bits| highest(stage, equipment(bits))).collect::<Vec<_>>());
    let loaded = |place: Option<Place>| {
        let forms = || exercise.forms.iter().filter(move |form| place.is_none_or(|place| place == form.place));
        let longest = forms().map(|form| form.rungs.len()).max()?;
        let lifts = |rung: usize| forms().any(|form| form.rungs.get(rung).is_some_and(|rung| rung.load_max > 0));
        Some((0..longest).map(lifts).collect::<Vec<_>>())
    };
    json!({
        "id": exercise.id,
        "pattern": format!("{:?}", exercise.pattern),
        "firstStage": exercise.first_stage,
        "lastStage": exercise.last_stage,
        "loadRank": exercise.load_rank,
        "open": open.collect::<Vec<_>>(),
        "loaded": {
            "floor": loaded(Some(Place::Floor)),
            "chair": loaded(Some(Place::Chair)),
            "standing": loaded(Some(Place::Standing)),
            "anywhere": loaded(None),
        },
    })
}

fn equipment(bits: u8) -> Equipment {
    Equipment { band: bits & 1 != 0, weight: bits & 2 != 0, bar: bits & 4 != 0 }
}
