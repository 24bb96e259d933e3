//! What the reader does to a bout that plays: what was done stays, what is to come keeps within the bout's longest length.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod support;

use steadyback::{
    catalogue::{self, Place},
    guide::{Bout, Ease, Item, Menu, Sound, Start, Step, compile},
    journal::BoutKind,
    policy::POLICY,
    view::Side,
};
use support::Reader;

const SILENT: Sound = Sound { voice: false, tones: false };
const SPOKEN: Sound = Sound { voice: true, tones: false };

/// `reps` repetitions a side, in `sets` sets, of a rung (from 1) on the floor.
fn item(id: &str, rung: usize, reps: u8, sets: u8) -> Item {
    let item = catalogue::find(id).and_then(|exercise| Item::new(exercise, Place::Floor, rung - 1));
    Item { reps, sets, ..item.expect("on the floor") }
}

struct Playing {
    bout: Bout,
    clock: Reader,
    sound: Sound,
}

impl Playing {
    fn of(kind: BoutKind, items: &[Item]) -> Self {
        let clock = Reader::new();
        let menu = Menu { kind, items: items.to_vec(), note: None };
        Self { bout: Bout::start(Place::Floor, menu, clock.reading()), clock, sound: SILENT }
    }

    fn bout_of(items: &[Item]) -> Self {
        Self::of(BoutKind::Bout, items)
    }

    fn waits(&mut self, ms: u32) {
        self.clock.time_passes(i64::from(ms));
        self.bout.wake(self.clock.reading(), self.sound);
    }

    /// Plays to `at_ms`, with a wake exactly at the end of every cue.
    fn plays_to(&mut self, at_ms: u32) {
        while self.bout.player().position_ms() < at_ms {
            let end = self.bout.cue().map_or(at_ms, |cue| cue.ends_ms().min(at_ms));
            self.waits(end - self.bout.player().position_ms());
            assert_eq!(self.bout.player().position_ms(), end, "it plays on");
        }
    }

    fn plays_to_the_end(&mut self) {
        self.plays_to(self.bout.total_ms());
    }

    /// When the `nth` cue (from 0) of `step` begins, and how long it lasts.
    fn nth(&self, step: Step, nth: usize) -> (u32, u32) {
        let cue = self.bout.cues().iter().filter(|cue| cue.step == step).nth(nth).expect("such a cue");
        (cue.starts_ms, cue.lasts_ms)
    }

    fn done(&self) -> Vec<(&'static str, u8, u16)> {
        self.bout.done().iter().map(|done| (done.exercise.id, done.rung, done.repetitions)).collect()
    }

    fn is_sound(&self) {
        let mut at = 0;
        for cue in self.bout.cues() {
            assert!(cue.lasts_ms > 0, "{cue:?}");
            assert_eq!(cue.starts_ms, at, "{cue:?}");
            at = cue.ends_ms();
        }
    }
}

fn doses(bout: &Bout) -> Vec<(&'static str, u8, u8)> {
    bout.items().iter().map(|item| (item.exercise.id, item.reps, item.sets)).collect()
}

/// PROGRAMME.md §4: what was played in view; with sound, what was announced.
#[test]
fn out_of_sight_with_sound_each_announced_cue_counts_wherever_the_wake_falls() {
    let mut playing = Playing::bout_of(&[item("glute-bridge", 1, 3, 1)]);
    playing.sound = SPOKEN;
    playing.clock.visible = false;
    playing.waits(0);
    playing.plays_to_the_end();
    assert_eq!(playing.done(), [("glute-bridge", 1, 3)]);
    assert!(playing.bout.counts());
}

/// PROGRAMME.md §4: half of a cue has to be seen.
#[test]
fn a_cue_that_was_seen_for_less_than_half_is_not_done() {
    for (seen_ms, done) in [(1_249, 0), (1_250, 1), (2_400, 1)] {
        let mut playing = Playing::bout_of(&[item("glute-bridge", 1, 1, 1)]);
        let (starts, lasts) = playing.nth(Step::Return, 0);
        assert_eq!(lasts, 2_500);
        playing.plays_to(starts + seen_ms);
        playing.clock.visible = false;
        playing.waits(0);
        playing.waits(lasts - seen_ms);
        assert_eq!(playing.bout.done().len(), done, "{seen_ms} ms");
    }
}

