//! The exercises of the first bouts are complete: every rung legal, every place covered, every word there.
#![expect(clippy::expect_used, reason = "a missing entry should fail the test")]

use std::collections::{BTreeMap, BTreeSet};

use steadyback::{
    catalogue::{self, Pattern, Place, Sides, Style},
    guide::Item,
    policy::POLICY,
};

const PLACES: [Place; 3] = [Place::Floor, Place::Chair, Place::Standing];
const WORDS: &str = include_str!("../../www/messages/en-GB/exercises.ftl");

#[test]
fn ids_are_unique_and_found() {
    let ids: BTreeSet<_> = catalogue::first_bout().iter().map(|exercise| exercise.id).collect();
    assert_eq!(ids.len(), catalogue::first_bout().len());
    assert!(ids.len() >= 10);
    for id in ids {
        assert_eq!(catalogue::find(id).map(|exercise| exercise.id), Some(id));
        assert!(id.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'), "{id}");
    }
    assert!(catalogue::find("sit-up").is_none());
}

#[test]
fn every_place_has_every_pattern() {
    for place in PLACES {
        for pattern in [
            Pattern::Breath,
            Pattern::Mobility,
            Pattern::TrunkFront,
            Pattern::TrunkSide,
            Pattern::TrunkBack,
            Pattern::Hip,
        ] {
            let some = catalogue::first_bout()
                .iter()
                .any(|exercise| exercise.pattern == pattern && exercise.form(place).is_some());
            assert!(some, "{place:?} has no {pattern:?}");
        }
    }
}

#[test]
fn every_exercise_can_be_done_on_the_floor_and_off_it() {
    for exercise in catalogue::first_bout() {
        let places: BTreeSet<_> = exercise.forms.iter().map(|form| form.place).collect();
        assert_eq!(places.len(), exercise.forms.len(), "{}: one form a place", exercise.id);
        assert!(places.contains(&Place::Floor) && places.len() > 1, "{}", exercise.id);
    }
}

#[test]
fn every_rung_is_legal() {
    for exercise in catalogue::first_bout() {
        for form in exercise.forms {
            let name = format!("{} {:?}", exercise.id, form.place);
            assert!((3..=6).contains(&form.rungs.len()), "{name}: {} rungs", form.rungs.len());
            for rung in form.rungs {
                assert!(rung.reps > 0 && rung.sets > 0 && rung.out_ms >= 1000 && rung.back_ms >= 1000, "{name}");
                assert!(rung.hold_s <= 10, "{name}: holds {} s", rung.hold_s);
                assert_eq!(rung.hold_s > 0, exercise.style == Style::Hold, "{name}: only holds are held");
            }
        }
    }
}

/// Moving and holding at rung 1, both sides together, fits three to a bout of two to four minutes.
#[test]
fn first_rungs_are_short() {
    for exercise in catalogue::first_bout() {
        for form in exercise.forms {
            let rung = form.rungs.first().expect("a first rung");
            let rep = u32::from(rung.out_ms) + u32::from(rung.back_ms) + 1000 * u32::from(rung.hold_s);
            let sides = if exercise.sides == Sides::Each { 2 } else { 1 };
            let seconds = rep * u32::from(rung.reps) * u32::from(rung.sets) * sides / 1000;
            assert!((30..=60).contains(&seconds), "{} {:?}: {seconds} s", exercise.id, form.place);
        }
    }
}

/// PROGRAMME.md §7: a bout is at most four minutes and three exercises, a session twenty minutes and one exercise of each pattern; what is chosen need not be
/// given up again for its length.
#[test]
fn the_longest_rungs_are_within_a_bout_and_a_session() {
    let items = |place: Place| {
        let rungs = move |exercise: &'static catalogue::Exercise| {
            (0..8).filter_map(move |rung| Item::new(exercise, place, rung))
        };
        catalogue::all().iter().flat_map(rungs)
    };
    for place in PLACES {
        let trimmed = |item: Item| Item { reps: item.reps.min(2), sets: 1, ..item }.length_ms();
        let longest = items(place).map(trimmed).max().expect("some");
        assert!(3 * longest <= POLICY.bout_max_ms, "{place:?}: {longest} ms each");
        let mut of_pattern: BTreeMap<Pattern, u32> = BTreeMap::new();
        for item in items(place) {
            let easy = matches!(item.exercise.pattern, Pattern::Breath | Pattern::Mobility | Pattern::Walk);
            let longest = of_pattern.entry(if easy { Pattern::Breath } else { item.exercise.pattern }).or_default();
            *longest = item.length_ms().max(*longest);
        }
        let session: u32 = of_pattern.values().sum();
        assert!(session <= u32::from(POLICY.session_max_minutes) * 60_000, "{place:?}: {session} ms");
    }
}

/// A stand-in starts and ends alike.
#[test]
fn every_first_exercise_is_drawn() {
    for exercise in catalogue::first_bout() {
        for form in exercise.forms {
            for rung in form.rungs {
                assert_ne!(rung.movement.start, rung.movement.end, "{} {:?} does not move", exercise.id, form.place);
            }
        }
    }
}

#[test]
fn cat_camel_is_five_or_six_slow_cycles() {
    for form in catalogue::find("cat-camel").expect("in the catalogue").forms {
        for rung in form.rungs {
            assert!((5..=6).contains(&rung.reps) && (3000..=4000).contains(&rung.out_ms));
        }
    }
}

#[test]
fn settling_has_content_everywhere() {
    for place in PLACES {
        let gentle = catalogue::first_bout()
            .iter()
            .filter(|exercise| exercise.first_stage == 0 && exercise.form(place).is_some());
        assert!(gentle.count() >= 3, "{place:?}");
    }
}

#[test]
fn every_word_is_there_and_no_other() {
    let mut needed = BTreeSet::new();
    for exercise in catalogue::first_bout() {
        for word in ["name", "purpose", "cue-1", "cue-2", "cue-3", "stop"] {
            needed.insert(format!("{}-{word}", exercise.id));
        }
        for form in exercise.forms {
            for word in ["setup", "out", "back", "figure"] {
                needed.insert(format!("{}-{}-{word}", exercise.id, format!("{:?}", form.place).to_lowercase()));
            }
        }
    }
    let mut found = BTreeSet::new();
    for line in WORDS.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (id, text) = line.split_once(" = ").expect("one message a line");
        assert!(!text.trim().is_empty(), "{id} is empty");
        assert!(found.insert(id.to_owned()), "{id} is there twice");
    }
    assert_eq!(needed.difference(&found).collect::<Vec<_>>(), Vec::<&String>::new(), "missing");
    assert_eq!(found.difference(&needed).collect::<Vec<_>>(), Vec::<&String>::new(), "not needed");
}
