//! The coach: commands come in with a reading of the clocks, views and effects go out.

mod action;
mod after;
mod begin;
mod check;
mod draft;
mod effect;
mod journal;
mod message_ids;
mod names;
mod player;
mod problem;
mod screen;
mod show;
mod show_after;
mod show_bout;
mod show_check;

pub use action::Action;
pub use effect::{BoutEvent, Effect, Tone};
pub use message_ids::message_ids;
pub use names::Name;
pub use problem::Problem;

use crate::{
    guide::Sound,
    journal::{Fact, Journal},
    suitability::{Standing, Suitability},
    time::{Now, Reading},
    view::EmergencyNumber,
};
use effect::Effects;
use screen::Screen;

/// One reader's coach.
///
/// Guarantee: a command that is not legal on the screen that shows, or carries a bad value, changes nothing and says so; while the journal holds a lock, no
/// command in any order starts a bout or lets one play on.
#[derive(Debug)]
pub struct Coach {
    journal: Journal,
    screen: Screen,
    sound: Sound,
    emergency: Option<EmergencyNumber>,
    effects: Effects,
    chance: u64,
}

impl Coach {
    /// A coach that knows nothing yet, for a page in `language` (a BCP 47 tag) whose editor may have named the region of its readers (ISO 3166).
    #[must_use]
    pub fn new(language: &str, emergency_region: Option<&str>) -> Self {
        Self {
            journal: Journal::default(),
            screen: Screen::Rest,
            sound: Sound::default(),
            emergency: crate::suitability::emergency_number(language, emergency_region),
            effects: Effects::default(),
            chance: 0,
        }
    }

    /// Carries out a command. What it records is named from `chance`, 64 bits the caller draws at random for each command.
    ///
    /// # Errors
    /// A [`Problem`] with the code `not-now` where the screen that shows has no such command, or `bad-value` for a value outside its range; nothing has
    /// changed then but what the clock itself changed.
    pub fn perform(&mut self, action: Action, reading: Reading, chance: u64) -> Result<(), Problem> {
        self.chance = chance;
        self.wake(reading);
        let done = match action {
            Action::Begin | Action::Again => self.begin(action, reading.now),
            Action::Tick(question) => self.tick(question),
            Action::Proceed => self.proceed(reading.now),
            Action::Back => self.back(reading.now),
            Action::Confirm => self.confirm(reading.now),
            Action::Lift => self.lift(reading.now),
            Action::ChoosePlace(place) => self.choose_place(place, reading.now),
            Action::PainNow(score) => self.pain_now(score, reading),
            Action::Pause | Action::Resume | Action::Skip | Action::Easier => self.play(action, reading),
            Action::Hurts => self.hurts(),
            Action::Finish => self.finish(reading.now),
            Action::ReportPain(score) => self.report_pain(score),
            Action::ReportSymptom(index) => self.report_symptom(index, reading.now),
            Action::Choose(offer) => self.choose(offer, reading.now),
            Action::WorstPain(score) => self.worst_pain(score),
            Action::Rate { exercise, side, control } => self.rate(exercise, side, control),
            Action::Complete => self.complete(reading.now),
            Action::SetSound(sound) => {
                self.set_sound(sound);
                Ok(())
            }
        };
        self.enforce(reading.now);
        done
    }

    /// Lets the clock move things, and says whether the screen changed.
    pub fn wake(&mut self, reading: Reading) -> bool {
        let locked = self.enforce(reading.now);
        self.wake_player(reading) || locked
    }

    /// Milliseconds after the last reading at which something will happen by itself, if anything will.
    #[must_use]
    pub fn wake_in_ms(&self) -> Option<u32> {
        self.screen.playing().and_then(crate::guide::Bout::wake_in_ms)
    }

    /// The effects since the last call, in order.
    pub fn effects(&mut self) -> Vec<Effect> {
        self.effects.drain()
    }

    /// The facts so far.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    fn record(&mut self, now: Now, fact: Fact) {
        self.journal.record(now, fact, self.chance);
    }

    fn suitability(&self, now: Now) -> Suitability {
        Suitability::of(&self.journal, now)
    }

    /// Shows the lock, whatever was on, if there is one; a running bout stops. Says whether it had to.
    fn enforce(&mut self, now: Now) -> bool {
        let Standing::Locked(_) = self.suitability(now).standing(now.day()) else { return false };
        if self.screen.may_show_while_locked() {
            return false;
        }
        if self.screen.playing().is_some() {
            self.effects.stop();
        }
        self.screen = Screen::Locked;
        true
    }
}
