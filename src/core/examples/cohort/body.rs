//! A reader's back, as the model has it: control, strength, pain, flares. Only sums, differences, products and quotients, so that every machine gets the same.

use super::{
    chance::Dice,
    kinds::Kind,
    model::{
        CONTROL_AT_START, CONTROL_GAIN, CONTROL_LOSS, CONTROL_SPREAD, COURSE_WEEKS, FLARE_DAYS_LEAST, FLARE_DAYS_MOST,
        FLARE_HURTS, FLARE_PAIN, FLARES_A_DAY, FLARES_BY_OVERLOAD, FLARES_WHEN_REBUILT, LOAD_AT_REST, LOAD_OF_A_MINUTE,
        LOAD_OF_LIFE, LOAD_SPREAD, LOST_AT_MOST, MINUTES_OF_USE, PAIN_BY_OVERLOAD, PAIN_LESS_WHEN_REBUILT, PAIN_NOISE,
        PAIN_SPREAD, STEADY_AT_LEAST, STEADY_BY_CONTROL, STEADY_LESS_A_RUNG, STRENGTH_GAIN, STRENGTH_LOSS, TOLERANCE,
        TOLERANCE_BY_CONTROL, TOLERANCE_BY_STRENGTH,
    },
};
use steadyback::progress::Control;

/// A back, and what today has asked of it.
#[derive(Clone, Debug)]
pub struct Body {
    kind: Kind,
    dice: Dice,
    differs: f64,
    control_at_start: f64,
    control: f64,
    strength: f64,
    flare_days_left: i64,
    sore: f64,
    pain: f64,
    load: f64,
    minutes: f64,
    trained: f64,
    /// Flares that have begun.
    pub flares: u32,
}

impl Body {
    /// A reader of `kind`, made by chance.
    pub fn new(kind: Kind, mut dice: Dice) -> Self {
        let control = CONTROL_AT_START + dice.share() * CONTROL_SPREAD;
        Self {
            kind,
            differs: dice.around_zero(PAIN_SPREAD),
            dice,
            control_at_start: control,
            control,
            strength: 0.0,
            flare_days_left: 0,
            sore: 0.0,
            pain: 0.0,
            load: 0.0,
            minutes: 0.0,
            trained: 0.0,
            flares: 0,
        }
    }

    /// A day begins, counted from 0.
    pub fn wakes(&mut self, day: u16) {
        let rebuilt = if self.kind.improves { self.rebuilt() } else { 0.0 };
        let usual = course(self.kind.course, f64::from(day) / 7.0) + self.differs - PAIN_LESS_WHEN_REBUILT * rebuilt;
        let flare = if self.is_flaring() && self.dice.happens(FLARE_HURTS) { FLARE_PAIN } else { 0.0 };
        self.pain = (usual + flare + self.sore + self.dice.around_zero(PAIN_NOISE)).clamp(0.0, 10.0);
        let load = LOAD_OF_LIFE + self.dice.around_zero(LOAD_SPREAD);
        (self.load, self.minutes, self.trained) = (load, 0.0, 0.0);
    }

    /// Takes it easy today.
    pub fn rests(&mut self) {
        self.load *= LOAD_AT_REST;
    }

    /// Precise work of low load.
    pub fn practises(&mut self, minutes: f64) {
        self.minutes += minutes;
        self.load += minutes * LOAD_OF_A_MINUTE;
    }

    /// Loaded work: a share of a full day's training, and its load.
    pub fn trains(&mut self, share: f64, load: f64) {
        self.trained += share;
        self.load += load;
    }

    /// The day ends: what it asked for is answered, and a flare may begin tomorrow.
    pub fn sleeps(&mut self) {
        let tolerance = TOLERANCE + TOLERANCE_BY_CONTROL * self.control + TOLERANCE_BY_STRENGTH * self.strength;
        let overload = (self.load - tolerance).max(0.0);
        let practised = (self.minutes / MINUTES_OF_USE).min(1.0);
        self.control += CONTROL_GAIN * practised * (1.0 - self.control);
        self.control -= CONTROL_LOSS * (1.0 - practised) * (self.control - self.control_at_start);
        let trained = if overload > 0.0 { 0.0 } else { self.trained.min(1.0) };
        self.strength +=
            STRENGTH_GAIN * trained * (1.0 - self.strength) - STRENGTH_LOSS * (1.0 - trained) * self.strength;
        self.sore = PAIN_BY_OVERLOAD * overload;
        self.flare_days_left = (self.flare_days_left - 1).max(0);
        let protected = 1.0 - (1.0 - FLARES_WHEN_REBUILT) * self.rebuilt();
        let hazard = FLARES_A_DAY * self.kind.flares * protected * (1.0 + FLARES_BY_OVERLOAD * overload);
        if !self.is_flaring() && self.dice.happens(hazard) {
            self.flares += 1;
            self.flare_days_left = self.dice.between(FLARE_DAYS_LEAST, FLARE_DAYS_MOST);
        }
    }

    /// Whether a flare is on.
    pub fn is_flaring(&self) -> bool {
        self.flare_days_left > 0
    }

    /// Pain now, 0–10, not rounded.
    pub fn pain(&self) -> f64 {
        self.pain
    }

    /// The score the reader gives for it, 0–10, in a bout a point more or less.
    pub fn score(&mut self, in_a_bout: bool) -> u8 {
        let pain = self.pain + if in_a_bout { self.dice.around_zero(1.0) } else { 0.0 };
        (0..=10).rev().find(|score| f64::from(*score) <= pain + 0.5).unwrap_or(0)
    }

    /// How an exercise on `rung` (from 1) goes.
    pub fn controls(&mut self, rung: u8) -> Control {
        if self.dice.happens(self.steadiness(rung)) {
            Control::Steady
        } else if self.dice.happens(LOST_AT_MOST * (1.0 - self.control)) {
            Control::Lost
        } else {
            Control::Wobbly
        }
    }

    fn steadiness(&self, rung: u8) -> f64 {
        STEADY_AT_LEAST + STEADY_BY_CONTROL * self.control - STEADY_LESS_A_RUNG * f64::from(rung.saturating_sub(1))
    }

    /// Control, 0–1.
    pub fn control(&self) -> f64 {
        self.control
    }

    /// Share of the control missing at the start that has been rebuilt, 0–1.
    pub fn rebuilt(&self) -> f64 {
        ((self.control - self.control_at_start) / (1.0 - self.control_at_start)).clamp(0.0, 1.0)
    }

    /// Chance, for whatever else the reader does.
    pub fn dice(&mut self) -> &mut Dice {
        &mut self.dice
    }
}

/// Mean pain after `weeks`, on straight lines between the known weeks.
fn course(points: [f64; 4], weeks: f64) -> f64 {
    let known: Vec<(f64, f64)> = COURSE_WEEKS.into_iter().zip(points).collect();
    let segment = known.windows(2).find_map(|pair| match pair {
        [(from, before), (to, after)] if weeks <= *to => Some(before + (after - before) * (weeks - from) / (to - from)),
        _ => None,
    });
    segment.or(points.last().copied()).unwrap_or(0.0)
}
