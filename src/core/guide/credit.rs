//! What was really done: only what the reader could see or hear earns credit.

use super::{Cue, Item};
use crate::{catalogue::Exercise, policy::POLICY};

/// What was done of one exercise.
#[derive(Clone, Copy, Debug)]
pub struct Done {
    /// The exercise.
    pub exercise: &'static Exercise,
    /// The rung it was last played on, from 1.
    pub rung: u8,
    /// Repetitions with credit, both sides together.
    pub repetitions: u16,
}

/// How many milliseconds of each cue were perceived, cue by cue.
#[derive(Clone, Debug, Default)]
pub(super) struct Credit {
    perceived_ms: Vec<u32>,
}

impl Credit {
    /// Adds perceived milliseconds to a cue, up to its length.
    pub(super) fn add(&mut self, index: usize, cue: &Cue, ms: u32) {
        if self.perceived_ms.len() <= index {
            self.perceived_ms.resize(index + 1, 0);
        }
        if let Some(perceived) = self.perceived_ms.get_mut(index) {
            *perceived = perceived.saturating_add(ms).min(cue.lasts_ms);
        }
    }

    /// Milliseconds perceived of a cue.
    #[cfg(feature = "plan")]
    pub(super) fn of(&self, index: usize) -> u32 {
        self.perceived_ms.get(index).copied().unwrap_or_default()
    }

    /// Forgets the cues from `index` on, which will not be played.
    pub(super) fn forget_from(&mut self, index: usize) {
        self.perceived_ms.truncate(index);
    }

    /// Milliseconds perceived in all.
    pub(super) fn perceived_ms(&self) -> u32 {
        self.perceived_ms.iter().sum()
    }

    /// Cues with credit: played to their end, and perceived for at least the policy's share of it.
    pub(super) fn credited<'cues>(
        &'cues self,
        cues: &'cues [Cue],
        position_ms: u32,
    ) -> impl Iterator<Item = &'cues Cue> {
        let played =
            cues.iter().zip(&self.perceived_ms).filter(move |(cue, _)| !cue.cut && cue.ends_ms() <= position_ms);
        let share = |cue: &Cue| u64::from(cue.lasts_ms) * u64::from(POLICY.credit_share_percent);
        played.filter(move |(cue, perceived)| u64::from(**perceived) * 100 >= share(cue)).map(|(cue, _)| cue)
    }

    /// What was done of each exercise, in the order it was first played; only those with a whole repetition.
    pub(super) fn done(&self, cues: &[Cue], items: &[Item], position_ms: u32) -> Vec<Done> {
        let mut done: Vec<Done> = Vec::new();
        for cue in self.credited(cues, position_ms).filter(|cue| cue.step.ends_repetition()) {
            let Some(item) = items.get(cue.item) else { continue };
            let rung = item.rung_number();
            match done.iter_mut().find(|done| done.exercise.id == item.exercise.id) {
                Some(known) => *known = Done { rung, repetitions: known.repetitions.saturating_add(1), ..*known },
                None => done.push(Done { exercise: item.exercise, rung, repetitions: 1 }),
            }
        }
        done
    }
}
