//! Views of the check and of a lock.

use super::{Coach, draft::Draft};
use crate::{
    Message,
    suitability::{LISTS, Outcome, QUESTIONS, Symptom, Ticks, on_list},
    time::Now,
    view::{CheckView, ConfirmView, EmergencyNumber, LiftView, LockedView, QuestionView},
};

impl Coach {
    pub(super) fn check_view(&self, draft: &Draft) -> CheckView {
        let outcome = draft.outcome();
        let ticked = draft.check.ticked;
        let questions = on_list(outcome).map(|(number, question)| QuestionView {
            question: number,
            text: Message::new(question.message),
            ticked: ticked.contains(number),
        });
        CheckView {
            list: u8::try_from(draft.list + 1).unwrap_or(u8::MAX),
            lists: u8::try_from(LISTS.len()).unwrap_or(u8::MAX),
            outcome,
            heading: Message::new(outcome.list_heading()),
            advice: Message::new(outcome.advice()),
            emergency: self.emergency_for(outcome),
            questions: questions.collect(),
            any_ticked: !ticked.on_list(outcome).is_empty(),
        }
    }

    pub(super) fn confirm_view(&self, draft: &Draft, now: Now) -> ConfirmView {
        let outcome = self.suitability(now).outcome(&draft.check);
        ConfirmView {
            outcome,
            advice: Message::new(outcome.advice()),
            emergency: self.emergency_for(outcome),
            ticked: reasons(draft.check.ticked, draft.check.reported),
        }
    }

    pub(super) fn locked_view(&self, now: Now) -> LockedView {
        let suitability = self.suitability(now);
        let locks = suitability.locks();
        let outcome = locks.iter().map(|lock| lock.outcome).max().unwrap_or(Outcome::Ok);
        let open = locks.iter().all(|lock| lock.may_be_answered(now.day()));
        let ticked = locks.iter().fold(Ticks::NONE, |ticked, lock| ticked.union(lock.ticked));
        let reported = locks.iter().rev().find_map(|lock| lock.reported);
        let statement = if outcome.needs_a_later_day() { "lift-seen" } else { "lift-asked" };
        LockedView {
            outcome,
            heading: Message::new(outcome.locked_heading()),
            advice: Message::new(outcome.advice()),
            emergency: self.emergency_for(outcome),
            reasons: reasons(ticked, reported),
            lift: LiftView {
                statement: Message::new(statement),
                open,
                explanation: Message::new(if open { "lift-open" } else { "lift-later-day" }),
            },
        }
    }

    fn emergency_for(&self, outcome: Outcome) -> Option<EmergencyNumber> {
        self.emergency.clone().filter(|_| outcome == Outcome::Emergency)
    }
}

/// What was ticked, in the order it was asked, after what was reported.
fn reasons(ticked: Ticks, reported: Option<Symptom>) -> Vec<Message> {
    let reported = reported.map(|symptom| Message::new(symptom.message()));
    let questions = ticked.iter().filter_map(|question| QUESTIONS.get(usize::from(question)));
    reported.into_iter().chain(questions.map(|question| Message::new(question.message))).collect()
}
