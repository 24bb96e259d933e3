//! The day plan: when each of a day's bouts starts, and what became of those before.
//!
//! A plan has no memory. It is replayed from the day's start: the bouts are placed; the first bout done takes the place of the next one planned, and the
//! rest are placed again from there; a planned bout stays due until halfway to the one after it, is dropped then, and the rest are placed again. So the
//! same settings, bouts done and instant always give the same plan, whoever asks and however often.

use super::{
    MOST_BOUTS,
    hours::{Hours, day_cut, slots},
    place,
};
use crate::{
    journal::Settings,
    policy::POLICY,
    short,
    time::{Day, Now, Zone},
};

/// What a day is planned from.
#[derive(Clone, Copy, Debug)]
pub struct DayRequest<'a> {
    /// The reader's day.
    pub settings: &'a Settings,
    /// The offset changes to come.
    pub zone: Zone<'a>,
    /// The instant that is asked about; its day is planned.
    pub now: Now,
    /// How many bouts are planned for the day, as it was fixed when the day started; more than [`MOST_BOUTS`] count as so many.
    pub planned: u8,
    /// When planning began, if that was today: nothing before it counts as missed.
    pub since: Option<Now>,
    /// When the day's bouts that were done (or are on) started, ascending; any after `now` are ignored.
    pub done: &'a [Now],
    /// Whether one of the bouts to come is to be a session; [`super::is_session_day`] and the stage say.
    pub session: bool,
}

/// A day, planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPlan {
    /// Which day.
    pub day: Day,
    /// Its bouts, by their start.
    pub bouts: Vec<PlannedBout>,
    /// Bouts that were planned and fit no more into the day.
    pub unplaced: u8,
}

/// A bout of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PlannedBout {
    /// When it starts, or started, with the local clock of that instant.
    pub starts: Now,
    /// What became of it.
    pub status: BoutStatus,
    /// Whether it stands at one of the reader's habit anchors.
    pub anchor: bool,
    /// Whether it starts within two hours of waking: only breathing, pelvic tilt and walking (PROGRAMME.md §7).
    pub gentle: bool,
    /// Whether it is a session of 12–20 minutes.
    pub session: bool,
}

/// What became of a planned bout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum BoutStatus {
    /// Done.
    Done,
    /// Dropped: halfway to the next had passed.
    Missed,
    /// Its time has come.
    Due,
    /// Its time is still to come.
    ToCome,
}

impl DayPlan {
    /// The bout that is due, or the next to come.
    #[must_use]
    pub fn next(&self) -> Option<&PlannedBout> {
        self.bouts.iter().find(|bout| matches!(bout.status, BoutStatus::Due | BoutStatus::ToCome))
    }
}

/// The plan of the day that `request.now` is in.
#[must_use]
pub fn plan_day(request: &DayRequest) -> DayPlan {
    let DayRequest { settings, zone, now, .. } = *request;
    let day = now.day_cut_at(day_cut(Some(settings)));
    let planner = Planner::new(settings, zone, now, day, request.done.first().copied());
    let mut plan = planner.replay(request);
    if request.session {
        planner.choose_session(&mut plan.bouts);
    }
    plan
}

/// [`crate::policy::Policy::gentle_after_waking_minutes`].
const GENTLE_MINUTES: i64 = POLICY.gentle_after_waking_minutes as i64;

/// Whether a bout at `now` is within two hours of waking, when it has only breathing, pelvic tilt and walking.
#[must_use]
pub fn is_gentle(settings: &Settings, zone: Zone, now: Now) -> bool {
    let day = now.day_cut_at(day_cut(Some(settings)));
    Planner::new(settings, zone, now, day, None).bout(now, BoutStatus::Due, false).gentle
}

/// A day's hours and anchors.
pub(super) struct Planner<'a> {
    zone: Zone<'a>,
    now: Now,
    hours: Hours,
    anchors: Vec<u16>,
}

/// A bout in its slot.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Placed {
    slot: u16,
    anchor: bool,
}

impl<'a> Planner<'a> {
    /// The planner of `day`, which reaches back to the first bout done in it: a day can be long for a reader who flies west.
    pub(super) fn new(settings: &Settings, zone: Zone<'a>, now: Now, day: Day, first_done: Option<Now>) -> Self {
        let starts_ms = zone.first_instant_ms(now, day.midnight() + day_cut(Some(settings)));
        let from_ms = first_done.map_or(starts_ms, |done| done.instant_ms().min(starts_ms));
        let hours = Hours::of_day(settings, zone, now, day, from_ms);
        let of_day = settings.anchors.iter().filter_map(|minute| hours.slot_at(settings, zone, now, *minute));
        let mut anchors: Vec<u16> = of_day.filter(|slot| hours.open.contains(*slot)).collect();
        short::sort(&mut anchors);
        Self { zone, now, hours, anchors }
    }

    fn replay(&self, request: &DayRequest) -> DayPlan {
        let now = self.hours.slot_of(self.now.instant_ms());
        let mut left = usize::from(request.planned).min(MOST_BOUTS);
        let mut plan = DayPlan { day: self.hours.day, bouts: Vec::with_capacity(left), unplaced: 0 };
        let mut from = request.since.map_or(0, |since| self.hours.slot(since.instant_ms()));
        let mut done = request.done.iter().filter(|done| done.instant_ms() <= self.now.instant_ms()).peekable();
        let mut last = None;
        loop {
            let placed = self.arrange(usize::from(request.planned), from, last, left);
            left = placed.len();
            let dropped_at = dropped_at(&placed);
            // With none left, whatever else was done is done all the same.
            let in_time = |done: &&&Now| dropped_at.is_none_or(|end| self.hours.slot_of(done.instant_ms()) < end);
            if let Some(done) = done.next_if(|done| in_time(&done)) {
                let slot = self.hours.slot(done.instant_ms());
                plan.bouts.push(self.bout(*done, BoutStatus::Done, false));
                (from, last, left) = (from.max(slot), Some(slot), left.saturating_sub(1));
            } else if let (Some(end), Some(first)) = (dropped_at.filter(|end| *end <= now), placed.first()) {
                plan.bouts.extend(self.planned(*first, BoutStatus::Missed));
                (from, left) = (end, left - 1);
            } else {
                let status = |slot| if slot <= now { BoutStatus::Due } else { BoutStatus::ToCome };
                plan.bouts.extend(placed.iter().filter_map(|placed| self.planned(*placed, status(placed.slot))));
                let bouts = u8::try_from(plan.bouts.len()).unwrap_or(u8::MAX);
                plan.unplaced = request.planned.saturating_sub(bouts);
                return plan;
            }
        }
    }

