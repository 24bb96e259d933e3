//! "Can I go back to normal?", nudges, support, the focus of the movement check, and the page to take along.
#![allow(clippy::indexing_slicing, reason = "a failing test panics")]

#[path = "support/position.rs"]
mod position;

use position::{at_stage, day_with, days_ago, today};
use steadyback::{
    Message,
    advice::{
        Advised, Group, Hours, Normal, Support, Told, back_to_normal, changes, focus, movement_check_due, nudges,
        summary, support,
    },
    catalogue::Pattern,
    journal::{Activity, Load, MovementCheck},
    progress::{Condition, Flare, Freeze, Light, Position, Stalled, Subject},
    suitability::{Outcome, Standing, Symptom},
};

const EVERYTHING: [Normal; 6] =
    [Normal::DailyMoves, Normal::Walking, Normal::LongerHolds, Normal::Patterns, Normal::Loads, Normal::OwnTraining];

/// Ids with their numbers.
type Lines<'page> = Vec<(&'page str, Option<i32>)>;

fn with(stage: u8, change: impl FnOnce(&mut Position)) -> Position {
    let mut position = at_stage(stage);
    change(&mut position);
    position
}

fn condition(met: bool, reason: &str) -> Condition {
    let reason = Message::new(reason);
    Condition { subject: Subject::Consistency, current: 0, target: 1, at_most: false, answers_missing: 0, met, reason }
}

fn flare() -> Flare {
    Flare { since: days_ago(2), days: 2, closing: false }
}

fn ids(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|message| message.id.as_str()).collect()
}

#[test]
fn each_stage_opens_a_little_more_and_five_opens_everything() {
    for (stage, open) in [(0, 2), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6)] {
        let answer = back_to_normal(&at_stage(stage));
        assert_eq!(answer.open, EVERYTHING.iter().copied().take(open).collect::<Vec<_>>(), "stage {stage}");
        let not_yet: Vec<Normal> = answer.not_yet.iter().map(|item| item.what).collect();
        assert_eq!(not_yet, EVERYTHING.iter().copied().skip(open).collect::<Vec<_>>(), "stage {stage}");
    }
}

#[test]
fn the_answer_follows_from_what_holds() {
    let locked = Standing::Locked(Outcome::AskFirst);
    for (position, id, number) in [
        (with(5, |at| at.standing = locked), "normal-locked", None),
        (with(5, |at| at.standing = Standing::CheckDue), "normal-check-due", None),
        (with(5, |at| at.check_due = true), "normal-check-due", None),
        (with(5, |at| at.stopped_today = Some(Symptom::Spread)), "normal-check-due", None),
        (with(5, |at| at.flare = Some(flare())), "normal-flaring", None),
        (with(5, |at| at.held_until = Some(today())), "normal-held", None),
        (with(5, |at| at.held_until = Some(days_ago(1))), "normal-yes", None),
        (with(5, |at| at.recovering_until = Some(today())), "normal-held", None),
        (with(5, |at| at.recovering_until = Some(days_ago(1))), "normal-yes", None),
        (with(2, |at| at.staying = true), "normal-staying", None),
        (with(2, |at| at.gate_met = true), "normal-tomorrow", Some(3)),
        (at_stage(2), "normal-not-yet", Some(3)),
        (at_stage(5), "normal-yes", None),
    ] {
        let answer = back_to_normal(&position).answer;
        assert_eq!((answer.id.as_str(), answer.number), (id, number));
    }
}

#[test]
fn without_a_clear_check_nothing_is_open() {
    for standing in [Standing::CheckDue, Standing::Locked(Outcome::Emergency)] {
        assert_eq!(back_to_normal(&with(5, |at| at.standing = standing)).open, []);
    }
}

#[test]
fn a_red_or_a_flare_leaves_the_easy_things_open() {
    for position in [with(5, |at| at.flare = Some(flare())), with(5, |at| at.held_until = Some(today()))] {
        assert_eq!(back_to_normal(&position).open, [Normal::DailyMoves, Normal::Walking, Normal::LongerHolds]);
    }
}

