//! The player follows the clock, and stops when nobody is there.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod support;

use proptest::prelude::*;
use steadyback::{
    catalogue::Place,
    coach::{Action, Effect, Tone},
    guide::{CueKind, Sound},
    view::{PauseReason, View},
};
use support::cases::cases;
use support::{Reader, screen};

const VOICE: Action = Action::SetSound(Sound { voice: true, tones: false });
const TONES: Action = Action::SetSound(Sound { voice: false, tones: true });

fn in_a_bout() -> Reader {
    Reader::in_a_bout(Place::Floor, 3)
}

#[test]
fn the_first_cue_comes_at_once_and_the_position_follows_the_clock() {
    let mut reader = in_a_bout();
    assert_eq!((reader.sees_the_bout().cue.kind, reader.sees_the_bout().position_ms), (CueKind::GetReady, 0));
    reader.time_passes(3_000);
    assert_eq!(reader.sees_the_bout().position_ms, 3_000, "without a wake");
    assert!(!reader.wakes(), "the same cue plays");
    assert!(reader.waits(5_000), "the next cue");
    assert_eq!((reader.sees_the_bout().cue.index, reader.sees_the_bout().cue.starts_ms), (1, 8_000));
}

#[test]
fn the_view_never_runs_ahead_of_the_cue_it_shows() {
    let mut reader = in_a_bout();
    reader.time_passes(9_500);
    let bout = reader.sees_the_bout();
    assert_eq!((bout.cue.index, bout.position_ms), (0, 8_000), "a late wake holds the picture");
    reader.wakes();
    assert_eq!(
        (reader.sees_the_bout().cue.index, reader.sees_the_bout().position_ms),
        (1, 9_500),
        "and then it is right"
    );
}

#[test]
fn a_pause_of_the_reader_s_stands_still_and_goes_on_where_it_was() {
    let mut reader = in_a_bout();
    reader.waits(10_000);
    reader.does(Action::Pause);
    assert_eq!(reader.coach.wake_in_ms(), None);
    reader.waits(600_000);
    let bout = reader.sees_the_bout();
    assert_eq!((bout.position_ms, bout.paused), (10_000, Some(PauseReason::Reader)));
    reader.cannot(Action::Pause);
    reader.does(Action::Resume);
    reader.cannot(Action::Resume);
    reader.waits(1_000);
    assert_eq!(reader.sees_the_bout().position_ms, 11_000);
}

#[test]
fn hidden_and_silent_for_more_than_ten_seconds_it_pauses_and_restarts_the_cue() {
    for (hidden_ms, paused) in [(9_999, false), (10_000, false), (10_001, true), (90_000, true)] {
        let mut reader = in_a_bout();
        reader.waits(8_000);
        reader.waits(1_500);
        let cue = reader.sees_the_bout().cue;
        reader.visible = false;
        reader.wakes();
        reader.plays(hidden_ms);
        reader.visible = true;
        reader.wakes();
        let bout = reader.sees_the_bout();
        if paused {
            assert_eq!(bout.paused, Some(PauseReason::Hidden), "{hidden_ms}");
            assert_eq!(
                (bout.cue.index, bout.position_ms),
                (cue.index, cue.starts_ms),
                "back at the start of the cue it left"
            );
            reader.does(Action::Resume);
            reader.waits(500);
            assert_eq!(reader.sees_the_bout().position_ms, cue.starts_ms + 500);
        } else {
            assert_eq!(
                (bout.paused, bout.position_ms),
                (None, 9_500 + u32::try_from(hidden_ms).expect("small")),
                "{hidden_ms}"
            );
        }
    }
}

#[test]
fn a_frozen_hidden_page_that_wakes_late_pauses_at_the_same_place() {
    let mut reader = in_a_bout();
    reader.waits(9_500);
    reader.visible = false;
    reader.wakes();
    reader.time_passes(90_000);
    reader.visible = true;
    assert!(reader.wakes());
    let bout = reader.sees_the_bout();
    assert_eq!((bout.paused, bout.position_ms), (Some(PauseReason::Hidden), 8_000));
}

#[test]
fn with_sound_it_goes_on_and_a_throttled_tab_comes_back_to_the_right_cue() {
    for sound in [VOICE, TONES] {
        let mut reader = in_a_bout();
        reader.does(sound);
        reader.waits(9_500);
        reader.visible = false;
        reader.wakes();
        reader.waits(30_000);
        reader.waits(60_000);
        reader.visible = true;
        reader.wakes();
        let bout = reader.sees_the_bout();
        assert_eq!((bout.paused, bout.position_ms), (None, 99_500));
        assert!((bout.cue.starts_ms..bout.cue.starts_ms + bout.cue.lasts_ms).contains(&99_500));
    }
}

