//! A bout as numbers, to be carried on when the page that played it has gone. Of the same release: its numbers mean nothing to another.

use super::{Bout, Cue, Ease, Item, Note, Player, Step, credit::Credit};
use crate::{
    catalogue::all,
    journal::{KINDS, Numbers, PLACES},
    policy::POLICY,
    time::Reading,
    view::Side,
};

const NOTES: [Note; 5] = [Note::HighPain, Note::Settle, Note::AfterRed, Note::Capped, Note::Test];
const STEPS: [Step; 10] = [
    Step::GetReady,
    Step::Next,
    Step::Adjust,
    Step::Rest,
    Step::SwitchSides,
    Step::Move,
    Step::Hold,
    Step::Return,
    Step::BreatheIn,
    Step::BreatheOut,
];
const SIDES: [Option<Side>; 3] = [None, Some(Side::Left), Some(Side::Right)];

impl Bout {
    /// Writes the bout, for [`Bout::carried_on`].
    pub(crate) fn hold(&self, put: &mut impl FnMut(u64)) {
        put(self.place as u64);
        put(self.kind as u64);
        put(self.note.map_or(0, |note| note as u64 + 1));
        put(self.planned_cues as u64);
        put(u64::from(self.shortened));
        put(u64::from(self.eased));
        put(u64::from(self.player.position_ms()));
        put(self.items.len() as u64);
        self.items.iter().for_each(|item| put(item.number()));
        put(self.cues.len() as u64);
        for (index, cue) in self.cues.iter().enumerate() {
            put(number_of(cue));
            put(u64::from(cue.lasts_ms));
            put(u64::from(self.credit.of(index)));
        }
    }

    /// The bout that was written, paused at the start of the cue that played; nothing if the numbers are not such, or the bout is over.
    pub(crate) fn carried_on(numbers: &mut Numbers<'_>, reading: Reading) -> Option<Self> {
        let place = numbers.one_of(&PLACES)?;
        let kind = numbers.one_of(&KINDS)?;
        let note = numbers.optional(&NOTES)?;
        // More than any bout has, and few enough to reckon with.
        let planned_cues = usize::from(numbers.small::<u16>()?);
        let shortened = numbers.flag()?;
        let eased = numbers.flag()?;
        let position_ms: u32 = numbers.small()?;
        let items = numbers.list(|numbers| Item::of_number(numbers.next()?, place))?;
        let mut bout = Self {
            place,
            kind,
            items,
            cues: Vec::new(),
            player: Player::new(reading),
            credit: Credit::default(),
            note,
            planned_cues,
            shortened,
            eased,
        };
        let mut starts_ms = 0_u32;
        for index in 0..numbers.small::<usize>()? {
            let cue = cue_of(numbers.next()?, starts_ms, numbers.small()?)?;
            starts_ms = starts_ms.checked_add(cue.lasts_ms)?;
            if cue.lasts_ms == 0 || cue.item >= bout.items.len() || starts_ms > bout.longest_ms() {
                return None;
            }
            bout.credit.add(index, &cue, numbers.small()?);
            bout.cues.push(cue);
        }
        let playing = bout.cues.iter().find(|cue| cue.ends_ms() > position_ms)?;
        bout.player = Player::interrupted(reading, playing.starts_ms);
        Some(bout)
    }
}

impl Item {
    /// The item as one number, for [`Item::of_number`].
    pub(crate) fn number(&self) -> u64 {
        let exercise = all().iter().position(|exercise| exercise.id == self.exercise.id);
        let byte = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let hold = self.test_hold_s.map_or(0, |hold| hold.saturating_add(1));
        let exercise = byte(exercise.unwrap_or(usize::MAX));
        u64::from_le_bytes([exercise, byte(self.rung_index), self.ease as u8, self.reps, self.sets, hold, 0, 0])
    }

    /// The item that was written, if there is one like it at `place`.
    pub(crate) fn of_number(number: u64, place: crate::catalogue::Place) -> Option<Self> {
        let [exercise, rung, ease, reps, sets, hold, ..] = number.to_le_bytes();
        let item = Self::new(all().get(usize::from(exercise))?, place, usize::from(rung))?;
        let ease = [Ease::Full, Ease::Smaller].get(usize::from(ease)).copied()?;
        let item = Self { ease, reps: reps.max(1), sets: sets.max(1), test_hold_s: hold.checked_sub(1), ..item };
        (item.length_ms() <= u32::from(POLICY.session_max_minutes) * 60_000).then_some(item)
    }
}

/// What a cue is, as one number; how long it lasts is another.
fn number_of(cue: &Cue) -> u64 {
    let [low, high] = cue.number.to_le_bytes();
    let side = cue.side.map_or(0, |side| side as u8 + 1);
    let item = u8::try_from(cue.item).unwrap_or(u8::MAX);
    u64::from_le_bytes([low, high, cue.step as u8, item, side | u8::from(cue.cut) << 2, cue.set, cue.rep, cue.reps])
}

fn cue_of(number: u64, starts_ms: u32, lasts_ms: u32) -> Option<Cue> {
    let [low, high, step, item, side, set, rep, reps] = number.to_le_bytes();
    Some(Cue {
        number: u16::from_le_bytes([low, high]),
        step: STEPS.get(usize::from(step)).copied()?,
        item: usize::from(item),
        side: SIDES.get(usize::from(side & 3)).copied()?,
        set,
        rep,
        reps,
        starts_ms,
        lasts_ms,
        cut: side & 4 != 0,
    })
}
