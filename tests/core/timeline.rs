//! The timeline, whole.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod support;

use std::fmt::Write;

use steadyback::catalogue::Place;
use steadyback::guide::Bout;
use support::{Reader, menus::first_menu};

fn listing(place: Place, pain: u8) -> String {
    let reading = Reader::new().reading();
    let bout = Bout::start(place, first_menu(place, pain), reading);
    let mut lines = String::new();
    for cue in bout.cues() {
        let item = bout.items()[cue.item].exercise.id;
        let side = cue.side.map_or("-".into(), |side| format!("{side:?}"));
        writeln!(
            lines,
            "{:>6} {:>5}  {:<12} {:<12} {:<5} set {} rep {}/{}",
            cue.starts_ms,
            cue.lasts_ms,
            item,
            format!("{:?}", cue.step),
            side,
            cue.set,
            cue.rep,
            cue.reps
        )
        .expect("a string grows");
    }
    lines
}

#[test]
fn a_first_bout_on_the_floor() {
    insta::assert_snapshot!(listing(Place::Floor, 3));
}

#[test]
fn a_bout_of_breathing_on_a_chair() {
    insta::assert_snapshot!(listing(Place::Chair, 9));
}
