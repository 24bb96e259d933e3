//! What ends a bout from outside, however it comes into the journal.
#![expect(clippy::expect_used, reason = "a failing test panics")]

mod support;

use steadyback::{
    catalogue::Place,
    coach::{Action, BoutEvent, Effect},
    journal::{Check, Entry, EntryId, Fact, Journal},
    suitability::{Outcome, Symptom, Ticks},
    time::Now,
};
use support::{DAY_MS, HOUR_MS, MINUTE_MS, MORNING_MS, Reader};

/// Another tab's journal: this one's with one more fact, `ago` milliseconds before now.
fn hears(reader: &mut Reader, fact: Fact, ago: i64) -> usize {
    let mut journal = reader.coach.journal().clone();
    let at = Now::new(reader.wall_ms - ago, 0).expect("within range");
    journal.add(Entry { id: EntryId::new(u64::MAX), at, fact });
    reader.chance += 1;
    reader.coach.merge(&journal, reader.reading(), reader.chance)
}

fn last_bout_pain(journal: &Journal) -> Option<u8> {
    let bout = journal.entries().iter().rev().find_map(|entry| match &entry.fact {
        Fact::BoutFinished(bout) => Some(bout.worst_pain),
        _ => None,
    });
    bout.expect("a bout was recorded")
}

fn playing() -> Reader {
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    reader.plays(70_000);
    reader.effects();
    reader
}

fn emergency() -> Fact {
    let ticked = Ticks::NONE.toggled(0);
    assert_eq!(ticked.outcome(), Outcome::Emergency);
    Fact::Check(Check { ticked, reported: None, answers: Vec::new() })
}

#[test]
fn a_stop_report_of_another_tab_ends_the_bout_and_opens_the_check() {
    for symptom in Symptom::ALL {
        for ago in [0, MINUTE_MS, 2 * DAY_MS] {
            let mut reader = playing();
            assert_eq!(hears(&mut reader, Fact::Stop(symptom), ago), 1);
            assert_eq!(reader.screen(), "check", "{symptom:?} {ago} ms ago");
            assert_eq!(reader.coach.wake_in_ms(), None, "nothing plays on");
            assert_eq!(reader.effects(), [Effect::Awake(false), Effect::Event(BoutEvent::Finish)]);
            assert_eq!(last_bout_pain(reader.coach.journal()), None, "what was done is kept");
        }
    }
}

#[test]
fn it_ends_a_bout_that_asks_about_pain_too_and_keeps_the_answer() {
    let mut reader = playing();
    reader.does(Action::Hurts);
    hears(&mut reader, Fact::Stop(Symptom::Numbness), 0);
    assert_eq!(reader.screen(), "check");
    let mut reader = playing();
    reader.does_all(&[Action::Hurts, Action::ReportPain(7)]);
    hears(&mut reader, Fact::Stop(Symptom::Numbness), 0);
    assert_eq!((reader.screen(), last_bout_pain(reader.coach.journal())), ("check", Some(7)));
}

#[test]
fn a_report_dated_ahead_ends_it_as_well() {
    let mut reader = playing();
    hears(&mut reader, Fact::Stop(Symptom::Weakness), -DAY_MS);
    assert_eq!(reader.screen(), "check");
}

/// A bout that was begun while the check still counted, and plays on after the day on which it has run out.
fn playing_past_the_check() -> Reader {
    let mut reader = Reader::past_the_check();
    reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::Back, Action::Back]);
    reader.waits(7 * DAY_MS - 7 * HOUR_MS - MINUTE_MS);
    reader.does_all(&[Action::Begin, Action::ChoosePlace(Place::Floor), Action::PainNow(3)]);
    reader.plays(70_000);
    assert_eq!(reader.screen(), "bout");
    reader
}

#[test]
fn a_stop_report_ends_a_bout_that_could_not_have_been_begun_any_more() {
    // PROGRAMME.md §6: it ends the bouts of its day in every tab.
    for ago in [0, MINUTE_MS, 2 * DAY_MS] {
        let mut reader = playing_past_the_check();
        hears(&mut reader, Fact::Stop(Symptom::Spread), ago);
        assert_eq!((reader.screen(), reader.coach.wake_in_ms()), ("check", None), "{ago} ms ago");
    }
    let mut reader = playing_past_the_check();
    let (stop, mut journal) = (EntryId::new(u64::MAX), Journal::default());
    let ago = |ms: i64| Now::new(reader.wall_ms - ms, 0).expect("within range");
    let answers = Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: vec![stop] });
    journal.add(Entry { id: stop, at: ago(6_000), fact: Fact::Stop(Symptom::Spread) });
    journal.add(Entry { id: EntryId::new(u64::MAX - 1), at: ago(3_000), fact: answers });
    assert_eq!(reader.coach.merge(&journal, reader.reading(), 99), 2);
    assert_ne!(reader.screen(), "bout", "one that a check has answered the same day as well");
    assert_eq!(reader.coach.wake_in_ms(), None);
}

#[test]
fn one_that_a_check_has_answered_on_another_day_ends_nothing() {
    let mut reader = playing();
    let (stop, mut journal) = (EntryId::new(u64::MAX), Journal::default());
    let check = Check { ticked: Ticks::NONE, reported: None, answers: vec![stop] };
    let days_ago = |days: i64| Now::new(MORNING_MS - days * DAY_MS, 0).expect("within range");
    journal.add(Entry { id: stop, at: days_ago(2), fact: Fact::Stop(Symptom::Spread) });
    journal.add(Entry { id: EntryId::new(u64::MAX - 1), at: days_ago(1), fact: Fact::Check(check) });
    assert_eq!(reader.coach.merge(&journal, reader.reading(), 99), 2);
    assert_eq!(reader.screen(), "bout");
}

#[test]
fn a_lock_of_another_tab_ends_it_and_keeps_what_was_done() {
    let mut reader = playing();
    hears(&mut reader, emergency(), 0);
    assert_eq!((reader.screen(), reader.coach.wake_in_ms()), ("locked", None));
    assert!(!reader.wakes(), "it shows already");
    assert_eq!(last_bout_pain(reader.coach.journal()), None);
}

#[test]
fn a_lock_while_a_bout_is_rated_keeps_what_was_said_of_it() {
    let mut reader = playing();
    reader.does_all(&[Action::Finish, Action::WorstPain(5)]);
    hears(&mut reader, emergency(), 0);
    assert_eq!((reader.screen(), last_bout_pain(reader.coach.journal())), ("locked", Some(5)));
}

#[test]
fn a_flare_of_another_tab_leads_to_the_check() {
    let mut reader = playing();
    hears(&mut reader, Fact::FlareDeclared, 0);
    assert_eq!(reader.screen(), "check");
    let mut reader = Reader::past_the_check();
    reader.does(Action::ChoosePlace(Place::Chair));
    hears(&mut reader, Fact::FlareDeclared, 0);
    assert_eq!(reader.screen(), "check", "the way to a bout is closed as well");
}

#[test]
fn what_locks_nothing_lets_it_play_on() {
    let mut reader = playing();
    for fact in [Fact::Morning { pain: 3 }, Fact::SupportAsked, Fact::BoutElsewhere] {
        hears(&mut reader, fact, MINUTE_MS);
        assert_eq!(reader.screen(), "bout");
    }
    assert!(reader.coach.wake_in_ms().is_some());
    assert!(reader.effects().is_empty());
}
