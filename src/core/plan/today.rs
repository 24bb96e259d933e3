//! A reader's day: when its bouts are and what is in them, from where they stand.

use std::borrow::Cow;

use super::{
    BoutStatus, BoutToFill, DayPlan, DayRequest, MenuRequest, PastBout, Recent, Wish, is_gentle, is_session_day,
    menu_now, plan_day,
};
use crate::{
    catalogue::{Exercise, Place, all, first_bout},
    guide::Menu,
    journal::{BoutKind, MovementCheck, Settings},
    progress::{Light, Position},
    short,
    time::{Day, Now, Zone},
};
#[cfg(feature = "plan")]
use crate::{journal::Direction, progress::Subject};

/// What a reader's day is planned from.
#[derive(Clone, Debug)]
pub struct Today<'a> {
    position: &'a Position,
    recent: &'a Recent,
    focus: Option<&'a MovementCheck>,
    zone: Zone<'a>,
    now: Now,
    settings: Cow<'a, Settings>,
}

impl<'a> Today<'a> {
    /// The day of a reader who stands at `position` at `now`, with what they did lately and their last movement check.
    #[must_use]
    pub fn new(
        position: &'a Position,
        recent: &'a Recent,
        focus: Option<&'a MovementCheck>,
        zone: Zone<'a>,
        now: Now,
    ) -> Self {
        let settings = recent.settings.as_ref().map_or_else(Cow::default, Cow::Borrowed);
        Self { position, recent, focus, zone, now, settings }
    }

