//! Which of the last planned days counted.

/// Which of the last planned days counted, the latest in the lowest bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Window {
    counted: u32,
    days: u8,
}

impl Window {
    /// The most days kept.
    pub(super) const MOST: u8 = 32;

    /// A planned day has ended.
    pub(super) fn push(&mut self, is_counted: bool) {
        self.counted = self.counted << 1 | u32::from(is_counted);
        self.days = self.days.saturating_add(1).min(Self::MOST);
    }

    /// How many of the last `days` planned days counted.
    pub(super) fn counted_of(self, days: u8) -> u8 {
        let asked = if days >= Self::MOST { u32::MAX } else { (1 << days) - 1 };
        u8::try_from((self.counted & asked).count_ones()).unwrap_or(u8::MAX)
    }

    /// As many missed days as `other` has days; what it counted is not taken over.
    pub(super) fn miss_as_many_as(&mut self, other: Self) {
        for _ in 0..other.days {
            self.push(false);
        }
    }
}
