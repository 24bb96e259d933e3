//! A bout that is being played: its exercises, its cues, and what the reader does to it.

use super::{
    Cue, Done, Easier, Item, Menu, Note, Player, Sound, Start, Step, compile, credit::Credit, easier::step_down, fit,
    player::Passed,
};
use crate::{
    catalogue::Place,
    journal::BoutKind,
    policy::POLICY,
    time::Reading,
    view::{PauseReason, Side},
};

/// A bout that is being played.
///
/// Guarantee: its cues are contiguous from 0; what was played is never rewritten, only what is to come; every command leaves a bout that ends.
#[derive(Clone, Debug)]
pub struct Bout {
    pub(super) place: Place,
    pub(super) kind: BoutKind,
    pub(super) items: Vec<Item>,
    pub(super) cues: Vec<Cue>,
    pub(super) player: Player,
    pub(super) credit: Credit,
    pub(super) note: Option<Note>,
    pub(super) planned_cues: usize,
    pub(super) shortened: bool,
    pub(super) eased: bool,
}

impl Bout {
    /// Starts a menu: the first cue plays at once.
    #[must_use]
    pub fn start(place: Place, menu: Menu, reading: Reading) -> Self {
        let cues = compile(&menu.items, Start::of(0), Step::GetReady, 0, 0);
        Self {
            place,
            kind: menu.kind,
            planned_cues: cues.len(),
            items: menu.items,
            cues,
            player: Player::new(reading),
            credit: Credit::default(),
            note: menu.note,
            shortened: false,
            eased: false,
        }
    }

    /// Lets the clock move the bout.
    pub fn wake(&mut self, reading: Reading, sound: Sound) {
        let before = self.player.position_ms();
        let cue = self.cue().map_or((before, before), |cue| (cue.starts_ms, cue.ends_ms()));
        if let Passed::Played { ms, perceived: true, in_sight } = self.player.pass(reading, sound, cue) {
            self.give_credit(before, before.saturating_add(ms), in_sight);
        }
    }

    /// While in sight, everything that passes is perceived; out of sight only the cue that a wake announced.
    fn give_credit(&mut self, from_ms: u32, to_ms: u32, in_sight: bool) {
        let passed = self.cues.iter().enumerate().filter(|(_, cue)| cue.ends_ms() > from_ms && cue.starts_ms < to_ms);
        for (index, cue) in passed.take(if in_sight { usize::MAX } else { 1 }) {
            self.credit.add(index, cue, to_ms.min(cue.ends_ms()) - from_ms.max(cue.starts_ms));
        }
    }

    /// Pauses for the reader.
    pub fn pause(&mut self) {
        self.player.pause(PauseReason::Reader);
    }

    /// Plays on: from where the reader paused it, or from the start of the cue that an unasked pause interrupted.
    pub fn resume(&mut self) {
        self.player.resume();
    }

    /// Leaves the exercise that is playing and goes to the next, or to the end if there is none.
    pub fn skip(&mut self) {
        let next = self.item_index() + 1;
        self.shortened = true;
        self.play_on(Start::of(next), Step::Next);
    }

    /// Makes the exercise that is playing one step easier, at once; the repetition that was broken off is done again. False if it is easy breathing already.
    pub fn easier(&mut self) -> bool {
        let index = self.item_index();
        let (Some(item), Some(cue)) = (self.items.get(index).copied(), self.cue().copied()) else { return false };
        match (Easier::of(&item), step_down(&item, self.place)) {
            (Easier::Nothing, _) => return false,
            (_, Some(down)) => {
                self.items.splice(index..=index, [down]);
                let start = Start { item: index, side: cue.side, set: cue.set.max(1), rep: cue.rep.max(1) };
                self.play_on(start, Step::Adjust);
            }
            (_, None) => {
                let breathing = self.breathing_instead(self.left_of(index));
                if breathing.is_none() {
                    return false;
                }
                self.items.splice(index + 1..=index, breathing);
                self.play_on(Start::of(index + 1), Step::Adjust);
            }
        }
        self.eased = true;
        true
    }

