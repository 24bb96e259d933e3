//! The gates between the stages (PROGRAMME.md §4): every condition with its value and its target.

use super::{
    Condition, Subject,
    patterns::{self, DIRECTIONS, PATTERNS},
    rating::Rating,
    state::State,
    tests_taken,
    window::Window,
};
use crate::{
    journal::{Direction, LoadedPattern},
    time::Day,
};

/// Which days a gate looks back on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lookback {
    /// The day after the last of them.
    pub end: Day,
    /// Days in the stage with a fact.
    pub days: u16,
    /// Which planned days counted.
    pub window: Window,
}

impl State {
    /// The days that have ended: what a gate is judged on.
    pub(super) fn ended_days(&self) -> Lookback {
        Lookback { end: self.today(), days: self.stage.days, window: self.stage.window }
    }

    /// The same with today as far as it speaks already: once it has a fact, and once it counts.
    pub(super) fn days_so_far(&self) -> Lookback {
        let mut lookback = self.ended_days();
        let today = self.days.get(self.today());
        if today.has_facts && self.today() >= self.stage.since {
            lookback.end = self.today().plus(1);
            lookback.days = lookback.days.saturating_add(1);
            if today.is_counted() {
                lookback.window.push(true);
            }
        }
        lookback
    }

    /// Whether the gate out of the stage opens, freezes apart. The cheap conditions are looked at first: on most days they are not met.
    pub(super) fn gate_opens(&self) -> bool {
        let Some(gate) = self.gate() else { return false };
        let lookback = self.ended_days();
        let regular = days(self, gate, &lookback).met
            && consistency(self, gate, &lookback).met
            && self.conditions(lookback).iter().all(|condition| condition.met);
        regular || (self.start.test_suffices && gate == 1 && self.tests_passed(gate))
    }

    /// The conditions of the gate out of the stage; none in stage 5.
    pub(super) fn conditions(&self, lookback: Lookback) -> Vec<Condition> {
        let Some(gate) = self.gate() else { return Vec::new() };
        let mut conditions = vec![days(self, gate, &lookback), consistency(self, gate, &lookback)];
        match gate {
            0 => conditions.push(pain_no_more_than_usual(self, lookback.end)),
            1 => {
                conditions.extend(self.core_control(gate));
                conditions.push(median_pain(self, lookback.end));
                conditions.push(red_days(self, gate, lookback.end));
            }
            2 => {
                conditions.extend(self.core_control(gate));
                conditions.push(red_days(self, gate, lookback.end));
                conditions.push(amber_days(self, lookback.end));
            }
            3 => {
                conditions.extend(self.pattern_control(gate));
                conditions.push(red_days(self, gate, lookback.end));
                conditions.extend(self.gate_patterns().map(|pattern| worry(self, pattern)));
            }
            _ => {
                conditions.extend(self.pattern_control(gate));
                conditions.push(red_days(self, gate, lookback.end));
                conditions.push(activities(self));
            }
        }
        conditions
    }

    /// Tests, symmetry and, out of stage 1, ratings of the core directions.
    fn core_control(&self, gate: usize) -> Vec<Condition> {
        let tests = DIRECTIONS.iter().map(|direction| test(self, gate, *direction));
        let sided = [Direction::Side, Direction::Back];
        let symmetry = sided.iter().map(|direction| symmetry(self, gate, *direction));
        let rated: &[Direction] = if gate == 1 { &DIRECTIONS } else { &[] };
        let ratings = rated.iter().map(|direction| ratings(self, *direction));
        tests.chain(symmetry).chain(ratings).collect()
    }

    fn tests_passed(&self, gate: usize) -> bool {
        DIRECTIONS.iter().all(|direction| {
            test(self, gate, *direction).met && (*direction == Direction::Front || symmetry(self, gate, *direction).met)
        })
    }

    /// Ratings of the patterns, and out of stage 3 their symmetry where sides were rated.
    fn pattern_control(&self, gate: usize) -> Vec<Condition> {
        let ratings = self.gate_patterns().map(|pattern| pattern_ratings(self, gate, pattern));
        let sided = self.gate_patterns().filter(|_| gate == 3);
        ratings.chain(sided.filter_map(|pattern| pattern_symmetry(self, pattern))).collect()
    }

