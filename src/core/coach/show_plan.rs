//! The plan, the summary, the calendar, and what is asked about training: what the rules answer, put into views.

use super::{Coach, kept::Folds};
use crate::{
    Message,
    advice::{self, Hours, Summary, TrainingAnswer},
    catalogue::{Pattern, all, find},
    guide::{Item, Menu},
    journal::{Direction, Training},
    plan::{self, DayPlan, Reminder, Today},
    policy::POLICY,
    progress::{DayReport, Position},
    suitability::Standing,
    time::{Now, Reading},
    view::{
        ExerciseView, HoldsView, MenuItemView, NextBoutView, PainLightsView, PlanView, RungView, StageView,
        TestOfferView, TodayView, WakeView,
    },
};

impl Coach {
    /// The plan at `reading`. Changes nothing: the same journal and reading give the same plan.
    #[must_use]
    pub fn plan(&self, reading: Reading) -> PlanView {
        let now = reading.now;
        let folds = self.kept.at(now);
        let position = folds.position(now);
        let today = self.today(&position, &folds, now);
        let plan = today.plan(folds.recent.is_on_since(now));
        let wake = self.wake_view(&position, &folds, &today, &plan, now);
        let may_start = position.standing == Standing::Clear && !position.check_due && position.stopped_today.is_none();
        let next = plan.next().copied().filter(|_| may_start);
        let next = next.map(|bout| (bout, today.next_menu(&plan)));
        let place = today.settings().place;
        let loads = &today.settings().loads;
        PlanView {
            day: position.day,
            begun: folds.recent.has_plan,
            tests: position.tests.clone(),
            rungs: rungs(&position),
            holds: holds(&position),
            normal: advice::back_to_normal(&position),
            nudges: nudges(&position, &folds, &today),
            support: advice::support(&position),
            focus: folds.record.focus().map(advice::focus).unwrap_or_default(),
            movement_check_due: advice::movement_check_due(
                folds.record.movement_checks.last().map(|(day, _)| *day),
                position.day,
            ),
            wake,
            today: TodayView {
                planned: position.planned_today,
                needed: position.needed_today,
                counted: position.counted_today,
                unplaced: plan.unplaced,
                sessions_open: position.sessions_open,
                next: next.map(|(bout, menu)| NextBoutView {
                    bout,
                    kind: menu.kind,
                    place,
                    length_ms: menu.length_ms(),
                    note: menu.note.map(|note| Message::new(note.message())),
                    items: items(&menu, loads),
                }),
                test: today
                    .next_test()
                    .filter(|_| may_start)
                    .and_then(|(direction, menu)| test_offer(direction, &menu)),
                bouts: plan.bouts,
            },
            stage: StageView {
                stage: position.stage,
                moved: position.moved,
                staying: position.staying,
                gate_met: position.gate_met,
                start_again_offered: position.start_again_offered,
                days: position.days_in_stage,
                reasons: position.reasons,
                rules_version: position.rules_version,
            },
            gates: position.gate,
            pain: PainLightsView {
                usual: position.usual_pain,
                light: position.light,
                days: last_week(position.recent),
            },
        }
    }

    /// The last days, the latest last and today included; at most [`Position::RECENT`].
    #[must_use]
    pub fn history(&self, reading: Reading) -> Vec<DayReport> {
        self.kept.at(reading.now).position(reading.now).recent
    }

    /// The one-page summary to take along; `None` while it is not offered (see [`advice::Support::summary`]).
    #[must_use]
    pub fn summary(&self, reading: Reading) -> Option<Summary> {
        let folds = self.kept.at(reading.now);
        let position = folds.position(reading.now);
        let offered = advice::support(&position).summary;
        offered.then(|| advice::summary(&position, &folds.record.told_by(position.day)))
    }

    /// The exercise library: every exercise, in catalogue order; `None` while locked.
    #[must_use]
    pub fn library(&self, reading: Reading) -> Option<Vec<ExerciseView>> {
        let position = self.kept.at(reading.now).position(reading.now);
        let locked = matches!(position.standing, Standing::Locked(_));
        (!locked).then(|| all().iter().map(ExerciseView::new).collect())
    }

