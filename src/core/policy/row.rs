//! The table as rows, each saying what it is, so that what readers are shown is what decides.

/// Writes the struct of numbers, the table in force, and its rows, all from one list: no number can be without its row.
macro_rules! table {
    ($( $(#[doc = $doc:literal])+ $field:ident: $type:ty = $value:expr, $unit:ident; )+) => {
        /// The table of numbers. There is one, [`POLICY`]; a later release adds another and keeps this one for the days it decided.
        #[derive(Clone, Copy, Debug)]
        pub struct Policy {
            $( $(#[doc = $doc])+ pub $field: $type, )+
        }

        /// The table in force.
        pub const POLICY: Policy = Policy { $( $field: $value, )+ };

        impl Policy {
            /// Every number with its meaning, unit, mark and source, in the table's order.
            #[must_use]
            pub fn rows(&self) -> Vec<Row> {
                vec![$( Row::new(stringify!($field), &[$($doc),+], self.$field.numbers(), Unit::$unit) ),+]
            }
        }
    };
}
pub(super) use table;

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number's name in the code.
    pub field: &'static str,
    /// What it means.
    pub meaning: String,
    /// The number, or the numbers of a list or a share, in order.
    pub numbers: Vec<i64>,
    /// What they count.
    pub unit: Unit,
    /// How well it is grounded.
    pub mark: Mark,
    /// Its source, and how far it reaches; empty for a choice that has none.
    pub source: String,
}

impl Row {
    /// Reads a field's documentation: its meaning, then `\[E…\]` or `\[P…\]` with the source.
    pub(super) fn new(field: &'static str, doc: &[&str], numbers: Vec<i64>, unit: Unit) -> Self {
        let doc = doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ").replace('`', "");
        let (meaning, rest) = doc.split_once(r"\[").unwrap_or((&doc, ""));
        let source = rest.rsplit_once(r"\]").map_or(rest, |(source, _)| source);
        let mark = if source.starts_with('E') { Mark::Evidence } else { Mark::Choice };
        let source = source.trim_start_matches(['E', 'P']).trim_start_matches([',', ';', ':']).trim().replace('\\', "");
        Self { field, meaning: meaning.trim().into(), numbers, unit, mark, source }
    }

    /// The message that says what it means, `policy-NAME`.
    #[must_use]
    pub fn message(&self) -> String {
        ["policy", &self.field.replace('_', "-")].join("-")
    }
}

/// How well a number is grounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// There is evidence; the source says which, and how weak it is.
    Evidence,
    /// This project's own choice, never to be shown as science.
    Choice,
}

impl Mark {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Evidence, Self::Choice];

    /// Its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Evidence => "policy-mark-evidence",
            Self::Choice => "policy-mark-choice",
        }
    }
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Milliseconds.
    Milliseconds,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Minutes after local midnight.
    ClockMinutes,
    /// Quarters of an hour.
    QuarterHours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Points of 0–10.
    Points,
    /// Percent.
    Percent,
    /// The first of the second: two of three.
    Share,
    /// The first in the second many days.
    OfDays,
    /// The first of the last second many ratings.
    OfRatings,
    /// Repetitions, or holds of up to ten seconds.
    Repetitions,
    /// Holds of ten seconds.
    Holds,
    /// Bouts.
    Bouts,
    /// A stage, 0–5.
    Stage,
    /// A rung of a ladder, from 1.
    Rung,
    /// Hundred grams.
    HundredGrams,
    /// Repetitions × hundred grams.
    Volume,
    /// Minutes × effort (0–10).
    MinutesEffort,
    /// So many times.
    Times,
    /// Just so many.
    Count,
}

impl Unit {
    /// All of them.
    pub const ALL: [Self; 22] = [
        Self::Milliseconds,
        Self::Seconds,
        Self::Minutes,
        Self::ClockMinutes,
        Self::QuarterHours,
        Self::Days,
        Self::Weeks,
        Self::Points,
        Self::Percent,
        Self::Share,
        Self::OfDays,
        Self::OfRatings,
        Self::Repetitions,
        Self::Holds,
        Self::Bouts,
        Self::Stage,
        Self::Rung,
        Self::HundredGrams,
        Self::Volume,
        Self::MinutesEffort,
        Self::Times,
        Self::Count,
    ];

    /// Its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Milliseconds => "unit-milliseconds",
            Self::Seconds => "unit-seconds",
            Self::Minutes => "unit-minutes",
            Self::ClockMinutes => "unit-clock-minutes",
            Self::QuarterHours => "unit-quarter-hours",
            Self::Days => "unit-days",
            Self::Weeks => "unit-weeks",
            Self::Points => "unit-points",
            Self::Percent => "unit-percent",
            Self::Share => "unit-share",
            Self::OfDays => "unit-of-days",
            Self::OfRatings => "unit-of-ratings",
            Self::Repetitions => "unit-repetitions",
            Self::Holds => "unit-holds",
            Self::Bouts => "unit-bouts",
            Self::Stage => "unit-stage",
            Self::Rung => "unit-rung",
            Self::HundredGrams => "unit-hundred-grams",
            Self::Volume => "unit-volume",
            Self::MinutesEffort => "unit-minutes-effort",
            Self::Times => "unit-times",
            Self::Count => "unit-count",
        }
    }
}

/// A field's numbers, in order.
pub(super) trait Numbers {
    /// The numbers.
    fn numbers(&self) -> Vec<i64>;
}

macro_rules! whole {
    ($($type:ty),+) => {
        $(impl Numbers for $type {
            fn numbers(&self) -> Vec<i64> {
                i64::try_from(*self).into_iter().collect()
            }
        })+
    };
}
whole!(u8, u16, u32, u64, usize, i64);

impl<A: Numbers, B: Numbers> Numbers for (A, B) {
    fn numbers(&self) -> Vec<i64> {
        [self.0.numbers(), self.1.numbers()].concat()
    }
}

impl<T: Numbers, const N: usize> Numbers for [T; N] {
    fn numbers(&self) -> Vec<i64> {
        self.iter().flat_map(Numbers::numbers).collect()
    }
}