    /// The patterns a gate asks about: those with an exercise the reader can do; squat, hinge and push whatever they can do, and one of pull and carry.
    fn gate_patterns(&self) -> impl Iterator<Item = LoadedPattern> {
        let excluded = self.settings.as_ref().map_or(&[][..], |settings| &settings.excluded);
        let is_available = move |pattern| patterns::is_available(pattern, self.stage.number, excluded);
        let pull_or_carry = is_available(LoadedPattern::Pull) || is_available(LoadedPattern::Carry);
        PATTERNS.into_iter().filter(move |pattern| match pattern {
            LoadedPattern::Squat | LoadedPattern::Hinge | LoadedPattern::Push => true,
            LoadedPattern::Pull => is_available(*pattern) || !pull_or_carry,
            LoadedPattern::Carry => is_available(*pattern),
        })
    }
}

fn days(state: &State, gate: usize, lookback: &Lookback) -> Condition {
    Condition::at_least(Subject::DaysInStage, i32::from(lookback.days), i32::from(of(&state.policy.gate_days, gate)))
}

fn consistency(state: &State, gate: usize, lookback: &Lookback) -> Condition {
    let (target, days) = of(&state.policy.gate_counted, gate);
    Condition::at_least(Subject::Consistency, i32::from(lookback.window.counted_of(days)), i32::from(target))
}

fn test(state: &State, gate: usize, direction: Direction) -> Condition {
    let policy = state.policy;
    let taken = taken(state, gate, direction);
    let holds = of(&policy.gate_test_holds, gate);
    let clean = taken.map_or(0, |(left, right)| left.min(right).min(holds));
    Condition::at_least(Subject::Test(direction), i32::from(clean), i32::from(of(&policy.gate_test_clean, gate)))
}

fn symmetry(state: &State, gate: usize, direction: Direction) -> Condition {
    let condition = |difference: u8| {
        Condition::at_most(
            Subject::Symmetry(direction),
            i32::from(difference),
            i32::from(state.policy.gate_symmetry_max),
        )
    };
    match taken(state, gate, direction) {
        Some((left, right)) => condition(left.abs_diff(right)),
        None => condition(0).unanswered(1),
    }
}

/// Clean holds, left and right, of a valid test on a rung that the gate accepts.
fn taken(state: &State, gate: usize, direction: Direction) -> Option<(u8, u8)> {
    let valid = state.valid_tests().get(tests_taken::index(direction)).copied().flatten()?;
    (valid.rung >= of(&state.policy.gate_test_rung, gate)).then_some((valid.left, valid.right))
}

/// The last ratings of a direction, on the rung of its test or one below.
///
/// A test is offered on the earned rung only, so this is the earned rung of PROGRAMME.md §4 as of the test; without a valid test it is the earned rung of
/// today. Ratings above it are as good.
fn ratings(state: &State, direction: Direction) -> Condition {
    let tested = state.valid_tests().get(tests_taken::index(direction)).copied().flatten().map(|test| test.rung);
    let rung = tested.unwrap_or_else(|| state.earned_in(direction));
    let recent = state.directions.get(tests_taken::index(direction));
    let wanted = |rating: &Rating| rating.rung + 1 >= rung;
    let last: Vec<&Rating> = recent
        .map(|recent| recent.last(state.policy.gate_steady.1, state.stage.since, wanted).collect())
        .unwrap_or_default();
    steady(state, Subject::Ratings(direction), &last)
}

fn pattern_ratings(state: &State, gate: usize, pattern: LoadedPattern) -> Condition {
    steady(state, Subject::Pattern(pattern), &last_of_pattern(state, gate, pattern))
}

/// How evenly the sides of a pattern are rated, among those of its last ratings that have sides: what both do together says nothing about either.
fn pattern_symmetry(state: &State, pattern: LoadedPattern) -> Option<Condition> {
    let mut sided = last_of_pattern(state, 3, pattern);
    sided.retain(|rating| rating.sides.right.is_some());
    let steady = |side: fn(&Rating) -> Option<super::Control>| {
        sided.iter().filter(|rating| side(rating) == Some(super::Control::Steady)).count()
    };
    let difference = steady(|rating| rating.sides.left).abs_diff(steady(|rating| rating.sides.right));
    let difference = i32::try_from(difference).unwrap_or(i32::MAX);
    let most = i32::from(state.policy.gate_symmetry_max);
    (!sided.is_empty()).then(|| Condition::at_most(Subject::PatternSymmetry(pattern), difference, most))
}

