//! The numbers of exercises in packed bytes.

/// Every exercise a journal can name, by its id in the catalogue. An exercise's place here is its number in packed bytes, so new ones go at the end and
/// none is ever taken away; the catalogue itself may be put into another order. A release that adds one raises the format's version.
pub(super) const EXERCISES: &[&str] = &[
    "breathing",
    "pelvic-tilt",
    "cat-camel",
    "hip-flexor",
    "light-brace",
    "dead-bug",
    "curl-up",
    "side-bridge",
    "bird-dog",
    "glute-bridge",
    "clamshell",
    "marching",
    "hip-hinge",
    "wall-hinge",
    "sit-to-stand",
    "goblet-squat",
    "deadlift",
    "row",
    "pull-apart",
    "push-up",
    "pallof-press",
    "suitcase-carry",
    "step-up",
    "walking",
];
