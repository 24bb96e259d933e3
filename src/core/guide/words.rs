//! The messages of cues.

use super::{Cue, Item, Step};
use crate::{Message, catalogue::Place};

/// Cues an exercise has words for, spoken in turn while it is held.
const HOLD_CUES: u8 = 3;

impl Place {
    /// Its name in message ids and across the boundary.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Floor => "floor",
            Self::Chair => "chair",
            Self::Standing => "standing",
        }
    }
}

impl Item {
    /// The message `ID-SUFFIX` of its exercise.
    #[must_use]
    pub fn message(&self, suffix: &str) -> String {
        [self.exercise.id, suffix].join("-")
    }

    /// The message `ID-PLACE-SUFFIX` of its form.
    #[must_use]
    pub fn form_message(&self, suffix: &str) -> String {
        [self.exercise.id, self.form.place.id(), suffix].join("-")
    }
}

/// The short imperative of a cue. Which exercise it is the screen says above it.
#[must_use]
pub(super) fn title(cue: &Cue) -> Message {
    match cue.step {
        Step::GetReady => Message::new("cue-get-ready"),
        Step::Next => Message::new("cue-next"),
        Step::Adjust => Message::new("cue-adjust"),
        Step::Rest => Message::new("cue-rest"),
        Step::SwitchSides => Message::new("cue-switch-sides"),
        Step::Move => Message::new("cue-move"),
        Step::Hold => Message::new("cue-hold"),
        Step::Return => Message::new("cue-return"),
        Step::BreatheIn => Message::new("cue-breathe-in"),
        Step::BreatheOut => Message::new("cue-breathe-out"),
    }
}

/// One sentence of how.
#[must_use]
pub(super) fn detail(cue: &Cue, item: &Item) -> Message {
    match cue.step {
        Step::GetReady | Step::Next => Message::new(item.form_message("setup")),
        Step::Adjust => Message::new("cue-adjust-detail"),
        Step::Rest => Message::new("cue-rest-detail"),
        Step::SwitchSides => Message::new("cue-switch-sides-detail"),
        Step::Move | Step::BreatheIn => Message::new(item.form_message("out")),
        Step::Return | Step::BreatheOut => Message::new(item.form_message("back")),
        Step::Hold => {
            let turn = match cue.rep.saturating_sub(1) % HOLD_CUES {
                0 => "cue-1",
                1 => "cue-2",
                _ => "cue-3",
            };
            Message::new(item.message(turn))
        }
    }
}
