//! The journal, day by day, as the audit keeps it.

use super::{audit::is_loaded, pains::Pains};
use steadyback::{
    catalogue::{Pattern, Place, find},
    journal::{BoutRecord, ControlTest, Direction, Entry, Fact, Settings},
    progress::Control,
    time::Now,
};

const HOUR_MS: i64 = 60 * 60_000;
/// 2026-03-02T00:00Z, day 0.
const FIRST_MS: i64 = 1_772_409_600_000;

/// The day of an instant; nothing happens at night here, so that midnight will do.
pub fn day_of(at: Now) -> i64 {
    (at.instant_ms() - FIRST_MS).div_euclid(24 * HOUR_MS)
}

/// A rating of an exercise.
#[derive(Clone, Copy, Debug)]
pub struct Rated {
    day: i64,
    pattern: Pattern,
    /// The rung it was shown on.
    pub rung: u8,
    /// Whether something was lifted.
    pub loaded: bool,
    /// Whether the left, or the only side, was steady.
    pub left: bool,
    /// The same of the right, where there is one.
    pub right: Option<bool>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Day {
    has_facts: bool,
    has_bout: bool,
    planned: i64,
    needed: i64,
    counted: i64,
}

/// The journal so far.
#[derive(Debug, Default)]
pub struct Ledger {
    days: Vec<Day>,
    pains: Pains,
    settings: Settings,
    ratings: Vec<Rated>,
    tests: Vec<(i64, ControlTest)>,
    worry: [Option<u8>; 5],
    activities: Vec<(u8, u8)>,
    checked_on: Option<i64>,
    place: Option<Place>,
    started_ms: i64,
    counted_until_ms: Option<i64>,
}

impl Ledger {
    /// A day begins.
    pub fn begins(&mut self, day: i64) {
        self.days.resize(usize::try_from(day + 1).unwrap_or(0), Day::default());
        self.counted_until_ms = None;
        self.pains.begins(day);
    }

    /// Fixes how many bouts the day has in `stage`.
    pub fn plans(&mut self, day: i64, stage: u8) {
        let usual = [4, 5, 4, 3, 2, 1].get(usize::from(stage)).copied().unwrap_or(1);
        let wished = self.settings.bouts.map_or(usual, |wish| i64::from(wish).clamp(1, usual));
        // Day 0 is a Monday.
        let planned = if self.settings.days >> (day % 7) & 1 == 1 { wished } else { 0 };
        let half = |bouts: i64| (bouts + 1) / 2;
        if let Some(today) = self.days.last_mut() {
            (today.planned, today.needed) = (planned, half(planned).max(half(usual) - 1).max(1));
        }
    }

    /// Takes in the next entry, of today.
    pub fn takes_in(&mut self, entry: &Entry) {
        let today = day_of(entry.at);
        if matches!(entry.fact, Fact::Rules { .. }) {
            return;
        }
        if let Some(day) = self.days.last_mut() {
            day.has_facts = true;
        }
        match &entry.fact {
            Fact::Check(_) => {
                self.checked_on = Some(today);
                self.pains.checked(today);
            }
            Fact::FlareDeclared => {
                self.checked_on = None;
                self.pains.flares(today);
            }
            Fact::FlareOver => self.pains.says_it_is_over(today, self.is_checked(today)),
            Fact::Morning { pain } => self.pains.wakes_with(today, *pain),
            Fact::Intake(intake) => {
                self.pains.told(intake.usual_pain);
                self.activities = intake.activities.iter().map(|activity| (activity.now, activity.target)).collect();
            }
            Fact::Review(review) => {
                self.worry = review.worry;
                for ((now, _), told) in self.activities.iter_mut().zip(&review.activities) {
                    *now = *told;
                }
            }
            Fact::Settings(settings) => self.settings = settings.clone(),
            Fact::Test(test) => self.tests.push((today, *test)),
            Fact::BoutStarted { place, .. } => (self.place, self.started_ms) = (Some(*place), entry.at.instant_ms()),
            Fact::BoutFinished(bout) => self.finished(today, bout),
            _ => {}
        }
    }

