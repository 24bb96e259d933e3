//! Prints every exercise's pictures as JSON, for the contact sheet and the pages made at build time.
//!
//! One line a picture: `{"family":…,"exercise":…,"place":…,"rung":…,"shows":…,"progress":…,"viewpoint":…,"props":[…],"frame":[…]}`.
//! A rung that looks like the one before it is left out.

use std::io::{self, Write};

use steadyback::catalogue::{self, Exercise, Form, Rung, Style};
use steadyback::figure::{Belly, Fault, Frame, Moment, Movement, Prop, PropKind, Viewpoint, frame};

/// Prints every picture of the correct movements, as bouts show them.
pub(crate) fn print(out: &mut impl Write) -> io::Result<()> {
    each_rung(|pictured| pictured.print("movement", pictured.rung.movement, Belly::Breathes, out))
}

/// Prints every correct movement and its fault, both seen from where the fault shows.
pub(crate) fn print_faults(out: &mut impl Write) -> io::Result<()> {
    each_rung(|pictured| {
        let missing = || io::Error::other(format!("{} has no fault", pictured.exercise.id));
        let fault = Fault::of(pictured.rung.movement).ok_or_else(missing)?;
        pictured.print("correct", &fault.correct(), Belly::Breathes, out)?;
        pictured.print("fault", &fault.movement, fault.belly, out)
    })
}

fn each_rung(mut print: impl FnMut(&Pictured) -> io::Result<()>) -> io::Result<()> {
    for exercise in catalogue::all() {
        for form in exercise.forms {
            for (number, rung) in different(form) {
                print(&Pictured { exercise, form, rung, number })?;
            }
        }
    }
    Ok(())
}

/// A rung that is pictured.
struct Pictured {
    exercise: &'static Exercise,
    form: &'static Form,
    rung: &'static Rung,
    number: usize,
}

impl Pictured {
    /// Its movement at three moments.
    fn print(&self, shows: &str, movement: &Movement, belly: Belly, out: &mut impl Write) -> io::Result<()> {
        for progress in [0.0, 0.5, 1.0] {
            let breath = match belly {
                Belly::PushedOut => progress,
                Belly::Still => 0.0,
                Belly::Breathes if self.exercise.style == Style::Breath => progress,
                Belly::Breathes => 0.3,
            };
            let moment = Moment { to: 1, progress, breath, ..Moment::still(0) };
            let mut picture = Frame::default();
            frame(movement, moment, &mut picture);
            let viewpoint = match movement.viewpoint {
                Viewpoint::Side => "side",
                Viewpoint::Front => "front",
            };
            let prop = |prop: &Prop| format!(r#"{{"kind":"{}","x":{}}}"#, kind(prop.kind), prop.x);
            let props: Vec<String> = movement.props.iter().map(prop).collect();
            let numbers: Vec<String> = picture.0.iter().map(|number| format!("{number:.3}")).collect();
            writeln!(
                out,
                r#"{{"family":"{:?}","exercise":"{}","place":"{}","rung":{},"shows":"{shows}","progress":{progress},"viewpoint":"{viewpoint}","props":[{}],"frame":[{}]}}"#,
                self.exercise.pattern,
                self.exercise.id,
                self.form.place.id(),
                self.number,
                props.join(","),
                numbers.join(",")
            )?;
        }
        Ok(())
    }
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