#[test]
fn what_is_left_is_what_the_gate_still_asks_for() {
    let position = with(1, |at| {
        at.gate = vec![condition(true, "gate-days-met"), condition(false, "gate-consistency-left")];
        at.frozen = Some(Freeze::AfterRed);
    });
    assert_eq!(ids(&back_to_normal(&position).left), ["normal-left-after-red", "gate-consistency-left"]);
    assert_eq!(back_to_normal(&at_stage(1)).left, []);
}

#[test]
fn the_floor_of_days_is_named_and_counts_what_is_spent() {
    // 0→1: 3, 1→2: 14, 2→3: 14, 3→4: 14, 4→5: 28.
    for (stage, spent, days) in [
        (0, 0, vec![17, 31, 45, 73]),
        (1, 10, vec![4, 18, 32, 60]),
        (1, 14, vec![0, 14, 28, 56]),
        (1, 40, vec![0, 14, 28, 56]),
        (4, 0, vec![28]),
        (5, 0, vec![]),
    ] {
        let answer = back_to_normal(&with(stage, |at| at.days_in_stage = spent));
        let floors: Vec<u16> = answer.not_yet.iter().map(|item| item.days_at_least).collect();
        assert_eq!(floors, days, "stage {stage}, day {spent}");
    }
}

#[test]
fn pain_that_stopped_opens_nothing() {
    for stage in 0..=5 {
        let sore = with(stage, |at| (at.usual_pain, at.light) = (Some(6), Some(Light::Amber)));
        let fine = with(stage, |at| (at.usual_pain, at.light) = (Some(0), Some(Light::Green)));
        assert_eq!(back_to_normal(&sore), back_to_normal(&fine));
    }
}

#[test]
fn nudges_are_few_and_timely() {
    let poor = Load { sleep: Some(2), stress: Some(2), sitting_quarters: Some(21), ..Load::default() };
    let sat = |quarters| Load { sitting_quarters: Some(quarters), ..Load::default() };
    let slept = |sleep| Load { sleep: Some(sleep), ..Load::default() };
    let hours = Hours { minutes_awake: Some(300), walked: true, ..Hours::default() };
    for (hours, expected) in [
        (hours, vec![]),
        (Hours { walked: false, ..hours }, vec!["nudge-walking"]),
        (Hours { minutes_awake: Some(119), ..hours }, vec!["nudge-morning"]),
        (Hours { minutes_awake: Some(120), ..hours }, vec![]),
        (Hours { minutes_awake: Some(0), walked: false, ..hours }, vec!["nudge-morning"]),
        (Hours { minutes_awake: None, ..hours }, vec![]),
        (Hours { today: sat(20), ..hours }, vec![]),
        (Hours { today: sat(21), ..hours }, vec!["nudge-sitting"]),
        (Hours { yesterday: sat(21), ..hours }, vec!["nudge-sitting"]),
        (Hours { yesterday: sat(21), today: sat(4), ..hours }, vec![]),
        (Hours { yesterday: slept(2), ..hours }, vec!["nudge-sleep"]),
        (Hours { yesterday: slept(2), today: slept(1), ..hours }, vec![]),
        (Hours { today: poor, walked: false, ..hours }, vec!["nudge-sleep", "nudge-breathing"]),
    ] {
        assert_eq!(ids(&nudges(&at_stage(2), &hours)), expected, "{hours:?}");
    }
}

#[test]
fn nothing_is_nudged_without_a_clear_check() {
    let hours = Hours { minutes_awake: Some(10), ..Hours::default() };
    for position in [
        with(2, |at| at.standing = Standing::Locked(Outcome::GetHelp)),
        with(2, |at| at.standing = Standing::CheckDue),
        with(2, |at| at.check_due = true),
        with(2, |at| at.stopped_today = Some(Symptom::Numbness)),
    ] {
        assert_eq!(nudges(&position, &hours), []);
    }
}

fn support_of(change: impl FnOnce(&mut Position)) -> Support {
    support(&with(2, change))
}

