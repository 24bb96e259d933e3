//! Commands of the suitability check.

use super::{Coach, Problem, draft::Draft, screen::Screen};
use crate::{
    catalogue::Place,
    journal::Fact,
    suitability::{LISTS, Standing, on_list},
    time::Now,
};

impl Coach {
    pub(super) fn tick(&mut self, question: u8) -> Result<(), Problem> {
        let Screen::Check(draft) = &mut self.screen else { return Err(Problem::not_now("tick")) };
        if !on_list(draft.outcome()).any(|(number, _)| number == question) {
            return Err(Problem::bad_value("question"));
        }
        draft.check.ticked = draft.check.ticked.toggled(question);
        Ok(())
    }

    pub(super) fn proceed(&mut self, now: Now) -> Result<(), Problem> {
        match &self.screen {
            Screen::Check(draft) => {
                let draft = draft.clone();
                self.screen = self.after_list(draft, now);
                Ok(())
            }
            Screen::Done(_) => {
                self.screen = Screen::Rest;
                Ok(())
            }
            _ => Err(Problem::not_now("proceed")),
        }
    }

    /// Anything ticked on a list goes to Confirm at once; three clean lists go to Place, where they can still be taken back.
    fn after_list(&self, draft: Draft, now: Now) -> Screen {
        if !draft.check.ticked.on_list(draft.outcome()).is_empty() {
            return Screen::Confirm(draft);
        }
        if draft.list + 1 < LISTS.len() {
            return Screen::Check(Draft { list: draft.list + 1, ..draft });
        }
        let suitability = self.suitability(now);
        let plain = draft.check.ticked.is_empty() && draft.check.reported.is_none();
        if plain && suitability.stopped_on(now.day()).is_none() {
            return Screen::Place(Some(draft));
        }
        Screen::Confirm(draft)
    }

    pub(super) fn confirm(&mut self, now: Now) -> Result<(), Problem> {
        let Screen::Confirm(draft) = &self.screen else { return Err(Problem::not_now("confirm")) };
        let draft = draft.clone();
        self.record_check(draft, now);
        Ok(())
    }

    /// Records a check and shows what follows from it.
    pub(super) fn record_check(&mut self, draft: Draft, now: Now) {
        self.record(now, Fact::Check(draft.check));
        self.screen = self.towards_a_bout(now);
    }

    pub(super) fn lift(&mut self, now: Now) -> Result<(), Problem> {
        let suitability = self.suitability(now);
        let open = suitability.locks().iter().all(|lock| lock.may_be_answered(now.day()));
        if !matches!(self.screen, Screen::Locked) || !open {
            return Err(Problem::not_now("lift"));
        }
        self.screen = Screen::Check(Draft::lifting(&suitability));
        Ok(())
    }

    pub(super) fn choose_place(&mut self, place: Place, now: Now) -> Result<(), Problem> {
        let Screen::Place(draft) = &mut self.screen else { return Err(Problem::not_now("choosePlace")) };
        if let Some(draft) = draft.take() {
            self.record(now, Fact::Check(draft.check));
        }
        self.screen = match self.towards_a_bout(now) {
            Screen::Place(_) => Screen::Pain(place),
            other => other,
        };
        Ok(())
    }

    pub(super) fn back(&mut self, now: Now) -> Result<(), Problem> {
        self.screen = match self.screen.take() {
            Screen::Check(draft) if draft.list > 0 => Screen::Check(Draft { list: draft.list - 1, ..draft }),
            Screen::Check(_) => match self.suitability(now).standing(now.day()) {
                Standing::Locked(_) => Screen::Locked,
                Standing::Clear | Standing::CheckDue => Screen::Rest,
            },
            Screen::Confirm(draft) | Screen::Place(Some(draft)) => Screen::Check(draft),
            Screen::Place(None) => Screen::Rest,
            Screen::Pain(_) => Screen::Place(None),
            Screen::Hurt(mut bout, told) => {
                bout.resume();
                self.effects.push(super::Effect::Awake(true));
                Screen::Bout(bout, told)
            }
            other => {
                self.screen = other;
                return Err(Problem::not_now("back"));
            }
        };
        Ok(())
    }
}