    /// The reader's settings; a plain day's until they tell theirs.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What there is to choose from: what a plan adds comes with the plan.
    #[must_use]
    pub fn exercises(&self) -> &'static [Exercise] {
        if self.recent.has_plan { all() } else { first_bout() }
    }

    /// When the day's bouts are. `on`: when the one that is on began.
    ///
    /// None is planned while locked; after a stop report what was done stands, and nothing is to come (PROGRAMME.md §6).
    #[must_use]
    pub fn plan(&self, on: Option<Now>) -> DayPlan {
        let (position, recent) = (self.position, self.recent);
        let mut done: Vec<Now> = recent.bouts_on(position.day).map(|bout| bout.started).chain(on).collect();
        short::sort(&mut done);
        let stopped = position.stopped_today.is_some();
        let planned = if stopped { u8::try_from(done.len()).unwrap_or(u8::MAX) } else { position.planned_today };
        let since = recent.began.filter(|(day, _)| *day == position.day).map(|(_, at)| at);
        plan_day(&DayRequest {
            settings: &self.settings,
            zone: self.zone,
            now: self.now,
            planned,
            since,
            done: &done,
            session: self.has_session_left(),
        })
    }

    /// Whether a day has a session, as things are.
    #[must_use]
    pub fn has_session_on(&self, day: Day) -> bool {
        self.position.sessions_open && is_session_day(self.settings.days, day)
    }

    /// Minutes since the reader's waking time; `None` while they sleep, and until they have told their day.
    #[must_use]
    pub fn minutes_awake(&self) -> Option<u16> {
        let settings = self.recent.settings.as_ref()?;
        let minutes = minutes_from(settings.wake, self.now.minute_of_day());
        let awake = minutes_from(settings.wake, settings.sleep);
        (awake == 0 || minutes < awake).then_some(minutes)
    }

    /// What is in the next bout of `plan` when its time comes, for little pain: [`Today::menu_now`] asks for it when it starts.
    #[must_use]
    pub fn next_menu(&self, plan: &DayPlan) -> Menu {
        self.menu(self.settings.place, &self.open(plan), 0)
    }

    /// What is in a bout that starts now, planned or not: what the reader asks for, else the plan's next, at `place`, as far as `pain_now` (0–10) and the
    /// hours after waking let it be. A session that today has not is an ordinary bout.
    #[must_use]
    pub fn menu_now(&self, plan: &DayPlan, wish: Wish, place: Place, pain_now: u8) -> Menu {
        let mut bouts = self.open(plan);
        if let Some(first) = bouts.first_mut() {
            let wish = if wish == Wish::Session && !self.has_session_left() { Wish::Bout } else { wish };
            first.kind = wish.kind().unwrap_or(first.kind);
            first.gentle = self.recent.has_plan && is_gentle(&self.settings, self.zone, self.now);
        }
        self.menu(place, &bouts, pain_now)
    }

    /// Whether today has a session that was not done yet.
    #[must_use]
    pub fn has_session_left(&self) -> bool {
        let mut done = self.recent.bouts_on(self.position.day);
        self.has_session_on(self.position.day) && !done.any(|bout| bout.record.kind == BoutKind::Session)
    }

    /// The bouts that are still open; with none left, one more.
    fn open(&self, plan: &DayPlan) -> Vec<BoutToFill> {
        let open = plan.bouts.iter().filter(|bout| matches!(bout.status, BoutStatus::Due | BoutStatus::ToCome));
        // When a reader wakes is known once there is a plan.
        let mut bouts: Vec<BoutToFill> = open
            .map(|bout| BoutToFill {
                kind: if bout.session { BoutKind::Session } else { BoutKind::Bout },
                gentle: bout.gentle && self.recent.has_plan,
            })
            .collect();
        if bouts.is_empty() {
            bouts.push(BoutToFill::ORDINARY);
        }
        bouts
    }

    /// The control test of a direction, at `place`; `None` where the rules offer none now, in the gentle hours after waking, and where it does not fit into
    /// today's cap.
    #[cfg(feature = "plan")]
    #[must_use]
    pub fn control_test(&self, direction: Direction, place: Place) -> Option<Menu> {
        let position = self.position;
        let test = position.tests.iter().find(|test| test.direction == direction && test.offered)?;
        let stopped = position.stopped_today.is_some() || position.is_red_today();
        if stopped || is_gentle(&self.settings, self.zone, self.now) {
            return None;
        }
        self.request(place, |request| super::control_test(request, test, &|exercise| position.earned(exercise)))
    }

    /// The direction to test now: of those the rules offer, that fit and that the gate still asks for, the one whose last test is longest ago. One that is
    /// passed and still counts would only take a bout's place.
    #[cfg(feature = "plan")]
    #[must_use]
    pub fn next_test(&self) -> Option<(Direction, Menu)> {
        let asked = |direction| {
            let subjects = [Subject::Test(direction), Subject::Symmetry(direction)];
            self.position.gate.iter().any(|condition| !condition.met && subjects.contains(&condition.subject))
        };
        let mut tests: Vec<_> = self.position.tests.iter().filter(|test| asked(test.direction)).collect();
        tests.sort_by_key(|test| test.taken.map(|taken| taken.day));
        let place = self.settings.place;
        tests.into_iter().find_map(|test| Some((test.direction, self.control_test(test.direction, place)?)))
    }

    fn menu(&self, place: Place, bouts: &[BoutToFill], pain_now: u8) -> Menu {
        self.request(place, |request| menu_now(request, bouts, pain_now, self.position.is_red_today()))
    }

    /// What a bout at `place` is filled from, for whoever fills it.
    fn request<T>(&self, place: Place, fill: impl FnOnce(&MenuRequest) -> T) -> T {
        let (position, recent) = (self.position, self.recent);
        let mut before = position.recent.iter().rev();
        let before = before.find(|report| report.day < position.day && report.planned > 0).map(|report| report.day);
        let earlier = before.into_iter().flat_map(|day| recent.bouts_on(day));
        let past = earlier.map(|bout| PastBout { today: false, record: &bout.record });
        let today = recent.bouts_on(position.day).map(|bout| PastBout { today: true, record: &bout.record });
        let past: Vec<PastBout> = past.chain(today).collect();
        let held = position.held_until.is_some() || position.recovering_until.is_some() || position.flare.is_some();
        let tested = position.tests.iter().find(|test| test.taken.is_some_and(|taken| taken.day == position.day));
        fill(&MenuRequest {
            exercises: self.exercises(),
            stage: position.stage,
            place,
            settings: &self.settings,
            past: &past,
            rung: &|exercise| position.shown(exercise),
            repetitions_percent: position.repetitions_percent,
            amber: position.light == Some(Light::Amber),
            flare: position.flare.is_some(),
            loads_open: !held,
            tested: tested.map(|test| test.direction.pattern()),
            focus: self.focus,
        })
    }
}

/// Minutes on the clock face from one minute of the day to another.
fn minutes_from(from: u16, to: u16) -> u16 {
    const DAY: u16 = 24 * 60;
    (to % DAY + DAY - from % DAY) % DAY
}
