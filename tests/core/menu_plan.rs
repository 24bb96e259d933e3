//! What is in each bout of a day, from stage to stage.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may stop at once")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/menu_reader.rs"]
mod menu_reader;

use std::collections::{BTreeMap, BTreeSet};

use cases::cases;
use menu_reader::{Reader, reader, record};
use proptest::prelude::*;
use steadyback::{
    catalogue::{self, Pattern, Place},
    guide::{Item, Menu, Note},
    journal::{BoutKind, BoutRecord, Equipment, MovementCheck, Settings},
    plan::{BoutToFill, daily_cap},
    policy::POLICY,
};

const PLACES: [Place; 3] = [Place::Floor, Place::Chair, Place::Standing];
const DIRECTIONS: [Pattern; 4] = [Pattern::TrunkFront, Pattern::TrunkSide, Pattern::TrunkBack, Pattern::Hip];
const MOVEMENTS: [Pattern; 5] = [Pattern::Squat, Pattern::Hinge, Pattern::Push, Pattern::Pull, Pattern::Carry];
const BOUT: BoutToFill = BoutToFill { kind: BoutKind::Bout, gentle: false };
const GENTLE: BoutToFill = BoutToFill { kind: BoutKind::Bout, gentle: true };
const SESSION: BoutToFill = BoutToFill { kind: BoutKind::Session, gentle: false };
const SHORT: BoutToFill = BoutToFill { kind: BoutKind::Short, gentle: false };

fn patterns<'a>(bouts: impl IntoIterator<Item = &'a Menu>) -> BTreeSet<Pattern> {
    bouts.into_iter().flat_map(|bout| &bout.items).map(|item| item.exercise.pattern).collect()
}

fn ids(bout: &Menu) -> Vec<&'static str> {
    bout.items.iter().map(|item| item.exercise.id).collect()
}

fn length_ms(bout: &Menu) -> u32 {
    bout.items.iter().map(Item::length_ms).sum()
}

fn every_equipment() -> impl Iterator<Item = Equipment> {
    (0..8).map(|bits| Equipment { band: bits & 1 > 0, weight: bits & 2 > 0, bar: bits & 4 > 0 })
}

/// Everything a menu must be, whatever the day; repetitions of the day are added up in `today`.
fn assert_legal(reader: &Reader, asked: BoutToFill, bout: &Menu, today: &mut BTreeMap<&'static str, u16>) {
    let what = || format!("stage {} {:?} {:?}: {:?}", reader.stage, reader.settings.place, asked, ids(bout));
    assert!(!bout.items.is_empty(), "{}", what());
    let distinct: BTreeSet<_> = ids(bout).into_iter().collect();
    assert_eq!(distinct.len(), bout.items.len(), "{}", what());
    for item in &bout.items {
        let exercise = item.exercise;
        assert!(exercise.belongs_to(reader.stage), "{}", what());
        let excluded = reader.settings.excluded.contains(&exercise.id);
        assert!(!excluded || exercise.pattern == Pattern::Breath, "{}", what());
        let stage = if reader.loads_open { reader.stage } else { reader.stage.min(3) };
        let open = exercise.form(reader.settings.place).unwrap().open(stage, reader.settings.equipment);
        assert!(item.rung_index < open.len().min(usize::from(reader.rung)), "{}", what());
        assert!(item.is_breathing() || item.reps <= 2 * item.rung.reps, "{}", what());
        if asked.gentle {
            let gentle = matches!(exercise.pattern, Pattern::Breath | Pattern::Walk) || exercise.id == "pelvic-tilt";
            assert!(gentle, "{}", what());
        }
        assert!(!reader.flare || !MOVEMENTS.contains(&exercise.pattern), "{}", what());
        if bout.kind != BoutKind::Session && exercise.pattern != Pattern::Breath {
            let done = today.entry(exercise.id).or_default();
            *done += item.repetitions();
            assert!(*done <= daily_cap(reader.stage, exercise), "{} of {}: {}", done, exercise.id, what());
        }
    }
    let length_ms = length_ms(bout);
    match bout.kind {
        BoutKind::Session => {
            assert!((12 * 60_000..=20 * 60_000).contains(&length_ms), "{length_ms}: {}", what());
            assert!(bout.items.iter().all(|item| (1..=3).contains(&item.sets)), "{}", what());
        }
        BoutKind::Short => assert!((20_000..=75_000).contains(&length_ms), "{length_ms}: {}", what()),
        BoutKind::Bout | BoutKind::Test => {
            assert!((120_000..=240_000).contains(&length_ms), "{length_ms}: {}", what());
            assert!(bout.items.len() <= POLICY.bout_exercises, "{}", what());
        }
    }
}

