//! The bout that is played now: the plan's, as far as pain now and a red of today let it be.

use super::{BoutToFill, MenuRequest, dose, menus};
use crate::{
    guide::{Item, Menu, Note},
    journal::BoutKind,
    policy::POLICY,
};

/// The menu of the first of `bouts`, today's that are still open (see [`menus`]), for a reader with `pain_now` (0–10); `red_today`: a bout of today was
/// red.
///
/// Pain above [`crate::policy::Policy::pain_now_reconnect_max`] leaves stage 0 and easy movement, above
/// [`crate::policy::Policy::pain_now_settle_max`] breathing alone, and so does a red of today. (PROGRAMME.md §3.) Same arguments, same menu.
#[must_use]
pub fn menu_now(request: &MenuRequest, bouts: &[BoutToFill], pain_now: u8, red_today: bool) -> Menu {
    let first = bouts.first().copied().unwrap_or(BoutToFill::ORDINARY);
    // What is left after much pain is no session; one minute stays one minute.
    let calm = if first.kind == BoutKind::Short { BoutKind::Short } else { BoutKind::Bout };
    if pain_now > POLICY.pain_now_settle_max {
        return breathing(request, calm, Note::HighPain);
    }
    if red_today {
        return breathing(request, calm, Note::AfterRed);
    }
    let settles = pain_now > POLICY.pain_now_reconnect_max;
    let menu = if settles {
        menus(&MenuRequest { stage: 0, flare: true, ..*request }, &[BoutToFill { kind: calm, ..first }])
    } else if request.amber {
        menus(request, bouts)
    } else {
        // Only on an amber day do the bouts to come change the next.
        menus(request, bouts.get(..1).unwrap_or_default())
    };
    let Some(menu) = menu.into_iter().next() else { return breathing(request, calm, Note::Capped) };
    let note = menu.note.or(settles.then_some(Note::Settle));
    Menu { note, ..menu }
}

fn breathing(request: &MenuRequest, kind: BoutKind, note: Note) -> Menu {
    let mut items: Vec<Item> = Item::breathing(request.place, dose::BREATHS).into_iter().collect();
    dose::fill_with_breathing(&mut items, kind);
    Menu { kind, items, note: Some(note) }
}
