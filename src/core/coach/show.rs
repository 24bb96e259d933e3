//! From state to view: what the screen shows.

use super::{Coach, after::After, player::names_support, screen::Screen};
use crate::{
    Message,
    catalogue::Place,
    progress::Light,
    suitability::Symptom,
    time::Reading,
    view::{HurtAnswerView, HurtView, PainView, PlaceView, View},
};

impl Coach {
    /// What to show at `reading`. Changes nothing: the same state and reading give the same view.
    #[must_use]
    pub fn view(&self, reading: Reading) -> View {
        let now = reading.now;
        match &self.screen {
            Screen::Rest => View::Rest(self.rest_view(now)),
            Screen::Check(draft) => View::Check(self.check_view(draft)),
            Screen::Confirm(draft) => View::Confirm(self.confirm_view(draft, now)),
            Screen::Locked => View::Locked(self.locked_view(now)),
            Screen::Place(draft) => {
                let places = vec![Place::Floor, Place::Chair, Place::Standing];
                View::Place(PlaceView { check_answered: draft.is_some(), places })
            }
            Screen::Pain(place) => View::Pain(PainView { place: *place }),
            Screen::Bout(bout, _) => self.bout_view(bout, reading),
            Screen::Hurt(..) => {
                let symptoms = Symptom::ALL.iter().map(|symptom| Message::new(symptom.message())).collect();
                View::Hurt(HurtView { symptoms })
            }
            Screen::HurtAnswer(_, answer) => View::HurtAnswer(HurtAnswerView {
                light: answer.light,
                pain: answer.score,
                answer: Message::new(hurt_answer(answer.light, names_support(answer.score)))
                    .number(i32::from(answer.score)),
                offers: answer.offers.clone(),
            }),
            Screen::After(after) => after_view(after),
            Screen::Done(done) => View::Done(self.done_view(done, now)),
        }
    }
}

fn after_view(after: &After) -> View {
    #[cfg(feature = "plan")]
    if let Some(tested) = &after.tested {
        return View::Tested(super::tested::tested_view(tested, after.worst_pain()));
    }
    View::After(super::show_after::after_view(after))
}

fn hurt_answer(light: Light, support: bool) -> &'static str {
    match (light, support) {
        (Light::Green, _) => "hurt-green",
        (Light::Amber, _) => "hurt-amber",
        (Light::Red, false) => "hurt-red",
        (Light::Red, true) => "hurt-red-support",
    }
}