/// A day of a stage as the day plan makes it: gentle first where there are three or more, a session in stages 3 and 4.
fn bouts_of(stage: u8, session: bool) -> Vec<BoutToFill> {
    let planned = POLICY.stage_bouts[usize::from(stage)];
    let mut bouts: Vec<BoutToFill> = (0..planned)
        .map(|index| if index == 0 && planned >= POLICY.gentle_from_bouts { GENTLE } else { BOUT })
        .collect();
    if session && matches!(stage, 3 | 4) {
        let index = usize::from(planned >= POLICY.gentle_from_bouts);
        bouts[index] = SESSION;
    }
    bouts
}

#[test]
fn menus_are_legal_for_every_stage_place_equipment_and_exclusion() {
    let exclusions: Vec<Vec<&'static str>> =
        [Vec::new(), catalogue::all().iter().map(|exercise| exercise.id).collect()]
            .into_iter()
            .chain(catalogue::all().iter().map(|exercise| vec![exercise.id]))
            .chain(DIRECTIONS.iter().chain(&MOVEMENTS).map(|pattern| {
                catalogue::all()
                    .iter()
                    .filter(|exercise| exercise.pattern == *pattern)
                    .map(|exercise| exercise.id)
                    .collect()
            }))
            .collect();
    for stage in 0..=5 {
        for place in PLACES {
            for equipment in every_equipment() {
                for excluded in &exclusions {
                    for (rung, flare, percent) in [(1, false, 100), (6, false, 100), (1, true, 50), (3, false, 75)] {
                        let settings = Settings { place, equipment, excluded: excluded.clone(), ..Settings::default() };
                        let mut reader =
                            Reader { settings, rung, flare, percent, loads_open: percent == 100, ..reader(stage) };
                        for day in 0..2 {
                            let asked = bouts_of(stage, day == 1 && !flare);
                            let mut today = BTreeMap::new();
                            for (asked, bout) in asked.iter().zip(reader.menus(&asked)) {
                                assert_legal(&reader, *asked, &bout, &mut today);
                                reader.does(&bout);
                            }
                            reader.sleeps();
                        }
                        assert_legal(&reader, SHORT, &reader.menu(SHORT), &mut BTreeMap::new());
                    }
                }
            }
        }
    }
}

#[test]
fn two_ordinary_bouts_of_a_day_cover_every_direction() {
    for stage in 1..=4 {
        for place in PLACES {
            let mut reader = Reader { settings: Settings { place, ..Settings::default() }, ..reader(stage) };
            for day in 0..4 {
                let bouts = bouts_of(stage, false);
                let filled = reader.menus(&bouts);
                let ordinary: Vec<_> = filled.iter().zip(&bouts).filter(|(_, bout)| !bout.gentle).take(2).collect();
                let covered = patterns(ordinary.into_iter().map(|(filled, _)| filled));
                for direction in DIRECTIONS {
                    assert!(covered.contains(&direction), "stage {stage} {place:?} day {day}: {covered:?}");
                }
                for bout in &filled {
                    reader.does(bout);
                }
                reader.sleeps();
            }
        }
    }
}

#[test]
fn one_bout_a_day_covers_every_direction_in_two_days_and_every_pattern_in_five() {
    for place in PLACES {
        let mut reader = Reader { settings: Settings { place, ..Settings::default() }, ..reader(5) };
        let mut days: Vec<BTreeSet<Pattern>> = Vec::new();
        for _ in 0..12 {
            let filled = reader.menu(BOUT);
            days.push(patterns([&filled]));
            reader.does(&filled);
            reader.sleeps();
        }
        for pair in days.windows(2) {
            assert!(DIRECTIONS.iter().all(|direction| pair.iter().any(|day| day.contains(direction))), "{pair:?}");
        }
        for five in days.windows(5) {
            let found = MOVEMENTS.iter().filter(|pattern| five.iter().any(|day| day.contains(pattern))).count();
            assert!(found >= 2, "{place:?} {five:?}");
        }
    }
}

