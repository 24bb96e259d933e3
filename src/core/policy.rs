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

    /// First stage with loads (4 is Reload). \[P\]
    pub load_from_stage: u8,
    /// Load of one bottle in the rucksack, hundred grams: a litre of water. \[P\]
    pub bottle_load: u16,

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

    /// Smallest gap from the start of a planned bout to the start of the next, minutes. \[P\]
    pub gap_minutes: u16,
    /// The same where that gap cannot hold all of a day's bouts, minutes. \[P\]
    pub gap_tight_minutes: u16,
    /// Minutes after waking in which a bout holds only breathing, pelvic tilt and walking. \[E: early-morning bending matters, Snook 1998\]
    pub gentle_after_waking_minutes: u16,
    /// Shortest session, minutes. \[P\]
    pub session_min_minutes: u16,
    /// Longest session, minutes. \[P\]
    pub session_max_minutes: u16,
    /// Most sessions a week, never on days running. \[P\]
    pub sessions_a_week_max: u8,
    /// Minutes of sitting after which changing position is suggested. \[P; the idea \[E\]: 7–9% v 33% new back pain, Waongenngarm 2021\]
    pub sitting_nudge_minutes: u16,
    /// Days of the calendar of reminders, today included. \[P\]
    pub reminder_days: u8,
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

    /// Bouts a day in each stage; the reader may choose fewer. \[P; thin: "little and often" is plausible, not proven\]
    pub stage_bouts: [u8; 6],
    /// Stage 5: days a week with a bout, at most. \[P\]
    pub keep_days_max: u32,
    /// Usual pain (0–10) from which a reader starts in stage 0. \[P\]
    pub start_settle_pain: u8,
    /// For each gate, 0→1 to 4→5: days in the stage with a fact of the reader's. \[P, after trials of 8–12 weeks: Costa 2009, Macedo 2012, Aasa 2015\]
    pub gate_days: [u16; 5],
    /// For each gate: counted days asked for, of the last so many planned ones (at most 32). \[P as above\]
    pub gate_counted: [(u8, u8); 5],
    /// For each gate: days without a red day; 0 where none are asked for. \[P\]
    pub gate_no_red_days: [u8; 5],
    /// For each gate: the least rung of its control tests; 0 where there is none. \[P; passing criteria set beforehand: Hides 2001, n = 39\]
    pub gate_test_rung: [u8; 5],
    /// For each gate: holds in a test, per side. \[P: 6-4-2 holds after `McGill`\]
    pub gate_test_holds: [u8; 5],
    /// For each gate: clean holds asked for, on the worse side. \[P\]
    pub gate_test_clean: [u8; 5],
    /// Clean holds by which left and right may differ. \[P\]
    pub gate_symmetry_max: u8,
    /// Steady ratings asked for, of the last so many. \[P\]
    pub gate_steady: (u8, u8),
    /// Gate 0→1: days whose pain may not be above usual. \[P\]
    pub gate_settle_pain_days: u8,
    /// Gate 1→2: days of the median pain. \[P\]
    pub gate_median_days: u8,
    /// Gate 1→2: highest median pain, 0–10. \[P\]
    pub gate_median_pain: u8,
    /// Gate 2→3: amber days allowed, of the last so many. \[P\]
    pub gate_amber: (u8, u8),
    /// Gate 3→4: highest worry about a pattern, 0–10. \[P\]
    pub gate_worry_max: u8,
    /// Gate 4→5: points an own activity may be below its target. \[P; 2–2.7 points matter: Stratford 1995\]
    pub gate_activity_gap: u8,
    /// Share of a pain window's days that must be answered, rounded up. \[P\]
    pub pain_answers_share: (u8, u8),
    /// Days a control test counts after the day it was taken. \[P\]
    pub test_valid_days: i64,
    /// Days from a control test until the same direction may be tested again. \[P\]
    pub test_retry_days: i64,

    /// Consecutive counted days on a rung before the next is earned. \[P\]
    pub rung_counted_days: u8,
    /// "Lost it" running that takes an earned rung down one. \[P\]
    pub rung_lost_running: u8,
    /// Highest number of rungs a ladder can have, as a bound for what a journal may claim. \[P\]
    pub rungs_max: u8,

    /// Points of morning pain above usual that make the day before red. \[E in tendons and knees, not validated in the back: Silbernagel 2007\]
    pub morning_red_rise: u8,
    /// Points of morning pain above usual that make the day before amber, or red two mornings running. \[as above\]
    pub morning_amber_rise: u8,
    /// Answered mornings the usual pain is the median of. \[P\]
    pub usual_mornings: usize,
    /// Answered mornings below which the reader's own answer stands. \[P\]
    pub usual_mornings_min: usize,
    /// Whole days a red holds the plan back. \[P\]
    pub red_hold_days: i64,
    /// Red days in so many days that take the stage back one. \[P\]
    pub reds_stage_back: (u8, u8),
    /// Red days in so many days that advise support. \[P\]
    pub reds_support: (u8, u8),

    /// Consecutive answered days, neither amber nor red, that end a flare. \[P\]
    pub flare_calm_days: u8,
    /// Days after a flare at one rung less. \[P\]
    pub flare_recovery_days: i64,
    /// Repetitions in a flare, percent. \[P; 68% of flare days show no above-average pain: Costa 2021\]
    pub flare_repetitions_percent: u8,
    /// Repetitions in the days after a flare, percent. \[P\]
    pub recovery_repetitions_percent: u8,
    /// Stage 5: days of a flare beyond which stage 1 is offered again. \[P\]
    pub flare_start_again_days: i64,

    /// Days away beyond which: a rung, a stage, two stages, stage 1. \[P; no trial of missed-dose rules exists, missed days hardly harm a habit: Lally 2010\]
    pub away_days: [u16; 4],
    /// Days of a planned break that are not away. \[P\]
    pub break_not_away_days: u16,
    /// Longest planned break kept, days. \[P\]
    pub break_max_days: u16,

    /// Days over which a stall is judged, and those over which it is judged firmly. \[P\]
    pub stall_days: [u16; 2],
    /// Share of planned days that must have counted, percent. \[P\]
    pub stall_counted_percent: u8,
    /// Improvement of weekly median pain that is no stall, percent. \[E: Ostelo 2008\]
    pub stall_pain_percent: u8,
    /// Improvement of own activities that is no stall, points. \[E: Stratford 1995\]
    pub stall_activity_points: u8,
    /// Median pain (0–10) at or below which there is no stall. \[P\]
    pub stall_pain_floor: u8,
    /// Points of confidence lost that advise support. \[P\]
    pub confidence_fall: u8,

    /// Weekly repetitions × load of a pattern, percent of the week before (in stage 5 of the best of the last weeks). \[P; growth rules have little
    /// evidence either way: Buist 2008\]
    pub training_percent: u8,
    /// The same within a week of a red day: no more than before. \[P\]
    pub training_after_red_percent: u8,
    /// Days after a red on which training is the same or smaller. \[P\]
    pub training_after_red_days: i64,
    /// Weeks looked back on: for the best of stage 5, and for the median of minutes × effort. \[P\]
    pub training_weeks: i64,
    /// First stage in which training is asked about (3 is Patterns). \[P\]
    pub training_from_stage: u8,
    /// Highest effort in stage 4, 0–10. \[P\]
    pub training_effort_max: u8,
    /// Fewest repetitions that are worth a heavier load; with fewer a hold or tempo rung instead. \[P\]
    pub training_repetitions_min: u16,
    /// What bodyweight counts as, hundred grams: 1 in kilograms. \[P\]
    pub training_bodyweight: u16,
    /// Largest step in load where no owned load is nearer, hundred grams. \[P\]
    pub training_load_step: u16,
    /// Weekly repetitions × load (hundred grams) that are open whatever the week before was: three times eight with bodyweight. \[P\]
    pub training_start_volume: u16,
    /// Weekly minutes × effort (0–10) that are open whatever the weeks before were: twenty minutes at five. \[P\]
    pub training_start_minutes_effort: u16,
    /// Share of what is asked for that is left after two days of poor sleep or stress, percent. \[P\]
    pub training_poor_days_percent: u8,
    /// Hours sat in a day, in quarters, above which changing position is suggested. \[E thin: more than five hours went with new episodes, da Silva 2019\]
    pub nudge_sitting_quarters: u8,
    /// Minutes after waking with a word on gentle mornings. \[E thin: Snook 1998\]
    pub nudge_morning_minutes: u16,
    /// Most nudges at once. \[P\]
    pub nudges_max: usize,
    /// Days from one movement check to the next. \[P\]
    pub movement_check_days: i64,
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

    load_from_stage: 4,
    bottle_load: 10,

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

    gap_minutes: 90,
    gap_tight_minutes: 60,
    gentle_after_waking_minutes: 120,
    session_min_minutes: 12,
    session_max_minutes: 20,
    sessions_a_week_max: 3,
    sitting_nudge_minutes: 45,
    reminder_days: 14,
    again_after_minutes: 90,
    day_opens_minutes: 7 * 60,
    day_closes_minutes: 21 * 60,
    counted_gap_minutes: 60,
    call_to_action_quiet_days: 3,

    stage_bouts: [4, 5, 4, 3, 2, 1],
    keep_days_max: 5,
    start_settle_pain: 6,
    gate_days: [3, 14, 14, 14, 28],
    gate_counted: [(2, 3), (10, 14), (10, 14), (10, 14), (20, 28)],
    gate_no_red_days: [0, 7, 7, 14, 14],
    gate_test_rung: [0, 2, 3, 0, 0],
    gate_test_holds: [0, 5, 12, 0, 0],
    gate_test_clean: [0, 3, 11, 0, 0],
    gate_symmetry_max: 1,
    gate_steady: (4, 5),
    gate_settle_pain_days: 2,
    gate_median_days: 7,
    gate_median_pain: 4,
    gate_amber: (1, 7),
    gate_worry_max: 3,
    gate_activity_gap: 2,
    pain_answers_share: (1, 2),
    test_valid_days: 7,
    test_retry_days: 2,

    rung_counted_days: 3,
    rung_lost_running: 2,
    rungs_max: 6,

    morning_red_rise: 3,
    morning_amber_rise: 2,
    usual_mornings: 14,
    usual_mornings_min: 7,
    red_hold_days: 3,
    reds_stage_back: (2, 7),
    reds_support: (3, 14),

    flare_calm_days: 2,
    flare_recovery_days: 3,
    flare_repetitions_percent: 50,
    recovery_repetitions_percent: 75,
    flare_start_again_days: 7,

    away_days: [3, 14, 42, 90],
    break_not_away_days: 14,
    break_max_days: 90,

    stall_days: [28, 42],
    stall_counted_percent: 70,
    stall_pain_percent: 30,
    stall_activity_points: 2,
    stall_pain_floor: 2,
    confidence_fall: 3,

    training_percent: 110,
    training_after_red_percent: 100,
    training_after_red_days: 7,
    training_weeks: 4,
    training_from_stage: 3,
    training_effort_max: 7,
    training_repetitions_min: 3,
    training_bodyweight: 10,
    training_load_step: 20,
    training_start_volume: 240,
    training_start_minutes_effort: 100,
    training_poor_days_percent: 75,
    nudge_sitting_quarters: 20,
    nudge_morning_minutes: 120,
    nudges_max: 2,
    movement_check_days: 28,
};

/// The version of the table in force, which a journal records by [`crate::journal::Fact::Rules`].
pub const VERSION: u16 = 1;

/// Every table that ever decided a day. A release that changes a number adds a table here and leaves the others as they are.
const TABLES: &[(u16, &Policy)] = &[(1, &POLICY)];

/// The frozen table with this version; `None` for one this release does not know.
#[must_use]
pub fn table(version: u16) -> Option<&'static Policy> {
    TABLES.iter().find(|(known, _)| *known == version).map(|(_, table)| *table)
}