fn stalled(days: u16) -> Stalled {
    Stalled { days, counted_percent: 80, pain_before: 8, pain_now: 8 }
}

#[test]
fn support_is_advised_for_a_reason_and_firmly_after_six_weeks() {
    assert_eq!(support_of(|_| ()).advised, None);
    for (days, advised) in [(28, Advised::Gently), (42, Advised::Firmly)] {
        let given = support_of(|at| {
            at.stalled = Some(stalled(days));
            at.support = vec![Message::new("support-stalled")];
        });
        assert_eq!(given.advised, Some(advised), "{days} days");
        assert_eq!(ids(&given.reasons), ["support-stalled"]);
        assert!(given.summary && given.call_to_action);
    }
    let asked = support_of(|at| at.support = vec![Message::new("support-asked")]);
    assert_eq!(asked.advised, Some(Advised::Gently));
}

#[test]
fn behind_a_lock_the_check_decides_and_nothing_is_sold_or_printed() {
    for outcome in [Outcome::Emergency, Outcome::GetHelp, Outcome::AskFirst] {
        let given = support_of(|at| {
            at.standing = Standing::Locked(outcome);
            at.support = vec![Message::new("support-stalled")];
        });
        assert_eq!(given.advised, Some(Advised::ByTheCheck));
        assert_eq!(ids(&given.reasons), [outcome.advice()]);
        assert!(!given.summary && !given.call_to_action, "{outcome:?}");
        assert!(!ids(&given.kinds).contains(&"support-kind-coach"), "{outcome:?}");
    }
}

/// PROGRAMME.md §9: what kinds of professional there are; in an emergency nobody is left to choose from.
#[test]
fn support_names_who_there_is_for_it() {
    let locked = Standing::Locked;
    for (standing, kinds) in [
        (Standing::Clear, vec!["support-kind-physiotherapist", "support-kind-doctor", "support-kind-coach"]),
        (
            locked(Outcome::AskFirst),
            vec!["support-kind-doctor", "support-kind-physiotherapist", "support-kind-midwife"],
        ),
        (locked(Outcome::GetHelp), vec!["support-kind-urgent-line", "support-kind-doctor"]),
        (locked(Outcome::Emergency), vec![]),
    ] {
        assert_eq!(ids(&support_of(|at| at.standing = standing).kinds), kinds, "{standing:?}");
    }
}

#[test]
fn the_call_to_action_keeps_out_of_the_way() {
    for (position, shows) in [
        (at_stage(2), true),
        (with(2, |at| at.standing = Standing::CheckDue), false),
        (with(2, |at| at.check_due = true), false),
        (with(2, |at| at.stopped_today = Some(Symptom::Dizziness)), false),
        (with(2, |at| at.flare = Some(flare())), false),
        (with(2, |at| at.held_until = Some(today())), false),
        (with(2, |at| at.held_until = Some(days_ago(1))), true),
    ] {
        assert_eq!(support(&position).call_to_action, shows, "{position:?}");
    }
}

#[test]
fn the_lowest_rated_groups_come_first() {
    for (ratings, expected) in [
        ([None; 6], vec![]),
        ([Some(2); 6], vec![]),
        ([Some(2), Some(1), Some(2), None, Some(1), Some(2)], vec![Group::Hinge, Group::Hip]),
        ([Some(1), Some(1), Some(1), Some(1), Some(0), Some(1)], vec![Group::Hip]),
        ([Some(0), None, None, None, None, Some(2)], vec![Group::Squat]),
    ] {
        assert_eq!(focus(&MovementCheck { ratings }), expected);
    }
}

#[test]
fn a_focus_has_something_to_train_in_every_stage() {
    for group in Group::ALL {
        for stage in 1..=5 {
            let patterns = group.patterns(stage);
            assert!(!patterns.is_empty());
            assert!(patterns.iter().all(|pattern| Pattern::of_stage(stage).contains(pattern)), "{group:?} in {stage}");
        }
    }
    assert_eq!(Group::Squat.patterns(2), [Pattern::Hip]);
    for (group, pattern) in [
        (Group::Squat, Pattern::Squat),
        (Group::Hinge, Pattern::Hinge),
        (Group::Push, Pattern::Push),
        (Group::Pull, Pattern::Pull),
    ] {
        assert!(!group.patterns(2).contains(&pattern), "{group:?} is prepared for before stage 3");
        assert_eq!(group.patterns(3), [pattern], "and trained by itself from then on");
    }
}

