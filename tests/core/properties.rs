//! What holds for every bout, whatever the reader taps, whenever they tap it.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod support;

use proptest::prelude::*;
use steadyback::{
    catalogue::{Place, Sides},
    coach::{Action, message_ids},
    guide::{Bout, Cue, Note, Sound, Step},
    journal::Fact,
    policy::POLICY,
    progress::Control,
    suitability::Standing,
    view::{Offer, Side, View},
};
use support::{
    DAY_MS, Reader,
    cases::cases,
    menus::{first_menu, menu_at, repetitions_today},
};

fn any_place() -> impl Strategy<Value = Place> {
    prop_oneof![Just(Place::Floor), Just(Place::Chair), Just(Place::Standing)]
}

/// Something that happens: a tap, time, the page hides or shows, a clock jumps.
#[derive(Clone, Copy, Debug)]
enum Happening {
    Tap(Action),
    Plays(i64),
    Throttled(i64),
    Hides(bool),
    WallJumps(i64),
}

fn any_tap() -> impl Strategy<Value = Action> {
    let score = 0_u8..=12;
    let control = prop_oneof![Just(Control::Steady), Just(Control::Wobbly), Just(Control::Lost)];
    let offer = prop_oneof![Just(Offer::Easier), Just(Offer::Next), Just(Offer::Breathe), Just(Offer::Finish)];
    let side = prop_oneof![Just(Side::Left), Just(Side::Right)];
    prop_oneof![
        2 => Just(Action::Begin),
        1 => Just(Action::Again),
        2 => any_wish(),
        1 => (0_u8..40).prop_map(Action::Tick),
        4 => Just(Action::Proceed),
        1 => Just(Action::Back),
        1 => Just(Action::Confirm),
        1 => Just(Action::Lift),
        3 => any_place().prop_map(Action::ChoosePlace),
        3 => score.clone().prop_map(Action::PainNow),
        2 => Just(Action::Pause),
        2 => Just(Action::Resume),
        3 => Just(Action::Skip),
        4 => Just(Action::Easier),
        2 => Just(Action::Hurts),
        1 => Just(Action::Finish),
        2 => score.clone().prop_map(Action::ReportPain),
        1 => (0_u8..6).prop_map(Action::ReportSymptom),
        3 => offer.prop_map(Action::Choose),
        1 => score.prop_map(Action::WorstPain),
        1 => (0_u8..5, side, control).prop_map(|(exercise, side, control)| Action::Rate { exercise, side, control }),
        1 => Just(Action::Complete),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(voice, tones)| Action::SetSound(Sound { voice, tones })),
    ]
}

#[cfg(feature = "plan")]
fn any_wish() -> impl Strategy<Value = Action> {
    use steadyback::{journal::Direction, plan::Wish};
    let wish = prop_oneof![Just(Wish::Bout), Just(Wish::Short), Just(Wish::Session), Just(Wish::Test(Direction::Side))];
    prop_oneof![
        wish.prop_map(Action::BeginAs),
        (0_u8..8, 0_u8..8).prop_map(|(left, right)| Action::CleanHolds { left, right })
    ]
}

#[cfg(not(feature = "plan"))]
fn any_wish() -> impl Strategy<Value = Action> {
    Just(Action::Begin)
}

fn anything() -> impl Strategy<Value = Happening> {
    prop_oneof![
        8 => any_tap().prop_map(Happening::Tap),
        4 => (0_i64..60_000).prop_map(Happening::Plays),
        1 => (0_i64..90_000).prop_map(Happening::Throttled),
        1 => any::<bool>().prop_map(Happening::Hides),
        1 => (-2 * DAY_MS..2 * DAY_MS).prop_map(Happening::WallJumps),
    ]
}

/// Commands and time within a bout.
fn within_a_bout() -> impl Strategy<Value = Happening> {
    prop_oneof![
        3 => prop_oneof![Just(Action::Skip), Just(Action::Easier), Just(Action::Pause), Just(Action::Resume), Just(Action::Hurts)]
            .prop_map(Happening::Tap),
        1 => (0_u8..=10).prop_map(|score| Happening::Tap(Action::ReportPain(score))),
        1 => prop_oneof![Just(Offer::Easier), Just(Offer::Next), Just(Offer::Breathe)]
            .prop_map(|offer| Happening::Tap(Action::Choose(offer))),
        3 => (0_i64..40_000).prop_map(Happening::Plays),
        1 => (0_i64..90_000).prop_map(Happening::Throttled),
        1 => any::<bool>().prop_map(Happening::Hides),
    ]
}

