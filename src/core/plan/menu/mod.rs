//! What is in each bout of a day (PROGRAMME.md §6, §7).

mod choose;
#[cfg(feature = "plan")]
mod control_test;
mod dose;
mod history;
mod now;
mod session;

#[cfg(feature = "plan")]
pub use control_test::control_test;
pub use dose::daily_cap;
pub use history::PastBout;
pub use now::menu_now;

use crate::{
    catalogue::{Exercise, Pattern, Place, first_bout},
    guide::{Item, Menu},
    journal::{BoutKind, MovementCheck, Settings},
};
use choose::Chooser;
use history::History;

/// What a day's bouts are filled from.
#[derive(Clone, Copy)]
pub struct MenuRequest<'a> {
    /// What there is to choose from: [`crate::catalogue::all`], or [`crate::catalogue::first_bout`] for a reader who has no plan yet.
    pub exercises: &'static [Exercise],
    /// 0 Settle … 5 Keep.
    pub stage: u8,
    /// Where the bouts are done.
    pub place: Place,
    /// What the reader has, and cannot do.
    pub settings: &'a Settings,
    /// What was done today and on the planned day before, oldest first; unplanned bouts and tests as well, for their repetitions count.
    pub past: &'a [PastBout<'a>],
    /// The rung to show of an exercise, from 1; rungs that are not open, or not there, are never shown.
    pub rung: &'a dyn Fn(&str) -> u8,
    /// Repetitions, percent of the rung's: 50 in a flare, 75 in the days after it; at least one is left.
    pub repetitions_percent: u8,
    /// The day is amber: its hardest exercise becomes breathing.
    pub amber: bool,
    /// A flare is open: easy movement and short walks, one direction a bout, no squat, hinge, push, pull or carry.
    pub flare: bool,
    /// Whether loads are open: not in the days after a red.
    pub loads_open: bool,
    /// The direction that is tested today, in place of its exercises.
    pub tested: Option<Pattern>,
    /// The last movement check; its lowest group comes first.
    pub focus: Option<&'a MovementCheck>,
}

impl<'a> MenuRequest<'a> {
    /// The very first bout, at `place`: gentle stage-1 forms on rung 1 (PROGRAMME.md §3).
    #[must_use]
    pub fn first_bout(place: Place, settings: &'a Settings) -> Self {
        Self {
            exercises: first_bout(),
            stage: 1,
            place,
            settings,
            past: &[],
            rung: &|_| 1,
            repetitions_percent: 100,
            amber: false,
            flare: false,
            loads_open: true,
            tested: None,
            focus: None,
        }
    }
}

/// A bout that wants filling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoutToFill {
    /// An ordinary bout, the one-minute form, or a session. A test counts as an ordinary bout.
    pub kind: BoutKind,
    /// Within two hours of waking: only breathing, pelvic tilt and walking.
    pub gentle: bool,
}

impl BoutToFill {
    /// An ordinary bout, later than two hours after waking.
    pub const ORDINARY: Self = Self { kind: BoutKind::Bout, gentle: false };
}

/// The menus of `bouts`, today's that are still open, in their order; the first is the one to play next.
///
/// Guarantee: every exercise belongs to the stage, is not excluded, and is shown on a rung that is open with the reader's equipment; no exercise's repetitions of the day
/// go beyond its cap, sessions apart; an ordinary bout lasts two to four minutes and has at most three exercises; a menu is never empty. Two ordinary bouts of
/// a day, or of two days with one each, cover trunk-front, trunk-side, trunk-back and hip as far as the list goes (stage 1 on, no flare). Same request, same menus.
#[must_use]
pub fn menus(request: &MenuRequest, bouts: &[BoutToFill]) -> Vec<Menu> {
    let mut history = History::of(request.past);
    let mut filled: Vec<Menu> = Vec::with_capacity(bouts.len());
    for bout in bouts {
        let chooser = Chooser { request, history: &history };
        let bout = chooser.fill(*bout);
        history.add(bout.kind, &bout.items);
        filled.push(bout);
    }
    // First bouts know no amber day, and need not carry the code for one.
    if cfg!(feature = "plan") && request.amber {
        calm(request, &history, &mut filled);
    }
    filled
}

/// Puts easy breathing in place of the day's hardest exercise, of those done and those to come: highest load rank, then id.
fn calm(request: &MenuRequest, history: &History, filled: &mut [Menu]) {
    let hardest = history.today().max_by_key(|exercise| (exercise.load_rank, exercise.id));
    let Some(hardest) = hardest.filter(|hardest| hardest.pattern != Pattern::Breath) else { return };
    for bout in filled {
        let items = &mut bout.items;
        let before = items.len();
        items.retain(|item| item.exercise.id != hardest.id);
        if items.len() < before {
            if !items.iter().any(Item::is_breathing) {
                items.extend(Item::breathing(request.place, dose::BREATHS));
            }
            dose::fill_with_breathing(items, bout.kind);
        }
    }
}
