//! What a bout has where the choice is narrow: short lists, spent caps, few repetitions, much pain, a test.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may stop at once")]

#[path = "support/menu_reader.rs"]
mod menu_reader;

use std::collections::BTreeSet;

use menu_reader::{Reader, reader, record};
use steadyback::{
    catalogue::{self, Exercise, Pattern},
    guide::{Item, Menu, Note},
    journal::{BoutKind, Direction, Equipment, Settings},
    plan::{BoutToFill, MenuRequest, control_test, daily_cap, menu_now, menus},
    policy::POLICY,
    progress::TestState,
};

const EASY: [Pattern; 3] = [Pattern::Breath, Pattern::Mobility, Pattern::Walk];
const DIRECTIONS: [Pattern; 4] = [Pattern::TrunkFront, Pattern::TrunkSide, Pattern::TrunkBack, Pattern::Hip];
const MOVEMENTS: [Pattern; 5] = [Pattern::Squat, Pattern::Hinge, Pattern::Push, Pattern::Pull, Pattern::Carry];
const BOUT: BoutToFill = BoutToFill::ORDINARY;
const GENTLE: BoutToFill = BoutToFill { gentle: true, ..BOUT };
const SESSION: BoutToFill = BoutToFill { kind: BoutKind::Session, ..BOUT };
const SHORT: BoutToFill = BoutToFill { kind: BoutKind::Short, ..BOUT };

fn ids(bout: &Menu) -> BTreeSet<&'static str> {
    bout.items.iter().map(|item| item.exercise.id).collect()
}

fn patterns(bout: &Menu) -> BTreeSet<Pattern> {
    bout.items.iter().map(|item| item.exercise.pattern).collect()
}

fn is_easy(item: &Item) -> bool {
    EASY.contains(&item.exercise.pattern)
}

/// Which exercise of a pattern a bout has.
fn of_pattern(bout: &Menu, pattern: Pattern) -> Option<&'static str> {
    bout.items.iter().find(|item| item.exercise.pattern == pattern).map(|item| item.exercise.id)
}

/// Settings of a reader who can do no exercise that `excluded` says.
fn without(excluded: impl Fn(&Exercise) -> bool) -> Settings {
    let excluded = catalogue::all().iter().filter(|exercise| excluded(exercise)).map(|exercise| exercise.id);
    Settings { excluded: excluded.collect(), ..Settings::default() }
}

fn with_a_band(settings: Settings) -> Settings {
    Settings { equipment: Equipment { band: true, ..Equipment::default() }, ..settings }
}

/// PROGRAMME.md §7: no exercise in two bouts running, unless the list is short; easy movement makes it long.
#[test]
fn an_exercise_of_the_last_bout_makes_way_for_easy_movement() {
    let settings = without(|exercise| DIRECTIONS.contains(&exercise.pattern) && exercise.id != "bird-dog");
    let bouts = Reader { settings, ..reader(1) }.menus(&[BOUT; 3]);
    assert_eq!(bouts.iter().map(|bout| ids(bout).contains("bird-dog")).collect::<Vec<_>>(), [true, false, true]);
    assert!(bouts.iter().all(|bout| bout.items.len() == 3), "{bouts:?}");
}

/// PROGRAMME.md §7: with two or more bouts a day all four directions are covered, whichever pair came first.
#[test]
fn the_directions_that_are_longest_ago_come_next() {
    let first = record(BoutKind::Bout, &[("bird-dog", 6), ("clamshell", 8)]);
    let second = record(BoutKind::Bout, &[("light-brace", 5), ("side-bridge", 6)]);
    let third = Reader { past: vec![(true, first), (true, second)], ..reader(1) }.menu(BOUT);
    let found = patterns(&third);
    assert!(found.contains(&Pattern::TrunkBack) && found.contains(&Pattern::Hip), "{found:?}");
}

#[test]
fn kinds_of_easy_movement_take_turns() {
    let bouts = reader(1).menus(&[BOUT; 6]);
    let openers: Vec<Pattern> = bouts.iter().map(|bout| bout.items[0].exercise.pattern).collect();
    assert_eq!(openers, [EASY, EASY].concat());
}