/// PROGRAMME.md §4: no credit for what was not finished, none lost for what was.
#[test]
fn a_repetition_that_was_broken_off_is_not_done_and_one_that_had_just_ended_is() {
    for (left_ms, done) in [(1, 1), (0, 2)] {
        let mut playing = Playing::bout_of(&[item("glute-bridge", 1, 4, 1), item("pelvic-tilt", 1, 2, 1)]);
        let (starts, lasts) = playing.nth(Step::Return, 1);
        playing.plays_to(starts + lasts - left_ms);
        playing.bout.skip();
        playing.is_sound();
        playing.plays_to_the_end();
        assert_eq!(playing.done(), [("glute-bridge", 1, done), ("pelvic-tilt", 1, 2)], "{left_ms} ms before its end");
    }
}

/// PROGRAMME.md §4: after the clocks parted the cue starts again, and what was seen of it is of no use to another.
#[test]
fn what_was_seen_of_a_cue_that_never_ended_is_not_given_to_the_next_one() {
    let mut playing = Playing::bout_of(&[item("glute-bridge", 4, 3, 1), item("pelvic-tilt", 1, 2, 1)]);
    let (starts, _) = playing.nth(Step::Hold, 0);
    playing.plays_to(starts + 9_000);
    playing.clock.wall_ms += 60_000;
    playing.waits(0);
    assert!(playing.bout.player().paused().is_some());
    playing.bout.resume();
    playing.bout.skip();
    playing.clock.visible = false;
    playing.waits(0);
    playing.waits(8_000);
    assert!(playing.bout.perceived_ms() <= starts, "{} of {starts} ms", playing.bout.perceived_ms());
}

/// PROGRAMME.md §4, ladders: a rung is earned on the rung that was done.
#[test]
fn what_was_made_easier_is_done_on_the_lower_rung_with_the_same_sets_and_repetitions() {
    let mut playing = Playing::of(BoutKind::Session, &[item("clamshell", 2, 6, 2)]);
    let (starts, lasts) = playing.nth(Step::Return, 2);
    playing.plays_to(starts + lasts);
    assert_eq!(playing.done(), [("clamshell", 2, 3)]);
    assert!(playing.bout.easier());
    assert_eq!((doses(&playing.bout), playing.bout.items()[0].rung_number()), (vec![("clamshell", 6, 2)], 1));
    let coming = playing.bout.cues().iter().filter(|cue| cue.step == Step::Return && cue.starts_ms >= starts + lasts);
    let coming: Vec<_> = coming.map(|cue| (cue.side, cue.set, cue.rep)).collect();
    let of = |side, set, from: u8| (from..=6).map(move |rep| (Some(side), set, rep));
    let expected = of(Side::Right, 1, 4).chain(of(Side::Right, 2, 1));
    let expected: Vec<_> = expected.chain(of(Side::Left, 1, 1)).chain(of(Side::Left, 2, 1)).collect();
    assert_eq!(coming, expected, "only the first set of the first side was begun");
    playing.plays_to_the_end();
    assert_eq!(playing.done(), [("clamshell", 1, 24)]);
    let mut playing = Playing::bout_of(&[item("glute-bridge", 2, 3, 1), item("glute-bridge", 1, 2, 1)]);
    playing.plays_to_the_end();
    assert_eq!(playing.done(), [("glute-bridge", 1, 5)], "both are one exercise, last done on the lower rung");
}

/// "Easier" goes down to breathing, which lasts about as long as what it stands for; then comes what was planned next.
#[test]
fn easier_than_the_easiest_is_breathing_for_what_is_left_and_then_the_next_exercise() {
    let items = [item("bird-dog", 1, 2, 1), item("glute-bridge", 1, 8, 1), item("pelvic-tilt", 1, 3, 1)];
    let mut playing = Playing::bout_of(&items);
    let (starts, _) = playing.nth(Step::Move, 5);
    playing.plays_to(starts);
    assert!(playing.bout.easier());
    assert_eq!(playing.bout.items()[1].ease, Ease::Smaller);
    let expected = playing.bout.total_ms();
    assert!(playing.bout.easier());
    let ids: Vec<_> = playing.bout.items().iter().map(|item| item.exercise.id).collect();
    assert_eq!(ids, ["bird-dog", "glute-bridge", "breathing", "pelvic-tilt"]);
    assert_eq!(playing.bout.cue().map(|cue| (cue.item, cue.step)), Some((2, Step::Adjust)));
    let breath = playing.bout.items()[2].repetition_ms();
    let total = playing.bout.total_ms();
    assert!((expected - breath - 4_000..=expected).contains(&total), "{total} instead of {expected}");
    playing.is_sound();
}

