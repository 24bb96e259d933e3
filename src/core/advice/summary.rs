//! The one-page summary to take along (PROGRAMME.md §9): what the reader did and said, in neutral words, as numbers. It judges nothing.

use crate::{
    Message,
    journal::Activity,
    progress::{DayReport, Light, Position},
};

/// What the reader told about themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Weeks it has nagged.
    pub weeks: Option<u16>,
    /// Worst pain at the start, 0–10.
    pub worst_pain: Option<u8>,
    /// Confidence at the start, 0–10.
    pub confidence_before: Option<u8>,
    /// Confidence now, 0–10.
    pub confidence_now: Option<u8>,
    /// Own activities at the start, with their targets.
    pub activities: Vec<Activity>,
    /// How well they go now, 0–10, in the same order.
    pub activities_now: Vec<u8>,
    /// Days from the first entry to today, both included.
    pub days: Option<u16>,
}

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// Its heading.
    pub heading: Message,
    /// Its lines; never empty.
    pub lines: Vec<Message>,
}

/// The page.
///
/// Guarantee: an ordinary list of what was answered; what was not answered is left out, and a part without lines with it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// The parts, in the order they are printed.
    pub sections: Vec<Section>,
    /// What the page is, and is not.
    pub note: Message,
}

/// The summary for a reader at `position`. It is not offered while a lock holds (see [`super::Support::summary`]).
#[must_use]
pub fn summary(position: &Position, told: &Told) -> Summary {
    let parts = [
        ("summary-about", about(told)),
        ("summary-pain", pain(position, told)),
        ("summary-done", done(position)),
        ("summary-activities", activities(told)),
        ("summary-confidence", confidence(told)),
        ("summary-why", position.support.clone()),
    ];
    let sections = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
    let sections = sections.map(|(heading, lines)| Section { heading: Message::new(heading), lines });
    Summary { sections: sections.collect(), note: Message::new("summary-note") }
}

fn about(told: &Told) -> Vec<Message> {
    let weeks = told.weeks.map(|weeks| line("summary-weeks", weeks));
    let days = told.days.map(|days| line("summary-days", days));
    weeks.into_iter().chain(days).collect()
}

fn pain(position: &Position, told: &Told) -> Vec<Message> {
    let usual = position.usual_pain.map(|pain| line("summary-pain-usual", pain));
    let worst = told.worst_pain.map(|pain| line("summary-pain-worst", pain));
    let latest = position.recent.iter().rev().find_map(DayReport::pain).map(|pain| line("summary-pain-latest", pain));
    let count = |light| position.recent.iter().filter(|day| day.light == Some(light)).count();
    let reds = Some(count(Light::Red)).filter(|days| *days > 0).map(|days| line("summary-red-days", small(days)));
    let ambers = Some(count(Light::Amber)).filter(|days| *days > 0).map(|days| line("summary-amber-days", small(days)));
    let flare = position.flare.map(|flare| line("summary-flare", u16::try_from(flare.days).unwrap_or(0)));
    [usual, worst, latest, reds, ambers, flare].into_iter().flatten().collect()
}

fn done(position: &Position) -> Vec<Message> {
    let planned = position.recent.iter().filter(|day| day.planned > 0);
    let counted = planned.clone().filter(|day| day.is_counted).count();
    if planned.clone().count() == 0 {
        return Vec::new();
    }
    let stage = Message::new("summary-stage").number(position.stage.into());
    vec![
        stage,
        line("summary-days-planned", small(planned.count())),
        line("summary-days-counted", small(counted)),
        line("summary-bouts", position.recent.iter().map(|day| u16::from(day.counted)).sum::<u16>()),
    ]
}

fn activities(told: &Told) -> Vec<Message> {
    let names = told.activities.iter().zip(0_usize..).flat_map(|(activity, index)| {
        let named = |id: &str, score: u8| line(id, score).name(activity_name(activity.activity));
        let now = told.activities_now.get(index).map(|now| named("summary-activity-now", *now));
        [
            Some(named("summary-activity-before", activity.now)),
            now,
            Some(named("summary-activity-target", activity.target)),
        ]
    });
    names.flatten().collect()
}

fn confidence(told: &Told) -> Vec<Message> {
    let before = told.confidence_before.map(|score| line("summary-confidence-before", score));
    let now = told.confidence_now.map(|score| line("summary-confidence-now", score));
    before.into_iter().chain(now).collect()
}

/// Messages of the activities that readers choose from; an activity's place in it is the number that journals keep, so new ones go at the end. A number
/// from a later release reads as the first.
pub const ACTIVITIES: [&str; 13] = [
    "activity-other",
    "activity-sitting",
    "activity-standing",
    "activity-walking",
    "activity-stairs",
    "activity-lifting",
    "activity-bending",
    "activity-sleeping",
    "activity-driving",
    "activity-housework",
    "activity-gardening",
    "activity-running",
    "activity-sport",
];

fn activity_name(number: u8) -> &'static str {
    ACTIVITIES.get(usize::from(number)).copied().unwrap_or("activity-other")
}

fn line(id: &str, number: impl Into<i32>) -> Message {
    Message::new(id).number(number.into())
}

fn small(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
