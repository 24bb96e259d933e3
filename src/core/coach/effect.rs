//! What only a browser can do, for the shell to carry out.

use crate::Message;

/// Something for the shell to do.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    /// Say this aloud, after what was asked before in the same drain.
    Speak(Message),
    /// Mark a moment, by a soft tone or a vibration, if the reader wants one.
    Tone(Tone),
    /// Keep the screen awake, or let it sleep.
    Awake(bool),
    /// Tell the page, without any answer of the reader's.
    Event(BoutEvent),
}

/// A soft tone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// A step within a repetition.
    Count,
    /// A repetition begins, or it is time to change.
    Start,
    /// The bout has ended.
    End,
}

/// What the page is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum BoutEvent {
    /// A bout has begun.
    Start,
    /// A bout has ended, early or not.
    Finish,
}

/// The effects that wait to be fetched.
///
/// Guarantee: never more than [`Effects::MOST`]; a shell that does not fetch them loses the oldest.
#[derive(Debug, Default)]
pub(super) struct Effects(Vec<Effect>);

impl Effects {
    const MOST: usize = 32;

    pub(super) fn push(&mut self, effect: Effect) {
        if self.0.len() >= Self::MOST {
            self.0.remove(0);
        }
        self.0.push(effect);
    }

    /// A bout has ended, however it did.
    pub(super) fn stop(&mut self) {
        self.push(Effect::Awake(false));
        self.push(Effect::Event(BoutEvent::Finish));
    }

    pub(super) fn drain(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.0)
    }
}