/// The last ratings of a pattern; out of stage 4 those under load, where the pattern has a form with one.
fn last_of_pattern(state: &State, gate: usize, pattern: LoadedPattern) -> Vec<&Rating> {
    let index = PATTERNS.iter().position(|known| *known == pattern);
    let recent = index.and_then(|index| state.patterns.get(index));
    let any = gate == 3 || !patterns::can_be_loaded(pattern);
    let wanted = |rating: &Rating| any || rating.loaded;
    recent
        .map(|recent| recent.last(state.policy.gate_steady.1, state.stage.since, wanted).collect())
        .unwrap_or_default()
}

fn steady(state: &State, subject: Subject, last: &[&Rating]) -> Condition {
    let (target, of) = state.policy.gate_steady;
    let count = last.iter().filter(|rating| rating.is_steady()).count();
    let given = i32::try_from(last.len()).unwrap_or(i32::MAX);
    let condition = Condition::at_least(subject, i32::try_from(count).unwrap_or(i32::MAX), i32::from(target));
    condition.with_answers(given, i32::from(of))
}

fn pain_no_more_than_usual(state: &State, end: Day) -> Condition {
    let days = state.policy.gate_settle_pain_days;
    let pains = pains(state, end, days);
    // As the next day will reckon it, for that is when the gate is judged.
    let usual = state.mornings.usual(state.told.usual_pain, state.policy).unwrap_or(state.policy.pain_base_unknown);
    let highest = pains.iter().max().copied().unwrap_or(0);
    let condition = Condition::at_most(Subject::PainNoMoreThanUsual, i32::from(highest), i32::from(usual));
    answered(state, condition, pains.len(), days)
}

fn median_pain(state: &State, end: Day) -> Condition {
    let days = state.policy.gate_median_days;
    let mut pains = pains(state, end, days);
    let halves = super::median::in_halves(&mut pains).unwrap_or(0);
    let condition =
        Condition::at_most(Subject::MedianPain, i32::from(halves), 2 * i32::from(state.policy.gate_median_pain));
    answered(state, condition, pains.len(), days)
}

fn red_days(state: &State, gate: usize, end: Day) -> Condition {
    let days = of(&state.policy.gate_no_red_days, gate);
    let reds = state.days.before(end, i64::from(days)).filter(|(_, day)| day.is_red()).count();
    let condition = Condition::at_most(Subject::RedDays, i32::try_from(reds).unwrap_or(i32::MAX), 0);
    answered(state, condition, pains(state, end, days).len(), days)
}

fn amber_days(state: &State, end: Day) -> Condition {
    let (most, days) = state.policy.gate_amber;
    let lights = state.days.before(end, i64::from(days)).map(|(_, day)| day.light);
    let ambers = lights.filter(|light| *light == Some(super::Light::Amber)).count();
    let condition = Condition::at_most(Subject::AmberDays, i32::try_from(ambers).unwrap_or(i32::MAX), i32::from(most));
    answered(state, condition, pains(state, end, days).len(), days)
}

/// A condition that says nothing until enough of its window's days are answered; what is known to be too much needs no more answers.
fn answered(state: &State, condition: Condition, given: usize, days: u8) -> Condition {
    let (share, of) = state.policy.pain_answers_share;
    let asked = (u16::from(days) * u16::from(share)).div_ceil(u16::from(of));
    if condition.met {
        condition.with_answers(i32::try_from(given).unwrap_or(i32::MAX), i32::from(asked))
    } else {
        condition
    }
}

fn pains(state: &State, end: Day, days: u8) -> Vec<u8> {
    state.days.before(end, i64::from(days)).filter_map(|(_, day)| day.pain()).collect()
}

fn worry(state: &State, pattern: LoadedPattern) -> Condition {
    let index = PATTERNS.iter().position(|known| *known == pattern);
    let told = index.and_then(|index| state.told.worry.get(index).copied().flatten());
    let worry = i32::from(told.unwrap_or(0));
    let condition = Condition::at_most(Subject::Worry(pattern), worry, i32::from(state.policy.gate_worry_max));
    if told.is_some() { condition } else { condition.unanswered(1) }
}

fn activities(state: &State) -> Condition {
    let told = &state.told.activities;
    let gap = told.iter().map(|activity| activity.target.saturating_sub(activity.now)).max();
    let most = i32::from(state.policy.gate_activity_gap);
    let condition = Condition::at_most(Subject::Activities, i32::from(gap.unwrap_or(0)), most);
    if gap.is_some() { condition } else { condition.not_used() }
}

fn of<T: Copy + Default>(table: &[T], gate: usize) -> T {
    table.get(gate).copied().unwrap_or_default()
}
