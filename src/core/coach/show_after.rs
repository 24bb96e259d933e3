//! Views after the bout: the honest sentence, and what is next.

use super::{Coach, after::After};
use crate::{
    Message,
    catalogue::{Exercise, Pattern, Sides},
    policy::POLICY,
    progress::{Control, Light},
    time::Now,
    view::{AfterView, DoneView, ExerciseRating, RestView},
};

pub(super) fn after_view(after: &After) -> AfterView {
    let exercises: Vec<ExerciseRating> = after
        .rated()
        .map(|(number, exercise, ratings)| ExerciseRating {
            exercise: number,
            name: name_of(exercise),
            sides: exercise.sides,
            left: ratings.left,
            right: ratings.right,
        })
        .collect();
    let rated =
        |rating: &ExerciseRating| rating.left.is_some() && (rating.sides == Sides::Together || rating.right.is_some());
    AfterView {
        pain: after.worst_pain(),
        complete: after.worst_pain().is_some() && exercises.iter().all(rated),
        exercises,
    }
}

/// The honest sentence and what follows, in order of what matters: red, lost it, amber, wobbly, shorter or easier, steady.
fn sentence(after: &After, light: Option<Light>) -> (Message, &'static str) {
    let worst = |control: Control| after.rated().find(|(_, _, ratings)| ratings.worse() == Some(control));
    let all_rated = after.rated().all(|(_, _, ratings)| ratings.worse().is_some());
    let only_breathing = after.exercises.iter().all(|(exercise, _)| exercise.pattern == Pattern::Breath);
    #[cfg(feature = "plan")]
    if light != Some(Light::Red)
        && let Some(test) = after.tested.and_then(|tested| tested.fact())
    {
        return (Message::new("done-test").number(i32::from(test.left.min(test.right))), "next-test");
    }
    if light == Some(Light::Red) {
        (Message::new("done-red"), "next-red")
    } else if let Some((_, exercise, _)) = worst(Control::Lost) {
        (Message::new("done-lost").name(name_id(exercise)), "next-lost")
    } else if light == Some(Light::Amber) {
        (Message::new("done-amber"), "next-amber")
    } else if let Some((_, exercise, _)) = worst(Control::Wobbly) {
        (Message::new("done-wobbly").name(name_id(exercise)), "next-wobbly")
    } else if after.perceived_ms == 0 || after.exercises.is_empty() {
        (Message::new("done-nothing"), "next-same")
    } else if after.shortened {
        (Message::new("done-short"), "next-same")
    } else if after.eased {
        (Message::new("done-eased"), "next-same")
    } else if only_breathing {
        (Message::new("done-breathing"), "next-same")
    } else if all_rated {
        (Message::new("done-steady"), "next-steady")
    } else {
        (Message::new("done-unrated"), "next-same")
    }
}

fn name_of(exercise: &Exercise) -> Message {
    Message::new(name_id(exercise))
}

fn name_id(exercise: &Exercise) -> String {
    [exercise.id, "name"].join("-")
}

/// Minutes after local midnight at which another bout is sensible: the policy's gap after the last one, if that is still today and within the hours
/// in which one is suggested.
fn again_at(ended: Now, now: Now) -> Option<u16> {
    let at = ended.minute_of_day() + POLICY.again_after_minutes;
    let today = ended.day() == now.day();
    (today && (POLICY.day_opens_minutes..POLICY.day_closes_minutes).contains(&at)).then_some(at)
}

impl Coach {
    /// The view once the bout is recorded.
    pub(super) fn done(&self, after: &After, now: Now) -> DoneView {
        let stand = self.stand(now);
        let light = after.worst_pain().map(|worst| Light::of_bout(worst, stand.usual_pain));
        let (sentence, next) = sentence(after, light);
        DoneView {
            sentence,
            next: Message::new(next),
            played_s: after.perceived_ms / 1000,
            call_to_action: stand.call_to_action,
            again_at: again_at(after.ended, now),
        }
    }

    /// The same later: what has happened since can only take the call to action away.
    pub(super) fn done_view(&self, done: &DoneView, now: Now) -> DoneView {
        let still = done.call_to_action && self.stand(now).call_to_action;
        DoneView { call_to_action: still, ..done.clone() }
    }

    /// Between bouts. Another may start whenever the reader likes, except after a stop report or under a lock; soon after one that counted, the message says that
    /// spread out is better, and leaves it to them.
    pub(super) fn rest_view(&self, now: Now) -> RestView {
        let stand = self.stand(now);
        let (stopped, last) = (stand.stopped_today, stand.last_today);
        let message = match (stopped, stand.red_today, last) {
            (true, ..) => "rest-stopped",
            (false, true, _) => "rest-after-red",
            (false, false, Some((ended, counts))) if counts && is_recent(ended, now) => "rest-recent",
            (false, false, Some(_)) => "rest-again",
            (false, false, None) => "rest-ready",
        };
        RestView {
            message: Message::new(message),
            open: !stopped,
            again_at: last.filter(|_| !stopped).and_then(|(ended, _)| again_at(ended, now)),
        }
    }
}

/// Whether a bout that ended then did so less than the policy's gap ago.
fn is_recent(ended: Now, now: Now) -> bool {
    let gap_ms = i64::from(POLICY.counted_gap_minutes) * 60_000;
    now.instant_ms() - ended.instant_ms() < gap_ms
}
