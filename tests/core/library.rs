//! The whole catalogue: every exercise complete, and every stage playable at every place with whatever the reader has.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

use std::{collections::BTreeSet, fs, path::Path};

use steadyback::{
    Words,
    catalogue::{self, Exercise, Kit, Pattern, Place, Rung, Sides, Style},
    journal::Equipment,
    policy::POLICY,
};

#[path = "support/languages.rs"]
mod languages;
#[path = "support/menus.rs"]
mod menus;
use languages::{ids, languages};
use menus::first_menu;

const PLACES: [Place; 3] = [Place::Floor, Place::Chair, Place::Standing];

fn every_equipment() -> impl Iterator<Item = Equipment> {
    (0..8).map(|bits| Equipment { band: bits & 1 > 0, weight: bits & 2 > 0, bar: bits & 4 > 0 })
}

fn is_playable(exercise: &Exercise, stage: u8, place: Place, equipment: Equipment) -> bool {
    catalogue::available(stage, place, equipment).any(|other| other.id == exercise.id)
}

#[test]
fn every_stage_has_each_of_its_patterns_at_every_place_with_whatever_the_reader_has() {
    for stage in 0..=5 {
        for place in PLACES {
            for equipment in every_equipment() {
                let found: BTreeSet<Pattern> =
                    catalogue::available(stage, place, equipment).map(|exercise| exercise.pattern).collect();
                let needed: BTreeSet<Pattern> = Pattern::of_stage(stage).iter().copied().collect();
                let missing: Vec<_> = needed.difference(&found).collect();
                assert!(missing.is_empty(), "stage {stage} {place:?} {equipment:?} lacks {missing:?}");
            }
        }
    }
}

#[test]
fn the_gentlest_stage_has_at_least_three_exercises_at_every_place() {
    for place in PLACES {
        assert!(catalogue::available(0, place, Equipment::default()).count() > 3, "{place:?}");
    }
}

#[test]
fn a_later_stage_opens_patterns_and_takes_none_away() {
    for (stage, earlier) in (1..=5).zip(0..) {
        let now: BTreeSet<_> = Pattern::of_stage(stage).iter().collect();
        assert!(Pattern::of_stage(earlier).iter().all(|pattern| now.contains(pattern)), "stage {stage}");
    }
    assert!(!Pattern::of_stage(2).contains(&Pattern::Squat));
    assert!(Pattern::of_stage(3).contains(&Pattern::Squat));
}

#[test]
fn nothing_is_loaded_before_stage_four() {
    for exercise in catalogue::all() {
        for stage in 0..4 {
            for form in exercise.forms.iter().filter(|_| exercise.belongs_to(stage)) {
                for equipment in every_equipment() {
                    assert!(form.open(stage, equipment).iter().all(|rung| rung.load_max == 0), "{}", exercise.id);
                }
            }
        }
    }
    let squat = catalogue::find("goblet-squat").expect("in the catalogue");
    assert!(!is_playable(squat, 3, Place::Floor, Equipment::default()));
    assert!(is_playable(squat, 4, Place::Floor, Equipment::default()));
}

#[test]
fn a_band_opens_what_needs_one() {
    let band = Equipment { band: true, ..Equipment::default() };
    for id in ["pull-apart", "pallof-press"] {
        let exercise = catalogue::find(id).expect("in the catalogue");
        assert!(!is_playable(exercise, 3, Place::Standing, Equipment::default()), "{id}");
        assert!(is_playable(exercise, 3, Place::Standing, band), "{id}");
    }
    assert!(!Kit::Band.is_in(Equipment { weight: true, bar: true, band: false }));
}

#[test]
fn a_ladder_stops_at_the_first_rung_that_is_closed_and_keeps_its_numbers() {
    let row = catalogue::find("row").and_then(|row| row.form(Place::Standing)).expect("a standing form");
    let open = row.open(3, Equipment::default());
    assert_eq!(open.len(), 2);
    assert_eq!(open.first().map(|rung| rung.reps), row.rungs.first().map(|rung| rung.reps));
    assert_eq!(row.open(4, Equipment::default()).len(), row.rungs.len());
}

#[test]
fn the_load_is_the_heaviest_owned_one_that_is_not_above_the_rung() {
    let rung =
        |load_max| Rung { load_max, ..*catalogue::all().first().expect("one").forms[0].rungs.first().expect("one") };
    for (load_max, owned, load) in [
        (40, vec![], 40),
        (45, vec![], 40),
        (45, vec![45], 45),
        (45, vec![46], 40),
        (45, vec![44, 41], 44),
        (40, vec![160], 40),
        (9, vec![], 0),
        (0, vec![0, 20], 0),
    ] {
        assert_eq!(rung(load_max).load(&owned), load, "{load_max} of {owned:?}");
    }
}

#[test]
fn every_place_has_a_form_of_every_exercise() {
    for exercise in catalogue::all() {
        let places: BTreeSet<_> = exercise.forms.iter().map(|form| form.place).collect();
        assert_eq!(places.len(), exercise.forms.len(), "{}: one form a place", exercise.id);
        assert!(places.contains(&Place::Standing), "{}", exercise.id);
        for place in PLACES {
            let form = exercise.form(place).expect("a form");
            assert!(form.place == place || form.place == Place::Standing, "{} {place:?}", exercise.id);
        }
    }
}

