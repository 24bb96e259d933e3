//! What the device that stores the journal has to say to the coach.

use super::{Coach, kept::Kept, screen::Screen};
use crate::{journal::Fact, time::Reading};

impl Coach {
    /// The numbers of the stored parts that something was added to since the last call, each once.
    pub fn touched_chunks(&mut self) -> Vec<i32> {
        self.kept.touched()
    }

    /// Records that `left_out` entries of what this device had stored are lost: a check is due, because a lock or a stop report may be among them. The record
    /// is named from `chance`, 64 bits drawn at random.
    pub fn note_loss(&mut self, left_out: u16, reading: Reading, chance: u64) {
        self.chance = chance;
        self.wake(reading);
        let was_open = self.may_exercise(reading.now);
        self.record(reading.now, Fact::Salvaged { left_out });
        self.close(was_open, reading.now);
        self.enforce(reading.now);
    }

    /// Forgets everything, as the reader asked; a bout that is on ends. What is stored elsewhere is for whoever stored it.
    pub fn erase(&mut self) {
        if self.screen.is_in_a_bout() {
            self.effects.stop();
        }
        self.screen = Screen::Rest;
        self.kept = Kept::default();
        self.nudge_dismissed = None;
    }
}