#[test]
fn no_exercise_is_in_two_bouts_running() {
    for stage in 1..=4 {
        for place in PLACES {
            let mut reader = Reader { settings: Settings { place, ..Settings::default() }, ..reader(stage) };
            let mut before: Vec<&str> = Vec::new();
            for day in 0..4 {
                for bout in reader.menus(&bouts_of(stage, false)) {
                    let now = ids(&bout);
                    let again: Vec<_> = now.iter().filter(|id| before.contains(id) && **id != "breathing").collect();
                    assert!(
                        again.is_empty(),
                        "stage {stage} {place:?} day {day}: {again:?} of {now:?} after {before:?}"
                    );
                    before = now;
                    reader.does(&bout);
                }
                reader.sleeps();
            }
        }
    }
}

#[test]
fn the_movement_checks_lowest_group_comes_first() {
    let first = |ratings: [Option<u8>; 6], stage| {
        let focused = Reader { focus: Some(MovementCheck { ratings }), ..reader(stage) };
        patterns([&focused.menu(BOUT)])
    };
    let (steady, lost) = (Some(2), Some(0));
    assert!(!first([None; 6], 1).contains(&Pattern::Hip), "in their order: front and side");
    assert!(first([None, None, None, None, lost, None], 1).contains(&Pattern::Hip));
    assert!(first([steady, steady, steady, steady, Some(1), steady], 1).contains(&Pattern::Hip));
    assert!(!first([None, None, None, None, Some(1), lost], 1).contains(&Pattern::Hip), "the trunk is lower");
    for (group, pattern) in MOVEMENTS.iter().take(4).enumerate() {
        let mut ratings = [steady; 6];
        ratings[group] = lost;
        assert!(first(ratings, 3).contains(pattern), "{pattern:?}");
    }
}

#[test]
fn at_the_cap_there_is_only_breathing() {
    for stage in 0..=5 {
        let all = |left: u16| {
            let exercises = catalogue::all().iter().map(|exercise| (exercise.id, daily_cap(stage, exercise) - left));
            record(BoutKind::Bout, &exercises.collect::<Vec<_>>())
        };
        let at_cap = Reader { past: vec![(true, all(0))], ..reader(stage) };
        let bout = at_cap.menu(BOUT);
        assert_eq!(ids(&bout), ["breathing"], "stage {stage}");
        assert_eq!(bout.note, Some(Note::Capped));
        let one_left = Reader { past: vec![(true, all(1))], ..reader(stage) };
        assert!(ids(&one_left.menu(BOUT)).len() > 1, "stage {stage}: one repetition is one");
        let yesterday = Reader { past: vec![(false, all(0))], ..reader(stage) };
        assert!(ids(&yesterday.menu(BOUT)).len() > 1, "stage {stage}: another day");
        let session = record(BoutKind::Session, &[("bird-dog", 100)]);
        let after_session = Reader { past: vec![(true, session)], ..reader(stage) };
        assert!(ids(&after_session.menu(BOUT)).len() > 1, "stage {stage}: a session is beside the cap");
    }
    assert_eq!(daily_cap(4, catalogue::find("cat-camel").unwrap()), 12);
    let caps: Vec<u16> = (0..=5).map(|stage| daily_cap(stage, catalogue::find("bird-dog").unwrap())).collect();
    assert_eq!(caps, [12, 30, 36, 36, 24, 24]);
}

