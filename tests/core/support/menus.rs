//! Menus as the coach asks for them.

#![allow(dead_code, reason = "every test file uses its own part of it")]

use steadyback::{
    catalogue::Place,
    guide::Menu,
    journal::{Journal, Settings},
    plan::{BoutToFill, MenuRequest, Recent, Today, Wish, menu_now},
    progress::Progress,
    time::{Now, Zone},
};

/// What a bout that starts at `now` has.
pub fn menu_at(journal: &Journal, now: Now, place: Place, pain: u8) -> Menu {
    let position = Progress::of(journal, now).at(now).expect("a fold as of now knows now");
    let recent = Recent::of(journal, now);
    let today = Today::new(&position, &recent, None, Zone::STEADY, now);
    today.menu_now(&today.plan(None), Wish::Next, place, pain)
}

/// The very first bout.
pub fn first_menu(place: Place, pain: u8) -> Menu {
    menu_now(&MenuRequest::first_bout(place, &Settings::default()), &[BoutToFill::ORDINARY], pain, false)
}

/// Repetitions of an exercise on the day of `now`.
pub fn repetitions_today(journal: &Journal, now: Now, exercise: &str) -> u16 {
    let recent = Recent::of(journal, now);
    let day = Progress::of(journal, now).at(now).expect("a fold as of now knows now").day;
    let records = recent.bouts_on(day).flat_map(|bout| &bout.record.exercises);
    records.filter(|record| record.exercise == exercise).map(|record| record.repetitions).sum()
}
