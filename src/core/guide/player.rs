//! Where the bout is: a position that follows the clock, and the reasons for which it stops.

use crate::{policy::POLICY, time::Reading, view::PauseReason};

/// What the reader can hear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sound {
    /// Spoken cues.
    pub voice: bool,
    /// Soft tones.
    pub tones: bool,
}

impl Sound {
    /// Whether there is any.
    #[must_use]
    pub fn on(self) -> bool {
        self.voice || self.tones
    }
}

/// What became of the time since the last reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// Nothing: the bout is paused, or has just been paused.
    Nothing,
    /// The bout played on for so many milliseconds.
    Played {
        /// Milliseconds.
        ms: u32,
        /// Whether the reader could see or hear it.
        perceived: bool,
        /// Whether the page was in sight the whole time.
        in_sight: bool,
    },
}

/// The position in a bout, as a function of the readings it is given.
///
/// Guarantee: the position moves only while playing, and by exactly what `performance.now()` moved, whatever the number of readings; it goes back only when a
/// pause that the reader did not ask for puts it at the start of a cue.
#[derive(Clone, Debug)]
pub struct Player {
    position_ms: u32,
    paused: Option<PauseReason>,
    last: Reading,
    /// Since when the page has been out of sight and silent, and the start of the cue that played then.
    lost: Option<(u64, u32)>,
}

impl Player {
    /// Playing from the beginning.
    #[must_use]
    pub fn new(reading: Reading) -> Self {
        let lost = (!reading.visible).then_some((reading.performance_ms, 0));
        Self { position_ms: 0, paused: None, last: reading, lost }
    }

    /// Paused at `position_ms`, because the page that played it has gone.
    #[cfg(feature = "plan")]
    #[must_use]
    pub fn interrupted(reading: Reading, position_ms: u32) -> Self {
        Self { position_ms, paused: Some(PauseReason::Interrupted), last: reading, lost: None }
    }

    /// Milliseconds into the bout at the last reading.
    #[must_use]
    pub fn position_ms(&self) -> u32 {
        self.position_ms
    }

    /// Milliseconds into the bout at `performance_ms`, without taking note of it.
    #[must_use]
    pub fn position_at(&self, performance_ms: u64) -> u32 {
        let ahead = if self.paused.is_some() { 0 } else { performance_ms.saturating_sub(self.last.performance_ms) };
        self.position_ms.saturating_add(u32::try_from(ahead).unwrap_or(u32::MAX))
    }

    /// Why it is paused, if it is.
    #[must_use]
    pub fn paused(&self) -> Option<PauseReason> {
        self.paused
    }

    /// Takes note of a reading. `cue` is the start and end of the cue at the last position.
    ///
    /// Pauses, at the start of the cue that was last perceived, when the wall clock and `performance.now()` part by more than the limit (the device slept or
    /// its clock was set); and without sound also when the page was out of sight too long, or a visible page wakes far later than it asked to.
    pub fn pass(&mut self, reading: Reading, sound: Sound, cue: (u32, u32)) -> Passed {
        let last = std::mem::replace(&mut self.last, reading);
        if self.paused.is_some() {
            self.lost = None;
            return Passed::Nothing;
        }
        let (starts_ms, ends_ms) = cue;
        let elapsed = reading.performance_ms.saturating_sub(last.performance_ms);
        let wall = reading.now.instant_ms() - last.now.instant_ms();
        let gap = wall.abs_diff(i64::try_from(elapsed).unwrap_or(i64::MAX));
        let remaining = u64::from(ends_ms.saturating_sub(self.position_ms));
        let late = elapsed.saturating_sub(remaining);
        if gap > POLICY.clock_gap_limit_ms || (!sound.on() && last.visible && late > POLICY.hidden_limit_ms) {
            return self.stop_at(PauseReason::ClockJump, starts_ms);
        }
        if let Some((since, lost_cue)) = self.lost
            && !sound.on()
            && reading.performance_ms.saturating_sub(since) > POLICY.hidden_limit_ms
        {
            return self.stop_at(PauseReason::Hidden, lost_cue);
        }
        self.lost = match (reading.visible || sound.on(), self.lost) {
            (true, _) => None,
            (false, since) => since.or(Some((reading.performance_ms, starts_ms))),
        };
        let ms = u32::try_from(elapsed).unwrap_or(u32::MAX);
        self.position_ms = self.position_ms.saturating_add(ms);
        Passed::Played { ms, perceived: last.visible || sound.on(), in_sight: last.visible }
    }

    /// Pauses where it is.
    pub fn pause(&mut self, reason: PauseReason) {
        self.paused = Some(reason);
        self.lost = None;
    }

    /// Plays on from where it is.
    pub fn resume(&mut self) {
        self.paused = None;
    }

    /// Goes to a position, such as the end of a cue that was broken off.
    pub fn place_at(&mut self, position_ms: u32) {
        self.position_ms = position_ms;
    }

    /// Milliseconds from the last reading until something happens by itself: the cue ends, or hiding becomes a pause. `None` while paused.
    #[must_use]
    pub fn wake_in_ms(&self, cue_ends_ms: u32) -> Option<u32> {
        if self.paused.is_some() {
            return None;
        }
        let cue = cue_ends_ms.saturating_sub(self.position_ms);
        let hidden = self.lost.map(|(since, _)| {
            let pause_at = since.saturating_add(POLICY.hidden_limit_ms + 1);
            u32::try_from(pause_at.saturating_sub(self.last.performance_ms)).unwrap_or(u32::MAX)
        });
        Some(hidden.map_or(cue, |hidden| hidden.min(cue)))
    }

    fn stop_at(&mut self, reason: PauseReason, position_ms: u32) -> Passed {
        self.pause(reason);
        self.position_ms = position_ms;
        Passed::Nothing
    }
}
