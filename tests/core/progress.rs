//! A reader's way through the stages, day by day.

#[path = "support/life.rs"]
mod life;

use life::{Life, newcomer, reader, reader_at};
use steadyback::{
    catalogue::Place,
    journal::{BoutKind, BoutRecord, Entry, EntryId, Fact, Journal, Retraction, Review, Settings},
    policy::{VERSION, table},
    progress::{Light, Position, Progress, Subject},
    time::Now,
};

#[test]
fn a_steady_reader_gets_through_every_stage_and_no_faster_than_its_days() {
    let mut life = reader();
    life.tells_usual_pain(3);
    let mut moves = Vec::new();
    let mut stage = life.position().stage;
    for _ in 0..200 {
        life.good_day();
        if life.day % 14 == 13 {
            life.does(Fact::Review(Review { worry: [Some(2); 5], ..Default::default() }));
        }
        life.sleeps();
        let position = life.position();
        if position.stage != stage {
            moves.push((life.day, stage, position.stage));
            stage = position.stage;
        }
    }
    assert_eq!(moves, [(15, 1, 2), (29, 2, 3), (43, 3, 4), (71, 4, 5)]);
    assert_eq!(stage, 5);
}

#[test]
fn bouts_of_a_stage_and_the_bouts_a_counted_day_needs() {
    let table = [(0, 4, 2), (1, 5, 3), (2, 4, 2), (3, 3, 2), (4, 2, 1), (5, 1, 1)];
    for (stage, planned, needed) in table {
        let mut life = reader_at(stage);
        life.sleeps();
        while life.position().planned_today == 0 {
            life.sleeps();
        }
        let position = life.position();
        assert_eq!((position.stage, position.planned_today, position.needed_today), (stage, planned, needed));
    }
}

#[test]
fn a_reader_may_choose_fewer_and_still_needs_nearly_half_of_the_stage() {
    // Stage 1 has five bouts: its floor is two.
    for (wish, planned, needed) in [(9, 5, 3), (5, 5, 3), (4, 4, 2), (3, 3, 2), (2, 2, 2), (1, 1, 2), (0, 1, 2)] {
        let mut life = reader();
        life.sets(Settings { bouts: Some(wish), ..Settings::default() });
        assert_eq!(life.position().planned_today, 5, "today was planned when it began");
        life.sleeps();
        let position = life.position();
        assert_eq!((position.planned_today, position.needed_today), (planned, needed), "{wish} wished");
    }
}

#[test]
fn the_first_day_has_what_still_fits() {
    let planned = |hour: i64| {
        let mut life = newcomer();
        life.minute = hour * 60;
        life.check().position().planned_today
    };
    assert_eq!((planned(8), planned(21), planned(23)), (5, 2, 0));
}

#[test]
fn stage_5_has_five_days_a_week_at_most() {
    let week = |days: u8| {
        let mut life = reader_at(5);
        life.sets(Settings { days, ..Settings::default() });
        let planned = |_| life.sleeps().checks_when_due().bout().position().planned_today;
        (0..7).map(planned).filter(|planned| *planned > 0).count()
    };
    assert_eq!([0b111_1111, 0b011_1111, 0b001_1111, 0b000_0111, 0].map(week), [5, 5, 5, 3, 0]);
}

#[test]
fn a_day_counts_from_the_bouts_it_needs() {
    for (bouts, counts) in [(2, false), (3, true), (4, true)] {
        let mut life = reader();
        life.bouts(bouts);
        let today = life.position().recent.last().copied();
        assert_eq!(today.map(|day| (day.counted, day.is_counted)), Some((bouts, counts)));
    }
}

#[test]
fn a_day_with_none_planned_is_neither_counted_nor_missed() {
    let mut life = reader();
    // Mondays and Wednesdays only.
    life.sets(Settings { days: 0b000_0101, ..Settings::default() }).bouts(3).sleeps().bouts(3);
    let is_counted = |life: &Life| life.position().recent.iter().map(|day| day.is_counted).collect::<Vec<_>>();
    assert_eq!(is_counted(&life), [true, false]);
    assert_eq!(life.gate(Subject::Consistency).current, 1, "so far");
    life.sleeps();
    assert_eq!(life.gate(Subject::Consistency).current, 1);
}