#[test]
fn a_gap_between_the_clocks_of_more_than_five_seconds_pauses() {
    for (gap_ms, paused) in
        [(4_999, false), (5_000, false), (5_001, true), (-5_000, false), (-5_001, true), (3_600_000, true)]
    {
        for sound in [Sound::default(), Sound { voice: true, tones: true }] {
            let mut reader = in_a_bout();
            reader.does(Action::SetSound(sound));
            reader.waits(9_500);
            reader.wall_ms += gap_ms;
            reader.waits(100);
            let bout = reader.sees_the_bout();
            assert_eq!(bout.paused == Some(PauseReason::ClockJump), paused, "{gap_ms}");
            assert_eq!(bout.position_ms, if paused { 8_000 } else { 9_600 }, "{gap_ms}");
        }
    }
}

#[test]
fn a_visible_page_that_slept_with_both_clocks_running_pauses() {
    let mut reader = in_a_bout();
    reader.waits(9_500);
    reader.waits(3_600_000);
    let bout = reader.sees_the_bout();
    assert_eq!((bout.paused, bout.position_ms), (Some(PauseReason::ClockJump), 8_000));
}

#[test]
fn cues_nobody_saw_earn_no_credit() {
    let mut reader = in_a_bout();
    let total = i64::from(reader.sees_the_bout().total_ms);
    // Eight seconds out of sight, again and again, are too short to pause.
    while reader.screen() == "bout" {
        reader.visible = false;
        reader.wakes();
        reader.plays(8_000);
        reader.visible = true;
        reader.wakes();
    }
    let View::After(after) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert!(after.exercises.is_empty(), "{after:?}");
    reader.does(Action::Complete);
    let View::Done(done) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!((done.played_s, done.sentence.id.as_str()), (0, "done-nothing"));
    assert!(total > 0);
}

#[test]
fn skip_goes_to_the_next_exercise_and_from_the_last_to_the_end() {
    let mut reader = in_a_bout();
    reader.waits(20_000);
    for at in 1..3 {
        reader.does(Action::Skip);
        let bout = reader.sees_the_bout();
        assert_eq!((bout.at, bout.cue.kind, bout.cue.starts_ms), (at, CueKind::Next, bout.position_ms));
        reader.waits(1_000);
    }
    reader.does(Action::Skip);
    assert_eq!(reader.screen(), "after");
}

#[test]
fn easier_goes_smaller_then_to_breathing_and_says_so_on_its_button() {
    let mut reader = in_a_bout();
    assert_eq!(reader.sees_the_bout().easier.id, "easier-nothing", "breathing opens");
    reader.cannot(Action::Easier);
    reader.does(Action::Skip);
    reader.plays(9_000);
    let mut seen = Vec::new();
    loop {
        let bout = reader.sees_the_bout();
        seen.push((bout.easier.id, bout.exercises[usize::from(bout.at)].id));
        if reader.tries(Action::Easier).is_err() {
            break;
        }
        let bout = reader.sees_the_bout();
        assert_eq!((bout.cue.title.id.as_str(), bout.cue.starts_ms), ("cue-adjust", bout.position_ms), "at once");
        reader.plays(5_000);
    }
    let ids: Vec<&str> = seen.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["easier-smaller", "easier-breathing", "easier-nothing"]);
    assert_eq!(seen[2].1, "breathing");
    assert_eq!(reader.sees_the_bout().exercises.len(), 4, "what was begun stays in the list");
}

#[test]
fn easier_keeps_the_repetitions_that_were_done() {
    let mut reader = in_a_bout();
    reader.does(Action::Skip);
    while reader.sees_the_bout().cue.rep < 3 {
        reader.plays(500);
    }
    let before = reader.sees_the_bout().cue;
    reader.does(Action::Easier);
    while reader.sees_the_bout().cue.rep == 0 {
        reader.plays(500);
    }
    let after = reader.sees_the_bout().cue;
    assert_eq!((after.rep, after.reps, after.side), (3, before.reps, before.side));
}

#[test]
fn finish_early_goes_to_after_with_what_was_done() {
    let mut reader = in_a_bout();
    while reader.sees_the_bout().at == 0 {
        reader.plays(1_000);
    }
    reader.plays(60_000);
    reader.does(Action::Finish);
    let View::After(after) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(after.exercises.len(), 1, "breathing is not rated, the third was not reached");
}

#[test]
fn sound_is_off_until_asked_for_and_each_cue_is_announced_once() {
    let mut reader = in_a_bout();
    reader.effects();
    reader.plays(60_000);
    let sounds = |effects: Vec<Effect>| {
        effects.into_iter().filter(|effect| matches!(effect, Effect::Speak(_) | Effect::Tone(_))).collect::<Vec<_>>()
    };
    let silent = sounds(reader.effects());
    assert!(silent.iter().all(|effect| matches!(effect, Effect::Tone(_))), "moments are marked, nothing is said");
    assert!(silent.len() > 8, "{silent:?}");
    for tone in [Tone::Start, Tone::Count] {
        assert!(silent.contains(&Effect::Tone(tone)), "a repetition begins otherwise than it goes on: {silent:?}");
    }
    let mut reader = in_a_bout();
    reader.effects();
    reader.does(Action::SetSound(Sound { voice: true, tones: true }));
    let first: Vec<Effect> = sounds(reader.effects());
    assert_eq!(first.len(), 2, "the cue that plays is said at once: {first:?}");
    reader.plays(8_500);
    let next = sounds(reader.effects());
    assert_eq!(next[0], Effect::Tone(Tone::Start));
    assert_eq!(next.len(), 2, "{next:?}");
    reader.wakes();
    assert_eq!(sounds(reader.effects()), []);
}

