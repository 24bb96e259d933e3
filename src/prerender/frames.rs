//! Prints every exercise's pictures as JSON, for the contact sheet and the pages made at build time.
//!
//! One line a picture: `{"exercise":…,"place":…,"rung":…,"progress":…,"viewpoint":…,"props":[…],"frame":[…]}`.
//! A rung that looks like the one before it is left out.

use std::io::{self, Write};

use steadyback::catalogue::{self, Form, Rung, Style};
use steadyback::figure::{Frame, Moment, PropKind, Viewpoint, frame};

/// Prints every picture.
pub(crate) fn print(out: &mut impl Write) -> io::Result<()> {
    for exercise in catalogue::all() {
        for form in exercise.forms {
            for (rung, step) in different(form) {
                for progress in [0.0, 0.5, 1.0] {
                    let breath = if exercise.style == Style::Breath { progress } else { 0.3 };
                    let moment = Moment { to: 1, progress, breath, ..Moment::still(0) };
                    let mut picture = Frame::default();
                    frame(step.movement, moment, &mut picture);
                    let place = format!("{:?}", form.place).to_lowercase();
                    let viewpoint = match step.movement.viewpoint {
                        Viewpoint::Side => "side",
                        Viewpoint::Front => "front",
                    };
                    let props: Vec<String> = step
                        .movement
                        .props
                        .iter()
                        .map(|prop| format!(r#"{{"kind":"{}","x":{}}}"#, kind(prop.kind), prop.x))
                        .collect();
                    let numbers: Vec<String> = picture.0.iter().map(|number| format!("{number:.3}")).collect();
                    writeln!(
                        out,
                        r#"{{"exercise":"{}","place":"{place}","rung":{rung},"progress":{progress},"viewpoint":"{viewpoint}","props":[{}],"frame":[{}]}}"#,
                        exercise.id,
                        props.join(","),
                        numbers.join(",")
                    )?;
                }
            }
        }
    }
    Ok(())
}

/// The rungs that look different from the one before, numbered from 1.
fn different(form: &Form) -> impl Iterator<Item = (usize, &'static Rung)> {
    let mut last = None;
    form.rungs.iter().enumerate().filter_map(move |(index, rung)| {
        let movement: *const _ = rung.movement;
        (last.replace(movement) != Some(movement)).then_some((index + 1, rung))
    })
}

fn kind(kind: PropKind) -> &'static str {
    match kind {
        PropKind::Mat => "mat",
        PropKind::Chair => "chair",
        PropKind::ChairTurned => "chair-turned",
        PropKind::Wall => "wall",
        PropKind::WallAhead => "wall-ahead",
        PropKind::Desk => "desk",
        PropKind::Box => "box",
        PropKind::Stick => "stick",
        PropKind::Weight => "weight",
        PropKind::Bag => "bag",
        PropKind::Band => "band",
        PropKind::BandAside => "band-aside",
    }
}