#[test]
fn a_bout_counts_if_it_was_seen_and_began_an_hour_after_the_last_that_counted_had_ended() {
    let counted = |minutes: i64| {
        let mut life = reader();
        life.bout();
        life.waits(minutes - 70).bout();
        life.position().counted_today
    };
    assert_eq!([59, 60, 61].map(counted), [1, 2, 2]);
    let mut life = reader();
    life.bout_with(|bout| bout.counts = false);
    assert_eq!(life.position().counted_today, 0);
    life.waits(-65).bout();
    assert_eq!(life.position().counted_today, 1, "after one that did not count there is nothing to wait for");
}

#[test]
fn sessions_and_short_bouts_count_as_bouts_and_bouts_elsewhere_count_for_nothing() {
    for kind in [BoutKind::Session, BoutKind::Short, BoutKind::Test] {
        let mut life = reader();
        life.bout_with(|bout| bout.kind = kind);
        assert_eq!(life.position().counted_today, 1, "{kind:?}");
    }
    let mut life = reader();
    life.does(Fact::BoutElsewhere);
    assert_eq!(life.position().counted_today, 0);
}

#[test]
fn a_bout_recorded_after_the_cut_belongs_to_the_evening_it_ended_on() {
    let mut life = reader();
    life.bouts(2);
    life.minute = 26 * 60 + 50;
    life.does(Fact::BoutStarted { place: Place::Floor, pain_now: 1 }).waits(3);
    let ended = life.now();
    life.waits(60);
    life.does(Fact::BoutFinished(BoutRecord {
        kind: BoutKind::Bout,
        ended,
        worst_pain: None,
        counts: true,
        exercises: vec![],
    }));
    let recent = life.position().recent;
    assert_eq!(recent.iter().map(|day| day.counted).collect::<Vec<_>>(), [3, 0]);
}

#[test]
fn a_bout_of_a_day_that_was_left_behind_is_kept_and_not_counted() {
    let mut life = reader();
    let ended = life.now();
    life.sleeps().wakes_with(1);
    life.does(Fact::BoutFinished(BoutRecord {
        kind: BoutKind::Bout,
        ended,
        worst_pain: Some(7),
        counts: true,
        exercises: vec![],
    }));
    let position = life.position();
    assert_eq!((position.counted_today, position.light), (0, Some(Light::Red)), "but what hurt, hurt");
}

#[test]
fn a_day_is_cut_in_the_middle_of_the_readers_sleep() {
    // Asleep from nine to five in the afternoon: the day is cut at one.
    let mut life = reader();
    life.sets(Settings { wake: 17 * 60, sleep: 9 * 60, ..Settings::default() }).sleeps();
    let today = life.position().day;
    let at = |minute: i64| life.position_at(life::instant(life.day, minute)).day.days_since(today);
    assert_eq!((at(8 * 60), at(13 * 60 - 1), at(13 * 60)), (0, 0, 1));
}

#[test]
fn days_do_not_run_backwards_when_a_reader_travels_west() {
    let mut journal = Journal::default();
    let hours =
        |hours: i64, offset: i16| Now::new(1_772_445_600_000 + hours * 3_600_000, offset * 60).unwrap_or(Now::EPOCH);
    let east = hours(4, 14);
    journal.add(Entry { id: EntryId::new(1), at: east, fact: Fact::Morning { pain: 1 } });
    let west = hours(6, -11);
    assert!(west.day() < east.day());
    journal.add(Entry { id: EntryId::new(2), at: west, fact: Fact::Morning { pain: 2 } });
    let position = Progress::of(&journal, west).at(west);
    assert_eq!(position.map(|position| (position.day, position.recent.len())), Some((east.day(), 1)));
}

