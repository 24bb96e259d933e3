//! Prints what the page without an engine shows, as JSON: the suitability lists, then the gentle first routine with its doses.
//!
//! One line a thing: `{"heading":…,"advice":…,"questions":[…]}` or `{"exercise":…,"place":…,"rung":…,"reps":…,"sets":…,"hold":…,"sides":…}`.
//! Everything is a message id or a number; the words stay in the language files. Rungs count from 1, as in `frames`.

use std::io::{self, Write};

use steadyback::catalogue::Place;
use steadyback::coach::{Action, Coach, Problem};
use steadyback::journal::Settings;
use steadyback::plan::{BoutToFill, MenuRequest, menu_now};
use steadyback::policy::POLICY;
use steadyback::time::{Now, Reading};
use steadyback::view::View;

/// Prints the lists and the routine.
pub(crate) fn print(out: &mut impl Write) -> io::Result<()> {
    lists(out)?;
    routine(out)
}

/// The three lists as the coach itself shows them.
fn lists(out: &mut impl Write) -> io::Result<()> {
    let mut coach = Coach::new("en-GB", None);
    let reading = Reading { now: Now::EPOCH, performance_ms: 0, visible: true };
    coach.perform(Action::Begin, reading, 0).map_err(refused)?;
    while let View::Check(list) = coach.view(reading) {
        let questions: Vec<String> =
            list.questions.iter().map(|question| format!(r#""{}""#, question.text.id)).collect();
        let (heading, advice, questions) = (list.heading.id, list.advice.id, questions.join(","));
        writeln!(out, r#"{{"heading":"{heading}","advice":"{advice}","questions":[{questions}]}}"#)?;
        coach.perform(Action::Proceed, reading, 0).map_err(refused)?;
    }
    Ok(())
}

/// The first routine for the most pain that is still given exercises: a page cannot ask, so it is as gentle as an answer could make it.
fn routine(out: &mut impl Write) -> io::Result<()> {
    let settings = Settings::default();
    let request = MenuRequest::first_bout(Place::Floor, &settings);
    for item in menu_now(&request, &[BoutToFill::ORDINARY], POLICY.pain_now_settle_max, false).items {
        let (exercise, place, rung) = (item.exercise.id, item.form.place.id(), item.rung_index + 1);
        let (reps, sets, hold, sides) = (item.reps, item.sets, item.hold_s(), item.sides());
        writeln!(
            out,
            r#"{{"exercise":"{exercise}","place":"{place}","rung":{rung},"reps":{reps},"sets":{sets},"hold":{hold},"sides":{sides}}}"#
        )?;
    }
    Ok(())
}

fn refused(problem: Problem) -> io::Error {
    io::Error::other(format!("{problem:?}"))
}
