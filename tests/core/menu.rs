//! What is in a bout.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod support;

use std::collections::BTreeSet;

use steadyback::{
    catalogue::{Pattern, Place},
    coach::Action,
    guide::{Menu, Note},
};
use support::{
    Reader,
    menus::{menu_at, repetitions_today},
};

const PLACES: [Place; 3] = [Place::Floor, Place::Chair, Place::Standing];

fn plan(reader: &Reader, place: Place, pain: u8) -> Menu {
    menu_at(reader.coach.journal(), reader.reading().now, place, pain)
}

fn ids(menu: &Menu) -> Vec<&'static str> {
    menu.items.iter().map(|item| item.exercise.id).collect()
}

#[test]
fn pain_now_decides_what_is_open() {
    for place in PLACES {
        for pain in 0..=10 {
            let menu = plan(&Reader::new(), place, pain);
            let stage_one = menu.items.iter().any(|item| item.exercise.first_stage == 1);
            let breathing_only = menu.items.iter().all(steadyback::guide::Item::is_breathing);
            let expected = match pain {
                0..=5 => (true, false, None),
                6..=7 => (false, false, Some(Note::Settle)),
                _ => (false, true, Some(Note::HighPain)),
            };
            assert_eq!((stage_one, breathing_only, menu.note), expected, "{place:?} at {pain}");
            assert_eq!(menu.items.len(), if pain > 7 { 1 } else { 3 });
            assert!(menu.items.iter().all(|item| item.rung_index == 0), "rung 1");
        }
    }
}

/// PROGRAMME.md §6: five or six slow cycles of an easy movement are enough; others grow to twice their rung's repetitions and no further.
#[test]
fn a_short_menu_grows_by_repetitions_but_not_without_end() {
    for place in PLACES {
        for pain in 0..=7 {
            for item in plan(&Reader::new(), place, pain).items.iter().filter(|item| !item.is_breathing()) {
                let most = item.rung.reps * if item.exercise.pattern == Pattern::Mobility { 1 } else { 2 };
                assert!(item.reps <= most, "{} {place:?} at {pain}: {}", item.exercise.id, item.reps);
            }
        }
    }
}

#[test]
fn two_bouts_cover_front_side_back_and_hip_and_share_no_exercise() {
    for place in PLACES {
        let mut reader = Reader::past_the_check();
        let mut before: Option<Menu> = None;
        for bout in 0..6 {
            let menu = plan(&reader, place, 3);
            let opener = menu.items[0].exercise.pattern;
            assert!(matches!(opener, Pattern::Breath | Pattern::Mobility), "{opener:?}");
            if let Some(before) = &before {
                let patterns: BTreeSet<Pattern> =
                    before.items.iter().chain(&menu.items).map(|item| item.exercise.pattern).collect();
                for pattern in [Pattern::TrunkFront, Pattern::TrunkSide, Pattern::TrunkBack, Pattern::Hip] {
                    assert!(patterns.contains(&pattern), "{place:?}, bouts {bout}: {pattern:?} in {patterns:?}");
                }
                let shared: Vec<_> = ids(before).into_iter().filter(|id| ids(&menu).contains(id)).collect();
                assert!(shared.is_empty(), "{place:?}, bout {bout}: {shared:?}");
            }
            reader.does_all(&[Action::ChoosePlace(place), Action::PainNow(3)]);
            reader.plays_to_the_end();
            reader.does_all(&[Action::Complete, Action::Begin]);
            before = Some(menu);
        }
    }
}

#[test]
fn at_the_caps_there_is_only_breathing() {
    let mut reader = Reader::past_the_check();
    for _ in 0..40 {
        reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::PainNow(6)]);
        reader.plays_to_the_end();
        reader.does_all(&[Action::Complete, Action::Begin]);
    }
    let menu = plan(&reader, Place::Floor, 6);
    assert_eq!((ids(&menu), menu.note), (vec!["breathing"], Some(Note::Capped)));
    for id in ["pelvic-tilt", "cat-camel", "light-brace", "marching"] {
        let done = repetitions_today(reader.coach.journal(), reader.reading().now, id);
        assert!((1..=12).contains(&done), "{id}: {done}");
    }
}

#[test]
fn after_a_red_bout_the_next_one_today_is_breathing() {
    let mut reader = Reader::in_a_bout(Place::Chair, 3);
    reader.plays_to_the_end();
    reader.does_all(&[
        Action::WorstPain(6),
        Action::Complete,
        Action::Again,
        Action::ChoosePlace(Place::Chair),
        Action::PainNow(0),
    ]);
    let bout = reader.sees_the_bout();
    assert_eq!(bout.exercises.iter().map(|exercise| exercise.id).collect::<Vec<_>>(), ["breathing"]);
    assert_eq!(bout.note.map(|note| note.id), Some("note-after-red".into()));
}