    /// Places what is left of a day of `planned` bouts: a day with few of them spends none on the gentle hours after waking, where it can be placed later
    /// whole, for one that has only breathing would leave directions out.
    fn arrange(&self, planned: usize, from: u16, last: Option<u16>, bouts: usize) -> Vec<Placed> {
        let gentle_end = self.hours.wakes.map_or(0, |wakes| self.hours.slot_at_minute(wakes + GENTLE_MINUTES));
        if planned < usize::from(POLICY.gentle_from_bouts) && from < gentle_end {
            let later = self.arrange_from(gentle_end, last, bouts, from);
            if later.len() == bouts {
                return later;
            }
        }
        self.arrange_from(from, last, bouts, from)
    }

    /// As many of `bouts` as fit from the slot `from` on (anchors: from `anchors_from` on), after the `last` one done: with a gap of 90 minutes, or of 60 if
    /// that cannot hold them; then fewer.
    fn arrange_from(&self, from: u16, last: Option<u16>, bouts: usize, anchors_from: u16) -> Vec<Placed> {
        let mut open = self.hours.open.clone();
        open.close(0, from);
        let tries =
            (1..=bouts).rev().flat_map(|bouts| [POLICY.gap_minutes, POLICY.gap_tight_minutes].map(|gap| (bouts, gap)));
        let mut fixed = Vec::with_capacity(bouts + 1);
        for (bouts, gap) in tries {
            let gap = slots(gap);
            fixed.clear();
            fixed.extend(last);
            let before = fixed.len();
            for anchor in self.anchors.iter().filter(|anchor| **anchor >= anchors_from) {
                let kept = fixed.last().is_none_or(|last| *anchor >= last.saturating_add(gap));
                if kept && fixed.len() - before < bouts {
                    fixed.push(*anchor);
                }
            }
            let anchors = fixed.get(before..).unwrap_or_default();
            if let Some(free) = place(&open, &fixed, bouts - anchors.len(), gap) {
                let mut placed: Vec<Placed> = anchors.iter().map(|slot| Placed { slot: *slot, anchor: true }).collect();
                placed.extend(free.into_iter().map(|slot| Placed { slot, anchor: false }));
                short::sort(&mut placed);
                return placed;
            }
        }
        Vec::new()
    }

    /// A whole day of bouts that is still to come.
    pub(super) fn whole_day(&self, bouts: u8, session: bool) -> Vec<PlannedBout> {
        let wanted = usize::from(bouts).min(MOST_BOUTS);
        let placed = self.arrange(wanted, 0, None, wanted).into_iter();
        let mut bouts: Vec<PlannedBout> =
            placed.filter_map(|placed| self.planned(placed, BoutStatus::ToCome)).collect();
        if session {
            self.choose_session(&mut bouts);
        }
        bouts
    }

    /// Makes a session of the first bout that is still open, not gentle, and has the room.
    fn choose_session(&self, bouts: &mut [PlannedBout]) {
        let session = bouts.iter_mut().find(|bout| {
            matches!(bout.status, BoutStatus::Due | BoutStatus::ToCome)
                && !bout.gentle
                && self.has_room_for_a_session(bout.starts.instant_ms().max(self.now.instant_ms()))
        });
        if let Some(bout) = session {
            bout.session = true;
        }
    }

    fn planned(&self, placed: Placed, status: BoutStatus) -> Option<PlannedBout> {
        let starts = self.zone.at(self.now, self.hours.instant_ms(placed.slot))?;
        Some(self.bout(starts, status, placed.anchor))
    }

    fn bout(&self, starts: Now, status: BoutStatus, anchor: bool) -> PlannedBout {
        // One that is due is done now at the earliest.
        let at_ms = if status == BoutStatus::Due {
            starts.instant_ms().max(self.now.instant_ms())
        } else {
            starts.instant_ms()
        };
        let awake_ms = self.hours.wakes.map(|wakes| at_ms.saturating_sub(wakes.saturating_mul(60_000)));
        let gentle = awake_ms.is_some_and(|awake_ms| (0..GENTLE_MINUTES * 60_000).contains(&awake_ms));
        PlannedBout { starts, status, anchor, gentle, session: false }
    }

    /// Whether a session that starts at an instant ends before sleep and the next busy block.
    fn has_room_for_a_session(&self, starts_ms: i64) -> bool {
        let slot = self.hours.slot_of(starts_ms);
        (slot..slot.saturating_add(slots(POLICY.session_max_minutes))).all(|slot| self.hours.open.contains(slot))
    }
}

/// The slot in which the first of the bouts is dropped: halfway to the second. The last one of a day stays.
fn dropped_at(placed: &[Placed]) -> Option<u16> {
    match placed {
        [first, second, ..] => Some(first.slot + (second.slot - first.slot).div_ceil(2)),
        [_] => Some(u16::MAX),
        [] => None,
    }
}