    fn finished(&mut self, today: i64, bout: &BoutRecord) {
        let spaced = self.counted_until_ms.is_none_or(|until| self.started_ms - until >= HOUR_MS);
        if let Some(day) = self.days.last_mut() {
            day.has_bout = true;
            day.counted += i64::from(bout.counts && spaced);
        }
        if bout.counts && spaced {
            self.counted_until_ms = Some(bout.ended.instant_ms());
        }
        for done in &bout.exercises {
            let (Some(exercise), Some(left)) = (find(done.exercise), done.ratings.left) else { continue };
            self.ratings.push(Rated {
                day: today,
                pattern: exercise.pattern,
                rung: done.rung,
                loaded: is_loaded(done.exercise, self.place.unwrap_or(Place::Floor), done.rung),
                left: left == Control::Steady,
                right: done.ratings.right.map(|right| right == Control::Steady),
            });
        }
        if let Some(worst) = bout.worst_pain {
            self.pains.hurts(today, worst);
        }
    }

    /// Whether a check counts on a day.
    fn is_checked(&self, day: i64) -> bool {
        self.checked_on.is_some_and(|on| day - on < 7)
    }

    /// Whether nothing may move up on a day.
    pub fn is_frozen(&self, day: i64) -> bool {
        !self.is_checked(day) || self.pains.holds(day)
    }

    /// Whether the reader did or said anything on a day.
    pub fn had_facts(&self, day: i64) -> bool {
        self.of(day).has_facts
    }

    /// Whether the stage said at the end of a day is one that was begun, and not what coming back later would do.
    pub fn is_certain(&self, day: i64) -> bool {
        // On the first day the reader says where to begin.
        day == 0 || self.of(day).has_bout || self.has_red_entry(day)
    }

    /// Whether a day's answers made it, or the day before, red.
    pub fn has_red_entry(&self, day: i64) -> bool {
        self.pains.has_red_entry(day)
    }

    /// Days with a fact from `since` up to, not including, `end`.
    pub fn days_with_facts(&self, since: i64, end: i64) -> usize {
        (since..end).filter(|day| self.had_facts(*day)).count()
    }

    /// Counted days among the last `of` planned ones from `since` up to, not including, `end`.
    pub fn counted(&self, since: i64, end: i64, of: usize) -> usize {
        let planned = (since..end).rev().map(|day| self.of(day)).filter(|day| day.planned > 0);
        planned.take(of).filter(|day| day.counted >= day.needed).count()
    }

    /// The last test of a direction that counts on `day`.
    pub fn test(&self, direction: Pattern, since: i64, day: i64) -> Option<ControlTest> {
        let wanted = match direction {
            Pattern::TrunkFront => Direction::Front,
            Pattern::TrunkSide => Direction::Side,
            _ => Direction::Back,
        };
        let last = self.tests.iter().rev().find(|(_, test)| test.direction == wanted);
        last.filter(|(on, _)| *on >= since && day - on <= 7).map(|(_, test)| *test)
    }

    /// The last five ratings of a pattern since a day that `wanted` picks.
    pub fn last_rated(&self, pattern: Pattern, since: i64, wanted: impl Fn(&Rated) -> bool) -> Vec<&Rated> {
        let ratings = self.ratings.iter().rev().take_while(|rating| rating.day >= since);
        ratings.filter(|rating| rating.pattern == pattern && wanted(rating)).take(5).collect()
    }

    /// Worry about squat, hinge, push, pull and carry, as last told.
    pub fn worry(&self, place: usize) -> Option<u8> {
        self.worry.get(place).copied().flatten()
    }

    /// Points that the activity furthest from its target is below it.
    pub fn activities_missing(&self) -> u8 {
        self.activities.iter().map(|(now, target)| target.saturating_sub(*now)).max().unwrap_or(0)
    }

    /// Usual pain as of the start of today.
    pub fn usual(&self) -> Option<u8> {
        self.pains.usual()
    }

    /// Pain of those of the `count` days before `day` that were answered.
    pub fn pains(&self, day: i64, count: i64) -> Vec<u8> {
        self.pains.of_days(day, count)
    }

    /// Twice the median of these.
    pub fn median_in_halves(&self, day: i64, count: i64) -> u8 {
        self.pains.median_in_halves(day, count)
    }

    /// Red days among the `count` before `day`.
    pub fn reds(&self, day: i64, count: i64) -> usize {
        self.pains.lit(day, count, 2)
    }

    /// Amber days among them.
    pub fn ambers(&self, day: i64, count: i64) -> usize {
        self.pains.lit(day, count, 1)
    }

    fn of(&self, day: i64) -> Day {
        usize::try_from(day).ok().and_then(|day| self.days.get(day).copied()).unwrap_or_default()
    }
}
