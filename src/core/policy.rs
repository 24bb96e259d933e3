//! Every number the rules use, with its unit and its source.
//!
//! **\[E\]** marks a number with evidence, which is named. **\[P\]** marks this project's own choice, which must never be shown as science.

/// The table of numbers. There is one, [`POLICY`]; a later release adds another and keeps this one for the days it decided.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// Minutes after local midnight at which a reader's day is cut. \[P\]
    pub day_cut_minutes: u16,
    /// Days a suitability check lasts, the day it was answered included. \[P\]
    pub check_lasts_days: i64,

    /// Highest pain now (0–10) for stage-1 forms at rung 1. \[P\]
    pub pain_now_reconnect_max: u8,
    /// Highest pain now (0–10) for stage-0 content; above it there is breathing only. \[P\]
    pub pain_now_settle_max: u8,
    /// Usual pain (0–10) while the reader has not told theirs. \[P\]
    pub pain_base_unknown: u8,
    /// Highest usual pain (0–10) the lights reckon with. \[P\]
    pub pain_base_max: u8,
    /// Least worst-pain in a bout (0–10) that can be red. \[E in tendons and knees, not validated in the back: Thomeé 1997, Silbernagel 2007\]
    pub pain_red_floor: u8,
    /// Points above usual that make red. \[E as above\]
    pub pain_red_rise: u8,
    /// Least worst-pain in a bout (0–10) that can be amber. \[P\]
    pub pain_amber_floor: u8,
    /// Points above usual that make amber. \[P\]
    pub pain_amber_rise: u8,
    /// Pain (0–10) from which the answer adds where to find support. \[P\]
    pub pain_support_min: u8,

    /// Shortest bout, milliseconds. \[P; "little and often" is plausible, not proven\]
    pub bout_min_ms: u32,
    /// Length a bout is fitted to, milliseconds. \[P\]
    pub bout_aim_ms: u32,
    /// Longest bout, milliseconds. \[P\]
    pub bout_max_ms: u32,
    /// Exercises in a bout. \[E: with two or fewer home exercises 86% kept to them, with four or more 54%\]
    pub bout_exercises: usize,
    /// Repetitions a fitted exercise may reach, as a multiple of its rung's. \[P\]
    pub repetitions_growth_max: u8,
    /// Daily cap for an exercise in stage 0: repetitions or holds of up to ten seconds, both sides together. \[P\]
    pub daily_cap_settle: u16,
    /// Daily cap for an exercise in stage 1, counted likewise. \[P\]
    pub daily_cap_reconnect: u16,
    /// Daily cap of cat-camel, cycles. \[E: five or six cycles are enough, `McGill`\]
    pub daily_cap_cat_camel: u16,

    /// Getting into position for an exercise, milliseconds. \[P\]
    pub get_ready_ms: u32,
    /// Changing to the easier form, milliseconds. \[P\]
    pub easier_ms: u32,
    /// Rest between sets, milliseconds. \[P\]
    pub rest_ms: u32,
    /// Changing sides, milliseconds. \[P\]
    pub switch_sides_ms: u32,
    /// Longest hold, seconds. \[E: short holds spare the muscle's oxygen, `McGill`\]
    pub hold_max_s: u8,
    /// Shortest hold "easier" leaves, seconds. \[P\]
    pub hold_eased_min_s: u8,
    /// Easy breathing that ends a bout after a red answer, milliseconds. \[P\]
    pub closing_breath_ms: u32,
    /// The same where the bout is nearly at its longest, milliseconds. \[P\]
    pub closing_breath_min_ms: u32,

    /// How long a bout plays on out of sight without sound, milliseconds. \[P\]
    pub hidden_limit_ms: u64,
    /// Largest gap between the wall clock and `performance.now()`, milliseconds. \[P\]
    pub clock_gap_limit_ms: u64,
    /// Share of a cue that must have been perceived for it to earn credit, percent. \[P\]
    pub credit_share_percent: u32,
    /// Share of a bout's planned cues that must have earned credit for the bout to count, as a fraction: (2, 3) is two thirds. \[P\]
    pub counted_share: (usize, usize),

    /// Minutes from the end of a bout to the next sensible one. \[P\]
    pub again_after_minutes: u16,
    /// Minutes after local midnight before which no further bout is suggested. \[P\]
    pub day_opens_minutes: u16,
    /// Minutes after local midnight from which no further bout is suggested. \[P\]
    pub day_closes_minutes: u16,
    /// Minutes from the end of a counted bout until another can count. \[P\]
    pub counted_gap_minutes: u16,
    /// Days after a red, its own included, on which no call to action shows. \[P\]
    pub call_to_action_quiet_days: i64,
}

/// The table in force.
pub const POLICY: Policy = Policy {
    day_cut_minutes: 3 * 60,
    check_lasts_days: 7,

    pain_now_reconnect_max: 5,
    pain_now_settle_max: 7,
    pain_base_unknown: 3,
    pain_base_max: 6,
    pain_red_floor: 6,
    pain_red_rise: 2,
    pain_amber_floor: 4,
    pain_amber_rise: 1,
    pain_support_min: 8,

    bout_min_ms: 120_000,
    bout_aim_ms: 180_000,
    bout_max_ms: 240_000,
    bout_exercises: 3,
    repetitions_growth_max: 2,
    daily_cap_settle: 12,
    daily_cap_reconnect: 30,
    daily_cap_cat_camel: 12,

    get_ready_ms: 8_000,
    easier_ms: 4_000,
    rest_ms: 8_000,
    switch_sides_ms: 5_000,
    hold_max_s: 10,
    hold_eased_min_s: 3,
    closing_breath_ms: 60_000,
    closing_breath_min_ms: 30_000,

    hidden_limit_ms: 10_000,
    clock_gap_limit_ms: 5_000,
    credit_share_percent: 50,
    counted_share: (2, 3),

    again_after_minutes: 90,
    day_opens_minutes: 7 * 60,
    day_closes_minutes: 21 * 60,
    counted_gap_minutes: 60,
    call_to_action_quiet_days: 3,
};
