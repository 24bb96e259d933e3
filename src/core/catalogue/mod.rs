//! The exercises: one file per movement family.

mod breath;
mod carry;
mod exercise;
mod hinge;
mod hip;
mod index;
mod ladder;
mod mobility;
mod need;
mod pull;
mod push;
mod squat;
mod trunk_back;
mod trunk_front;
mod trunk_side;
mod walk;
mod words;

use crate::journal::Equipment;
pub use exercise::{Exercise, Form, Kit, Pattern, Place, Rung, Sides, Style};
pub(crate) use index::index_of;
pub use need::Need;

/// How many exercises there are.
pub(crate) const EXERCISES: usize = ALL.len();

/// How many exercises come first and make up the first bouts, with words that load with them.
const FIRST: usize = 12;

/// Every exercise, in the order the library shows them.
static ALL: [Exercise; 24] = [
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
    trunk_side::PALLOF_PRESS,
    squat::SIT_TO_STAND,
    squat::STEP_UP,
    squat::GOBLET_SQUAT,
    hinge::WALL_HINGE,
    hinge::HIP_HINGE,
    hinge::DEADLIFT,
    push::PUSH_UP,
    pull::ROW,
    pull::PULL_APART,
    carry::SUITCASE_CARRY,
    walk::WALKING,
];

/// Every exercise, in the order the library shows them.
#[must_use]
pub fn all() -> &'static [Exercise] {
    &ALL
}

/// The exercises of the first bouts: what a reader can meet before there is a plan.
#[must_use]
pub fn first_bout() -> &'static [Exercise] {
    ALL.split_at_checked(FIRST).map_or(&ALL, |(first, _)| first)
}

/// The others: what a plan adds.
#[must_use]
pub fn beyond_first_bout() -> &'static [Exercise] {
    ALL.split_at_checked(FIRST).map_or(&[], |(_, beyond)| beyond)
}

/// The exercise called `id`, if there is one.
#[must_use]
pub fn find(id: &str) -> Option<&'static Exercise> {
    index_of(id).and_then(|index| ALL.get(index))
}

/// Everything a reader can do in `stage` at `place` with `equipment`, in catalogue order: each has at least one open rung (see [`Form::open`]).
pub fn available(stage: u8, place: Place, equipment: Equipment) -> impl Iterator<Item = &'static Exercise> {
    ALL.iter().filter(move |exercise| exercise.is_available(stage, place, equipment))
}
