//! What must always hold of where a reader stands (PROGRAMME.md §10), over generated lives.
//!
//! `PROPTEST_CASES` is the number of lives for each property: `PROPTEST_CASES=1000000 cargo test -p steadyback --test progress_properties`.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/journals.rs"]
mod journals;

use std::{collections::BTreeSet, sync::LazyLock};

use cases::cases;
use journals::{Dice, Temper, any_lives, journal, life, some_now};
use proptest::prelude::*;
use steadyback::{
    Message, Words,
    journal::{BoutRecord, Entry, EntryId, Fact, Journal},
    progress::{AwayResult, Freeze, Light, Position, Progress, Subject},
    suitability::{Standing, Suitability},
    time::Now,
};

const DAY_MS: i64 = 24 * 60 * 60_000;
const LONGEST: usize = 160;

/// Long, mostly diligent lives, which is where stages rise.
fn any_long_life() -> impl Strategy<Value = Vec<Entry>> {
    let temper = prop_oneof![3 => Just(Temper::Diligent), 1 => Just(Temper::Ordinary), 1 => Just(Temper::Hostile)];
    let seeds = prop::collection::vec(any::<u64>(), 0..=400);
    (temper, seeds).prop_map(|(temper, seeds)| life(temper, &seeds))
}

fn stands(journal: &Journal, now: Now) -> Position {
    Progress::of(journal, now).at(now).expect("a fold as of now knows now")
}

fn later(now: Now, days: i64) -> Now {
    Now::new(now.instant_ms() + days * DAY_MS, now.offset_minutes()).expect("within range")
}

/// Instants at which to look at a life: at each of its entries, and on the days after it until the next.
fn instants(journal: &Journal) -> Vec<Now> {
    let entries = journal.entries();
    let mut instants = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let next = entries.get(index + 1).map_or(i64::MAX, |next| next.at.instant_ms());
        let days = (0..=6).map(|days| later(entry.at, days));
        instants.extend(days.filter(|at| at.instant_ms() < next || at.instant_ms() == entry.at.instant_ms()));
    }
    instants
}

/// A stretch of a life: so many instants running.
const STRETCH: usize = 48;

/// The instants of a stretch of a life, begun by chance, with where the reader stands then, as an unfolding life sees it: each entry is added when its
/// time has come.
fn walk(journal: &Journal, seed: u64) -> Vec<(Now, Position)> {
    let instants = instants(journal);
    let first = Dice::new(seed).index((instants.len() + 1).saturating_sub(STRETCH / 2));
    let mut progress = Progress::default();
    let mut entries = journal.entries().iter().peekable();
    let mut walk = Vec::new();
    for now in instants.into_iter().skip(first).take(STRETCH) {
        while let Some(entry) = entries.next_if(|entry| entry.at.instant_ms() <= now.instant_ms()) {
            progress.add(entry);
        }
        let stands = progress.at(now).unwrap_or_else(|| {
            progress = Progress::of(&self::journal(journal.entries_to(now)), now);
            progress.at(now).expect("a fold as of now knows now")
        });
        walk.push((now, stands));
    }
    walk
}

/// Every message there are words for.
static WORDS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| Words::ALL.iter().flat_map(|words| words.message_ids()).collect());

fn without_retractions(entries: &[Entry]) -> Vec<Entry> {
    entries.iter().filter(|entry| !matches!(entry.fact, Fact::Retract(_))).cloned().collect()
}

fn with_pains(entry: &Entry, pain: impl Fn(u8) -> u8) -> Entry {
    let fact = match &entry.fact {
        Fact::Morning { pain: told } => Fact::Morning { pain: pain(*told) },
        Fact::BoutFinished(bout) => {
            Fact::BoutFinished(BoutRecord { worst_pain: bout.worst_pain.map(&pain), ..bout.clone() })
        }
        other => other.clone(),
    };
    Entry { fact, ..entry.clone() }
}

/// A bout that is recorded later than it ended may belong to the day before, of which nothing was known yet.
fn is_told_late(entry: &Entry) -> bool {
    matches!(&entry.fact, Fact::BoutFinished(bout) if bout.ended != entry.at)
}

/// Coming back after the longest absence leads to stage 1, or to 0 with much pain (PROGRAMME.md §5). Until the bout that says how much it hurts, the last answer
/// stands for it; where that was much and it is less now, 0 becomes 1 without a gate. No other absence hangs on pain.
fn comes_back(before: &Position, after: &Position) -> bool {
    before.away.result == AwayResult::StartAgain && (before.stage, after.stage) == (0, 1)
}

fn said(position: &Position) -> Vec<&Message> {
    let gate = position.gate.iter().map(|condition| &condition.reason);
    let moved = position.moved.iter().map(|moved| &moved.reason);
    position.reasons.iter().chain(&position.support).chain(gate).chain(moved).collect()
}

fn has(position: &Position, id: &str) -> bool {
    position.reasons.iter().any(|reason| reason.id == id)
}