    /// The answer to a session the reader asks about.
    #[must_use]
    pub fn ask(&self, training: Training, reading: Reading) -> TrainingAnswer {
        let folds = self.kept.at(reading.now);
        advice::answer(training, &folds.record.past(&folds.position(reading.now)))
    }

    /// The starts of the bouts of two weeks, for a calendar; none while locked.
    #[must_use]
    pub fn calendar(&self, reading: Reading) -> Vec<Reminder> {
        let now = reading.now;
        let folds = self.kept.at(now);
        let position = folds.position(now);
        if matches!(position.standing, Standing::Locked(_)) {
            return Vec::new();
        }
        let today = self.today(&position, &folds, now);
        let plan = today.plan(folds.recent.is_on_since(now));
        let planned = |day| (folds.planned_on(day, &position), today.has_session_on(day));
        plan::calendar(today.settings(), self.zone(), now, &plan, planned)
    }

    pub(super) fn today<'a>(&'a self, position: &'a Position, folds: &'a Folds, now: Now) -> Today<'a> {
        Today::new(position, &folds.recent, folds.record.focus(), self.zone(), now)
    }

    fn wake_view(&self, position: &Position, folds: &Folds, today: &Today, plan: &DayPlan, now: Now) -> WakeView {
        let locked = matches!(position.standing, Standing::Locked(_));
        let due = folds.suitability(now).due_on(now.day()).filter(|_| !position.check_due);
        let cut = i64::from(POLICY.day_cut_minutes);
        let zone = self.zone();
        let sitting = plan::sitting_nudge(today.settings(), zone, now, folds.recent.last_start(), self.nudge_dismissed);
        WakeView {
            bout: plan::next_bout(plan),
            sitting: sitting.filter(|_| !locked),
            check_due: due.and_then(|day| zone.at(now, zone.first_instant_ms(now, day.midnight() + cut))),
        }
    }
}

fn last_week(mut days: Vec<DayReport>) -> Vec<DayReport> {
    const WEEK: usize = 7;
    days.drain(..days.len().saturating_sub(WEEK));
    days
}

fn rungs(position: &Position) -> Vec<RungView> {
    let rungs = position.rungs.iter().zip(all());
    let view = |(rung, exercise): (&crate::progress::ExerciseRung, &crate::catalogue::Exercise)| RungView {
        exercise: rung.exercise,
        pattern: exercise.pattern,
        earned: rung.earned,
        shown: rung.shown,
    };
    rungs.map(view).collect()
}

fn holds(position: &Position) -> HoldsView {
    HoldsView {
        standing: position.standing,
        check_due: position.check_due,
        stopped_today: position.stopped_today,
        frozen: position.frozen,
        held_until: position.held_until,
        flare: position.flare,
        recovering_until: position.recovering_until,
        away: position.away,
        stalled: position.stalled,
    }
}

fn nudges(position: &Position, folds: &Folds, today: &Today) -> Vec<Message> {
    let walked = |id: &str| find(id).is_some_and(|exercise| exercise.pattern == Pattern::Walk);
    let mut done = folds.recent.bouts_on(position.day).flat_map(|bout| &bout.record.exercises);
    let hours = Hours {
        minutes_awake: today.minutes_awake(),
        today: folds.record.diary_on(position.day),
        yesterday: folds.record.diary_on(position.day.plus(-1)),
        walked: done.any(|record| walked(record.exercise)),
    };
    advice::nudges(position, &hours)
}

fn test_offer(direction: Direction, menu: &Menu) -> Option<TestOfferView> {
    let item = menu.items.first()?;
    Some(TestOfferView {
        direction,
        exercise: item.exercise.id,
        rung: item.rung_number(),
        holds: menu.items.iter().map(|set| set.reps).sum(),
        hold_s: item.hold_s(),
        length_ms: menu.length_ms(),
    })
}

fn items(menu: &Menu, loads: &[u16]) -> Vec<MenuItemView> {
    let item = |item: &Item| MenuItemView {
        exercise: item.exercise.id,
        rung: item.rung_number(),
        sides: item.exercise.sides,
        reps: item.reps,
        sets: item.sets,
        hold_s: item.hold_s(),
        load: item.rung.load(loads),
    };
    menu.items.iter().map(item).collect()
}
