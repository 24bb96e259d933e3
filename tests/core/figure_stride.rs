//! Walking and carrying: to and fro in easy strides, however long a cue is, without a jump and ending where the cue leads.
#![expect(clippy::expect_used, reason = "a missing entry should fail the test")]

mod support;

use steadyback::catalogue::{self, Place};
use steadyback::figure::{Frame, Moment, Movement, frame};
use steadyback::guide::{Bout, Item, Menu, Sound, Step};
use steadyback::journal::BoutKind;
use support::Reader;

/// Index of an ankle in the frame, across: near, then far.
const ANKLES: (usize, usize) = (62, 72);

/// A bout of walking, and its clock.
struct Walker {
    bout: Bout,
    clock: Reader,
}

impl Walker {
    fn of(id: &str) -> Self {
        let item = catalogue::find(id).and_then(|exercise| Item::new(exercise, Place::Standing, 0)).expect("standing");
        let clock = Reader::new();
        let menu = Menu { kind: BoutKind::Bout, items: vec![item], note: None };
        Self { bout: Bout::start(Place::Standing, menu, clock.reading()), clock }
    }

    /// Lets the clock run to the first cue of `step`; answers with how long that lasts.
    fn reach(&mut self, step: Step) -> u64 {
        while self.bout.cue().is_some_and(|cue| cue.step != step) {
            self.clock.wall_ms += 100;
            self.clock.performance_ms += 100;
            self.bout.wake(self.clock.reading(), Sound::default());
        }
        let cue = self.bout.cue().expect("the step comes");
        // Cues of walking begin at whole tenths of a second, and so does the clock.
        assert_eq!(self.bout.position_shown_ms(self.clock.performance_ms), cue.starts_ms);
        u64::from(cue.lasts_ms)
    }

    /// How far the near foot is ahead of the far one, `later_ms` from now.
    fn ahead(&self, later_ms: u64) -> f32 {
        let (movement, moment) = self.bout.pose(self.clock.performance_ms + later_ms, false).expect("a cue plays");
        ahead(movement, moment)
    }
}

fn ahead(movement: &Movement, moment: Moment) -> f32 {
    let mut out = Frame::default();
    frame(movement, moment, &mut out);
    let at = |index: usize| out.0.get(index).copied().expect("an ankle");
    at(ANKLES.0) - at(ANKLES.1)
}

#[test]
fn a_stride_takes_about_three_quarters_of_a_second_and_their_number_is_odd() {
    for (id, strides) in [("walking", 13), ("suitcase-carry", 7)] {
        let mut walker = Walker::of(id);
        let lasts = walker.reach(Step::Move);
        let leads: Vec<bool> = (1..lasts / 20).map(|step| walker.ahead(20 * step) > 0.0).collect();
        let passes = leads.windows(2).filter(|pair| pair.first() != pair.last()).count();
        assert_eq!(passes, strides, "{id}: the feet pass each other once a stride");
    }
}

#[test]
fn no_foot_jumps() {
    for id in ["walking", "suitcase-carry"] {
        let mut walker = Walker::of(id);
        let lasts = walker.reach(Step::Move);
        let mut before = walker.ahead(0);
        for at in (10..=lasts).step_by(10) {
            let now = walker.ahead(at);
            assert!((now - before).abs() < 30.0, "{id}: from {before} to {now} in 10 ms, at {at}");
            before = now;
        }
    }
}

#[test]
fn a_cue_ends_where_the_next_begins() {
    for id in ["walking", "suitcase-carry"] {
        let mut walker = Walker::of(id);
        let lasts = walker.reach(Step::Move);
        let end = walker.ahead(lasts);
        walker.reach(Step::Return);
        assert!((walker.ahead(0) - end).abs() < 1.0, "{id}");
        let (movement, _) = walker.bout.pose(walker.clock.performance_ms, true).expect("a cue plays");
        assert!((ahead(movement, Moment::still(1)) - end).abs() < 1.0, "{id}: the other foot leads");
    }
}

#[test]
fn walking_leads_nowhere_so_it_has_no_ghost() {
    let mut walker = Walker::of("walking");
    walker.reach(Step::Move);
    assert!(walker.bout.way(1.0).is_none());
}
