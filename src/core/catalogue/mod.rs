//! The exercises: one file per movement family.

mod breath;
mod exercise;
mod hip;
mod ladder;
mod mobility;
mod trunk_back;
mod trunk_front;
mod trunk_side;

pub use exercise::{Exercise, Form, Pattern, Place, Rung, Sides, Style};

/// Every exercise, in the order the library shows them.
static ALL: [Exercise; 12] = [
    breath::BREATHING,
    mobility::PELVIC_TILT,
    mobility::CAT_CAMEL,
    mobility::HIP_FLEXOR,
    trunk_front::LIGHT_BRACE,
    trunk_front::DEAD_BUG,
    trunk_front::CURL_UP,
    trunk_side::SIDE_BRIDGE,
    trunk_back::BIRD_DOG,
    hip::GLUTE_BRIDGE,
    hip::CLAMSHELL,
    hip::MARCHING,
];

/// Every exercise, in the order the library shows them.
#[must_use]
pub fn all() -> &'static [Exercise] {
    &ALL
}

/// The exercise called `id`, if there is one.
#[must_use]
pub fn find(id: &str) -> Option<&'static Exercise> {
    ALL.iter().find(|exercise| exercise.id == id)
}