#[test]
fn the_movement_check_comes_round_every_28_days() {
    for (last, due) in [(None, true), (Some(27), false), (Some(28), true), (Some(29), true), (Some(-1), false)] {
        assert_eq!(movement_check_due(last.map(days_ago), today()), due, "{last:?}");
    }
}

#[test]
fn before_stands_beside_after() {
    let before = MovementCheck { ratings: [Some(0), None, None, None, None, Some(1)] };
    let after = MovementCheck { ratings: [Some(2), Some(1), None, None, None, None] };
    let changes = changes(&before, &after);
    assert_eq!(changes.len(), 6);
    let pairs: Vec<_> = changes.iter().map(|change| (change.before, change.after)).collect();
    assert_eq!(pairs[..2], [(Some(0), Some(2)), (None, Some(1))]);
    assert_eq!(changes.iter().map(|change| change.group).collect::<Vec<_>>(), Group::ALL);
}

#[test]
fn the_page_has_what_was_answered_and_leaves_out_the_rest() {
    let position = with(2, |at| (at.usual_pain, at.support) = (None, Vec::new()));
    let page = summary(&position, &Told::default());
    assert_eq!(page.sections, []);
    assert_eq!(page.note.id, "summary-note");

    let position = with(2, |at| {
        at.recent = vec![day_with(2, Some(Light::Red)), day_with(1, Some(Light::Amber)), day_with(0, None)];
        at.recent[0].worst = Some(7);
        at.recent[1].planned = 0;
        at.recent[2].is_counted = false;
        at.flare = Some(flare());
        at.support = vec![Message::new("support-reds").number(3)];
    });
    let told = Told {
        weeks: Some(9),
        worst_pain: Some(8),
        confidence_before: Some(4),
        confidence_now: Some(6),
        activities: vec![Activity { activity: 3, now: 4, target: 7 }, Activity { activity: 99, now: 2, target: 5 }],
        activities_now: vec![6],
        days: Some(40),
    };
    let page = summary(&position, &told);
    let lines: Vec<(&str, Lines)> = page
        .sections
        .iter()
        .map(|part| {
            let lines = part.lines.iter().map(|line| (line.id.as_str(), line.number)).collect();
            (part.heading.id.as_str(), lines)
        })
        .collect();
    let expected = [
        ("summary-about", vec![("summary-weeks", 9), ("summary-days", 40)]),
        (
            "summary-pain",
            vec![
                ("summary-pain-usual", 3),
                ("summary-pain-worst", 8),
                ("summary-pain-latest", 7),
                ("summary-red-days", 1),
                ("summary-amber-days", 1),
                ("summary-flare", 2),
            ],
        ),
        (
            "summary-done",
            vec![("summary-stage", 2), ("summary-days-planned", 2), ("summary-days-counted", 1), ("summary-bouts", 6)],
        ),
        (
            "summary-activities",
            vec![
                ("summary-activity-before", 4),
                ("summary-activity-now", 6),
                ("summary-activity-target", 7),
                ("summary-activity-before", 2),
                ("summary-activity-target", 5),
            ],
        ),
        ("summary-confidence", vec![("summary-confidence-before", 4), ("summary-confidence-now", 6)]),
        ("summary-why", vec![("support-reds", 3)]),
    ];
    let expected: Vec<(&str, Lines)> = expected
        .into_iter()
        .map(|(heading, lines)| (heading, lines.into_iter().map(|(id, number)| (id, Some(number))).collect()))
        .collect();
    assert_eq!(lines, expected);
    let names: Vec<_> = page.sections[3].lines.iter().filter_map(|line| line.name.as_deref()).collect();
    assert_eq!(names[0], "activity-walking");
    assert_eq!(names[3], "activity-other");
}
