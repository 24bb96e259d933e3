//! The state as an answer, with its reasons.

use std::sync::Arc;

use super::{
    Away, AwayResult, Condition, DayReport, ExerciseRung, Flare, Freeze, Move, Position, TestState, ladder,
    patterns::DIRECTIONS, reasons, state::State,
};
use crate::{
    Message,
    catalogue::all,
    journal::Direction,
    suitability::{Standing, Suitability},
    time::{Day, Now},
};

/// Days a move between stages is news.
const NEWS_DAYS: i64 = 7;

impl State {
    /// The answer at `now`, on the day that has been reached. `suitability` knows every lock, whatever its date; `away` is what coming back did.
    pub(super) fn position(&self, now: Now, suitability: &Arc<Suitability>, away: Away) -> Position {
        let today = self.today();
        let standing = suitability.standing(now.day());
        let is_locked = matches!(standing, Standing::Locked(_));
        let summary = self.days.get(today);
        let frozen = self.freeze(today, standing);
        let flare = self.flare.map(|flare| Flare {
            since: flare.since,
            days: today.days_since(flare.since),
            closing: flare.closing,
        });
        let stalled = self.stalled();
        let held = self.is_held(today);
        let recovering = self.is_recovering(today);
        let gate = self.conditions(self.days_so_far());
        let gate_met = self.may_open_tomorrow(&gate) && self.opens_tomorrow(suitability);
        let mut position = Position {
            day: today,
            stage: self.stage.number,
            moved: self.move_in_the_news(),
            staying: self.staying,
            days_in_stage: self.days_so_far().days,
            planned_today: if is_locked { 0 } else { summary.planned },
            needed_today: summary.needed,
            counted_today: summary.counted,
            recent: self.recent(),
            usual_pain: self.usual,
            light: self.light_known_today(),
            flare,
            recovering_until: self.recovering_until.filter(|_| recovering),
            held_until: self.held_until.filter(|_| held),
            frozen,
            gate,
            gate_met,
            rungs: self.rungs(held || recovering),
            repetitions_percent: self.repetitions_percent(recovering),
            tests: self.test_states(frozen),
            sessions_open: matches!(self.stage.number, 3 | 4) && !is_locked && flare.is_none() && !recovering && !held,
            away,
            check_due: standing == Standing::CheckDue
                || (away.result >= AwayResult::OneStage && !suitability.was_ok_on(now.day())),
            standing,
            stopped_today: suitability.stopped_on(now.day()),
            start_again_offered: self.start_again_offered(),
            stalled,
            support: self.support(stalled),
            reasons: Vec::new(),
            rules_version: self.rules_version,
        };
        position.reasons = self.reasons(&position);
        position
    }

    fn move_in_the_news(&self) -> Option<Move> {
        let moved = self.moved.as_ref().filter(|moved| self.today().days_since(moved.day) < NEWS_DAYS)?;
        let refusable = moved.before.is_some();
        Some(Move { from: moved.from, to: moved.to, day: moved.day, refusable, reason: moved.reason.clone() })
    }

    fn recent(&self) -> Vec<DayReport> {
        let first = self.today().plus(1 - i64::try_from(Position::RECENT).unwrap_or(1));
        let first = first.max(self.first_day);
        let mut days: Vec<DayReport> =
            self.days.between(first, self.today()).map(|(day, summary)| summary.report(day)).collect();
        days.reverse();
        days
    }

    /// Whether the cheap conditions, days and consistency, leave it open that the gate opens tomorrow: on most days they do not, which saves the copy.
    fn may_open_tomorrow(&self, gate: &[Condition]) -> bool {
        self.start.test_suffices || self.next_rules.is_some() || gate.iter().take(2).all(|condition| condition.met)
    }

    /// Lets the next day start on a copy: the gate opens then, if nothing else is said today.
    fn opens_tomorrow(&self, suitability: &Arc<Suitability>) -> bool {
        let mut tomorrow = self.clone();
        tomorrow.checks = self.checks.judged_by(suitability);
        let stage = tomorrow.stage.number;
        tomorrow.advance(self.today().plus(1), false);
        tomorrow.stage.number > stage
    }