#[test]
fn every_ladder_is_legal_and_starts_short() {
    for exercise in catalogue::all() {
        assert!(exercise.first_stage <= exercise.last_stage && exercise.last_stage <= 5, "{}", exercise.id);
        for form in exercise.forms {
            let name = format!("{} {:?}", exercise.id, form.place);
            assert!((3..=6).contains(&form.rungs.len()), "{name}: {} rungs", form.rungs.len());
            for rung in form.rungs {
                assert!(rung.reps > 0 && rung.sets > 0 && rung.out_ms >= 1000 && rung.back_ms >= 1000, "{name}");
                assert!(rung.hold_s <= 10, "{name}: holds {} s", rung.hold_s);
                assert_eq!(rung.hold_s > 0, exercise.style == Style::Hold, "{name}: only holds are held");
            }
            let loads: Vec<u16> = form.rungs.iter().map(|rung| rung.load_max).collect();
            assert!(loads.is_sorted(), "{name}: loads only grow");
            let first = form.rungs.first().expect("a first rung");
            let repetition = u32::from(first.out_ms) + u32::from(first.back_ms) + 1000 * u32::from(first.hold_s);
            let sides = if exercise.sides == Sides::Each { 2 } else { 1 };
            let seconds = repetition * u32::from(first.reps) * u32::from(first.sets) * sides / 1000;
            assert!((30..=60).contains(&seconds), "{name}: {seconds} s");
        }
    }
}

#[test]
fn loads_grow_by_the_smallest_steps() {
    for exercise in catalogue::all() {
        for form in exercise.forms {
            for (rung, next) in form.rungs.iter().zip(form.rungs.iter().skip(1)) {
                assert!(next.load_max - rung.load_max <= 20, "{}: two kilograms at most at once", exercise.id);
                let heavier = next.load_max > rung.load_max && rung.load_max > 0;
                assert!(
                    !heavier || next.reps <= rung.reps,
                    "{}: a new load does not come with more of it",
                    exercise.id
                );
            }
        }
    }
}

#[test]
fn the_first_bout_meets_only_exercises_of_the_first_bout() {
    let first: BTreeSet<_> = catalogue::first_bout().iter().map(|exercise| exercise.id).collect();
    assert_eq!(first.len() + catalogue::beyond_first_bout().len(), catalogue::all().len());
    assert!(catalogue::first_bout().iter().all(|exercise| exercise.first_stage <= 1));
    for place in PLACES {
        for pain in 0..=10 {
            for item in first_menu(place, pain).items {
                assert!(first.contains(item.exercise.id), "{}", item.exercise.id);
                assert_eq!(item.form.place, place, "its words are those of the place");
            }
        }
    }
}

#[test]
fn ids_are_unique_and_found() {
    let ids: BTreeSet<_> = catalogue::all().iter().map(|exercise| exercise.id).collect();
    assert_eq!(ids.len(), catalogue::all().len());
    assert_eq!(ids.len(), 24);
    for id in ids {
        assert_eq!(catalogue::find(id).map(|exercise| exercise.id), Some(id));
    }
    assert!(catalogue::find("sit-up").is_none());
}

#[test]
fn every_way_into_position_can_be_said_while_there_is_time() {
    // The pace the shell reckons with (`www/src/effects/speech.ts`): 13 characters a second at 0.95, after a quarter of a second.
    const CHARACTERS_IN_100_S: u32 = 1_235;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/messages/en-GB");
    let mut ways = 0;
    for file in ["exercises.ftl", "strength.ftl"] {
        let text = fs::read_to_string(folder.join(file)).expect("text");
        let setups = text.lines().filter_map(|line| line.split_once(" = ")).filter(|(id, _)| id.ends_with("-setup"));
        for (id, words) in setups {
            let characters = u32::try_from(words.chars().count()).expect("short");
            assert!(250 + characters * 100_000 / CHARACTERS_IN_100_S <= POLICY.get_ready_ms, "{id}: {characters}");
            ways += 1;
        }
    }
    assert!(ways > 40, "{ways}");
}

#[test]
fn every_language_has_every_word_once_in_the_group_it_loads_with() {
    for language in languages() {
        let found = language.messages();
        for words in Words::ALL {
            for id in words.message_ids() {
                let files = found.get(&id).cloned().unwrap_or_default();
                assert!(files.len() == 1 && words.files().contains(&files[0].as_str()), "{id}: in {files:?}");
            }
        }
    }
}

#[test]
fn no_word_belongs_to_two_groups() {
    let ids: Vec<String> = Words::ALL.iter().flat_map(|words| words.message_ids()).collect();
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len());
    let files: Vec<&str> = Words::ALL.iter().flat_map(|words| words.files()).copied().collect();
    assert_eq!(files.len(), files.iter().collect::<BTreeSet<_>>().len());
}

#[test]
fn the_library_and_the_plan_have_no_word_that_nobody_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/messages/en-GB");
    let said: BTreeSet<String> = Words::ALL.iter().flat_map(|words| words.message_ids()).collect();
    for (id, files) in ids(&root) {
        let of_the_core = files
            .iter()
            .any(|file| ["about.ftl", "advice.ftl", "strength.ftl", "library.ftl"].contains(&file.as_str()));
        assert!(!of_the_core || said.contains(&id), "{id} in {files:?}");
    }
}

#[test]
fn the_first_bout_loads_exactly_its_own_files() {
    let build = include_str!("../../src/build/make/messages.mjs");
    let list = Words::FirstBout.files().iter().map(|file| format!("\"{}\"", file.trim_end_matches(".ftl")));
    let list = list.collect::<Vec<_>>().join(", ");
    assert!(build.contains(&format!("const firstBout = [{list}];")), "{list}");
}