#[test]
fn the_screen_stays_awake_exactly_while_it_plays() {
    let mut reader = in_a_bout();
    let mut awake = false;
    let mut follow = |reader: &mut Reader, expected: bool| {
        for effect in reader.effects() {
            if let Effect::Awake(now) = effect {
                awake = now;
            }
        }
        assert_eq!(awake, expected, "{}", reader.screen());
    };
    follow(&mut reader, true);
    reader.does(Action::Pause);
    follow(&mut reader, false);
    reader.does(Action::Resume);
    follow(&mut reader, true);
    reader.does(Action::Hurts);
    follow(&mut reader, false);
    reader.does(Action::Back);
    follow(&mut reader, true);
    reader.visible = false;
    reader.wakes();
    reader.plays(20_000);
    follow(&mut reader, false);
    reader.visible = true;
    reader.does(Action::Resume);
    follow(&mut reader, true);
    reader.plays_to_the_end();
    follow(&mut reader, false);
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn the_number_of_wakes_does_not_matter(steps in proptest::collection::vec(1_i64..9_000, 1..40)) {
        let mut often = in_a_bout();
        let mut rarely = in_a_bout();
        for tick in [&mut often, &mut rarely] {
            tick.does(VOICE);
        }
        for ms in steps {
            for _ in 0..ms / 250 {
                often.waits(250);
            }
            often.waits(ms % 250);
            rarely.waits(ms);
            let (left, right) = (often.sees(), rarely.sees());
            prop_assert_eq!(screen(&left), screen(&right));
            if let (View::Bout(left), View::Bout(right)) = (left, right) {
                prop_assert_eq!((left.cue, left.position_ms), (right.cue, right.position_ms));
            }
        }
    }
}

fn sounds_of(reader: &mut Reader) -> Vec<Effect> {
    let sounds = reader.effects().into_iter();
    sounds.filter(|effect| matches!(effect, Effect::Speak(_) | Effect::Tone(_))).collect()
}

#[test]
fn a_step_within_a_repetition_sounds_other_than_its_beginning_and_every_change() {
    let mut reader = in_a_bout();
    let mut heard = (0, 0);
    let mut before = None;
    while let View::Bout(bout) = reader.sees() {
        let now = (bout.at, bout.cue.side, bout.cue.rep);
        let within = bout.cue.rep > 0 && before == Some(now);
        let expected = if within { Tone::Count } else { Tone::Start };
        assert_eq!(sounds_of(&mut reader), [Effect::Tone(expected)], "{:?}", bout.cue);
        heard = if within { (heard.0 + 1, heard.1) } else { (heard.0, heard.1 + 1) };
        before = Some(now);
        let wake = reader.coach.wake_in_ms().expect("it plays");
        reader.waits(i64::from(wake) + 1);
    }
    assert!(heard.0 > 10 && heard.1 > 10, "{heard:?}");
}

#[test]
fn the_cue_that_plays_is_said_when_the_voice_comes_on_and_never_without_it() {
    let mut reader = in_a_bout();
    reader.effects();
    for (sound, said) in [(TONES, 0), (VOICE, 2), (VOICE, 0), (TONES, 0), (VOICE, 2)] {
        reader.does(sound);
        assert_eq!(sounds_of(&mut reader).len(), said, "{sound:?}");
    }
}

#[test]
fn there_is_a_figure_exactly_while_a_bout_is_on_its_own_screen() {
    let mut reader = in_a_bout();
    reader.plays(20_000);
    let (movement, moment) = reader.coach.figure(reader.performance_ms, false).expect("it plays");
    let (_, later) = reader.coach.figure(reader.performance_ms + 700, false).expect("it plays");
    assert_ne!(moment, later, "it moves");
    let (_, still) = reader.coach.figure(reader.performance_ms, true).expect("it plays");
    assert_eq!(Some(still), reader.coach.figure(reader.performance_ms + 700, true).map(|(_, still)| still));
    let (way, halfway) = reader.coach.way(0.5).expect("it has an end");
    assert!(std::ptr::eq(movement, way));
    assert!((halfway.progress - 0.5).abs() < f32::EPSILON);
    reader.does(Action::Finish);
    assert!(reader.coach.figure(reader.performance_ms, false).is_none() && reader.coach.way(0.5).is_none());
}
