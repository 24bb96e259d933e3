//! The coach: commands come in with a reading of the clocks, views and effects go out.

mod action;
mod after;
mod begin;
#[cfg(feature = "plan")]
mod carry_on;
mod check;
#[cfg(feature = "plan")]
mod demonstrate;
mod draft;
mod effect;
#[cfg(feature = "plan")]
mod facts;
#[cfg(not(feature = "plan"))]
mod first;
#[cfg(feature = "plan")]
mod folds;
mod interrupt;
mod journal;
mod kept;
mod message_ids;
mod names;
mod note;
mod player;
mod problem;
mod screen;
mod show;
mod show_after;
mod show_bout;
mod show_check;
#[cfg(feature = "plan")]
mod show_plan;
#[cfg(feature = "plan")]
mod stored;
#[cfg(feature = "plan")]
mod tested;

pub use action::Action;
pub use effect::{BoutEvent, Effect, Tone};
pub(crate) use message_ids::OF_TESTS;
pub use message_ids::message_ids;
pub use names::Name;
pub use problem::Problem;

use std::sync::Arc;

use crate::{
    guide::Sound,
    journal::{EntryId, Fact, Journal},
    plan::Wish,
    suitability::Suitability,
    time::{Now, OffsetChange, Reading, Zone},
    view::EmergencyNumber,
};
use effect::Effects;
use kept::{Kept, Stand};
use screen::Screen;

/// One reader's coach.
///
/// Guarantee: a command that is not legal on the screen that shows, or carries a bad value, changes nothing and says so; while the journal holds a lock, no
/// command in any order starts a bout or lets one play on. Every answer follows from the journal and the instant alone, and what a command or a view costs
/// does not grow with the journal (what takes something back, comes late or is merged apart).
#[derive(Debug)]
pub struct Coach {
    kept: Kept,
    /// The offset changes to come, as the browser foresees them.
    changes: Vec<OffsetChange>,
    /// When the reader waved a sitting nudge away; nothing else follows from it, so it is no fact.
    nudge_dismissed: Option<Now>,
    screen: Screen,
    /// What the reader asked for on the way to a bout.
    wish: Wish,
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
            kept: Kept::default(),
            changes: Vec::new(),
            nudge_dismissed: None,
            screen: Screen::Rest,
            wish: Wish::Next,
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
            #[cfg(feature = "plan")]
            Action::BeginAs(wish) => self.begin_as(wish, reading.now),
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
            Action::ReportPain(score) => self.report_pain(score, reading.now),
            Action::ReportSymptom(index) => self.report_symptom(index, reading.now),
            Action::Choose(offer) => self.choose(offer, reading.now),
            Action::WorstPain(score) => self.worst_pain(score),
            Action::Rate { exercise, side, control } => self.rate(exercise, side, control),
            #[cfg(feature = "plan")]
            Action::CleanHolds { left, right } => self.clean_holds(left, right),
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
        self.kept.keep_up(reading.now);
        let interrupted = self.enforce(reading.now);
        self.wake_player(reading) || interrupted
    }

    /// Takes note of the offset changes of at least the next 15 days, ascending; says whether they are sound, and keeps those it has if not.
    pub fn foresee(&mut self, changes: Vec<OffsetChange>) -> bool {
        let sound = Zone::new(&changes).is_some();
        if sound {
            self.changes = changes;
        }
        sound
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
        self.kept.journal()
    }

    fn record(&mut self, now: Now, fact: Fact) -> EntryId {
        self.kept.record(now, fact, self.chance)
    }

    fn suitability(&self, now: Now) -> Arc<Suitability> {
        self.kept.at(now).suitability(now)
    }

    fn stand(&self, now: Now) -> Stand {
        self.kept.at(now).stand(now)
    }

    #[cfg(feature = "plan")]
    fn zone(&self) -> Zone<'_> {
        Zone::new(&self.changes).unwrap_or_default()
    }
}
