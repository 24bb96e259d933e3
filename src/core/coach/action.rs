//! What a reader can do.

#[cfg(feature = "plan")]
use crate::plan::Wish;
use crate::{
    catalogue::Place,
    guide::Sound,
    progress::Control,
    view::{Offer, Side},
};

/// A command; each is legal on the screens its line names, and refused elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Rest, Done: towards the first bout, through the check if one is due.
    Begin,
    /// Rest, Done: towards another bout, in the same way.
    Again,
    /// Rest, Done: towards a bout of the reader's asking, in the same way. Place, Pain: makes the coming bout that. Session: only while today has one left; test: only while it is offered and fits.
    #[cfg(feature = "plan")]
    BeginAs(Wish),
    /// Check: ticks a statement of the list that shows, or unticks it.
    Tick(u8),
    /// Check: none of these, or continue with what is ticked. Done: to Rest.
    Proceed,
    /// Check, Confirm, Place, Pain: one screen back, before anything is recorded. Hurt: it was a mis-tap, play on.
    Back,
    /// Confirm: record the check.
    Confirm,
    /// Locked: the reader can say the words that lift it; the check follows.
    Lift,
    /// Place: where the bout is done; records a clean check.
    ChoosePlace(Place),
    /// Pain: pain now, 0–10; starts the bout.
    PainNow(u8),
    /// Bout: stand still.
    Pause,
    /// Bout: play on.
    Resume,
    /// Bout: to the next exercise.
    Skip,
    /// Bout: one step easier, at once.
    Easier,
    /// Bout: stops the set and asks.
    Hurts,
    /// Bout, Hurt, `HurtAnswer`: to After, with what was done.
    Finish,
    /// Hurt: how much, 0–10.
    ReportPain(u8),
    /// Hurt: a stop report, by its index in the view.
    ReportSymptom(u8),
    /// `HurtAnswer`: one of the offers of the view.
    Choose(Offer),
    /// After, Tested: worst pain in the bout, 0–10.
    WorstPain(u8),
    /// After: control of an exercise of the view.
    Rate {
        /// Its number in the view.
        exercise: u8,
        /// Which side; without sides, either.
        side: Side,
        /// How well.
        control: Control,
    },
    /// Tested: how many holds were clean.
    #[cfg(feature = "plan")]
    CleanHolds {
        /// On the left, or both sides together.
        left: u8,
        /// On the right; unused where both sides work together.
        right: u8,
    },
    /// After, Tested: record the bout, and the test if its clean holds were told.
    Complete,
    /// Always: what the reader wants to hear.
    SetSound(Sound),
}

impl Action {
    /// The command's name across the boundary, which is the path of its problems.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Again => "again",
            #[cfg(feature = "plan")]
            Self::BeginAs(_) => "beginAs",
            Self::Tick(_) => "tick",
            Self::Proceed => "proceed",
            Self::Back => "back",
            Self::Confirm => "confirm",
            Self::Lift => "lift",
            Self::ChoosePlace(_) => "choosePlace",
            Self::PainNow(_) => "painNow",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::Skip => "skip",
            Self::Easier => "easier",
            Self::Hurts => "hurts",
            Self::Finish => "finish",
            Self::ReportPain(_) => "reportPain",
            Self::ReportSymptom(_) => "reportSymptom",
            Self::Choose(_) => "choose",
            Self::WorstPain(_) => "worstPain",
            Self::Rate { .. } => "rate",
            #[cfg(feature = "plan")]
            Self::CleanHolds { .. } => "cleanHolds",
            Self::Complete => "complete",
            Self::SetSound(_) => "setSound",
        }
    }
}
