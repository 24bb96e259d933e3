//! Training goes well and pain does not change (PROGRAMME.md §9).

use super::{Light, Stalled, median, reasons, state::State};
use crate::Message;

/// Days of the medians that are compared.
const WEEK: i64 = 7;

impl State {
    /// The stall over the longer of the policy's spans that shows one, if either does; judged on days that have ended.
    ///
    /// Both weeks that are compared need answers on at least half of their days: without them nothing is said.
    pub(super) fn stalled(&self) -> Option<Stalled> {
        self.policy.stall_days.iter().rev().find_map(|days| self.stalled_over(*days))
    }

    fn stalled_over(&self, days: u16) -> Option<Stalled> {
        let (today, span, policy) = (self.today(), i64::from(days), self.policy);
        if today.days_since(self.first_day) < span {
            return None;
        }
        let counted_percent = self.counted_percent(span)?;
        let pain_before = self.weekly_median(span - WEEK)?;
        let pain_now = self.weekly_median(0)?;
        let fell = (i32::from(pain_before) - i32::from(pain_now)) * 100;
        let pain_stalls = fell < i32::from(policy.stall_pain_percent) * i32::from(pain_before)
            && pain_now > 2 * policy.stall_pain_floor;
        let stalls = counted_percent >= policy.stall_counted_percent && pain_stalls && self.activities_stall_over(span);
        stalls.then_some(Stalled { days, counted_percent, pain_before, pain_now })
    }

    /// Percent of the planned ones among the last days that counted; `None` if none was planned.
    fn counted_percent(&self, days: i64) -> Option<u8> {
        let planned = || self.days.before(self.today(), days).filter(|(_, day)| day.planned > 0);
        let counted = planned().filter(|(_, day)| day.is_counted()).count();
        u8::try_from((counted * 100).checked_div(planned().count())?).ok()
    }

    /// Median pain of a week that ended `days_ago` days ago, in halves of a point; `None` without answers on at least half of its days.
    fn weekly_median(&self, days_ago: i64) -> Option<u8> {
        let week = self.days.before(self.today().plus(-days_ago), WEEK);
        let mut pains: Vec<u8> = week.filter_map(|(_, day)| day.pain()).collect();
        let (share, of) = self.policy.pain_answers_share;
        let enough = pains.len() * usize::from(of) >= 7 * usize::from(share);
        median::in_halves(&mut pains).filter(|_| enough)
    }

    /// Whether own activities have risen by fewer points than matter, on average, over the last days; where none is named, pain alone decides.
    fn activities_stall_over(&self, days: i64) -> bool {
        let points = &self.told.activity_points;
        let start = self.today().plus(-days);
        let before = points.iter().rev().find(|(day, _)| *day <= start).or_else(|| points.first());
        let (Some((_, before)), Some((_, now))) = (before, points.last()) else { return true };
        let named = i32::try_from(self.told.activities.len()).unwrap_or(i32::MAX);
        i32::from(*now) - i32::from(*before) < i32::from(self.policy.stall_activity_points) * named
    }

    /// Why support is advised, the weightiest first; empty if it is not.
    pub(super) fn support(&self, stalled: Option<Stalled>) -> Vec<Message> {
        let (reds, within) = self.policy.reds_support;
        let count = self.reds(within);
        let red = (count >= usize::from(reds)).then(|| reasons::support_reds(count));
        let firm = self.policy.stall_days.last().copied().unwrap_or(0);
        let stalled = stalled.map(|stalled| reasons::support_stalled(stalled.days, stalled.days >= firm));
        let fall =
            self.told.confidence_best.zip(self.told.confidence).map_or(0, |(best, now)| best.saturating_sub(now));
        let confidence = (fall >= self.policy.confidence_fall).then(|| reasons::support_confidence(fall));
        let asked = (self.support_asked == Some(self.today())).then(reasons::support_asked);
        red.into_iter().chain(stalled).chain(confidence).chain(asked).collect()
    }

    /// The highest light known today.
    pub(super) fn light_known_today(&self) -> Option<Light> {
        let today = self.days.get(self.today());
        let yesterday = self.days.get(self.today().plus(-1)).light.filter(|_| today.morning.is_some());
        today.light.max(yesterday)
    }
}