    /// Puts easy breathing in place of the hardest exercise still to come (highest load rank, then id).
    pub fn calm_the_hardest(&mut self) {
        let coming = self.items.iter().enumerate().skip(self.item_index() + 1).filter(|(_, item)| !item.is_breathing());
        let hardest = coming.max_by_key(|(_, item)| (item.exercise.load_rank, item.exercise.id));
        let Some((index, length_ms)) = hardest.map(|(index, item)| (index, item.length_ms())) else { return };
        let breathing = self.breathing_instead(length_ms);
        self.items.splice(index..=index, breathing);
        self.eased = true;
        let from = self.cues.iter().position(|cue| cue.item > self.item_index()).unwrap_or(self.cues.len());
        let number = self.next_number();
        self.cues.truncate(from);
        let starts_ms = self.total_ms();
        self.cues.extend(compile(&self.items, Start::of(self.item_index() + 1), Step::Next, starts_ms, number));
    }

    /// Drops everything still to come.
    pub fn drop_the_rest(&mut self) {
        self.shortened = true;
        self.items.truncate(self.item_index() + 1);
        self.play_on(Start::of(self.items.len()), Step::Next);
    }

    /// Whether a bout that ends here has room for easy breathing.
    #[must_use]
    pub fn may_breathe_to_the_end(&self) -> bool {
        self.room_ms() >= POLICY.closing_breath_min_ms
    }

    /// Adds easy breathing at the end, if there is room.
    pub fn breathe_to_the_end(&mut self) {
        let room_ms = self.longest_ms().saturating_sub(self.total_ms());
        if room_ms < POLICY.closing_breath_min_ms {
            return;
        }
        let index = self.items.len();
        let breathing = self.breathing_instead(room_ms.min(POLICY.closing_breath_ms));
        self.items.extend(breathing);
        let cues = compile(&self.items, Start::of(index), Step::Next, self.total_ms(), self.next_number());
        self.cues.extend(cues);
    }

    /// Breaks off the cue that is playing and continues with new cues from `start`, shortened so that the bout keeps within its longest length.
    fn play_on(&mut self, start: Start, lead: Step) {
        let position_ms = self.player.position_ms().min(self.total_ms());
        let number = self.next_number();
        let from = self.cues.iter().position(|cue| cue.ends_ms() > position_ms).unwrap_or(self.cues.len());
        self.cues.truncate(from + 1);
        if let Some(cue) = self.cues.get_mut(from) {
            cue.lasts_ms = position_ms - cue.starts_ms;
            cue.cut = true;
        }
        self.cues.retain(|cue| cue.lasts_ms > 0);
        self.credit.forget_from(self.cues.len());
        self.player.place_at(position_ms);
        self.keep_within(start, lead, position_ms);
        self.cues.extend(compile(&self.items, start, lead, position_ms, number));
    }

    /// Trims, then drops, later exercises until what is to come fits.
    fn keep_within(&mut self, start: Start, lead: Step, position_ms: u32) {
        let end = |items: &[Item]| compile(items, start, lead, position_ms, 0).last().map_or(position_ms, Cue::ends_ms);
        let later = start.item + usize::from(start != Start::of(start.item));
        let over = end(&self.items).saturating_sub(self.longest_ms());
        if let Some(items) = self.items.get_mut(later..) {
            let limit = fit::length_ms(items).saturating_sub(over);
            fit::trim(items, limit);
        }
        while end(&self.items) > self.longest_ms() && self.items.len() > start.item + 1 {
            self.items.pop();
        }
    }

    /// Easy breathing of about `length_ms`, getting ready included; at least two breaths.
    fn breathing_instead(&self, length_ms: u32) -> Option<Item> {
        let breath = Item::breathing(self.place, 1)?;
        let breaths = length_ms.saturating_sub(POLICY.get_ready_ms) / breath.repetition_ms().max(1);
        Item::breathing(self.place, u8::try_from(breaths).unwrap_or(u8::MAX).max(2))
    }

    /// Milliseconds that are left of an item.
    fn left_of(&self, index: usize) -> u32 {
        let ends = self.cues.iter().rev().find(|cue| cue.item == index).map_or(0, Cue::ends_ms);
        ends.saturating_sub(self.player.position_ms())
    }

