//! Pain as the audit keeps it: usual, lights, flares (PROGRAMME.md §5, a second time).

const GREEN: u8 = 0;
const AMBER: u8 = 1;
const RED: u8 = 2;

#[derive(Clone, Copy, Debug, Default)]
struct Day {
    morning: Option<u8>,
    raised: bool,
    worst: Option<u8>,
    light: Option<u8>,
    /// Whether something was said on it that made it, or the day before, red.
    red_entry: bool,
}

/// Pain so far.
#[derive(Debug, Default)]
pub struct Pains {
    days: Vec<Day>,
    /// Mornings outside flares, oldest first.
    mornings: Vec<u8>,
    told: Option<u8>,
    usual: Option<u8>,
    flare_since: Option<i64>,
    said_over: bool,
    /// The last day on which a flare that has ended, or a red, holds everything.
    held_until: Option<i64>,
}

impl Pains {
    /// A day begins.
    pub fn begins(&mut self, day: i64) {
        self.days.resize(usize::try_from(day + 1).unwrap_or(0), Day::default());
        self.usual = self.usual_now();
        let calm = |since: i64, day: i64| {
            let of = self.of(day);
            day > since && of.morning.or(of.worst).is_some() && of.light.unwrap_or(GREEN) == GREEN
        };
        if self.flare_since.is_some_and(|since| calm(since, day - 1) && calm(since, day - 2)) {
            self.flare_since = None;
            self.holds_until(day + 2);
        }
    }

    /// What the reader says is usual.
    pub fn told(&mut self, usual: Option<u8>) {
        self.told = usual.or(self.told);
        self.usual = self.usual_now();
    }

    fn usual_now(&self) -> Option<u8> {
        if self.mornings.len() < 7 {
            return self.told;
        }
        let mut last: Vec<u8> = self.mornings.iter().rev().take(14).copied().collect();
        last.sort_unstable();
        let median = last.get((last.len() - 1) / 2).copied();
        median.map(|median| self.told.map_or(median, |told| told.min(median)))
    }

    fn base(&self) -> u8 {
        self.usual.unwrap_or(3).min(6)
    }

    /// Pain on waking.
    pub fn wakes_with(&mut self, today: i64, pain: u8) {
        if self.flare_since.is_none() {
            self.mornings.push(pain);
        }
        let rise = i16::from(pain) - i16::from(self.base());
        let again = self.of(today - 1).raised;
        self.change(today, |day| (day.morning, day.raised) = (Some(pain), rise >= 2));
        let light = match rise {
            3.. => RED,
            2 if again => RED,
            2 => AMBER,
            _ => GREEN,
        };
        self.lights(today - 1, today, light);
    }

    /// The worst pain in a bout.
    pub fn hurts(&mut self, today: i64, worst: u8) {
        self.change(today, |day| day.worst = day.worst.max(Some(worst)));
        let light = match worst {
            _ if worst >= 6.max(self.base() + 2) => RED,
            _ if worst >= 4.max(self.base() + 1) => AMBER,
            _ => GREEN,
        };
        self.lights(today, today, light);
    }

    fn lights(&mut self, day: i64, today: i64, light: u8) {
        self.change(day, |day| day.light = day.light.max(Some(light)));
        if light == RED {
            self.change(today, |day| day.red_entry = true);
            self.holds_until(today + 3);
        }
    }

    /// A flare is declared.
    pub fn flares(&mut self, today: i64) {
        self.flare_since = self.flare_since.or(Some(today));
        self.said_over = false;
    }

    /// The reader says that it is over; `checked`: the check is clear.
    pub fn says_it_is_over(&mut self, today: i64, checked: bool) {
        self.said_over = self.flare_since.is_some();
        if checked {
            self.checked(today);
        }
    }

    /// A check was clear.
    pub fn checked(&mut self, today: i64) {
        if self.said_over && self.flare_since.is_some() {
            self.flare_since = None;
            self.holds_until(today + 3);
        }
    }

    fn holds_until(&mut self, day: i64) {
        self.held_until = self.held_until.max(Some(day));
    }

    /// Whether a flare or a red holds everything on a day.
    pub fn holds(&self, day: i64) -> bool {
        self.flare_since.is_some() || self.held_until.is_some_and(|until| day <= until)
    }

    /// Usual pain as of the start of today.
    pub fn usual(&self) -> Option<u8> {
        self.usual
    }

    /// Whether a day's answers made it, or the day before, red.
    pub fn has_red_entry(&self, day: i64) -> bool {
        self.of(day).red_entry
    }

    /// Pain of those of the `count` days before `day` that were answered.
    pub fn of_days(&self, day: i64, count: i64) -> Vec<u8> {
        (day - count..day).filter_map(|day| self.of(day).morning.or(self.of(day).worst)).collect()
    }

    /// Twice the median of these.
    pub fn median_in_halves(&self, day: i64, count: i64) -> u8 {
        let mut pains = self.of_days(day, count);
        pains.sort_unstable();
        let at = |index: usize| pains.get(index).copied().unwrap_or(0);
        at(pains.len().saturating_sub(1) / 2) + at(pains.len() / 2)
    }

    /// How many of the `count` days before `day` had a light.
    pub fn lit(&self, day: i64, count: i64, light: u8) -> usize {
        (day - count..day).filter(|day| self.of(*day).light == Some(light)).count()
    }

    fn of(&self, day: i64) -> Day {
        usize::try_from(day).ok().and_then(|day| self.days.get(day).copied()).unwrap_or_default()
    }

    fn change(&mut self, day: i64, change: impl FnOnce(&mut Day)) {
        if let Some(day) = usize::try_from(day).ok().and_then(|day| self.days.get_mut(day)) {
            change(day);
        }
    }
}