    fn rungs(&self, one_less: bool) -> Vec<ExerciseRung> {
        let equipment = self.settings.as_ref().map(|settings| settings.equipment).unwrap_or_default();
        let rungs = self.ladders.iter().zip(all());
        let rung = |(ladder, exercise): (&super::ladder::Ladder, &'static crate::catalogue::Exercise)| {
            let shown = if self.flare.is_some() { 1 } else { ladder.earned - u8::from(one_less) };
            let open = ladder::highest_open(exercise, self.stage.number, equipment);
            ExerciseRung { exercise: exercise.id, earned: ladder.earned, shown: shown.min(open).max(1) }
        };
        rungs.map(rung).collect()
    }

    fn repetitions_percent(&self, recovering: bool) -> u8 {
        match (self.flare.is_some(), recovering) {
            (true, _) => self.policy.flare_repetitions_percent,
            (false, true) => self.policy.recovery_repetitions_percent,
            (false, false) => 100,
        }
    }

    fn test_states(&self, frozen: Option<Freeze>) -> Vec<TestState> {
        let Some(gate @ (1 | 2)) = self.gate() else { return Vec::new() };
        let least = self.policy.gate_test_rung.get(gate).copied().unwrap_or(0);
        let today = self.today();
        let state = |(direction, taken): (Direction, _)| {
            let earned = self.earned_in(direction);
            let rung = if self.start.test_suffices { earned.max(least) } else { earned };
            let may_be_taken = self.tests.may_be_taken(direction, today, self.policy);
            TestState {
                direction,
                rung,
                taken,
                retry_from: self.tests.retry_from(direction, self.policy).filter(|from| *from > today),
                offered: frozen.is_none() && may_be_taken && rung >= least,
            }
        };
        DIRECTIONS.into_iter().zip(self.valid_tests()).map(state).collect()
    }

    fn start_again_offered(&self) -> bool {
        let long = |since: Day| self.today().days_since(since) > self.policy.flare_start_again_days;
        self.stage.number == super::stage::LAST && self.flare.is_some_and(|flare| long(flare.since))
    }

    fn reasons(&self, position: &Position) -> Vec<Message> {
        let days_left = |until: Option<Day>| until.map_or(0, |until| until.days_since(self.today()) + 1);
        let frozen = position.frozen.map(|freeze| {
            let left = match freeze {
                Freeze::AfterFlare => days_left(position.recovering_until),
                Freeze::AfterRed => days_left(position.held_until),
                Freeze::Locked | Freeze::CheckDue | Freeze::Flare => 0,
            };
            reasons::frozen(freeze, left)
        });
        let flare = position.flare.map(|flare| reasons::flare(flare.closing, flare.days));
        let start_again = position.start_again_offered.then(reasons::start_again_offered);
        let moved = position.moved.iter().map(|moved| moved.reason.clone());
        let staying = position.staying.then(reasons::staying);
        let one_less = position.recovering_until.is_some() || position.held_until.is_some();
        let shown = (one_less && position.flare.is_none()).then(reasons::one_rung_less);
        let fewer = (position.repetitions_percent < 100).then(|| reasons::fewer(position.repetitions_percent));
        let light = position.light.map(reasons::light);
        let nothing_planned = (position.planned_today == 0)
            .then(|| reasons::nothing_planned(position.standing, self.is_on_holiday(self.today())));
        let opens = position.gate_met.then(|| reasons::gate_met(self.stage.number + 1));
        let support = position.support.iter().cloned();
        let first = frozen.into_iter().chain(flare).chain(start_again).chain(moved).chain(staying);
        let then = first.chain(self.news.iter().cloned()).chain(shown).chain(fewer).chain(light);
        then.chain(nothing_planned).chain(opens).chain(support).collect()
    }
}