/// PROGRAMME.md §5, amber: the hardest exercise becomes breathing; of those to come, for the one that plays goes on.
#[test]
fn the_hardest_to_come_is_calmed_not_the_one_that_plays() {
    let items = [item("bird-dog", 2, 2, 1), item("pelvic-tilt", 1, 2, 1), item("glute-bridge", 1, 2, 1)];
    let mut playing = Playing::bout_of(&items);
    playing.plays_to(9_000);
    playing.bout.calm_the_hardest();
    let ids: Vec<_> = playing.bout.items().iter().map(|item| item.exercise.id).collect();
    assert_eq!(ids, ["bird-dog", "pelvic-tilt", "breathing"]);
    playing.is_sound();
}

#[test]
fn closing_breaths_need_half_a_minute_of_room() {
    for (at_ms, breathes) in [(209_999, true), (210_000, true), (210_001, false), (230_000, false)] {
        let mut playing = Playing::bout_of(&[item("glute-bridge", 1, 28, 1)]);
        playing.plays_to(at_ms);
        playing.bout.drop_the_rest();
        assert_eq!(playing.bout.may_breathe_to_the_end(), breathes, "{at_ms}");
        playing.bout.breathe_to_the_end();
        assert_eq!(playing.bout.items().len(), 1 + usize::from(breathes), "{at_ms}");
    }
}

#[test]
fn breathing_added_to_a_bout_that_was_just_over_begins_at_its_beginning() {
    let mut playing = Playing::bout_of(&[item("glute-bridge", 1, 3, 1)]);
    playing.plays_to_the_end();
    let end = playing.bout.total_ms();
    playing.waits(4_000);
    playing.bout.drop_the_rest();
    playing.bout.breathe_to_the_end();
    assert_eq!((playing.bout.player().position_ms(), playing.bout.cue().map(|cue| cue.starts_ms)), (end, Some(end)));
}

/// "Easier" on an exercise of `items` so that all would last `over_ms` more than four minutes.
fn eased_over(items: &[Item], nth: usize, over_ms: i64) -> Bout {
    let easier_at = |at_ms: u32| {
        let mut playing = Playing::of(BoutKind::Session, items);
        playing.plays_to(at_ms);
        assert!(playing.bout.easier());
        playing.bout
    };
    let bout = Playing::bout_of(items).bout;
    let cue = bout.cues().iter().filter(|cue| cue.item == nth && cue.step == Step::Move).nth(1).expect("a second");
    // A session is not shortened, so it shows how long it would be; a moment later the end is a moment later.
    let before = easier_at(cue.starts_ms + 1).total_ms();
    let at_ms = i64::from(cue.starts_ms + 1) + i64::from(POLICY.bout_max_ms) + over_ms - i64::from(before);
    let at_ms = u32::try_from(at_ms).expect("after the beginning");
    assert!((cue.starts_ms..cue.ends_ms()).contains(&at_ms), "{at_ms} lies in {cue:?}");
    let mut playing = Playing::bout_of(items);
    playing.plays_to(at_ms);
    assert!(playing.bout.easier());
    playing.is_sound();
    playing.bout
}

/// What is planned, how far beyond four minutes it would go, and the repetitions and sets that are left.
type Case<'a> = (&'a [Item], i64, &'a [(u8, u8)]);

