//! What is on, with everything that has not been recorded yet.

use super::{after::After, draft::Draft};
use crate::{
    catalogue::Place,
    guide::{Bout, Item},
    progress::Light,
    view::{DoneView, Offer},
};

/// The screen that is on.
#[derive(Debug)]
pub(super) enum Screen {
    /// Nothing is playing.
    Rest,
    /// A list of the check.
    Check(Draft),
    /// What was ticked, before it is recorded.
    Confirm(Draft),
    /// Locked.
    Locked,
    /// Where; with a clean check that is not recorded yet, or without.
    Place(Option<Draft>),
    /// Pain now.
    Pain(Place),
    /// The bout plays.
    Bout(Box<Bout>, Told),
    /// "This hurts".
    Hurt(Box<Bout>, Told),
    /// What the rules say to that.
    HurtAnswer(Box<Bout>, Answer),
    /// Pain and control.
    After(After),
    /// The honest sentence.
    Done(DoneView),
}

/// Pain that was told during the bout, and what was last announced.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    /// Highest answer to "this hurts", 0–10.
    pub(super) worst_pain: Option<u8>,
    /// The exercise that was stopped at a red answer.
    pub(super) red: Option<Item>,
    /// Number of the cue that was announced last.
    pub(super) announced: Option<u16>,
}

/// What the rules said to "this hurts".
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) told: Told,
    pub(super) score: u8,
    pub(super) light: Light,
    pub(super) offers: Vec<Offer>,
}

impl Screen {
    /// The bout that is playing or paused on the bout's own screen.
    pub(super) fn playing(&self) -> Option<&Bout> {
        match self {
            Self::Bout(bout, _) => Some(bout),
            _ => None,
        }
    }

    /// Whether a bout is on, playing or not.
    pub(super) fn is_in_a_bout(&self) -> bool {
        matches!(self, Self::Bout(..) | Self::Hurt(..) | Self::HurtAnswer(..))
    }

    /// Whether a bout is on, or about to be.
    pub(super) fn leads_through_a_bout(&self) -> bool {
        self.is_in_a_bout() || matches!(self, Self::Place(_) | Self::Pain(_))
    }

    /// Whether it may show while there is a lock: the lock itself, and the check that may lift it.
    pub(super) fn may_show_while_locked(&self) -> bool {
        match self {
            Self::Locked => true,
            Self::Check(draft) | Self::Confirm(draft) | Self::Place(Some(draft)) => draft.lifts,
            _ => false,
        }
    }

    /// Takes the screen, leaving Rest in its place until another is put there.
    pub(super) fn take(&mut self) -> Self {
        std::mem::replace(self, Self::Rest)
    }
}
