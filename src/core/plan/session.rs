//! On which days the sessions of stages 3 and 4 are.

use crate::{policy::POLICY, time::Day};

/// Whether a reader whose days with bouts are `days` (bit 0 = Monday) has a session on `day`: from Monday on, every day of theirs that follows none with a
/// session, up to [`crate::policy::Policy::sessions_a_week_max`]; Sunday counts as the day before Monday (PROGRAMME.md §7).
#[must_use]
pub fn is_session_day(days: u8, day: Day) -> bool {
    let mut chosen = 0_u8;
    for weekday in 0..7 {
        let beside = 1 << ((weekday + 6) % 7) | 1 << ((weekday + 1) % 7);
        let room = chosen.count_ones() < u32::from(POLICY.sessions_a_week_max);
        if room && days & (1 << weekday) != 0 && chosen & beside == 0 {
            chosen |= 1 << weekday;
        }
    }
    chosen & (1 << day.weekday()) != 0
}