#[test]
fn an_amber_day_trades_its_hardest_exercise_for_breathing() {
    let calm = reader(2).menus(&[BOUT, BOUT]);
    let amber = Reader { amber: true, ..reader(2) }.menus(&[BOUT, BOUT]);
    let all = |bouts: &[Menu]| bouts.iter().flat_map(ids).collect::<BTreeSet<_>>();
    let gone: Vec<_> = all(&calm).difference(&all(&amber)).copied().collect();
    assert_eq!(gone, ["bird-dog"], "the highest load rank");
    assert!(all(&amber).contains("breathing"));
    for (asked, bout) in [BOUT; 2].iter().zip(&amber) {
        assert_legal(&reader(2), *asked, bout, &mut BTreeMap::new());
    }
    let harder_before = vec![(true, record(BoutKind::Bout, &[("bird-dog", 6), ("breathing", 5)]))];
    let after = Reader { amber: true, past: harder_before, ..reader(2) }.menus(&[BOUT]);
    assert!(ids(&after[0]).len() == 3, "the day's hardest was done before it was amber: {:?}", ids(&after[0]));
}

#[test]
fn a_flare_halves_repetitions_and_keeps_to_easy_movement() {
    let flare = Reader { flare: true, percent: 50, ..reader(4) };
    for bout in flare.menus(&[BOUT, BOUT, BOUT]) {
        let easy = |pattern| matches!(pattern, Pattern::Breath | Pattern::Mobility | Pattern::Walk);
        assert!(bout.items.iter().filter(|item| !easy(item.exercise.pattern)).count() <= 1, "{:?}", ids(&bout));
        for item in bout.items.iter().filter(|item| !item.is_breathing()) {
            assert!(item.reps <= (item.rung.reps / 2).max(1), "{}", item.exercise.id);
        }
    }
    let three_quarters = Reader { percent: 75, ..reader(2) };
    for item in three_quarters.menu(BOUT).items.iter().filter(|item| !item.is_breathing()) {
        assert!(item.reps <= (item.rung.reps * 3 / 4).max(1), "{}", item.exercise.id);
    }
}

#[test]
fn a_session_has_every_available_pattern() {
    for stage in [3, 4] {
        for place in PLACES {
            let reader = Reader { settings: Settings { place, ..Settings::default() }, ..reader(stage) };
            let session = reader.menu(SESSION);
            assert_eq!(session.kind, BoutKind::Session);
            let found = patterns([&session]);
            assert!(MOVEMENTS.iter().chain(&DIRECTIONS).all(|pattern| found.contains(pattern)), "{place:?} {found:?}");
            assert!(session.items.iter().any(|item| item.sets > 1));
        }
    }
    assert_eq!(reader(2).menu(SESSION).kind, BoutKind::Bout, "before stage 3 there is nothing to fill it with");
    let excluded = catalogue::all().iter().map(|exercise| exercise.id).filter(|id| *id != "row").collect();
    let little = Reader { settings: Settings { excluded, ..Settings::default() }, ..reader(3) };
    assert_eq!(little.menu(SESSION).kind, BoutKind::Bout, "one exercise fills no session");
}

#[test]
fn a_session_of_stage_4_reloads_every_pattern_that_can_be_whatever_was_done_before() {
    let can_be_loaded = |exercise: &catalogue::Exercise| {
        exercise.forms.iter().flat_map(|form| form.rungs).any(|rung| rung.load_max > 0)
    };
    let before = ["wall-hinge", "hip-hinge", "sit-to-stand", "step-up", "deadlift", "goblet-squat", "suitcase-carry"];
    for done in before {
        for today in [false, true] {
            let past = vec![(today, record(BoutKind::Bout, &[(done, 6)]))];
            let session = Reader { past: past.clone(), ..reader(4) }.menu(SESSION);
            for pattern in MOVEMENTS {
                let mut exercises = catalogue::all().iter().filter(|exercise| exercise.pattern == pattern);
                let under_load =
                    session.items.iter().any(|item| item.exercise.pattern == pattern && can_be_loaded(item.exercise));
                assert_eq!(under_load, exercises.any(can_be_loaded), "{pattern:?} after {done}: {:?}", ids(&session));
            }
            let held = Reader { past, loads_open: false, ..reader(4) }.menu(SESSION);
            assert!(held.items.iter().all(|item| item.rung.load_max == 0), "{:?}", ids(&held));
        }
    }
}

