//! What the figure shows of a cue, of a way, and of an exercise apart from a bout.
#![expect(clippy::expect_used, reason = "a missing entry should fail the test")]

mod support;

use steadyback::{
    catalogue::{self, Place, Style},
    figure::{Belly, Fault, Frame, Moment},
    guide::{Bout, Demonstration, Item, Menu, Shows, Sound, Step},
    journal::BoutKind,
    view::Side,
};
use support::Reader;

/// Index of the breath in a frame.
const BREATH: usize = 9;

fn item(id: &str, place: Place, rung: usize) -> Item {
    catalogue::find(id).and_then(|exercise| Item::new(exercise, place, rung - 1)).expect("such a rung")
}

fn is_near(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.001
}

struct Playing(Bout, Reader);

impl Playing {
    fn of(item: Item) -> Self {
        let clock = Reader::new();
        let menu = Menu { kind: BoutKind::Bout, items: vec![item], note: None };
        Self(Bout::start(item.form.place, menu, clock.reading()), clock)
    }

    /// Plays to the next cue of `step` on `side`; answers with how long it lasts.
    fn reach(&mut self, step: Step, side: Option<Side>) -> u64 {
        for _ in 0..1_000 {
            let cue = *self.0.cue().expect("the step comes");
            if (cue.step, cue.side) == (step, side) {
                return u64::from(cue.lasts_ms);
            }
            self.1.time_passes(i64::from(cue.ends_ms() - self.0.player().position_ms()));
            self.0.wake(self.1.reading(), Sound::default());
        }
        unreachable!("{step:?} {side:?}");
    }

    /// The moment that shows `later_ms` from now.
    fn moment(&self, later_ms: u64) -> Moment {
        self.0.pose(self.1.performance_ms + later_ms, false).expect("a cue plays").1
    }
}

#[test]
fn outside_breathing_exercises_a_breath_takes_five_calm_seconds() {
    let playing = Playing::of(item("glute-bridge", Place::Floor, 1));
    let demonstration = Demonstration::new(item("glute-bridge", Place::Floor, 1));
    for (at_ms, full) in [(0, 0.0), (1_000, 0.4), (1_250, 0.5), (2_500, 1.0), (3_750, 0.5), (5_000, 0.0), (6_250, 0.5)]
    {
        let breath = playing.moment(at_ms).breath;
        assert!(is_near(breath, full), "{at_ms} ms: {breath}");
        let breath = shown(&demonstration, Shows::Movement, u32::try_from(at_ms).expect("small"));
        assert!(is_near(breath, full), "{at_ms} ms: {breath}");
    }
}

#[test]
fn in_a_breathing_exercise_the_lungs_fill_and_empty_with_the_cue() {
    let mut playing = Playing::of(item("breathing", Place::Floor, 1));
    let lasts = playing.reach(Step::BreatheIn, None);
    assert!(is_near(playing.moment(lasts / 4).breath, 0.25));
    let lasts = playing.reach(Step::BreatheOut, None);
    assert!(is_near(playing.moment(lasts / 4).breath, 0.75));
    let item = item("breathing", Place::Floor, 1);
    let (demonstration, out) = (Demonstration::new(item), u32::from(item.rung.out_ms));
    for shows in [Shows::Movement, Shows::Correct] {
        assert!(is_near(shown(&demonstration, shows, out / 4), 0.25), "{shows:?}");
        assert!(is_near(shown(&demonstration, shows, out + u32::from(item.rung.back_ms) / 4), 0.75), "{shows:?}");
    }
}

#[test]
fn a_movement_goes_out_once_and_comes_back_once() {
    let mut playing = Playing::of(item("glute-bridge", Place::Floor, 1));
    for (step, from, to) in [(Step::Move, 0, 1), (Step::Return, 1, 0)] {
        let lasts = playing.reach(step, None);
        let moment = playing.moment(lasts / 2);
        assert_eq!((moment.from, moment.to), (from, to));
        assert!(is_near(moment.progress, 0.5), "{moment:?}");
    }
}

#[test]
fn the_way_of_a_movement_is_that_of_the_side_that_works_and_shorter_once_it_is_eased() {
    let mut playing = Playing::of(item("clamshell", Place::Floor, 1));
    for (side, mirrored) in [(Side::Right, false), (Side::Left, true)] {
        playing.reach(Step::Move, Some(side));
        let (movement, moment) = playing.0.way(0.25).expect("it leads somewhere");
        assert!(std::ptr::eq(movement, item("clamshell", Place::Floor, 1).rung.movement));
        let expected = Moment { to: 1, progress: 0.25, range: 1.0, mirrored, ..Moment::still(0) };
        assert_eq!(moment, expected, "{side:?}");
    }
    assert!(playing.0.easier());
    assert!(is_near(playing.0.way(1.0).expect("it leads somewhere").1.range, 0.5));
}

/// The breath of a demonstration.
fn shown(demonstration: &Demonstration, shows: Shows, at_ms: u32) -> f32 {
    let mut out = Frame::default();
    demonstration.frame(shows, false, at_ms, &mut out);
    out.0.get(BREATH).copied().expect("a breath")
}