/// PROGRAMME.md §7: for two hours after waking only breathing, pelvic tilt and walking, and those all.
#[test]
fn the_gentle_hours_have_breathing_pelvic_tilt_and_walking() {
    let bouts = reader(1).menus(&[GENTLE; 2]);
    let found: BTreeSet<&str> = bouts.iter().flat_map(ids).collect();
    assert_eq!(found, BTreeSet::from(["breathing", "pelvic-tilt", "walking"]));
    assert!(bouts.iter().all(|bout| bout.items.len() == 2), "{bouts:?}");
}

/// PROGRAMME.md §10.11: the reason that is given is the reason.
#[test]
fn only_where_a_cap_left_nothing_else_it_is_said_so() {
    let spent = vec![(true, record(BoutKind::Bout, &[("bird-dog", 30)]))];
    let one_spent = Reader { past: spent, ..reader(1) }.menu(BOUT);
    assert!(one_spent.items.len() == 3 && one_spent.note.is_none(), "others are left: {:?}", one_spent.note);
    let nothing_else = Reader { settings: without(|_| true), ..reader(1) }.menu(BOUT);
    assert_eq!((ids(&nothing_else), nothing_else.note), (BTreeSet::from(["breathing"]), None), "all are excluded");
}

/// PROGRAMME.md §7, caps: a session's repetitions are beside them.
#[test]
fn a_session_is_whole_though_the_days_caps_are_spent() {
    for stage in [3, 4] {
        let all = catalogue::all().iter().map(|exercise| (exercise.id, daily_cap(stage, exercise)));
        let past = vec![(true, record(BoutKind::Bout, &all.collect::<Vec<_>>()))];
        let session = Reader { past, ..reader(stage) }.menu(SESSION);
        assert_eq!(session.kind, BoutKind::Session, "stage {stage}");
        let found = patterns(&session);
        assert!(MOVEMENTS.iter().chain(&DIRECTIONS).all(|pattern| found.contains(pattern)), "{found:?}");
    }
}

/// PROGRAMME.md §7: one to three sets each, filled to [`POLICY`]'s sixteen minutes; §6: more cycles of an easy movement add nothing.
#[test]
fn a_session_has_as_many_sets_as_go_into_its_time_and_one_of_easy_movement() {
    for stage in [3, 4] {
        for rung in 1..=6 {
            let session = Reader { rung, settings: with_a_band(Settings::default()), ..reader(stage) }.menu(SESSION);
            let aim_ms = u32::from(POLICY.session_aim_minutes) * 60_000;
            assert!(session.length_ms() <= aim_ms, "stage {stage}, rung {rung}: {} ms", session.length_ms());
            for item in &session.items {
                if is_easy(item) {
                    assert_eq!(item.sets, 1, "{}", item.exercise.id);
                } else if item.sets < 3 {
                    let another = Item { sets: item.sets + 1, ..*item }.length_ms() - item.length_ms();
                    assert!(session.length_ms() + another > aim_ms, "stage {stage}, rung {rung}: {}", item.exercise.id);
                }
            }
        }
    }
}

/// PROGRAMME.md §7: no exercise in two running, unless the list is short; nothing comes before another for the load it would have later.
#[test]
fn sessions_without_loads_take_turns_within_a_pattern() {
    for (stage, loads_open) in [(3, true), (3, false), (4, false)] {
        let mut reader = Reader { loads_open, settings: with_a_band(Settings::default()), ..reader(stage) };
        let first = reader.menu(SESSION);
        reader.does(&first);
        reader.sleeps();
        let second = reader.menu(SESSION);
        for pattern in [Pattern::Squat, Pattern::Hinge, Pattern::Pull] {
            let (before, after) = (of_pattern(&first, pattern), of_pattern(&second, pattern));
            assert!(before.is_some() && after.is_some() && before != after, "stage {stage}: {before:?}, {after:?}");
        }
    }
}

/// PROGRAMME.md §4, the gate out of stage 4: patterns are rated under load, so what comes under load is worked at.
#[test]
fn a_session_of_stage_4_keeps_to_what_comes_under_load_before_what_never_does() {
    let settings = with_a_band(without(|exercise| exercise.id == "goblet-squat"));
    let before = record(BoutKind::Session, &[("row", 10), ("step-up", 8)]);
    let session = Reader { settings, past: vec![(false, before)], ..reader(4) }.menu(SESSION);
    assert_eq!(of_pattern(&session, Pattern::Pull), Some("row"), "not the band's pull, which no load is for");
    assert_eq!(of_pattern(&session, Pattern::Squat), Some("step-up"));
}