#[test]
fn a_session_of_stage_4_has_what_is_under_load_on_its_rung_before_what_comes_under_load_later() {
    for rung in 1..=6 {
        for done in ["step-up", "goblet-squat", "hip-hinge", "deadlift"] {
            let past = vec![(false, record(BoutKind::Session, &[(done, 6)]))];
            let session = Reader { rung, past, ..reader(4) }.menu(SESSION);
            for item in &session.items {
                let under_load = |exercise: &&catalogue::Exercise| {
                    let open = exercise.form(Place::Floor).map(|form| form.open(4, Equipment::default()));
                    let shown = open.and_then(|open| open.get(usize::from(rung).min(open.len()).checked_sub(1)?));
                    exercise.pattern == item.exercise.pattern
                        && exercise.is_available(4, Place::Floor, Equipment::default())
                        && shown.is_some_and(|rung| rung.load_max > 0)
                };
                let could_be = catalogue::all().iter().any(|exercise| under_load(&exercise));
                assert_eq!(item.rung.load_max > 0, could_be, "rung {rung} after {done}: {:?}", ids(&session));
            }
        }
    }
}

#[test]
fn a_test_stands_in_for_its_directions_exercises() {
    for direction in DIRECTIONS {
        let tested = Reader { tested: Some(direction), ..reader(2) };
        assert!(!patterns(&tested.menus(&[BOUT, BOUT, BOUT])).contains(&direction));
    }
}

#[test]
fn loads_wait_while_they_are_closed_and_rungs_stop_where_equipment_does() {
    let strong = Reader { rung: 6, ..reader(4) };
    let loaded = |reader: &Reader| reader.menu(SESSION).items.iter().any(|item| item.rung.load_max > 0);
    assert!(loaded(&strong));
    assert!(!loaded(&Reader { loads_open: false, ..strong.clone() }));
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn caps_hold_whatever_was_done_and_the_same_request_gives_the_same_menus(
        stage in 0_u8..=5,
        rung in 1_u8..=7,
        percent in prop::sample::select(vec![50_u8, 75, 100]),
        (flare, amber, loads_open) in any::<(bool, bool, bool)>(),
        place in prop::sample::select(PLACES.to_vec()),
        excluded in prop::collection::vec(0_usize..24, 0..8),
        done in prop::collection::vec((any::<bool>(), 0_usize..24, 0_u16..40), 0..8),
        kinds in prop::collection::vec((prop::sample::select(vec![BOUT, GENTLE, SHORT]), any::<bool>()), 1..7),
        ratings in prop::array::uniform6(prop::option::of(0_u8..=2)),
    ) {
        let excluded = excluded.into_iter().map(|index| catalogue::all()[index].id).collect();
        let mut done: Vec<(bool, BoutRecord)> = done
            .into_iter()
            .map(|(today, index, repetitions)| (today, record(BoutKind::Bout, &[(catalogue::all()[index].id, repetitions)])))
            .collect();
        done.sort_by_key(|(today, _)| *today);
        let settings = Settings { place, excluded, ..Settings::default() };
        let focus = Some(MovementCheck { ratings });
        let reader = Reader { settings, rung, percent, flare, amber, loads_open, focus, past: done, ..reader(stage) };
        let bouts: Vec<BoutToFill> = kinds.into_iter().map(|(bout, _)| bout).collect();
        let filled = reader.menus(&bouts);
        let dose = |bouts: &[Menu]| -> Vec<Vec<(&str, usize, u8, u8)>> {
            let item = |item: &Item| (item.exercise.id, item.rung_index, item.reps, item.sets);
            bouts.iter().map(|bout| bout.items.iter().map(item).collect()).collect()
        };
        prop_assert_eq!(dose(&filled), dose(&reader.menus(&bouts)));
        let mut today: BTreeMap<&'static str, u16> = BTreeMap::new();
        for (_, record) in reader.past.iter().filter(|(today, _)| *today) {
            for exercise in &record.exercises {
                *today.entry(exercise.exercise).or_default() += exercise.repetitions;
            }
        }
        // What was done beyond a cap stays done; nothing is added to it.
        for (id, repetitions) in &mut today {
            *repetitions = (*repetitions).min(daily_cap(stage, catalogue::find(id).unwrap()));
        }
        for (asked, bout) in bouts.iter().zip(&filled) {
            assert_legal(&reader, *asked, bout, &mut today);
        }
    }
}
