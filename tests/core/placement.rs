//! The day plan's placement is exactly optimal: compared with trying everything.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may stop at once")]

#[path = "support/cases.rs"]
mod cases;

use cases::cases;
use proptest::prelude::*;
use steadyback::plan::{SLOTS, Slots, place};

/// A small day to place: the question put to both.
struct Question<'a> {
    open: &'a Slots,
    fixed: &'a [u16],
    free: usize,
    smallest_gap: u16,
    slots: u16,
}

/// The sorted gaps of an arrangement (larger is better), and its starts (earlier is better).
type Judged = (Vec<u16>, Vec<u16>);

/// Tries every arrangement.
fn brute_force(question: &Question, chosen: &mut Vec<u16>, best: &mut Option<Judged>) {
    if chosen.len() == question.free {
        if let Some(gaps) = legal_gaps(question, chosen) {
            let better = |(held, starts): &Judged| gaps > *held || (gaps == *held && *chosen < *starts);
            if best.as_ref().is_none_or(better) {
                *best = Some((gaps, chosen.clone()));
            }
        }
        return;
    }
    let from = chosen.last().map_or(0, |slot| slot + 1);
    for next in (from..question.slots).filter(|slot| question.open.contains(*slot)) {
        chosen.push(next);
        brute_force(question, chosen, best);
        chosen.pop();
    }
}

fn legal_gaps(question: &Question, chosen: &[u16]) -> Option<Vec<u16>> {
    let free = chosen.iter().map(|slot| (*slot, true));
    let mut all: Vec<(u16, bool)> = free.chain(question.fixed.iter().map(|slot| (*slot, false))).collect();
    all.sort_unstable();
    let legal = |pair: &[(u16, bool)]| !(pair[0].1 || pair[1].1) || pair[1].0 - pair[0].0 >= question.smallest_gap;
    let mut gaps: Vec<u16> = all.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
    gaps.sort_unstable();
    all.windows(2).all(legal).then_some(gaps)
}

fn slots(open: &[bool]) -> Slots {
    let mut slots = Slots::default();
    for (slot, _) in (0_u16..).zip(open).filter(|(_, is_open)| **is_open) {
        slots.open(slot, slot + 1);
    }
    slots
}

proptest! {
    #![proptest_config(cases(12_000))]

    #[test]
    fn no_arrangement_has_a_larger_smallest_gap(
        open in prop::collection::vec(prop::bool::weighted(0.7), 6..20),
        fixed in prop::collection::btree_set(0_u16..20, 0..4),
        free in 0_usize..5,
        smallest_gap in 1_u16..5,
    ) {
        let fixed: Vec<u16> = fixed.into_iter().collect();
        let slots_of_day = u16::try_from(open.len()).unwrap();
        let open = slots(&open);
        let question = Question { open: &open, fixed: &fixed, free, smallest_gap, slots: slots_of_day };
        let mut best = None;
        brute_force(&question, &mut Vec::new(), &mut best);
        if free == 0 {
            best = Some((Vec::new(), Vec::new()));
        }
        prop_assert_eq!(place(&open, &fixed, free, smallest_gap), best.map(|(_, starts)| starts));
    }
}

#[test]
fn an_open_day_spreads_its_bouts_evenly_from_its_first_slot_to_its_last() {
    let mut open = Slots::default();
    open.open(0, 193);
    assert_eq!(place(&open, &[], 5, 18), Some(vec![0, 48, 96, 144, 192]));
}

#[test]
fn a_bout_done_late_pushes_the_rest_of_the_day_on() {
    let mut open = Slots::default();
    open.open(60, 193);
    assert_eq!(place(&open, &[0, 48], 2, 18), Some(vec![120, 192]));
}

#[test]
fn what_does_not_fit_is_refused() {
    let mut open = Slots::default();
    open.open(0, 37);
    assert_eq!(place(&open, &[], 3, 18), Some(vec![0, 18, 36]));
    assert_eq!(place(&open, &[], 3, 19), None, "one slot too few");
    assert_eq!(place(&open, &[0; 12], 1, 1), None, "more bouts than a day is planned for");
    open.close(34, 37);
    let full: Vec<u16> = (0..12).map(|bout| bout * 3).collect();
    assert_eq!(place(&open, &[], 12, 3), Some(full), "as many as a day is planned for");
}

/// Anchors and bouts done stand where they stand: their own gaps, equal and unequal, leave the free bouts no less room (PROGRAMME.md §7, §10.6).
#[test]
fn gaps_between_fixed_bouts_of_whatever_length_leave_the_rest_as_it_was() {
    let mut open = Slots::default();
    open.open(6, 20);
    let days: [(&[u16], usize); 6] = [
        (&[0, 1, 2, 5], 1),
        (&[0, 1, 2, 5], 2),
        (&[0, 1, 2, 3, 5, 7], 1),
        (&[0, 1, 2, 4, 6, 9], 2),
        (&[0, 1, 3, 5, 9, 13], 1),
        (&[0, 2, 4, 5, 9, 16], 2),
    ];
    for (fixed, free) in days {
        let question = Question { open: &open, fixed, free, smallest_gap: 1, slots: 20 };
        let mut best = None;
        brute_force(&question, &mut Vec::new(), &mut best);
        let starts = best.map(|(_, starts)| starts);
        assert!(starts.is_some(), "there is room after {fixed:?}");
        assert_eq!(place(&open, fixed, free, 1), starts, "{free} beside {fixed:?}");
    }
}

#[test]
fn the_edges_of_the_slots_hold() {
    let mut open = Slots::default();
    let last = u16::try_from(SLOTS - 1).unwrap();
    open.open(last, u16::MAX);
    assert_eq!((open.first_from(0), open.last_to(last - 1)), (Some(last), None));
    assert_eq!((open.last_to(last), open.first_from(last + 1)), (Some(last), None));
    assert_eq!(open.last_to(u16::MAX), Some(last));
    open.close(0, u16::MAX);
    assert_eq!((open.first_from(0), open.last_to(last)), (None, None));
}

#[test]
fn a_day_of_five_is_placed_in_microseconds() {
    let mut open = Slots::default();
    open.open(0, 84);
    open.open(108, 193);
    for (fixed, free) in [(&[][..], 5), (&[24, 130][..], 3)] {
        let started = std::time::Instant::now();
        for _ in 0..1000 {
            std::hint::black_box(place(&open, std::hint::black_box(fixed), free, 18));
        }
        println!("{free} free, {} fixed: {:?} a day", fixed.len(), started.elapsed() / 1000);
    }
}