/// PROGRAMME.md §7: a bout is four minutes at most. Later exercises give repetitions, then sets, then go; the one that plays keeps its dose.
#[test]
fn what_is_to_come_gives_way_so_that_a_bout_keeps_within_four_minutes() {
    let trimmed = [item("pelvic-tilt", 1, 3, 1), item("glute-bridge", 1, 16, 1), item("clamshell", 1, 5, 1)];
    let exactly = [item("cat-camel", 1, 2, 1), item("glute-bridge", 1, 20, 1), item("pelvic-tilt", 1, 7, 1)];
    let sets = [item("cat-camel", 1, 5, 1), item("glute-bridge", 1, 18, 1), item("pelvic-tilt", 1, 2, 2)];
    let [camel, bridge] = [item("cat-camel", 1, 6, 1), item("glute-bridge", 1, 15, 1)];
    let dropped = [camel, bridge, item("pelvic-tilt", 1, 2, 1), item("clamshell", 1, 2, 1)];
    let cases: [Case<'_>; 8] = [
        (&trimmed, 0, &[(3, 1), (16, 1), (5, 1)]),
        (&trimmed, 1, &[(3, 1), (16, 1), (4, 1)]),
        (&exactly, 6_000, &[(2, 1), (20, 1), (6, 1)]),
        (&exactly, 6_001, &[(2, 1), (20, 1), (5, 1)]),
        (&sets, 0, &[(5, 1), (18, 1), (2, 2)]),
        (&sets, 1, &[(5, 1), (18, 1), (2, 1)]),
        (&dropped, 0, &[(6, 1), (15, 1), (2, 1), (2, 1)]),
        (&dropped, 1, &[(6, 1), (15, 1), (2, 1)]),
    ];
    for (items, over_ms, expected) in cases {
        let bout = eased_over(items, 1, over_ms);
        let doses: Vec<_> = bout.items().iter().map(|item| (item.reps, item.sets)).collect();
        assert_eq!(doses, expected, "{over_ms} ms over");
        assert!(bout.total_ms() <= POLICY.bout_max_ms, "{over_ms} ms over");
    }
    let last = [item("cat-camel", 1, 5, 1), item("glute-bridge", 1, 23, 1)];
    let bout = eased_over(&last, 1, 1);
    assert_eq!((bout.items().len(), bout.cue().map(|cue| (cue.item, cue.step))), (2, Some((1, Step::Adjust))));
}

/// A session and a test may be twenty minutes long (PROGRAMME.md §7).
#[test]
fn a_session_is_not_shortened_to_a_bout() {
    for kind in [BoutKind::Session, BoutKind::Test] {
        let items = [item("clamshell", 2, 8, 3), item("glute-bridge", 1, 8, 3)];
        let mut playing = Playing::of(kind, &items);
        assert!(playing.bout.total_ms() > POLICY.bout_max_ms);
        playing.plays_to(10_000);
        assert!(playing.bout.easier());
        assert_eq!(doses(&playing.bout), [("clamshell", 8, 3), ("glute-bridge", 8, 3)], "{kind:?}");
    }
}

/// PROGRAMME.md §7: caps count both sides and every set; an exercise takes as long as its cues, rests and sides included.
#[test]
fn an_item_counts_and_lasts_what_its_cues_do() {
    for id in ["clamshell", "glute-bridge", "bird-dog", "breathing"] {
        for sets in 1..=3 {
            let item = item(id, 1, 3, sets);
            let cues = compile(&[item], Start::of(0), Step::GetReady, 0, 0);
            let count = |wanted: fn(Step) -> bool| cues.iter().filter(|cue| wanted(cue.step)).count();
            assert_eq!(count(Step::ends_repetition), usize::from(item.repetitions()), "{id} {sets}");
            let rests = usize::from(sets - 1) * if item.sides() == 2 { 2 } else { 1 };
            assert_eq!(count(|step| step == Step::Rest), rests, "{id}: a rest between sets");
            assert_eq!(cues.last().map(|cue| cue.starts_ms + cue.lasts_ms), Some(item.length_ms()), "{id} {sets}");
        }
    }
}

#[test]
fn an_eased_hold_is_half_as_long_and_three_seconds_at_least() {
    for (rung, full, eased) in [(1, 3, 3), (2, 4, 3), (3, 7, 3), (4, 10, 5)] {
        let item = item("glute-bridge", rung, 3, 1);
        assert_eq!((item.hold_s(), Item { ease: Ease::Smaller, ..item }.hold_s()), (full, eased));
    }
}

