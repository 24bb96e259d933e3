//! Every number the rules use, with its unit and its source.
//!
//! **\[E\]** marks a number with evidence, which is named. **\[P\]** marks this project's own choice, which must never be shown as science.

mod row;

pub use row::{Mark, Row, Unit};

use row::{Numbers, table};

table! {
    /// Minutes after local midnight at which a reader's day is cut. \[P\]
    day_cut_minutes: u16 = 3 * 60, ClockMinutes;
    /// Days a suitability check lasts, the day it was answered included. \[P\]
    check_lasts_days: i64 = 7, Days;

    /// Highest pain now (0–10) for stage-1 forms at rung 1. \[P\]
    pain_now_reconnect_max: u8 = 5, Points;
    /// Highest pain now (0–10) for stage-0 content; above it there is breathing only. \[P\]
    pain_now_settle_max: u8 = 7, Points;
    /// Usual pain (0–10) while the reader has not told theirs. \[P\]
    pain_base_unknown: u8 = 3, Points;
    /// Highest usual pain (0–10) the lights reckon with. \[P\]
    pain_base_max: u8 = 6, Points;
    /// Least worst-pain in a bout (0–10) that can be red. \[E in tendons and knees, not validated in the back: Thomeé 1997, Silbernagel 2007\]
    pain_red_floor: u8 = 6, Points;
    /// Points above usual that make red. \[E in tendons and knees, not validated in the back: Thomeé 1997, Silbernagel 2007\]
    pain_red_rise: u8 = 2, Points;
    /// Least worst-pain in a bout (0–10) that can be amber. \[P\]
    pain_amber_floor: u8 = 4, Points;
    /// Points above usual that make amber. \[P\]
    pain_amber_rise: u8 = 1, Points;
    /// Pain (0–10) from which the answer adds where to find support. \[P\]
    pain_support_min: u8 = 8, Points;

    /// Shortest bout, milliseconds. \[P; "little and often" is plausible, not proven\]
    bout_min_ms: u32 = 120_000, Milliseconds;
    /// Length a bout is fitted to, milliseconds. \[P\]
    bout_aim_ms: u32 = 180_000, Milliseconds;
    /// Longest bout, milliseconds. \[P\]
    bout_max_ms: u32 = 240_000, Milliseconds;
    /// Exercises in a bout. \[E: with two or fewer home exercises 86% kept to them, with four or more 54%\]
    bout_exercises: usize = 3, Count;
    /// Repetitions a fitted exercise may reach, as a multiple of its rung's. \[P\]
    repetitions_growth_max: u8 = 2, Times;
    /// Daily cap for an exercise in stage 0: repetitions or holds of up to ten seconds, both sides together. \[P\]
    daily_cap_settle: u16 = 12, Repetitions;
    /// Daily cap for an exercise in stage 1, counted likewise. \[P\]
    daily_cap_reconnect: u16 = 30, Repetitions;
    /// Daily cap for an exercise in stage 2, counted likewise. \[P\]
    daily_cap_endure: u16 = 36, Repetitions;
    /// Daily cap for an exercise in stage 3, counted likewise, sessions apart. \[P\]
    daily_cap_patterns: u16 = 36, Repetitions;
    /// Daily cap for an exercise in stage 4, counted likewise, sessions apart. \[P\]
    daily_cap_reload: u16 = 24, Repetitions;
    /// Daily cap for an exercise in stage 5, counted likewise. \[P\]
    daily_cap_keep: u16 = 24, Repetitions;
    /// Daily cap of cat-camel, cycles. \[E: five or six cycles are enough, `McGill`\]
    daily_cap_cat_camel: u16 = 12, Repetitions;

    /// First stage with loads (4 is Reload). \[P\]
    load_from_stage: u8 = 4, Stage;
    /// Load of one bottle in the rucksack, hundred grams: a litre of water. \[P\]
    bottle_load: u16 = 10, HundredGrams;

    /// Getting into position for an exercise, milliseconds. \[P\]
    get_ready_ms: u32 = 8_000, Milliseconds;
    /// Changing to the easier form, milliseconds. \[P\]
    easier_ms: u32 = 4_000, Milliseconds;
    /// Rest between sets, milliseconds. \[P\]
    rest_ms: u32 = 8_000, Milliseconds;
    /// Changing sides, milliseconds. \[P\]
    switch_sides_ms: u32 = 5_000, Milliseconds;
    /// Longest hold, seconds. \[E: short holds spare the muscle's oxygen, `McGill`\]
    hold_max_s: u8 = 10, Seconds;
    /// Shortest hold "easier" leaves, seconds. \[P\]
    hold_eased_min_s: u8 = 3, Seconds;
    /// Easy breathing that ends a bout after a red answer, milliseconds. \[P\]
    closing_breath_ms: u32 = 60_000, Milliseconds;
    /// The same where the bout is nearly at its longest, milliseconds. \[P\]
    closing_breath_min_ms: u32 = 30_000, Milliseconds;

    /// How long a bout plays on out of sight without sound, milliseconds. \[P\]
    hidden_limit_ms: u64 = 10_000, Milliseconds;
    /// How long after the page went away a bout can be carried on, on the same day, milliseconds. \[P\]
    carry_on_ms: i64 = 1_800_000, Milliseconds;
    /// Largest gap between the wall clock and `performance.now()`, milliseconds. \[P\]
    clock_gap_limit_ms: u64 = 5_000, Milliseconds;
    /// Share of a cue that must have been perceived for it to earn credit, percent. \[P\]
    credit_share_percent: u32 = 50, Percent;
    /// Share of a bout's planned cues that must have earned credit for the bout to count, as a fraction: (2, 3) is two thirds. \[P\]
    counted_share: (usize, usize) = (2, 3), Share;

    /// Smallest gap from the start of a planned bout to the start of the next, minutes. \[P\]
    gap_minutes: u16 = 90, Minutes;
    /// The same where that gap cannot hold all of a day's bouts, minutes. \[P\]
    gap_tight_minutes: u16 = 60, Minutes;
    /// Minutes after waking in which a bout holds only breathing, pelvic tilt and walking. \[E: early-morning bending matters, Snook 1998\]
    gentle_after_waking_minutes: u16 = 120, Minutes;
    /// Shortest session, minutes. \[P\]
    session_min_minutes: u16 = 12, Minutes;
    /// Length a session is filled to, minutes. \[P\]
    session_aim_minutes: u16 = 16, Minutes;
    /// Longest session, minutes. \[P\]
    session_max_minutes: u16 = 20, Minutes;
    /// Most sets of an exercise in a session. \[P\]
    session_sets_max: u8 = 3, Count;
    /// Length of the one-minute form for a bad day, milliseconds. \[P\]
    short_bout_ms: u32 = 60_000, Milliseconds;
    /// Fewest bouts a day of which one is spent on the gentle hours after waking; with fewer, all are placed later. \[P\]
    gentle_from_bouts: u8 = 3, Bouts;
    /// Most sessions a week, never on days running. \[P\]
    sessions_a_week_max: u8 = 3, Count;
    /// Minutes of sitting after which changing position is suggested. \[P; the idea \[E\]: 7–9% v 33% new back pain, Waongenngarm 2021\]
    sitting_nudge_minutes: u16 = 45, Minutes;
    /// Days of the calendar of reminders, today included. \[P\]
    reminder_days: u8 = 14, Days;
    /// Minutes from the end of a bout to the next sensible one. \[P\]
    again_after_minutes: u16 = 90, Minutes;
    /// Minutes after local midnight before which no further bout is suggested. \[P\]
    day_opens_minutes: u16 = 7 * 60, ClockMinutes;
    /// Minutes after local midnight from which no further bout is suggested. \[P\]
    day_closes_minutes: u16 = 21 * 60, ClockMinutes;
    /// Minutes from the end of a counted bout until another can count. \[P\]
    counted_gap_minutes: u16 = 60, Minutes;

    /// Bouts a day in each stage; the reader may choose fewer. \[P; thin: "little and often" is plausible, not proven\]
    stage_bouts: [u8; 6] = [4, 5, 4, 3, 2, 1], Bouts;
    /// Stage 5: days a week with a bout, at most. \[P\]
    keep_days_max: u32 = 5, Days;
    /// Usual pain (0–10) from which a reader starts in stage 0. \[P\]
    start_settle_pain: u8 = 6, Points;
    /// For each gate, 0→1 to 4→5: days in the stage with a fact of the reader's. \[P, after trials of 8–12 weeks: Costa 2009, Macedo 2012, Aasa 2015\]
    gate_days: [u16; 5] = [3, 14, 14, 14, 28], Days;
    /// For each gate: counted days asked for, of the last so many planned ones (at most 32). \[P, after trials of 8–12 weeks: Costa 2009, Macedo 2012, Aasa 2015\]
    gate_counted: [(u8, u8); 5] = [(2, 3), (10, 14), (10, 14), (10, 14), (20, 28)], OfDays;
    /// For each gate: days without a red day; 0 where none are asked for. \[P\]
    gate_no_red_days: [u8; 5] = [0, 7, 7, 14, 14], Days;
    /// For each gate: the least rung of its control tests; 0 where there is none. \[P; passing criteria set beforehand: Hides 2001, n = 39\]
    gate_test_rung: [u8; 5] = [0, 2, 3, 0, 0], Rung;
    /// For each gate: holds in a test, per side. \[P: 6-4-2 holds after `McGill`\]
    gate_test_holds: [u8; 5] = [0, 5, 12, 0, 0], Holds;
    /// Most holds in a test's first set, per side; each set after it has fewer. \[P: 6-4-2 holds after `McGill`\]
    test_first_set: u8 = 6, Holds;
    /// By how many holds each set of a test is smaller than the one before. \[P: 6-4-2 holds after `McGill`\]
    test_set_fewer: u8 = 2, Holds;
    /// For each gate: clean holds asked for, on the worse side. \[P\]
    gate_test_clean: [u8; 5] = [0, 3, 11, 0, 0], Holds;
    /// Clean holds by which left and right may differ. \[P\]
    gate_symmetry_max: u8 = 1, Holds;
    /// Steady ratings asked for, of the last so many. \[P\]
    gate_steady: (u8, u8) = (4, 5), OfRatings;
    /// Gate 0→1: days whose pain may not be above usual. \[P\]
    gate_settle_pain_days: u8 = 2, Days;
    /// Gate 1→2: days of the median pain. \[P\]
    gate_median_days: u8 = 7, Days;
    /// Gate 1→2: highest median pain, 0–10. \[P\]
    gate_median_pain: u8 = 4, Points;
    /// Gate 2→3: amber days allowed, of the last so many. \[P\]
    gate_amber: (u8, u8) = (1, 7), OfDays;
    /// Gate 3→4: highest worry about a pattern, 0–10. \[P\]
    gate_worry_max: u8 = 3, Points;
    /// Gate 4→5: points an own activity may be below its target. \[P; 2–2.7 points matter: Stratford 1995\]
    gate_activity_gap: u8 = 2, Points;
    /// Share of a pain window's days that must be answered, rounded up. \[P\]
    pain_answers_share: (u8, u8) = (1, 2), Share;
    /// Days a control test counts after the day it was taken. \[P\]
    test_valid_days: i64 = 7, Days;
    /// Days from a control test until the same direction may be tested again. \[P\]
    test_retry_days: i64 = 2, Days;

    /// Consecutive counted days on a rung before the next is earned. \[P\]
    rung_counted_days: u8 = 3, Days;
    /// "Lost it" running that takes an earned rung down one. \[P\]
    rung_lost_running: u8 = 2, Count;
    /// Highest number of rungs a ladder can have, as a bound for what a journal may claim. \[P\]
    rungs_max: u8 = 6, Rung;

    /// Points of morning pain above usual that make the day before red. \[E in tendons and knees, not validated in the back: Silbernagel 2007\]
    morning_red_rise: u8 = 3, Points;
    /// Points of morning pain above usual that make the day before amber, or red two mornings running. \[E in tendons and knees, not validated in the back: Silbernagel 2007\]
    morning_amber_rise: u8 = 2, Points;
    /// Answered mornings the usual pain is the median of. \[P\]
    usual_mornings: usize = 14, Days;
    /// Answered mornings below which the reader's own answer stands. \[P\]
    usual_mornings_min: usize = 7, Days;
    /// Whole days a red holds the plan back. \[P\]
    red_hold_days: i64 = 3, Days;
    /// Red days in so many days that take the stage back one. \[P\]
    reds_stage_back: (u8, u8) = (2, 7), OfDays;
    /// Red days in so many days that advise support. \[P\]
    reds_support: (u8, u8) = (3, 14), OfDays;

    /// Consecutive answered days, neither amber nor red, that end a flare. \[P\]
    flare_calm_days: u8 = 2, Days;
    /// Days after a flare at one rung less. \[P\]
    flare_recovery_days: i64 = 3, Days;
    /// Repetitions in a flare, percent. \[P; 68% of flare days show no above-average pain: Costa 2021\]
    flare_repetitions_percent: u8 = 50, Percent;
    /// Repetitions in the days after a flare, percent. \[P\]
    recovery_repetitions_percent: u8 = 75, Percent;
    /// Stage 5: days of a flare beyond which stage 1 is offered again. \[P\]
    flare_start_again_days: i64 = 7, Days;

    /// Days away beyond which: a rung, a stage, two stages, stage 1. \[P; no trial of missed-dose rules exists, missed days hardly harm a habit: Lally 2010\]
    away_days: [u16; 4] = [3, 14, 42, 90], Days;
    /// Days of a planned break that are not away. \[P\]
    break_not_away_days: u16 = 14, Days;
    /// Longest planned break kept, days. \[P\]
    break_max_days: u16 = 90, Days;

    /// Days over which a stall is judged, and those over which it is judged firmly. \[P\]
    stall_days: [u16; 2] = [28, 42], Days;
    /// Share of planned days that must have counted, percent. \[P\]
    stall_counted_percent: u8 = 70, Percent;
    /// Improvement of weekly median pain that is no stall, percent. \[E: Ostelo 2008\]
    stall_pain_percent: u8 = 30, Percent;
    /// Improvement of own activities that is no stall, points. \[E: Stratford 1995\]
    stall_activity_points: u8 = 2, Points;
    /// Median pain (0–10) at or below which there is no stall. \[P\]
    stall_pain_floor: u8 = 2, Points;
    /// Points of confidence lost that advise support. \[P\]
    confidence_fall: u8 = 3, Points;

    /// Weekly repetitions × load of a pattern, percent of the week before (in stage 5 of the best of the last weeks). \[P; growth rules have little
    /// evidence either way: Buist 2008\]
    training_percent: u8 = 110, Percent;
    /// The same within a week of a red day: no more than before. \[P\]
    training_after_red_percent: u8 = 100, Percent;
    /// Days after a red on which training is the same or smaller. \[P\]
    training_after_red_days: i64 = 7, Days;
    /// Weeks looked back on: for the best of stage 5, and for the median of minutes × effort. \[P\]
    training_weeks: i64 = 4, Weeks;
    /// First stage in which training is asked about (3 is Patterns). \[P\]
    training_from_stage: u8 = 3, Stage;
    /// Highest effort in stage 4, 0–10. \[P\]
    training_effort_max: u8 = 7, Points;
    /// Fewest repetitions that are worth a heavier load; with fewer a hold or tempo rung instead. \[P\]
    training_repetitions_min: u16 = 3, Repetitions;
    /// What bodyweight counts as, hundred grams: 1 in kilograms. \[P\]
    training_bodyweight: u16 = 10, HundredGrams;
    /// Largest step in load where no owned load is nearer, hundred grams. \[P\]
    training_load_step: u16 = 20, HundredGrams;
    /// Weekly repetitions × load (hundred grams) that are open whatever the week before was: three times eight with bodyweight. \[P\]
    training_start_volume: u16 = 240, Volume;
    /// Weekly minutes × effort (0–10) that are open whatever the weeks before were: twenty minutes at five. \[P\]
    training_start_minutes_effort: u16 = 100, MinutesEffort;
    /// Share of what is asked for that is left after two days of poor sleep or stress, percent. \[P\]
    training_poor_days_percent: u8 = 75, Percent;
    /// Hours sat in a day, in quarters, above which changing position is suggested. \[E thin: more than five hours went with new episodes, da Silva 2019\]
    nudge_sitting_quarters: u8 = 20, QuarterHours;
    /// Most nudges at once. \[P\]
    nudges_max: usize = 2, Count;
    /// Days from one movement check to the next. \[P\]
    movement_check_days: i64 = 28, Days;
}

/// The version of the table in force, which a journal records by [`crate::journal::Fact::Rules`].
pub const VERSION: u16 = 1;

/// Every table that ever decided a day. A release that changes a number adds a table here and leaves the others as they are.
#[cfg(not(test))]
const TABLES: &[(u16, &Policy)] = &[(1, &POLICY)];
#[cfg(test)]
const TABLES: &[(u16, &Policy)] = &[(1, &POLICY), (2, &crate::tables::OTHER), (3, &crate::tables::SAME)];

/// Days begin and end alike under every table: by what day an entry is filed is no decision that a release could take anew.
const _: () = {
    let mut tables = TABLES;
    while let [(_, table), rest @ ..] = tables {
        assert!(table.day_cut_minutes == POLICY.day_cut_minutes, "journals are filed by this cut");
        tables = rest;
    }
};

/// The table of a journal that names none: the first there was, whichever is in force.
pub(crate) fn first() -> (u16, &'static Policy) {
    TABLES.first().copied().unwrap_or((VERSION, &POLICY))
}

/// The frozen table with this version; `None` for one this release does not know.
#[must_use]
pub fn table(version: u16) -> Option<&'static Policy> {
    TABLES.iter().find(|(known, _)| *known == version).map(|(_, table)| *table)
}