proptest! {
    #![proptest_config(cases(10_000))]

    /// 1.
    #[test]
    fn locked_means_nothing_planned_and_nothing_opened(life in any_lives(LONGEST), seed: u64, days in 1_i64..400) {
        let journal = journal(&life);
        let now = some_now(&life, seed);
        let position = stands(&journal, now);
        let suitability = Suitability::of(&journal, now);
        prop_assert_eq!(position.standing, suitability.standing(now.day()), "one truth about checks");
        if matches!(position.standing, Standing::Locked(_)) {
            prop_assert_eq!((position.planned_today, position.frozen), (0, Some(Freeze::Locked)));
            prop_assert!(!position.gate_met && !position.sessions_open);
            prop_assert!(position.tests.iter().all(|test| !test.offered));
            let reached: Vec<Entry> = life.iter().filter(|entry| entry.at.instant_ms() <= now.instant_ms()).cloned().collect();
            let alone = self::journal(&reached);
            if matches!(Suitability::of(&alone, now).standing(now.day()), Standing::Locked(_)) {
                // By the clock alone: what the whole journal holds after now may lift the lock, and of two entries with one name it may keep the one dated later.
                prop_assert!(stands(&alone, later(now, days)).stage <= stands(&alone, now).stage);
            }
        }
        // And by every entry, in its time: no gate opens where a lock holds.
        for window in walk(&self::journal(&unique(&without_retractions(&life))), seed).windows(2) {
            let [(_, before), (now, after)] = window else { continue };
            if matches!(after.standing, Standing::Locked(_)) {
                prop_assert!(after.stage <= before.stage || comes_back(before, after), "under a lock at {now:?}");
            }
        }
    }

    /// 2.
    #[test]
    fn removing_credit_never_leads_to_a_higher_stage(life in any_long_life(), seed: u64, one_in in 1_u64..12) {
        let mut dice = Dice::new(seed);
        let less: Vec<Entry> = life.iter().map(|entry| match &entry.fact {
            Fact::BoutFinished(bout) if dice.one_in(one_in) => {
                Entry { fact: Fact::BoutFinished(BoutRecord { counts: false, ..bout.clone() }), ..entry.clone() }
            }
            _ => entry.clone(),
        }).collect();
        // Of two entries with one name the journal keeps one by content, which is not what this is about.
        let (more, less) = (journal(&unique(&without_retractions(&life))), journal(&unique(&without_retractions(&less))));
        for ((now, with), (_, without)) in walk(&more, seed).into_iter().zip(walk(&less, seed)) {
            prop_assert!(without.stage <= with.stage, "at {now:?}: {} with less credit, {} with more", without.stage, with.stage);
        }
    }

    /// 3.
    #[test]
    fn a_gate_opens_only_when_every_condition_is_met_and_no_pain_answer_of_the_day_makes_up_for_another(
        life in any_long_life(), seed: u64, pain in 0_u8..=10,
    ) {
        // Taking back changes the past.
        let life = unique(&without_retractions(&life));
        let journal = journal(&life);
        for window in walk(&journal, seed).windows(2) {
            let [(_, before), (now, after)] = window else { continue };
            let gate = after.stage > before.stage && !comes_back(before, after);
            if gate && !journal.entries().iter().any(|entry| entry.at == *now && is_told_late(entry)) {
                prop_assert!(before.gate_met, "{before:#?}");
                let by_test = before.stage == 1 && before.tests.iter().all(|test| test.taken.is_some());
                prop_assert!(by_test || before.gate.iter().all(|condition| condition.met), "{:#?}", before.gate);
            }
        }
        let now = some_now(&life, seed);
        let before = stands(&journal, now);
        let is_of_today = |entry: &Entry| now.instant_ms() - entry.at.instant_ms() < 8 * 60 * 60_000;
        let changed: Vec<Entry> = life.iter().map(|entry| if is_of_today(entry) { with_pains(entry, |_| pain) } else { entry.clone() }).collect();
        let changed = self::journal(&changed);
        let hangs_on_pain = |subject: Subject| subject.is_pain() || matches!(subject, Subject::Test(_) | Subject::Symmetry(_));
        let unmet = before.gate.iter().any(|condition| !condition.met && !hangs_on_pain(condition.subject));
        let after = stands(&changed, now);
        if unmet && !before.gate_met && (before.stage, before.day) == (after.stage, after.day) && before.moved == after.moved {
            prop_assert!(!after.gate_met);
        }
    }

    /// 4 and 5.
    #[test]
    fn a_red_holds_everything_for_three_days_and_a_day_raises_one_rung_and_one_stage_at_most(life in any_long_life(), seed: u64) {
        let walk = walk(&journal(&unique(&without_retractions(&life))), seed);
        let mut rises_today = (None, 0, 0);
        let mut red = None;
        for window in walk.windows(2) {
            let [(_, before), (_, after)] = window else { continue };
            let rose = before.rungs.iter().zip(&after.rungs).map(|(before, after)| after.earned.saturating_sub(before.earned));
            let (rungs, stages) = (rose.map(u32::from).sum::<u32>(), u32::from(after.stage.saturating_sub(before.stage)));
            let stages = if comes_back(before, after) { 0 } else { stages };
            if before.recent.last().is_some_and(|day| day.light == Some(Light::Red)) {
                red = Some(before.day);
            }
            if rises_today.0 != Some(after.day) {
                rises_today = (Some(after.day), 0, 0);
            }
            rises_today = (rises_today.0, rises_today.1 + rungs, rises_today.2 + stages);
            // Travel can bring days without a start between two instants that are looked at; a whole week never lies between them.
            let days = u32::try_from(after.day.days_since(before.day)).unwrap_or(0).max(1);
            prop_assert!(rises_today.1 <= days && rises_today.2 <= days, "{rises_today:?}");
            if red.is_some_and(|red| after.day.days_since(red) <= 3) {
                prop_assert_eq!((rungs, stages), (0, 0), "within three days of a red");
            }
        }
    }

    /// 8, and that adding is folding.
    #[test]
    fn the_same_journal_at_the_same_instant_gives_the_same_answer_however_it_came_about(life in any_lives(LONGEST), seed: u64) {
        let journal = journal(&life);
        for (now, position) in walk(&journal, seed).into_iter().step_by(8) {
            prop_assert_eq!(&position, &stands(&self::journal(journal.entries_to(now)), now));
        }
        let mut backwards = life.clone();
        backwards.reverse();
        let now = some_now(&life, seed);
        let answer = stands(&journal, now);
        prop_assert_eq!(format!("{answer:?}"), format!("{:?}", stands(&self::journal(&backwards), now)));
    }

    /// 10 and 11.
    #[test]
    fn no_life_panics_and_every_decision_says_why_in_words(life in any_lives(LONGEST), seed: u64) {
        let position = stands(&journal(&life), some_now(&life, seed));
        for message in said(&position) {
            prop_assert!(WORDS.contains(&message.id), "{message:?}");
            prop_assert!(message.name.as_ref().is_none_or(|name| WORDS.contains(name)), "{message:?}");
        }
        prop_assert_eq!(position.frozen.is_some(), position.reasons.iter().any(|reason| reason.id.starts_with("frozen-")));
        prop_assert_eq!(position.planned_today == 0, position.reasons.iter().any(|reason| reason.id.starts_with("planned-")));
        prop_assert_eq!(position.light.is_some(), position.reasons.iter().any(|reason| reason.id.starts_with("light-")));
        prop_assert_eq!(position.flare.is_some(), has(&position, "flare-open") || has(&position, "flare-closing"));
        prop_assert_eq!(position.repetitions_percent < 100, has(&position, "shown-fewer"));
        prop_assert_eq!(position.staying, has(&position, "staying"));
        prop_assert_eq!(position.gate_met, has(&position, "gate-open"));
        prop_assert!(position.moved.iter().all(|moved| position.reasons.contains(&moved.reason)));
        prop_assert!(position.rungs.iter().all(|rung| 1 <= rung.shown && rung.shown <= rung.earned.max(1)));
        prop_assert!(position.stage <= 5 && position.needed_today >= 1);
    }

    /// 12.
    #[test]
    fn what_is_dated_later_counts_for_nothing_yet_and_an_empty_stretch_of_time_raises_no_stage(
        life in any_lives(LONGEST), seed: u64, days in 0_i64..800,
    ) {
        let life = without_retractions(&life);
        let now = some_now(&life, seed);
        let whole = journal(&life);
        let reached = journal(&life.iter().filter(|entry| entry.at.instant_ms() <= now.instant_ms()).cloned().collect::<Vec<_>>());
        let same_names = whole.entries_to(now) == reached.entries();
        let locks_later = whole.entries().iter().skip(reached.entries().len()).any(|entry| matches!(entry.fact, Fact::Check(_) | Fact::Stop(_)));
        if same_names && !locks_later {
            prop_assert_eq!(stands(&whole, now), stands(&reached, now));
        }
        let tomorrow = stands(&reached, later(now, 1));
        prop_assert!(stands(&reached, later(now, 1 + days)).stage <= tomorrow.stage);
    }

    /// 13.
    #[test]
    fn a_journal_that_names_its_table_stands_where_one_does_that_never_heard_of_another(life in any_lives(LONGEST), seed: u64, version: u16) {
        let life = without_retractions(&life);
        let mut named = life.clone();
        let now = some_now(&life, seed);
        let first = life.iter().min_by_key(|entry| entry.order()).map(|entry| entry.at);
        for (number, version) in [(u64::MAX, 1), (u64::MAX - 1, version)] {
            let middle = life.get(usize::try_from(seed).unwrap_or(0) % life.len().max(1)).map(|entry| entry.at);
            let at = if version == 1 { first } else { middle };
            named.extend(at.map(|at| Entry { id: EntryId::new(number), at, fact: Fact::Rules { version } }));
        }
        prop_assert_eq!(stands(&journal(&named), now), stands(&journal(&life), now));
    }
}

/// One entry a name.
fn unique(entries: &[Entry]) -> Vec<Entry> {
    let mut names = BTreeSet::new();
    entries.iter().filter(|entry| names.insert(entry.id)).cloned().collect()
}
