//! Stalls and other reasons for support (PROGRAMME.md §9).

#[path = "support/life.rs"]
mod life;

use life::{Life, reader};
use steadyback::{
    journal::{Activity, Fact, Intake, Review, Settings},
    progress::Position,
};

/// A reader's weeks: pain from day to day, and every which day counts.
struct Weeks {
    days: i64,
    /// Pain of a day.
    pain: fn(i64) -> Option<u8>,
    /// Whether a day counts.
    counts: fn(i64) -> bool,
    /// Points of each own activity at the start and from the tenth day on.
    activities: Vec<(u8, u8)>,
    /// Whether own activities are asked about on a day.
    asks: fn(i64) -> bool,
    /// The days of the week with bouts, Monday the lowest bit.
    week: u8,
}

impl Default for Weeks {
    fn default() -> Self {
        Self {
            days: 28,
            pain: |_| Some(4),
            counts: |_| true,
            activities: vec![],
            asks: |day| day == 10,
            week: 0b111_1111,
        }
    }
}

fn after(weeks: &Weeks) -> Position {
    let mut life = reader();
    let activities =
        (1..).zip(&weeks.activities).map(|(activity, (now, _))| Activity { activity, now: *now, target: 10 });
    life.does(Fact::Intake(Intake { usual_pain: Some(4), activities: activities.collect(), ..Intake::default() }));
    life.sets(Settings { days: weeks.week, ..Settings::default() });
    for day in 0..weeks.days {
        life.check();
        if (weeks.asks)(day) {
            let activities =
                weeks.activities.iter().map(|(before, now)| if day < 10 { *before } else { *now }).collect();
            life.does(Fact::Review(Review { activities, ..Review::default() }));
        }
        if let Some(pain) = (weeks.pain)(day) {
            life.wakes_with(pain);
        }
        let needed = life.position().needed_today;
        life.bouts(if (weeks.counts)(day) { needed } else { needed - 1 }).sleeps();
    }
    life.position()
}

fn stalls(weeks: &Weeks) -> Option<u16> {
    after(weeks).stalled.map(|stalled| stalled.days)
}

#[test]
fn four_weeks_without_a_change_are_a_stall_and_six_are_a_firm_one() {
    let lasting = |days: i64| stalls(&Weeks { days, ..Weeks::default() });
    assert_eq!([27, 28, 41, 42].map(lasting), [None, Some(28), Some(28), Some(42)]);
    let said = |days: i64| {
        after(&Weeks { days, ..Weeks::default() }).support.iter().map(|reason| reason.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!((said(28), said(42)), (vec!["support-stalled".to_owned()], vec!["support-stalled-firm".to_owned()]));
}

#[test]
fn seventy_percent_of_the_planned_days_counted() {
    assert_eq!(stalls(&Weeks { counts: |day| day >= 8, ..Weeks::default() }), Some(28), "20 of 28 are 71 percent");
    assert_eq!(stalls(&Weeks { counts: |day| day >= 9, ..Weeks::default() }), None, "19 of 28 are 67 percent");
}

#[test]
fn days_with_none_planned_are_no_share_of_it() {
    let weekdays = Weeks { week: 0b001_1111, counts: |day| day % 7 < 4, ..Weeks::default() };
    let stalled = after(&weekdays).stalled.map(|stalled| (stalled.days, stalled.counted_percent));
    assert_eq!(stalled, Some((28, 80)), "four of the five days of a week, whatever the weekend");
}

#[test]
fn pain_that_fell_by_thirty_percent_is_no_stall_and_worse_pain_is_one() {
    fn to(day: i64, before: u8, now: u8) -> u8 {
        if day < 14 { before } else { now }
    }
    let from_ten = |pain: fn(i64) -> Option<u8>| stalls(&Weeks { pain, ..Weeks::default() });
    assert_eq!(from_ten(|day| Some(to(day, 10, 8))), Some(28), "a fifth less");
    assert_eq!(from_ten(|day| Some(to(day, 10, 7))), None, "thirty percent less");
    assert_eq!(from_ten(|day| Some(to(day, 4, 3))), Some(28), "a quarter less");
    assert_eq!(from_ten(|day| Some(to(day, 4, 5))), Some(28), "more");
}

#[test]
fn pain_of_two_or_less_is_no_stall() {
    assert_eq!(stalls(&Weeks { pain: |_| Some(2), ..Weeks::default() }), None);
    assert_eq!(stalls(&Weeks { pain: |_| Some(3), ..Weeks::default() }), Some(28));
}

#[test]
fn weeks_that_are_hardly_answered_say_nothing() {
    assert_eq!(stalls(&Weeks { pain: |day| (day >= 4).then_some(4), ..Weeks::default() }), None, "three of seven");
    assert_eq!(stalls(&Weeks { pain: |day| (day >= 3).then_some(4), ..Weeks::default() }), Some(28), "four of seven");
}

#[test]
fn own_activities_that_rose_by_two_points_are_no_stall() {
    let rising = |points: u8| stalls(&Weeks { activities: vec![(3, 3 + points)], ..Weeks::default() });
    assert_eq!([0, 1, 2, 3].map(rising), [Some(28), Some(28), None, None]);
    let one_of_two = |points: u8| stalls(&Weeks { activities: vec![(3, 3), (3, 3 + points)], ..Weeks::default() });
    assert_eq!([3, 4].map(one_of_two), [Some(28), None], "one and a half points on average, and two");
}

#[test]
fn own_activities_that_are_told_every_day_are_compared_over_as_many_days() {
    let rising = |points: u8, days: i64| {
        stalls(&Weeks { days, activities: vec![(3, 3 + points)], asks: |_| true, ..Weeks::default() })
    };
    assert_eq!([1, 2].map(|points| rising(points, 28)), [Some(28), None]);
    // Six weeks: the four weeks before today had no rise, the six had one.
    assert_eq!([1, 2].map(|points| rising(points, 45)), [Some(42), Some(28)]);
}

#[test]
fn confidence_that_fell_by_three_points_advises_support() {
    let fell = |points: u8| {
        let mut life = reader();
        life.does(Fact::Intake(Intake { confidence: Some(4), ..Intake::default() })).sleeps();
        says(&mut life, 7).sleeps();
        says(&mut life, 7 - points);
        life.position().support.iter().map(|reason| (reason.id.clone(), reason.number)).collect::<Vec<_>>()
    };
    assert_eq!(fell(2), []);
    assert_eq!(fell(3), [("support-confidence".to_owned(), Some(3))]);
}

fn says(life: &mut Life, confidence: u8) -> &mut Life {
    life.does(Fact::Review(Review { confidence: Some(confidence), ..Review::default() }))
}

#[test]
fn the_reader_asks_for_support_and_is_answered_that_day() {
    let mut life = reader();
    life.does(Fact::SupportAsked);
    assert!(life.position().support.iter().any(|reason| reason.id == "support-asked"));
    life.sleeps();
    assert!(life.position().support.is_empty());
}
