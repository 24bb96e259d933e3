//! A bout that was on when the page went away, carried on when it is back.

use super::{
    Coach,
    screen::{Screen, Told},
};
use crate::{
    guide::{Bout, Item},
    journal::Numbers,
    policy::{POLICY, VERSION},
    time::{Now, Reading},
};

impl Coach {
    /// The bout that is on as numbers, for [`Coach::carry_on`]; none where there is none, or nothing is left of it.
    ///
    /// Kept beside the journal together with what [`Coach::draft`] gives: one of the two is taken up.
    #[must_use]
    pub fn held(&self, now: Now) -> Vec<u64> {
        let (bout, told) = match &self.screen {
            Screen::Bout(bout, told) | Screen::Hurt(bout, told) => (bout, told),
            Screen::HurtAnswer(bout, answer) => (bout, &answer.told),
            _ => return Vec::new(),
        };
        if bout.ended() {
            return Vec::new();
        }
        let mut numbers = Vec::new();
        let mut put = |number: u64| numbers.push(number);
        put(u64::from(VERSION));
        put(now.instant_ms().cast_unsigned());
        put(i64::from(now.offset_minutes()).cast_unsigned());
        put(told.worst_pain.map_or(0, |score| u64::from(score) + 1));
        put(told.red.map_or(u64::MAX, |item| item.number()));
        bout.hold(&mut put);
        numbers
    }

    /// Takes up a bout that [`Coach::held`] wrote, paused where it was; says whether it did. It goes through the same doors as a new one: not while there is
    /// a lock, a stop report or a check due, on another day, later than the policy says, or while anything else is on. Nothing is recorded by it.
    pub fn carry_on(&mut self, held: &[u64], reading: Reading) -> bool {
        self.wake(reading);
        let now = reading.now;
        let free = matches!(self.screen, Screen::Rest) && matches!(self.towards_a_bout(now), Screen::Place(_));
        let Some((bout, told)) = read(held, reading).filter(|_| free) else { return false };
        self.screen = Screen::Bout(Box::new(bout), told);
        true
    }
}

fn read(held: &[u64], reading: Reading) -> Option<(Bout, Told)> {
    let mut numbers = Numbers(held);
    let version: u16 = numbers.small()?;
    let at = numbers.now()?;
    let ago_ms = reading.now.instant_ms().checked_sub(at.instant_ms())?;
    let recent = (0..=POLICY.carry_on_ms).contains(&ago_ms) && at.day() == reading.now.day();
    let worst_pain = match numbers.small::<u8>()? {
        0 => None,
        above => Some(above - 1).filter(|score| *score <= 10),
    };
    let red = numbers.next()?;
    let bout = Bout::carried_on(&mut numbers, reading)?;
    let red = Item::of_number(red, bout.place());
    (version == VERSION && recent).then_some((bout, Told { worst_pain, red, announced: None }))
}
