//! A reader's waking hours less their busy blocks, as slots of elapsed time.

use super::Slots;
use crate::{
    journal::{Busy, Settings},
    policy::{POLICY, Policy},
    time::{Day, Now, Zone},
};

/// Minutes of a slot.
pub(super) const SLOT_MINUTES: i64 = 5;
const MS_PER_MINUTE: i64 = 60_000;
const MINUTES_PER_DAY: i64 = 24 * 60;

/// Minutes after local midnight (negative: before it) at which the days of a reader with these settings are cut: the middle of their sleep; 03:00
/// without settings (PROGRAMME.md §4). A day has the date on which its reader wakes.
#[must_use]
pub fn day_cut(settings: Option<&Settings>) -> i64 {
    settings.map_or(i64::from(POLICY.day_cut_minutes), |settings| {
        i64::from(settings.wake) - (MINUTES_PER_DAY - waking_minutes(settings)) / 2
    })
}

/// Minutes from waking to sleep; somebody who sleeps when they wake is up all day.
fn waking_minutes(settings: &Settings) -> i64 {
    let minutes = (i64::from(settings.sleep) - i64::from(settings.wake)).rem_euclid(MINUTES_PER_DAY);
    if minutes == 0 { MINUTES_PER_DAY } else { minutes }
}

/// The slots of one day in which bouts may start, from a first slot on.
#[derive(Clone, Debug)]
pub(super) struct Hours {
    /// The day.
    pub day: Day,
    /// When slot 0 begins, minutes since 1970-01-01T00:00Z.
    pub origin: i64,
    /// When the reader wakes, likewise; `None` if the clock skips their whole day.
    pub wakes: Option<i64>,
    /// Whether a bout may start in a slot: it lies in waking hours and touches no busy block.
    pub open: Slots,
}

impl Hours {
    /// The hours of the day that `clock` is in, with slot 0 the first to begin at or after `from_ms`.
    ///
    /// Everything is laid out by local clock face, spell by spell of one offset, and counted in elapsed slots: an hour that the clocks skip has no slots, one
    /// that comes twice has them twice.
    pub(super) fn of(settings: &Settings, zone: Zone, clock: Now, from_ms: i64) -> Self {
        let day = clock.day_cut_at(day_cut(Some(settings)));
        Self::of_day(settings, zone, clock, day, from_ms)
    }

    /// The hours of a day that is named, with slot 0 the first to begin at or after `from_ms`.
    pub(super) fn of_day(settings: &Settings, zone: Zone, clock: Now, day: Day, from_ms: i64) -> Self {
        let origin = on_the_grid(clock, from_ms);
        let wake = day.midnight().saturating_add(i64::from(settings.wake));
        let sleep = wake.saturating_add(waking_minutes(settings));
        let mut hours = Self { day, origin, wakes: None, open: Slots::default() };
        for spell in zone.spells(clock) {
            if let Some((from, to)) = spell.instants(wake, sleep) {
                hours.wakes = hours.wakes.or(Some(from));
                hours.open.open(slot_from(from, origin), slot_before(to, origin));
            }
        }
        for spell in zone.spells(clock) {
            for block in &settings.busy {
                for (start, end) in occurrences(block, day) {
                    if let Some((from, to)) = spell.instants(start, end) {
                        // A slot that a block only touches is closed as well.
                        hours.open.close(slot_before(from, origin), slot_from(to, origin));
                    }
                }
            }
        }
        hours
    }

    /// The first slot in which the clock shows `minute` (after local midnight) or more, on this day; `None` if it never shows just that.
    pub(super) fn slot_at(&self, settings: &Settings, zone: Zone, clock: Now, minute: u16) -> Option<u16> {
        let wake = i64::from(settings.wake);
        let local = self.day.midnight() + wake + (i64::from(minute) - wake).rem_euclid(MINUTES_PER_DAY);
        let (from, _) = zone.spells(clock).find_map(|spell| spell.instants(local, local + 1))?;
        Some(slot_from(from, self.origin))
    }

    /// The slot that begins at or after a minute since 1970-01-01T00:00Z.
    pub(super) fn slot_at_minute(&self, minute: i64) -> u16 {
        slot_from(minute, self.origin)
    }

    /// The slot that an instant lies in.
    pub(super) fn slot_of(&self, instant_ms: i64) -> u16 {
        slot_before(instant_ms.div_euclid(MS_PER_MINUTE), self.origin)
    }

    /// The slot that begins at or after an instant.
    pub(super) fn slot(&self, instant_ms: i64) -> u16 {
        slot_from(
            instant_ms.div_euclid(MS_PER_MINUTE) + i64::from(instant_ms.rem_euclid(MS_PER_MINUTE) != 0),
            self.origin,
        )
    }

    /// When a slot begins, milliseconds since 1970-01-01T00:00Z.
    pub(super) fn instant_ms(&self, slot: u16) -> i64 {
        (self.origin + i64::from(slot) * SLOT_MINUTES).saturating_mul(MS_PER_MINUTE)
    }
}

/// How many bouts still fit into the day that `now` is in: from now on, in waking hours less busy blocks, the smallest gap
/// [`crate::policy::Policy::gap_tight_minutes`] (PROGRAMME.md §7); at most [`super::MOST_BOUTS`]. Days without bouts are the caller's to know.
#[must_use]
pub fn bouts_that_fit(settings: &Settings, zone: Zone, now: Now, policy: &Policy) -> u8 {
    let hours = Hours::of(settings, zone, now, now.instant_ms());
    let mut bouts = 0;
    let mut next = hours.open.first_from(0);
    while let Some(slot) = next.filter(|_| usize::from(bouts) < super::MOST_BOUTS) {
        bouts += 1;
        next = hours.open.first_from(slot + slots(policy.gap_tight_minutes));
    }
    bouts
}

/// Minutes as slots, rounded up.
pub(super) fn slots(minutes: u16) -> u16 {
    minutes.div_ceil(5)
}

/// The days' dates on which a block may touch a day, as local minutes from its start to its end. A block belongs to the date it starts on.
pub(super) fn occurrences(block: &Busy, day: Day) -> impl Iterator<Item = (i64, i64)> {
    let length = (i64::from(block.end) - i64::from(block.start)).rem_euclid(MINUTES_PER_DAY);
    let start = i64::from(block.start);
    let days = block.days;
    let dates = (-1..=1).map(move |after| day.plus(after)).filter(move |date| days & (1 << date.weekday()) != 0);
    dates.map(move |date| date.midnight().saturating_add(start)).map(move |start| (start, start.saturating_add(length)))
}

/// The first five minutes on the local clock face at or after an instant, in minutes since 1970-01-01T00:00Z.
fn on_the_grid(clock: Now, instant_ms: i64) -> i64 {
    let minute = instant_ms.div_euclid(MS_PER_MINUTE) + i64::from(instant_ms.rem_euclid(MS_PER_MINUTE) != 0);
    let offset = clock.local_minutes() - clock.instant_ms().div_euclid(MS_PER_MINUTE);
    minute + (-(minute + offset)).rem_euclid(SLOT_MINUTES)
}

fn slot_from(minute: i64, origin: i64) -> u16 {
    to_slot(minute.saturating_sub(origin).saturating_add(SLOT_MINUTES - 1))
}

fn slot_before(minute: i64, origin: i64) -> u16 {
    to_slot(minute.saturating_sub(origin))
}

fn to_slot(minutes: i64) -> u16 {
    u16::try_from(minutes.div_euclid(SLOT_MINUTES).max(0)).unwrap_or(u16::MAX)
}