impl Reader {
    fn lives(&mut self, happening: Happening) {
        match happening {
            // Refusals are part of life; only panics and broken rules are not.
            Happening::Tap(action) => drop(self.tries(action)),
            Happening::Plays(ms) => self.plays(ms),
            Happening::Throttled(ms) => drop(self.waits(ms)),
            Happening::Hides(hidden) => {
                self.visible = !hidden;
                self.wakes();
            }
            Happening::WallJumps(ms) => self.wall_ms += ms,
        }
    }
}

fn contiguous(cues: &[Cue]) {
    let mut at_ms = 0;
    for cue in cues {
        assert_eq!(cue.starts_ms, at_ms, "{cue:?}");
        assert!(cue.lasts_ms > 0, "{cue:?}");
        at_ms = cue.ends_ms();
    }
    assert!(cues.windows(2).all(|pair| pair[0].number < pair[1].number), "numbers are never used twice");
}

fn hold_limit(cues: &[Cue]) {
    for hold in cues.iter().filter(|cue| cue.step == Step::Hold) {
        assert!(hold.lasts_ms <= 10_000, "{hold:?}");
    }
}

fn sides_are_balanced(bout: &Bout) {
    for (index, item) in bout.items().iter().enumerate().filter(|(_, item)| item.exercise.sides == Sides::Each) {
        let work = |side| -> (usize, u32) {
            let cues = bout.cues().iter().filter(|cue| cue.item == index && cue.side == Some(side) && cue.rep > 0);
            (cues.clone().filter(|cue| cue.step.ends_repetition()).count(), cues.map(|cue| cue.lasts_ms).sum())
        };
        assert_eq!(work(Side::Left), work(Side::Right), "{}", item.exercise.id);
    }
}