/// PROGRAMME.md §3: at 6–7 stage-0 content only, and §5: easy movement. Whatever was to come becomes an ordinary bout of it.
#[test]
fn much_pain_makes_an_easy_ordinary_bout_of_whatever_was_next() {
    for kind in [BoutKind::Bout, BoutKind::Session, BoutKind::Test] {
        for pain in [6, 7] {
            let bouts = [BoutToFill { kind, gentle: false }];
            let menu = reader(3).asks(|request| menu_now(request, &bouts, pain, false));
            assert_eq!((menu.kind, menu.note), (BoutKind::Bout, Some(Note::Settle)), "{kind:?} at {pain}");
            assert!(menu.items.iter().all(|item| item.exercise.first_stage == 0), "{:?}", ids(&menu));
            assert_eq!(menu.items.iter().filter(|item| is_easy(item)).count(), 2, "{:?}", ids(&menu));
        }
    }
}

/// PROGRAMME.md §7: a bout is two to four minutes and two or three exercises; the one-minute form is one.
#[test]
fn where_little_is_left_of_a_bout_breathing_fills_it_and_only_then() {
    let breathed = vec![(true, record(BoutKind::Bout, &[("breathing", 5)]))];
    for (asked, percent, expected) in [
        (SHORT, 100, vec!["pelvic-tilt"]),
        (SHORT, 50, vec!["breathing"]),
        (GENTLE, 50, vec!["breathing", "pelvic-tilt", "walking"]),
    ] {
        let menu = Reader { percent, past: breathed.clone(), ..reader(1) }.menu(asked);
        assert_eq!(ids(&menu), expected.into_iter().collect(), "{asked:?} at {percent}%");
    }
    // Four tilts and four walks, three quarters of their rungs: two minutes to the second.
    let walks_further = |id: &str| if id == "walking" { 3 } else { 1 };
    let three_quarters = Reader { percent: 75, past: breathed, ..reader(1) };
    let menu = three_quarters
        .asks(|request| menus(&MenuRequest { rung: &walks_further, ..*request }, &[GENTLE]).pop().unwrap());
    assert_eq!((menu.length_ms(), ids(&menu)), (120_000, BTreeSet::from(["pelvic-tilt", "walking"])));
}

fn test(direction: Direction, rung: u8) -> TestState {
    TestState { direction, rung, taken: None, retry_from: None, offered: true }
}

/// The gates out of stages 1 and 2 ask for a control test, and no other (PROGRAMME.md §4).
#[test]
fn control_tests_are_of_stages_1_and_2() {
    for stage in 0..=5 {
        let menu = reader(stage).asks(|request| control_test(request, &test(Direction::Front, 3), &|_| 1));
        assert_eq!(menu.is_some(), matches!(stage, 1 | 2), "stage {stage}");
    }
}

/// PROGRAMME.md §4: "at the earned rung", with ten-second holds: what is held anyway suits a test best, what loads most shows most.
#[test]
fn a_test_is_of_what_was_earned_then_of_what_is_held_then_of_what_loads_most() {
    for (earned, expected) in [
        (&[][..], "curl-up"),
        (&["dead-bug"], "dead-bug"),
        (&["light-brace"], "light-brace"),
        (&["dead-bug", "light-brace"], "light-brace"),
        (&["light-brace", "curl-up"], "curl-up"),
    ] {
        let rung_of = |id: &str| if earned.contains(&id) { 2 } else { 1 };
        let menu = reader(1).asks(|request| control_test(request, &test(Direction::Front, 2), &rung_of)).unwrap();
        assert_eq!(ids(&menu), BTreeSet::from([expected]), "{earned:?} earned");
    }
}

/// PROGRAMME.md §7: the cap counts both sides, and test repetitions; §4: three holds a side have to be clean.
#[test]
fn a_test_has_no_more_holds_than_the_cap_leaves_a_side() {
    for (done, holds) in [(0, Some(5)), (20, Some(5)), (21, Some(4)), (24, Some(3)), (25, None), (30, None)] {
        let past = vec![(true, record(BoutKind::Bout, &[("side-bridge", done)]))];
        let menu =
            Reader { past, ..reader(1) }.asks(|request| control_test(request, &test(Direction::Side, 2), &|_| 2));
        let asked = menu.map(|menu| menu.items.iter().map(|item| item.reps).sum::<u8>());
        assert_eq!(asked, holds, "{done} done");
    }
}
