//! The six kinds of reader.

use super::model;

/// A kind of reader.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Its name.
    pub name: &'static str,
    /// Share of planned bouts that are done.
    pub adherence: f64,
    /// Share of pain questions that are answered.
    pub answers: f64,
    /// Times the usual hazard of a flare.
    pub flares: f64,
    /// How pain goes on average.
    pub course: [f64; 4],
    /// Share of occasions on which they train as they like, whatever the answer is.
    pub own_way: f64,
    /// Share of planned bouts that are done once pain has settled.
    pub adherence_when_settled: f64,
    /// Whether training makes pain less.
    pub improves: bool,
}

/// A reader who does most of what is planned: what the others differ from.
const STEADY: Kind = Kind {
    name: "steady",
    // [E: 86% kept to two exercises or fewer, Eckard]
    adherence: 0.86,
    // [assumed]
    answers: 0.9,
    flares: 1.0,
    course: model::COURSE_LASTING,
    own_way: 0.0,
    adherence_when_settled: 0.86,
    improves: true,
};

/// The six kinds, in the order of the table.
pub const KINDS: [Kind; 6] = [
    STEADY,
    // [E: 50–70% do not keep to home exercise, a vendor's summary of the literature; 40% is the middle]
    Kind { name: "sporadic", adherence: 0.4, answers: 0.6, adherence_when_settled: 0.4, ..STEADY },
    // [assumed]
    Kind { name: "over-eager", adherence: 0.97, own_way: 0.5, adherence_when_settled: 0.97, ..STEADY },
    // [E: more than two earlier episodes go with recurrence, da Silva 2019; the factor is assumed]
    Kind { name: "flare-prone", flares: 3.0, ..STEADY },
    // [assumed, but for the course]
    Kind { name: "stops when settled", course: model::COURSE_SETTLING, adherence_when_settled: 0.05, ..STEADY },
    // [E: 28% not recovered at twelve months, Henschke 2008]
    Kind { name: "never improves", course: model::COURSE_UNCHANGED, improves: false, ..STEADY },
];