    /// The longest it may be, milliseconds.
    pub(super) fn longest_ms(&self) -> u32 {
        match self.kind {
            BoutKind::Session | BoutKind::Test => u32::from(POLICY.session_max_minutes) * 60_000,
            _ => POLICY.bout_max_ms,
        }
    }

    /// Milliseconds from the position to the longest it may be.
    fn room_ms(&self) -> u32 {
        self.longest_ms().saturating_sub(self.player.position_ms())
    }

    fn next_number(&self) -> u16 {
        self.cues.last().map_or(0, |cue| cue.number.saturating_add(1))
    }

    /// Whether the last cue has ended.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.player.position_ms() >= self.total_ms()
    }

    /// The cue at the last reading; `None` once the bout has ended.
    #[must_use]
    pub fn cue(&self) -> Option<&Cue> {
        let position_ms = self.player.position_ms();
        self.cues.iter().find(|cue| cue.ends_ms() > position_ms)
    }

    /// The cue after it.
    #[must_use]
    pub fn next_cue(&self) -> Option<&Cue> {
        let position_ms = self.player.position_ms();
        self.cues.iter().filter(|cue| cue.ends_ms() > position_ms).nth(1)
    }

    /// All cues, played and to come.
    #[must_use]
    pub fn cues(&self) -> &[Cue] {
        &self.cues
    }

    /// The exercises.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The exercise of the cue that is playing (the last one once the bout has ended).
    #[must_use]
    pub fn item_index(&self) -> usize {
        self.cue().map_or(self.items.len().saturating_sub(1), |cue| cue.item)
    }

    /// The exercise that is playing.
    #[must_use]
    pub fn item(&self) -> Option<&Item> {
        self.items.get(self.item_index())
    }

    /// Where and how it plays.
    #[must_use]
    pub fn player(&self) -> &Player {
        &self.player
    }

    /// What kind of bout it is.
    #[must_use]
    pub fn kind(&self) -> BoutKind {
        self.kind
    }

    /// Where it is done.
    #[cfg(feature = "plan")]
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// A steady note beside it.
    #[must_use]
    pub fn note(&self) -> Option<Note> {
        self.note
    }

    /// Length of the whole, milliseconds.
    #[must_use]
    pub fn total_ms(&self) -> u32 {
        self.cues.last().map_or(0, Cue::ends_ms)
    }

    /// Milliseconds until something happens by itself; `None` while paused or ended.
    #[must_use]
    pub fn wake_in_ms(&self) -> Option<u32> {
        self.player.wake_in_ms(self.cue()?.ends_ms())
    }

    /// What was done, exercise by exercise.
    #[must_use]
    pub fn done(&self) -> Vec<Done> {
        self.credit.done(&self.cues, &self.items, self.player.position_ms())
    }

    /// Holds of a control test with credit on a side (`None` where both work together).
    #[must_use]
    pub fn test_holds(&self, side: Option<Side>) -> u8 {
        let held = |cue: &&Cue| self.items.get(cue.item).is_some_and(|item| item.test_hold_s.is_some());
        let ends = |cue: &&Cue| cue.step.ends_repetition() && cue.side == side;
        let credited = self.credit.credited(&self.cues, self.player.position_ms()).filter(ends).filter(held);
        u8::try_from(credited.count()).unwrap_or(u8::MAX)
    }

    /// Milliseconds the reader saw or heard.
    #[must_use]
    pub fn perceived_ms(&self) -> u32 {
        self.credit.perceived_ms()
    }

    /// Whether enough of the planned cues were played in view for the bout to count.
    #[must_use]
    pub fn counts(&self) -> bool {
        let credited = self.credit.credited(&self.cues, self.player.position_ms()).count();
        credited * POLICY.counted_share.1 >= self.planned_cues * POLICY.counted_share.0
    }

    /// Whether something was skipped, dropped or left.
    #[must_use]
    pub fn shortened(&self) -> bool {
        self.shortened || !self.ended()
    }

    /// Whether something was made easier on the way.
    #[must_use]
    pub fn eased(&self) -> bool {
        self.eased
    }
}
