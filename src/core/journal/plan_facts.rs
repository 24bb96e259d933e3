//! What the reader tells about themselves and their day; every field is skippable, and nothing here is free text.

use crate::{
    catalogue::{Pattern, Place},
    journal::EntryId,
};

/// The three questions after the first bout that set the starting point (PROGRAMME.md §3). A later one replaces an earlier one, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Intake {
    /// Weeks it has nagged.
    pub weeks: Option<u16>,
    /// Usual pain, 0–10.
    pub usual_pain: Option<u8>,
    /// Worst pain, 0–10.
    pub worst_pain: Option<u8>,
    /// Confidence in the back, 0–10.
    pub confidence: Option<u8>,
    /// No back pain for six months and here to keep it so.
    pub free_of_pain: bool,
    /// Up to [`Activity::MOST`] activities of the reader's own.
    pub activities: Vec<Activity>,
}

/// An activity of the reader's own, by its number in the list they chose from; asked again every 14 days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Activity {
    /// Which of the shipped activities.
    pub activity: u8,
    /// How well it goes now, 0 (cannot) – 10 (as before).
    pub now: u8,
    /// The reader's target, 0–10.
    pub target: u8,
}

impl Activity {
    /// The most activities a reader names.
    pub const MOST: usize = 3;
}

/// The reader's day and what they have at hand (PROGRAMME.md §3, §7). A later one replaces an earlier one whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Settings {
    /// Waking, minutes after local midnight, 0–1439.
    pub wake: u16,
    /// Going to sleep, minutes after local midnight, 0–1439; before `wake` means after midnight.
    pub sleep: u16,
    /// Days with bouts, bit 0 = Monday.
    pub days: u8,
    /// Bouts a day the reader wants at most.
    pub bouts: Option<u8>,
    /// When nothing may be placed; at most [`Settings::MOST_BLOCKS`].
    pub busy: Vec<Busy>,
    /// Habit anchors, minutes after local midnight; at most [`Settings::MOST_ANCHORS`].
    pub anchors: Vec<u16>,
    /// Where bouts are done.
    pub place: Place,
    /// What the reader has.
    pub equipment: Equipment,
    /// Loads owned, in hundred grams, ascending; at most [`Settings::MOST_LOADS`].
    pub loads: Vec<u16>,
    /// Exercises the reader cannot do, by id; at most the catalogue's.
    pub excluded: Vec<&'static str>,
}

impl Settings {
    /// The most busy blocks kept.
    pub const MOST_BLOCKS: usize = 16;
    /// The most habit anchors kept.
    pub const MOST_ANCHORS: usize = 6;
    /// The most loads kept.
    pub const MOST_LOADS: usize = 32;
}

impl Default for Settings {
    /// A plain day: 07:00 to 22:30, every day, on the floor, with what a household has.
    fn default() -> Self {
        Self {
            wake: 7 * 60,
            sleep: 22 * 60 + 30,
            days: 0b111_1111,
            bouts: None,
            busy: Vec::new(),
            anchors: Vec::new(),
            place: Place::Floor,
            equipment: Equipment::default(),
            loads: Vec::new(),
            excluded: Vec::new(),
        }
    }
}

/// A block of the day in which nothing is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Busy {
    /// On which days, bit 0 = Monday.
    pub days: u8,
    /// Start, minutes after local midnight.
    pub start: u16,
    /// End, minutes after local midnight; before `start` means after midnight.
    pub end: u16,
    /// Whether the reader sits in it, and wants the sitting nudge.
    pub sitting: bool,
}

/// What the reader has; everybody has a household: a rucksack with bottles, a towel, a chair, a wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Equipment {
    /// A resistance band.
    pub band: bool,
    /// A dumbbell or kettlebell.
    pub weight: bool,
    /// A barbell.
    pub bar: bool,
}

/// What is asked again every 14 days (PROGRAMME.md §3): own activities, worry per pattern, confidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Review {
    /// How well each activity of the intake goes now, 0–10, in its order.
    pub activities: Vec<u8>,
    /// Worry about squat, hinge, push, pull and carry, 0–10.
    pub worry: [Option<u8>; 5],
    /// Confidence in the back, 0–10.
    pub confidence: Option<u8>,
}

/// The movement check (PROGRAMME.md §1 B): squat, hinge, push, pull, hip, trunk, each rated by the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct MovementCheck {
    /// Squat, hinge, push, pull, hip, trunk: 0 (lost it) – 2 (steady).
    pub ratings: [Option<u8>; 6],
}

/// A control test (PROGRAMME.md §4): its holds of ten seconds, in one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ControlTest {
    /// Which direction.
    pub direction: Direction,
    /// The rung it was done on, from 1.
    pub rung: u8,
    /// Clean holds on the left, or in all where there are no sides.
    pub left: u8,
    /// Clean holds on the right; equal to `left` where there are no sides.
    pub right: u8,
}

/// The core directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Holding the front of the trunk; unsided.
    Front,
    /// Holding its side.
    Side,
    /// Holding its back.
    Back,
}

impl Direction {
    /// The pattern of its exercises.
    #[must_use]
    pub fn pattern(self) -> Pattern {
        match self {
            Self::Front => Pattern::TrunkFront,
            Self::Side => Pattern::TrunkSide,
            Self::Back => Pattern::TrunkBack,
        }
    }
}

/// A day's load (PROGRAMME.md §1 A).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Load {
    /// Hours sat, in quarters.
    pub sitting_quarters: Option<u8>,
    /// Minutes trained.
    pub training_minutes: Option<u16>,
    /// Effort of it, 0–10.
    pub effort: Option<u8>,
    /// Stress: 0 little, 1 some, 2 poor.
    pub stress: Option<u8>,
    /// Sleep: 0 good, 1 so-so, 2 poor.
    pub sleep: Option<u8>,
}

/// Strength work done, for the weekly sums of PROGRAMME.md §8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Training {
    /// Squat, hinge, push, pull or carry.
    pub pattern: LoadedPattern,
    /// Repetitions in all.
    pub repetitions: u16,
    /// Load in hundred grams; 0 is bodyweight.
    pub load: u16,
    /// Effort, 0–10.
    pub effort: u8,
    /// Minutes.
    pub minutes: u16,
}

/// The patterns that strength is rebuilt in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LoadedPattern {
    /// Sitting down and standing up.
    Squat,
    /// Bending at the hips.
    Hinge,
    /// Pushing away.
    Push,
    /// Pulling towards.
    Pull,
    /// Carrying.
    Carry,
}

/// What the reader says to a stage the plan moved up to, or held them from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StageAnswer {
    /// Stay in the stage below.
    Stay,
    /// Move on when the gate is met.
    MoveOn,
    /// Stage 5 only: take the offer of stage 1 after a long flare.
    StartAgain,
}

/// Takes back an entry, until its day ends; a suitability answer, stop report, flare or lock never is (PROGRAMME.md §2, §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Retraction {
    /// The entry that is taken back.
    pub of: EntryId,
}