#[test]
fn what_comes_next_is_the_cue_after_the_one_that_plays_and_another_exercise_goes_by_its_name() {
    let mut playing = Playing::bout_of(&[item("clamshell", 1, 2, 1), item("pelvic-tilt", 1, 2, 1)]);
    let mut titles = Vec::new();
    while let Some(cue) = playing.bout.cue().copied() {
        let index = playing.bout.cues().iter().position(|other| *other == cue).expect("its own");
        assert_eq!(playing.bout.next_cue(), playing.bout.cues().get(index + 1), "{cue:?}");
        titles.push(playing.bout.next_title().map(|title| title.id));
        playing.plays_to(cue.ends_ms());
    }
    let named = |id: &str| titles.iter().flatten().filter(|title| *title == id).count();
    assert_eq!((named("pelvic-tilt-name"), named("clamshell-name"), named("cue-next")), (1, 0, 0));
    assert_eq!((named("cue-switch-sides"), named("cue-move")), (1, 6));
    assert_eq!(titles.last(), Some(&None));
}

/// PROGRAMME.md §6: three cues an exercise, in turn; sentences first, then a word or two.
#[test]
fn first_repetitions_and_long_holds_are_said_in_sentences() {
    let says = |rung: usize| {
        let mut playing = Playing::bout_of(&[item("clamshell", rung, 5, 1)]);
        let mut said = Vec::new();
        while let Some(cue) = playing.bout.cue().copied() {
            let of = (cue.side == Some(Side::Right)).then_some((cue.step, cue.rep));
            said.push((of, playing.bout.spoken().into_iter().map(|message| message.id).collect::<Vec<_>>()));
            let figure = playing.bout.figure_view().expect("it plays");
            assert_eq!(figure.mirrored, cue.side == Some(Side::Left), "{cue:?}");
            playing.plays_to(cue.ends_ms());
        }
        move |step: Step, rep: u8| {
            said.iter().find(|(of, _)| *of == Some((step, rep))).map(|(_, said)| said.join(" ")).expect("it came")
        }
    };
    let (short, long) = (says(1), says(3));
    assert_eq!((short(Step::Move, 1), short(Step::Move, 2)), ("clamshell-floor-out".into(), "cue-move".into()));
    assert_eq!((short(Step::Return, 1), short(Step::Return, 2)), ("clamshell-floor-back".into(), "cue-return".into()));
    assert_eq!((short(Step::Hold, 1), short(Step::Hold, 2)), ("clamshell-cue-1".into(), "cue-hold".into()));
    let cues = [1, 2, 3, 4, 5].map(|rep| long(Step::Hold, rep));
    assert_eq!(cues, ["clamshell-cue-1", "clamshell-cue-2", "clamshell-cue-3", "clamshell-cue-1", "clamshell-cue-2"]);
    let mut playing = Playing::bout_of(&[item("clamshell", 2, 3, 1)]);
    playing.plays_to(9_000);
    playing.bout.easier();
    let said: Vec<_> = playing.bout.spoken().into_iter().map(|message| message.id).collect();
    assert_eq!(said, ["cue-adjust", "cue-adjust-detail"]);
}

#[test]
fn a_visible_page_that_wakes_late_pauses_after_ten_seconds_and_a_hidden_one_needs_a_single_wake() {
    for (late_ms, paused) in [(10_000, false), (10_001, true)] {
        let mut playing = Playing::bout_of(&[item("glute-bridge", 1, 8, 1)]);
        playing.waits(8_000 + late_ms);
        assert_eq!(playing.bout.player().paused().is_some(), paused, "{late_ms}");
    }
    let mut playing = Playing::bout_of(&[item("glute-bridge", 4, 4, 1)]);
    let (starts, _) = playing.nth(Step::Hold, 0);
    playing.plays_to(starts - 1_000);
    playing.clock.visible = false;
    playing.waits(0);
    playing.waits(1_000);
    let wake = playing.bout.wake_in_ms().expect("it plays");
    assert_eq!(wake, 9_001, "before the hold ends");
    playing.waits(wake);
    assert!(playing.bout.player().paused().is_some());
}
