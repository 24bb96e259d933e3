//! Compiles a menu into contiguous cues.

use super::{Cue, Item, Step};
use crate::{
    catalogue::{Sides, Style},
    policy::POLICY,
    view::Side,
};

/// Where in the first item a timeline begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// Index of the first item to play.
    pub item: usize,
    /// Its first side; `None` for both together, or for the first of two.
    pub side: Option<Side>,
    /// Its first set, from 1.
    pub set: u8,
    /// Its first repetition, from 1.
    pub rep: u8,
}

impl Start {
    /// The beginning of an item.
    #[must_use]
    pub fn of(item: usize) -> Self {
        Self { item, side: None, set: 1, rep: 1 }
    }
}

/// The cues of `items` from `start` on: the first begins at `starts_ms` with number `number`, and is `lead`.
///
/// Guarantee: each cue begins where the one before ends; holds last at most ten seconds; both sides of an item get the same sets and repetitions,
/// those before `start` apart.
#[must_use]
pub fn compile(items: &[Item], start: Start, lead: Step, starts_ms: u32, number: u16) -> Vec<Cue> {
    let mut writer = Writer { cues: Vec::new(), at_ms: starts_ms, number, item: start.item, reps: 0 };
    for (index, item) in items.iter().enumerate().skip(start.item) {
        let here = if index == start.item { start } else { Start::of(index) };
        writer.item(item, here, if index == start.item { lead } else { Step::Next });
    }
    writer.cues
}

struct Writer {
    cues: Vec<Cue>,
    at_ms: u32,
    number: u16,
    item: usize,
    reps: u8,
}

impl Writer {
    fn item(&mut self, item: &Item, start: Start, lead: Step) {
        self.item = start.item;
        self.reps = item.reps;
        let sides: &[Option<Side>] = match (item.exercise.sides, start.side) {
            (Sides::Together, _) => &[None],
            (Sides::Each, Some(Side::Left)) => &[Some(Side::Left)],
            (Sides::Each, _) => &[Some(Side::Right), Some(Side::Left)],
        };
        let lead_ms = if lead == Step::Adjust { POLICY.easier_ms } else { POLICY.get_ready_ms };
        self.push(lead, sides.first().copied().flatten(), start.set, 0, lead_ms);
        for (index, side) in sides.iter().copied().enumerate() {
            let first = index == 0;
            if !first {
                self.push(Step::SwitchSides, side, 1, 0, POLICY.switch_sides_ms);
            }
            let from_set = if first { start.set } else { 1 };
            for set in from_set..=item.sets {
                if set > from_set {
                    self.push(Step::Rest, side, set, 0, POLICY.rest_ms);
                }
                let from_rep = if first && set == from_set { start.rep } else { 1 };
                for rep in from_rep..=item.reps {
                    self.repetition(item, side, set, rep);
                }
            }
        }
    }

    fn repetition(&mut self, item: &Item, side: Option<Side>, set: u8, rep: u8) {
        let (out, back) = match item.exercise.style {
            Style::Breath => (Step::BreatheIn, Step::BreatheOut),
            Style::Flow | Style::Hold => (Step::Move, Step::Return),
        };
        self.push(out, side, set, rep, u32::from(item.rung.out_ms));
        self.push(Step::Hold, side, set, rep, u32::from(item.hold_s()) * 1000);
        self.push(back, side, set, rep, u32::from(item.rung.back_ms));
    }

    fn push(&mut self, step: Step, side: Option<Side>, set: u8, rep: u8, lasts_ms: u32) {
        if lasts_ms == 0 {
            return;
        }
        let reps = self.reps;
        self.cues.push(Cue {
            number: self.number,
            step,
            item: self.item,
            side,
            set,
            rep,
            reps,
            starts_ms: self.at_ms,
            lasts_ms,
            cut: false,
        });
        self.number = self.number.saturating_add(1);
        self.at_ms += lasts_ms;
    }
}