#[test]
fn a_bout_on_a_date_that_travel_has_left_behind_counts_on_the_day_that_was_reached() {
    let hours =
        |hours: i64, offset: i16| Now::new(1_772_445_600_000 + hours * 3_600_000, offset * 60).unwrap_or(Now::EPOCH);
    let (east, west) = (hours(4, 14), hours(6, -11));
    let (kind, ended, worst_pain) = (BoutKind::Bout, west, None);
    let bout = BoutRecord { kind, ended, worst_pain, counts: true, exercises: vec![] };
    let mut journal = Journal::default();
    journal.add(Entry { id: EntryId::new(1), at: east, fact: Fact::Morning { pain: 1 } });
    journal.add(Entry { id: EntryId::new(2), at: west, fact: Fact::BoutFinished(bout) });
    let position = Progress::of(&journal, west).at(west);
    assert_eq!(position.map(|position| (position.day, position.counted_today)), Some((east.day(), 1)));
}

#[test]
fn what_is_dated_later_is_taken_in_before_what_is_added_after_it() {
    let mut life = reader();
    let now = life.now();
    life.waits(60).does(Fact::FlareDeclared);
    let mut progress = Progress::of(&life.journal, now);
    life.waits(60).does(Fact::FlareOver);
    if let Some(over) = life.journal.entries().last() {
        progress.add(over);
    }
    let closing = |position: Position| position.flare.map(|flare| flare.closing);
    assert_eq!(progress.at(life.now()).map(closing), Some(Some(true)), "declared, then over");
    assert_eq!(progress.at(life.now()), Some(life.position()));
}

#[test]
fn what_was_taken_back_before_its_time_came_asks_for_a_fold_from_the_start() {
    let mut life = reader();
    let now = life.now();
    life.waits(60).wakes_with(9);
    let morning = life.journal.entries().last().map_or(EntryId::new(0), |entry| entry.id);
    // As two journals merge of which one was ahead: the retraction is dated before what it takes back.
    life.journal.add(Entry { id: EntryId::new(99), at: now, fact: Fact::Retract(Retraction { of: morning }) });
    assert_eq!(life.position().recent.last().and_then(|day| day.morning), None, "taken back");
    assert_eq!(Progress::of(&life.journal, now).at(life.now()), None);
}

#[test]
fn a_table_that_is_named_days_before_the_first_word_begins_nothing() {
    let mut silent = newcomer();
    silent.is_gone(5).check();
    let mut named = newcomer();
    named.does(Fact::Rules { version: VERSION }).is_gone(5).check();
    assert_eq!(named.position().recent.len(), 1);
    assert_eq!(named.position(), silent.position());
}

#[test]
fn what_is_dated_later_counts_from_its_time_on() {
    let mut life = reader();
    let now = life.now();
    life.is_gone(3).wakes_with(9);
    assert_eq!(life.position_at(now).light, None);
    let progress = Progress::of(&life.journal, now);
    let then = progress.at(life.now());
    assert_eq!(then.as_ref(), Some(&life.position()));
    assert_eq!(then.and_then(|position| position.light), Some(Light::Red));
}

#[test]
fn a_clock_set_back_and_a_retraction_ask_for_a_fold_from_the_start() {
    let mut life = reader();
    let before = life.now();
    life.waits(60).wakes_with(9);
    let mut progress = Progress::of(&life.journal, life.now());
    assert_eq!(progress.at(before), None);
    let wrong = life.journal.entries().last().map_or(EntryId::new(0), |entry| entry.id);
    let retraction = Entry { id: EntryId::new(99), at: life.now(), fact: Fact::Retract(Retraction { of: wrong }) };
    progress.add(&retraction);
    assert_eq!(progress.at(life.now()), None);
    life.journal.add(retraction);
    assert_eq!(life.position().recent.last().and_then(|day| day.morning), None, "taken back");
}

#[test]
fn a_rules_table_that_is_not_known_changes_nothing() {
    assert!(table(VERSION).is_some() && table(0).is_none() && table(VERSION + 1).is_none());
    let mut life = reader();
    life.does(Fact::Rules { version: VERSION + 1 }).sleeps().wakes_with(2);
    assert_eq!(life.position().rules_version, VERSION);
}

#[test]
fn a_gap_of_any_length_is_crossed_quickly_and_adds_nothing() {
    let mut life = reader();
    life.good_day();
    let last = Now::new(Now::LIMIT_MS, 0).unwrap_or(Now::EPOCH);
    let position = life.position_at(last);
    assert_eq!((position.stage, position.days_in_stage), (1, 0), "begun anew, on return");
    assert_eq!(position.day, last.day_cut_at(180));
}
