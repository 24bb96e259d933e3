//! What the engine answers, as JSON whose bytes depend on the answers alone: fields sorted by name, absent ones left out, no spaces.

#![allow(missing_docs, reason = "tests are read, not called")]
#![allow(dead_code, reason = "every test file uses its own part of it")]

use serde_json::{Value, json};
use steadyback::{
    coach::Coach,
    journal::{Import, Journal, LoadedPattern, Training},
    progress::Progress,
    time::{Now, OffsetChange, Reading},
};

/// Everything a reader can be told of a journal at an instant, with the offset changes to come: the plan with its gates, today's bouts, reasons and advice,
/// the summary, the calendar, and the answer to a session asked about.
pub fn told(journal: &Journal, now: Now, changes: &[OffsetChange]) -> Value {
    let reading = Reading { now, performance_ms: 0, visible: true };
    let mut coach = Coach::new("en-GB", None);
    coach.merge(journal, reading, 0);
    coach.foresee(changes.to_vec());
    json!({
        "plan": coach.plan(reading),
        "summary": coach.summary(reading),
        "calendar": coach.calendar(reading),
        "answer": coach.ask(SESSION, reading),
    })
}

/// The session that is asked about.
const SESSION: Training =
    Training { pattern: LoadedPattern::Hinge, repetitions: 24, load: 120, effort: 6, minutes: 25 };

/// The stage and its gate at an instant; `None` if the fold does not know, which one from the start always does.
pub fn gates(journal: &Journal, now: Now) -> Option<Value> {
    let position = Progress::of(journal, now).at(now)?;
    let gate = position.gate.iter().map(|condition| {
        json!({
            "subject": format!("{:?}", condition.subject),
            "current": condition.current,
            "target": condition.target,
            "atMost": condition.at_most,
            "answersMissing": condition.answers_missing,
            "met": condition.met,
        })
    });
    Some(json!({ "stage": position.stage, "gate": gate.collect::<Vec<_>>() }))
}

/// What is wrong with a file, each code with its path, in an order of their own.
pub fn problems(import: &Import) -> Vec<String> {
    let mut problems: Vec<String> =
        import.problems().iter().map(|problem| format!("{} {}", problem.code, problem.path)).collect();
    problems.sort();
    problems
}

/// The bytes of an answer.
pub fn canonical(value: &Value) -> String {
    without_absent(value).to_string()
}

fn without_absent(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let there = fields.iter().filter(|(_, value)| !value.is_null());
            there.map(|(name, value)| (name.clone(), without_absent(value))).collect()
        }
        Value::Array(items) => items.iter().map(without_absent).collect(),
        other => other.clone(),
    }
}
