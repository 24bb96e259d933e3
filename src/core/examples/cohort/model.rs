//! Every number of the model. **\[E\]** names a study; **\[assumed\]** has none: it was chosen so that the readers behave, and another choice would give
//! other results.

/// Flares a day of a reader who has rebuilt nothing and overloads nothing: half of them have one in six months. \[E: 51% in six months, Suri 2012\]
pub const FLARES_A_DAY: f64 = 0.0039;
/// What is left of that for a reader who has rebuilt all control. \[E: exercise with education RR 0.55, Steffens 2016; that it acts by control is assumed\]
pub const FLARES_WHEN_REBUILT: f64 = 0.55;
/// What a day beyond tolerance adds to that hazard, for each normal day of load too much. \[assumed\]
pub const FLARES_BY_OVERLOAD: f64 = 6.0;
/// Shortest flare, days. \[E: "hours to weeks", Costa 2019; the number is assumed\]
pub const FLARE_DAYS_LEAST: i64 = 3;
/// Longest flare, days. \[E: "hours to weeks", Costa 2019; the number is assumed\]
pub const FLARE_DAYS_MOST: i64 = 14;
/// Share of flare days on which pain is above its average. \[E: 68% are not, Costa 2021\]
pub const FLARE_HURTS: f64 = 0.32;
/// Points of pain such a day adds. \[assumed\]
pub const FLARE_PAIN: f64 = 3.0;
/// Share of flares that the reader tells the coach of. \[E: 64% of high-pain days were called flares, Costa 2021\]
pub const FLARE_TOLD: f64 = 0.64;

/// Mean pain (0–10) of lasting pain in the weeks of [`COURSE_WEEKS`]. \[E: Menezes Costa 2012\]
pub const COURSE_LASTING: [f64; 4] = [5.1, 3.3, 2.6, 2.3];
/// Mean pain (0–10) of new pain in those weeks. \[E: Menezes Costa 2012\]
pub const COURSE_SETTLING: [f64; 4] = [5.2, 2.3, 1.2, 0.6];
/// Pain (0–10) of those who do not recover. \[E: there are such, 28% at twelve months, Henschke 2008; that it stays where it began is assumed\]
pub const COURSE_UNCHANGED: [f64; 4] = [5.1, 5.1, 5.1, 5.1];
/// The weeks of the courses. \[E: Menezes Costa 2012\]
pub const COURSE_WEEKS: [f64; 4] = [0.0, 6.0, 26.0, 52.0];
/// Points less with all control rebuilt. \[E: motor control exercise v minimal care, 10–13 of 100, Byström 2013\]
pub const PAIN_LESS_WHEN_REBUILT: f64 = 1.2;
/// Largest difference of one reader's course from the mean, points. \[assumed\]
pub const PAIN_SPREAD: f64 = 1.0;
/// Largest change from day to day, points either way, the middle likeliest. \[assumed\]
pub const PAIN_NOISE: f64 = 1.2;
/// Points that a day beyond tolerance adds to the next morning, for each normal day of load too much. \[assumed\]
pub const PAIN_BY_OVERLOAD: f64 = 3.0;

/// Least control at the start, of 1. \[assumed\]
pub const CONTROL_AT_START: f64 = 0.35;
/// What chance adds to that at most. \[assumed\]
pub const CONTROL_SPREAD: f64 = 0.2;
/// Share of the control still missing that a day of full practice gains: nine tenths in twelve weeks. \[assumed, after trials of 8–12 weeks: Costa 2009, Macedo 2012,
/// Aasa 2015\]
pub const CONTROL_GAIN: f64 = 0.027;
/// Minutes of precise work that one day can make use of: this makes little and often better than one long session, and no trial has settled that (Quentin 2021).
/// \[assumed\]
pub const MINUTES_OF_USE: f64 = 12.0;
/// Share of the gained control that a day without practice loses. \[assumed; E only that prevention fades beyond a year: Steffens 2016\]
pub const CONTROL_LOSS: f64 = 0.003;
/// Share of the strength still missing that a day of training within tolerance gains. \[assumed\]
pub const STRENGTH_GAIN: f64 = 0.03;
/// Share of strength that a day without training loses. \[assumed\]
pub const STRENGTH_LOSS: f64 = 0.003;

/// Load a reader tolerates with neither control nor strength; 1 is a normal day with the training they used to do. \[assumed\]
pub const TOLERANCE: f64 = 0.65;
/// What all control adds to it. \[assumed\]
pub const TOLERANCE_BY_CONTROL: f64 = 0.3;
/// What all strength adds to it. \[assumed\]
pub const TOLERANCE_BY_STRENGTH: f64 = 0.2;
/// Load of a day without training. \[assumed\]
pub const LOAD_OF_LIFE: f64 = 0.55;
/// Largest difference of a day from that, either way, the middle likeliest. \[assumed\]
pub const LOAD_SPREAD: f64 = 0.2;
/// Share of it while resting. \[assumed\]
pub const LOAD_AT_REST: f64 = 0.6;
/// Load of the training they used to do. \[assumed\]
pub const LOAD_OF_TRAINING: f64 = 0.45;
/// Minutes × effort (0–10) of that training. \[assumed\]
pub const TRAINING_MINUTES_EFFORT: f64 = 315.0;
/// Load of a minute of a bout or session. \[assumed\]
pub const LOAD_OF_A_MINUTE: f64 = 0.006;

/// How often an exercise is steady: this much without any control. \[assumed\]
pub const STEADY_AT_LEAST: f64 = 0.15;
/// What all control adds to that. \[assumed\]
pub const STEADY_BY_CONTROL: f64 = 0.87;
/// What each rung above the first takes from it. \[assumed\]
pub const STEADY_LESS_A_RUNG: f64 = 0.015;
/// How often it is lost with no control. \[assumed\]
pub const LOST_AT_MOST: f64 = 0.08;

/// Rest-then-return: days running with little pain after which normal training is taken up again. \[assumed; the article's "mistake"\]
pub const RETURN_AFTER_DAYS: u32 = 3;
/// Pain (0–10) that counts as little. \[assumed\]
pub const RETURN_PAIN: f64 = 2.5;
/// Minutes of the one long weekly session. \[assumed: about the minutes of its week's bouts\]
pub const WEEKLY_MINUTES: f64 = 45.0;