/// A day on which `bouts` bouts with this answer were already done.
fn a_day(place: Place, pains: &[u8]) -> (Reader, u8) {
    let mut reader = Reader::past_the_check();
    for pain in pains {
        reader.does_all(&[Action::ChoosePlace(place), Action::PainNow(*pain)]);
        reader.plays_to_the_end();
        reader.does_all(&[Action::Complete, Action::Begin]);
    }
    (reader, u8::try_from(pains.len()).expect("few bouts"))
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn a_planned_bout_is_sound(place in any_place(), pains in proptest::collection::vec(0_u8..=10, 0..9), pain in 0_u8..=10) {
        let (reader, _) = a_day(place, &pains);
        let (journal, now) = (reader.coach.journal(), reader.reading().now);
        let menu_once = menu_at(journal, now, place, pain);
        let again = menu_at(journal, now, place, pain);
        let ids = |menu: &steadyback::guide::Menu| menu.items.iter().map(|item| (item.exercise.id, item.reps, item.sets)).collect::<Vec<_>>();
        prop_assert_eq!(ids(&menu_once), ids(&again), "same arguments, same menu");
        for item in &menu_once.items {
            prop_assert!(item.form.place == place);
            prop_assert!(pain <= 5 || item.exercise.first_stage == 0);
            prop_assert!(pain <= 7 || item.is_breathing());
            let cap = if item.exercise.id == "cat-camel" || pain > 5 { 12 } else { 30 };
            prop_assert!(item.is_breathing() || item.repetitions() + repetitions_today(journal, now, item.exercise.id) <= cap, "{}", item.exercise.id);
        }
        if pain > 7 {
            prop_assert_eq!(menu_once.note, Some(Note::HighPain));
        }
        let bout = Bout::start(place, menu_once, reader.reading());
        contiguous(bout.cues());
        hold_limit(bout.cues());
        sides_are_balanced(&bout);
        prop_assert!((POLICY.bout_min_ms..=POLICY.bout_max_ms).contains(&bout.total_ms()), "{} ms", bout.total_ms());
        prop_assert!(matches!(bout.cues()[0].step, Step::GetReady));
    }

    #[test]
    fn every_sequence_of_commands_ends(place in any_place(), pain in 0_u8..=10, life in proptest::collection::vec(within_a_bout(), 0..30)) {
        let mut reader = Reader::in_a_bout(place, pain);
        for happening in life {
            let position = match reader.sees() { View::Bout(bout) => Some((bout.paused.is_some(), bout.position_ms)), _ => None };
            reader.lives(happening);
            if let View::Bout(bout) = reader.sees() {
                prop_assert!(bout.total_ms <= POLICY.bout_max_ms, "{} ms", bout.total_ms);
                prop_assert!((bout.cue.starts_ms..=bout.cue.starts_ms + bout.cue.lasts_ms).contains(&bout.position_ms));
                if let (Some((true, before)), Happening::Plays(_) | Happening::Throttled(_) | Happening::Hides(_)) = (position, happening) {
                    prop_assert_eq!(before, bout.position_ms, "paused never advances");
                }
            }
        }
        reader.visible = true;
        for _ in 0..40 {
            match reader.sees() {
                View::Bout(bout) if bout.paused.is_some() => reader.does(Action::Resume),
                View::Bout(_) => reader.plays_to_the_end(),
                View::Hurt(_) => reader.does(Action::Back),
                View::HurtAnswer(answer) => reader.does(Action::Choose(answer.offers[0])),
                _ => break,
            }
        }
        prop_assert_eq!(reader.screen(), "after");
    }

    #[test]
    fn cues_stay_sound_under_every_command(place in any_place(), pain in 0_u8..=10, life in proptest::collection::vec((0_i64..40_000, 0_u8..6), 0..20)) {
        let mut reader = Reader::in_a_bout(place, pain);
        let mut bout = Bout::start(place, first_menu(place, pain), reader.reading());
        for (ms, command) in life {
            reader.time_passes(ms);
            bout.wake(reader.reading(), Sound { voice: true, tones: false });
            if bout.ended() {
                break;
            }
            match command {
                0 => bout.skip(),
                1 | 2 => drop(bout.easier()),
                3 => bout.calm_the_hardest(),
                4 => { bout.drop_the_rest(); bout.breathe_to_the_end(); }
                _ => {}
            }
            contiguous(bout.cues());
            hold_limit(bout.cues());
            prop_assert!(bout.total_ms() <= POLICY.bout_max_ms, "{} ms", bout.total_ms());
        }
    }

    #[test]
    fn locked_never_plays(life in proptest::collection::vec(anything(), 0..120), tick in 0_u8..29) {
        let mut reader = Reader::new();
        reader.does_all(&[Action::Begin]);
        // Half of the lives begin with a lock, so that many taps fall on one.
        if tick.is_multiple_of(2) {
            while let View::Check(check) = reader.sees() {
                if check.questions.iter().any(|question| question.question == tick) {
                    reader.does(Action::Tick(tick));
                }
                reader.does(Action::Proceed);
            }
            reader.does(Action::Confirm);
        }
        let ids = message_ids();
        for happening in life {
            let started = |reader: &Reader| reader.coach.journal().entries().iter().filter(|entry| matches!(entry.fact, Fact::BoutStarted { .. })).count();
            let now = reader.reading().now;
            let before = started(&reader);
            let lock_before = steadyback::suitability::Suitability::of(reader.coach.journal(), now).standing(now.day());
            reader.lives(happening);
            let now = reader.reading().now;
            let locked = |standing| matches!(standing, Standing::Locked(_));
            let after = steadyback::suitability::Suitability::of(reader.coach.journal(), now).standing(now.day());
            if locked(lock_before) && locked(after) {
                prop_assert_eq!(before, started(&reader), "no bout begins under a lock");
            }
            if locked(after) && !matches!(happening, Happening::WallJumps(_)) {
                prop_assert!(matches!(reader.screen(), "locked" | "check" | "confirm" | "place"), "{}", reader.screen());
                prop_assert!(reader.coach.wake_in_ms().is_none(), "nothing plays under a lock");
            }
            for id in ids_in(&format!("{:?}", reader.sees())) {
                prop_assert!(ids.contains(&id), "{} is in no list of message ids", id);
            }
        }
    }
}

/// Every message id in a view's debug form: `id: "…"` and `name: Some("…")`.
fn ids_in(view: &str) -> Vec<String> {
    let texts = view.split("Message { id: \"").skip(1).filter_map(|rest| rest.split('"').next());
    let names = view.split("name: Some(\"").skip(1).filter_map(|rest| rest.split('"').next());
    texts.chain(names).map(String::from).collect()
}
