//! The way to a bout.

use super::{
    Action, BoutEvent, Coach, Effect, Problem,
    draft::Draft,
    problem::score,
    screen::{Screen, Told},
};
use crate::{
    guide::Bout,
    journal::Fact,
    plan::Wish,
    suitability::Standing,
    time::{Now, Reading},
};

impl Coach {
    pub(super) fn begin(&mut self, action: Action, now: Now) -> Result<(), Problem> {
        if !matches!(self.screen, Screen::Rest | Screen::Done(_)) {
            return Err(Problem::not_now(action.name()));
        }
        self.wish = Wish::Next;
        self.screen = self.towards_a_bout(now);
        Ok(())
    }

    /// Towards a bout that the reader asks for; on the way to one, makes it that.
    #[cfg(feature = "plan")]
    pub(super) fn begin_as(&mut self, wish: Wish, now: Now) -> Result<(), Problem> {
        let under_way = matches!(self.screen, Screen::Place(_) | Screen::Pain(_));
        if !under_way && !matches!(self.screen, Screen::Rest | Screen::Done(_)) || !self.may_be(wish, now) {
            return Err(Problem::not_now("beginAs"));
        }
        self.wish = wish;
        if !under_way {
            self.screen = self.towards_a_bout(now);
        }
        Ok(())
    }

    /// Whether there is such a bout now.
    #[cfg(feature = "plan")]
    fn may_be(&self, wish: Wish, now: Now) -> bool {
        let folds = self.kept.at(now);
        let position = folds.position(now);
        let today = self.today(&position, &folds, now);
        match wish {
            Wish::Next | Wish::Bout | Wish::Short => true,
            Wish::Session => today.has_session_left(),
            Wish::Test(direction) => today.control_test(direction, today.settings().place).is_some(),
        }
    }

    /// The next screen on the way to a bout: the lock, the check that is due, rest after a stop report, or the place.
    pub(super) fn towards_a_bout(&self, now: Now) -> Screen {
        let suitability = self.suitability(now);
        match suitability.standing(now.day()) {
            Standing::Locked(_) => Screen::Locked,
            Standing::CheckDue => Screen::Check(Draft::new(&suitability)),
            Standing::Clear if suitability.stopped_on(now.day()).is_some() => Screen::Rest,
            // Days away ask for the check anew.
            Standing::Clear if self.stand(now).check_due => Screen::Check(Draft::new(&suitability)),
            Standing::Clear => Screen::Place(None),
        }
    }

    pub(super) fn pain_now(&mut self, pain: u8, reading: Reading) -> Result<(), Problem> {
        let Screen::Pain(place) = self.screen else { return Err(Problem::not_now("painNow")) };
        let pain_now = score(pain)?;
        let now = reading.now;
        let towards = self.towards_a_bout(now);
        if !matches!(towards, Screen::Place(_)) {
            // Days can pass on this screen: the check may have run out.
            self.screen = towards;
            return Ok(());
        }
        let wish = std::mem::take(&mut self.wish);
        let menu = self.kept.at(now).menu(wish, place, pain_now, &self.changes, now);
        self.record(now, Fact::BoutStarted { place, pain_now });
        self.screen = Screen::Bout(Box::new(Bout::start(place, menu, reading)), Told::default());
        self.effects.push(Effect::Event(BoutEvent::Start));
        self.effects.push(Effect::Awake(true));
        self.announce();
        Ok(())
    }
}