/// PROGRAMME.md §6: common faults, shown; for breathing and bracing the fault is what the belly does.
#[test]
fn a_fault_of_the_belly_shows_in_the_fault_alone() {
    let (mut still, mut pushed) = (0, 0);
    for exercise in catalogue::all() {
        for form in exercise.forms {
            let Some(item) = Item::new(exercise, form.place, 0) else { continue };
            let name = format!("{} {:?}", exercise.id, form.place);
            let fault = Fault::of(item.rung.movement).expect("a fault");
            let demonstration = Demonstration::new(item);
            let (out, back) = (u32::from(item.rung.out_ms), u32::from(item.rung.back_ms));
            let pause = if exercise.style == Style::Breath { 0 } else { 700 };
            let returns = demonstration.cycle_ms() - pause - back;
            let times = [0, out / 4, out, returns, returns + back / 4];
            let expected = match fault.belly {
                Belly::Breathes => continue,
                Belly::Still => [0.0; 5],
                Belly::PushedOut => [0.0, 0.25, 1.0, 1.0, 0.75],
            };
            still += u8::from(fault.belly == Belly::Still);
            pushed += u8::from(fault.belly == Belly::PushedOut);
            for (at_ms, full) in times.into_iter().zip(expected) {
                assert!(is_near(shown(&demonstration, Shows::Fault, at_ms), full), "{name} at {at_ms}");
                let [correct, movement] =
                    [Shows::Correct, Shows::Movement].map(|shows| shown(&demonstration, shows, at_ms));
                assert!(is_near(correct, movement), "{name} at {at_ms}: the belly breathes in both");
            }
            assert!(!is_near(shown(&demonstration, Shows::Correct, 600), shown(&demonstration, Shows::Fault, 600)));
        }
    }
    assert!(still > 0 && pushed > 0);
}

#[test]
fn a_demonstration_holds_the_end_for_a_moment_and_rests_between_repetitions() {
    let held = |seconds| Item { test_hold_s: Some(seconds), ..item("glute-bridge", Place::Floor, 1) };
    for (item, between) in [
        (held(0), 800 + 700),
        (held(1), 1_000 + 700),
        (held(2), 2_000 + 700),
        (held(10), 2_500 + 700),
        (item("pelvic-tilt", Place::Floor, 1), 700),
        (item("walking", Place::Standing, 1), 0),
        (item("suitcase-carry", Place::Standing, 1), 0),
        (item("breathing", Place::Floor, 1), 0),
    ] {
        let moving = u32::from(item.rung.out_ms) + u32::from(item.rung.back_ms);
        let view = Demonstration::new(item).view(false);
        let name = item.exercise.id;
        assert_eq!((view.cycle_ms, view.end_ms), (moving + between, u32::from(item.rung.out_ms)), "{name}");
    }
}

#[test]
fn correct_and_fault_are_drawn_in_one_picture() {
    for exercise in catalogue::all() {
        for form in exercise.forms {
            for index in 0..form.rungs.len() {
                let Some(item) = Item::new(exercise, form.place, index) else { continue };
                let pictures = [Shows::Correct, Shows::Fault].map(|shows| {
                    let mut out = Frame::default();
                    Demonstration::new(item).frame(shows, false, 0, &mut out);
                    out.0.get(..4).map(<[f32]>::to_vec)
                });
                let [correct, fault] = &pictures;
                assert_eq!(correct, fault, "{} {:?} {index}", exercise.id, form.place);
            }
        }
    }
}

/// Half of the way's time lies half of the way from either end, on the way out and on the way back.
#[test]
fn a_demonstration_moves_in_its_own_time() {
    let frame = |demonstration: &Demonstration, at_ms| {
        let mut out = Frame::default();
        demonstration.frame(Shows::Movement, false, at_ms, &mut out);
        out.0.get(42..78).map(<[f32]>::to_vec).expect("arms and legs")
    };
    for item in [item("glute-bridge", Place::Floor, 1), item("pelvic-tilt", Place::Floor, 1)] {
        let demonstration = Demonstration::new(item);
        let (out, back) = (u32::from(item.rung.out_ms), u32::from(item.rung.back_ms));
        let returns = demonstration.cycle_ms() - 700 - back;
        let half = Moment { to: 1, progress: 0.5, ..Moment::still(0) };
        let mut expected = Frame::default();
        steadyback::figure::frame(item.rung.movement, half, &mut expected);
        let expected = expected.0.get(42..78).map(<[f32]>::to_vec).expect("arms and legs");
        for at_ms in [out / 2, returns + back / 2] {
            let shown = frame(&demonstration, at_ms);
            let apart = shown.iter().zip(&expected).map(|(one, other)| (one - other).abs()).fold(0.0, f32::max);
            assert!(apart < 0.1, "{} at {at_ms}", item.exercise.id);
        }
        assert_eq!(frame(&demonstration, 0), frame(&demonstration, returns + back), "{}", item.exercise.id);
    }
}
