//! A reader's year under a policy.

use super::{
    audit::{Claim, Findings, audit},
    body::Body,
    chance::Dice,
    diary::Diary,
    engine::WithEngine,
    kinds::Kind,
    others::{OneLongSession, RestThenReturn},
};
use steadyback::{advice::support, journal::Journal, progress::Position};

/// Days of a year.
pub const YEAR: u16 = 365;
/// The last stage.
const KEEP: u8 = 5;

/// What a reader goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Rest until it stops hurting, then normal training.
    RestThenReturn,
    /// A week's exercises in one go.
    OneLongSession,
    /// This engine.
    Engine,
}

impl Policy {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 3] = [Self::RestThenReturn, Self::OneLongSession, Self::Engine];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::RestThenReturn => "rest, then return",
            Self::OneLongSession => "one long weekly session",
            Self::Engine => "this engine",
        }
    }
}

/// What came of a year.
#[derive(Clone, Debug, Default)]
pub struct Year {
    /// Flares that began.
    pub flares: u32,
    /// The day on which stage 5 was first reached, from 0.
    pub keep_on: Option<u16>,
    /// Whether it was ever stalled.
    pub stalled: bool,
    /// Whether support was ever advised.
    pub advised: bool,
    /// What an audit of the journal found of the gates.
    pub audit: Findings,
    /// The journal.
    pub journal: Journal,
}

/// Lives a year; the same reader, seed and policy, the same year.
pub fn year(kind: Kind, policy: Policy, seed: u64) -> Option<Year> {
    let mut body = Body::new(kind, Dice::new(seed));
    let mut diary = Diary::new();
    let (mut with_engine, mut resting) = (WithEngine::default(), RestThenReturn::default());
    let mut year = Year::default();
    let mut claims: Vec<Claim> = Vec::new();
    for day in 0..YEAR {
        body.wakes(day);
        diary.goes_to(day, 7 * 60);
        year.notes(day, &diary.position()?, &mut claims);
        match policy {
            Policy::RestThenReturn => resting.lives(day, kind, &mut body, &mut diary),
            Policy::OneLongSession => OneLongSession::lives(day, kind, &mut body, &mut diary)?,
            Policy::Engine => with_engine.lives(day, kind, &mut body, &mut diary)?,
        }
        diary.goes_to(day, 22 * 60);
        year.notes(day, &diary.position()?, &mut claims);
        body.sleeps();
    }
    year.flares = body.flares;
    year.audit = audit(&diary.journal, &claims);
    year.journal = diary.journal;
    Some(year)
}

impl Year {
    fn notes(&mut self, day: u16, position: &Position, claims: &mut Vec<Claim>) {
        if position.stage == KEEP {
            self.keep_on = self.keep_on.or(Some(day));
        }
        self.stalled |= position.stalled.is_some();
        self.advised |= support(position).advised.is_some();
        let moved = position.moved.as_ref().map(|moved| (moved.day, moved.from, moved.to));
        claims.push(Claim { day, stage: position.stage, moved });
    }
}
