//! The gates between the stages: each condition one under its target, exactly on it, and one over.
#![expect(clippy::indexing_slicing, reason = "a failing test may stop at once")]

#[path = "support/life.rs"]
mod life;
#[path = "support/stretch.rs"]
mod stretch;

use steadyback::{
    journal::{ExerciseRecord, LoadedPattern, Ratings},
    progress::{Control, Subject},
};
use stretch::{Stretch, stretch};

/// Whether the gate opens after a stretch with one change.
#[track_caller]
fn opens(stage: u8, change: impl FnOnce(&mut Stretch)) -> bool {
    let to = stretch(stage).with(change).leads_to().stage;
    assert!(to == stage || to == stage + 1, "from {stage} to {to}");
    to > stage
}

#[test]
fn a_stretch_that_meets_everything_opens_every_gate() {
    for stage in 0..5 {
        assert!(opens(stage, |_| ()), "{stage}");
    }
}

#[test]
fn the_gates_ask_for_days_in_the_stage() {
    for (stage, days) in [(0, 3), (1, 14), (2, 14), (3, 14), (4, 28)] {
        let lasting = |days: i64| {
            move |stretch: &mut Stretch| {
                (stretch.days, stretch.counted, stretch.test_days) = (days, days, [days - 3, days - 2, days - 1]);
            }
        };
        assert!(!opens(stage, lasting(days - 1)), "{stage} after {}", days - 1);
        assert!(opens(stage, lasting(days)), "{stage} after {days}");
    }
}

#[test]
fn a_day_without_a_word_is_no_day_in_the_stage() {
    let mut life = stretch(0).with(|stretch| (stretch.days, stretch.counted) = (2, 2)).lived();
    life.is_gone(1);
    let gate = life.gate(Subject::DaysInStage);
    assert_eq!((gate.current, gate.target, gate.met), (2, 3, false));
    assert_eq!(gate.reason.id, "gate-days-left");
    assert_eq!(gate.reason.number, Some(1));
}

#[test]
fn the_gates_ask_for_counted_days() {
    for (stage, counted) in [(0, 2), (1, 10), (2, 10), (3, 10), (4, 20)] {
        for (given, expected) in [(counted - 1, false), (counted, true), (counted + 1, true)] {
            assert_eq!(opens(stage, |stretch| stretch.counted = given), expected, "{given} out of stage {stage}");
        }
    }
}

#[test]
fn out_of_stage_0_the_last_two_days_hurt_no_more_than_usual() {
    let pains = |pains: [Option<u8>; 2]| opens(0, |stretch| stretch.mornings = vec![Some(2), pains[0], pains[1]]);
    assert!(pains([Some(5), Some(5)]));
    assert!(pains([Some(6), Some(6)]), "usual is 6");
    assert!(!pains([Some(6), Some(7)]));
    assert!(!pains([Some(7), Some(6)]));
    assert!(pains([None, Some(6)]), "one answer in two days will do");
    assert!(!pains([None, None]), "none will not");
}

#[test]
fn what_is_usual_is_shown_as_the_next_morning_will_reckon_it() {
    let mut life = life::sore_reader();
    for pain in [0, 0, 0, 0, 1, 1, 1] {
        life.checks_when_due().wakes_with(pain).sleeps();
    }
    life.checks_when_due().wakes_with(1).bouts(2).sleeps();
    // The fifth 1 of nine mornings: usual is 0 today and 1 tomorrow.
    life.checks_when_due().wakes_with(1).bouts(2);
    let position = life.position();
    assert_eq!((position.usual_pain, position.gate_met, life.next_morning().stage), (Some(0), true, 1));
    let usual = life.gate(Subject::PainNoMoreThanUsual);
    assert_eq!((usual.current, usual.target, usual.met), (1, 1, true));
}

#[test]
fn out_of_stage_1_every_direction_passes_its_test() {
    for direction in 0..3 {
        let clean = |left: u8, right: u8| opens(1, |stretch| stretch.clean[direction] = (left, right));
        assert!(!clean(2, 2), "{direction}");
        assert!(clean(3, 3), "{direction}");
        assert!(clean(4, 4), "{direction}");
    }
    assert!(!opens(1, |stretch| stretch.clean[1] = (3, 2)), "the worse side");
    assert!(!opens(1, |stretch| stretch.test_days[2] = -1), "one direction untested");
}

#[test]
fn out_of_stage_2_eleven_of_twelve_holds_are_clean() {
    for (clean, expected) in [(10, false), (11, true), (12, true), (13, true)] {
        assert_eq!(opens(2, |stretch| stretch.clean = [(clean, clean); 3]), expected, "{clean}");
    }
}

#[test]
fn tests_are_on_rung_2_and_3_at_least() {
    for (stage, rung) in [(1, 2), (2, 3)] {
        for (taken, expected) in [(rung - 1, false), (rung, true), (rung + 1, true)] {
            assert_eq!(
                opens(stage, |stretch| stretch.test_rung = taken),
                expected,
                "rung {taken} out of stage {stage}"
            );
        }
    }
}

#[test]
fn left_and_right_differ_by_one_at_most_and_the_front_has_no_sides() {
    for direction in [1, 2] {
        assert!(opens(1, |stretch| stretch.clean[direction] = (5, 4)), "{direction}");
        assert!(!opens(1, |stretch| stretch.clean[direction] = (5, 3)), "{direction}");
        assert!(!opens(1, |stretch| stretch.clean[direction] = (3, 5)), "{direction}");
    }
    assert!(opens(1, |stretch| stretch.clean[0] = (5, 0)), "front");
}

#[test]
fn a_test_counts_for_seven_days() {
    let tested_on = |day: i64| opens(1, |stretch| stretch.test_days = [day, 12, 13]);
    assert!(!tested_on(6), "eight days before");
    assert!(tested_on(7), "seven days before");
    assert!(tested_on(8), "six days before");
}

#[test]
fn four_of_the_last_five_ratings_are_steady() {
    for stage in [1, 3, 4] {
        for (steady, expected) in [(3, false), (4, true), (5, true)] {
            assert_eq!(opens(stage, |stretch| stretch.steady = steady), expected, "{steady} out of stage {stage}");
        }
        for (rated, expected) in [(4, false), (5, true)] {
            assert_eq!(opens(stage, |stretch| stretch.rated = rated), expected, "{rated} rated out of stage {stage}");
        }
    }
}

#[test]
fn ratings_count_on_the_rung_of_the_test_or_one_below() {
    let rated_on = |rung: u8| opens(1, |stretch| (stretch.test_rung, stretch.rated_rung) = (4, rung));
    assert!(!rated_on(2));
    assert!(rated_on(3));
    assert!(rated_on(4));
}

#[test]
fn the_median_pain_of_a_week_is_four_at_most() {
    // Usual is 3, so that a 5 is amber, and red only the morning after another.
    let week = |pains: &[u8]| {
        let before = (0..14 - pains.len()).map(|day| (day != 7).then_some(3));
        opens(1, |stretch| stretch.mornings = before.chain(pains.iter().map(|pain| Some(*pain))).collect())
    };
    assert!(week(&[3, 4, 3, 4, 3, 4, 3]), "3");
    assert!(week(&[4, 5, 4, 5, 4, 3, 4]), "4");
    assert!(!week(&[5, 4, 5, 4, 5, 4, 5]), "5");
    assert!(week(&[5, 4, 5, 4, 4, 3]), "4 of six answers");
    assert!(!week(&[5, 4, 5, 4, 5, 3]), "4.5 of six answers");
}

#[test]
fn a_pain_condition_needs_answers_on_half_of_its_days() {
    let answered = |days: usize| {
        let mornings = (0..14).map(|day| (day >= 14 - days).then_some(2)).collect();
        stretch(1).with(|stretch| stretch.mornings = mornings).leads_to()
    };
    assert_eq!((answered(3).stage, answered(4).stage, answered(5).stage), (1, 2, 2));
    let median = |days: usize| {
        let position = answered(days);
        let median = position.gate.iter().find(|condition| condition.subject == Subject::MedianPain).cloned();
        median.map(|median| (median.answers_missing, median.current, median.reason.id))
    };
    assert_eq!(median(3), Some((1, 0, "gate-median-pain-unanswered".into())), "what is not known yet has no value");
    assert_eq!(median(1), Some((3, 0, "gate-median-pain-unanswered".into())));
}

#[test]
fn of_what_the_gates_ask_for_pain_answers_decide_only_the_pain_column() {
    use Subject::{AmberDays, MedianPain, PainNoMoreThanUsual, RedDays};
    let columns = [
        vec![PainNoMoreThanUsual],
        vec![MedianPain, RedDays],
        vec![RedDays, AmberDays],
        // Worry and own activities stand beside the reds, and are not pain.
        vec![RedDays],
        vec![RedDays],
    ];
    for (stage, column) in (0..).zip(columns) {
        let gate = stretch(stage).lived_position_before().gate;
        let subjects = gate.iter().map(|condition| condition.subject);
        assert_eq!(subjects.filter(|subject| subject.is_pain()).collect::<Vec<_>>(), column, "out of stage {stage}");
    }
}

#[test]
fn no_red_day_in_the_days_a_gate_asks_about() {
    // Red is 6 where usual is 3; three days later nothing is held any more.
    for (stage, window) in [(1, 7), (2, 7), (3, 14), (4, 14)] {
        let red = |days_before: i64| {
            opens(stage, |stretch| {
                // One more day, so that a red on the first is outside the longest window.
                stretch.days += 1;
                stretch.counted += 1;
                stretch.test_days = stretch.test_days.map(|day| day + 1);
                stretch.hurts = vec![(stretch.days - days_before, 6)];
            })
        };
        assert!(!red(window), "{window} days before, out of stage {stage}");
        assert!(red(window + 1), "{} days before, out of stage {stage}", window + 1);
    }
}

#[test]
fn out_of_stage_2_one_amber_day_in_seven_will_do() {
    let ambers = |days: &[i64]| opens(2, |stretch| stretch.hurts = days.iter().map(|day| (*day, 4)).collect());
    assert!(ambers(&[10]));
    assert!(!ambers(&[7, 10]), "two in seven");
    assert!(ambers(&[6, 10]), "the first is eight days back");
}

#[test]
fn out_of_stage_3_no_pattern_worries_by_more_than_three() {
    for pattern in 0..5 {
        for (worry, expected) in [(Some(2), true), (Some(3), true), (Some(4), false)] {
            assert_eq!(opens(3, |stretch| stretch.worry[pattern] = worry), expected, "{pattern}: {worry:?}");
        }
    }
}

#[test]
fn worry_that_was_never_answered_is_not_met() {
    let mut life = life::reader_at_without_reviews(3);
    life.sleeps();
    let gate = life.gate(Subject::Worry(LoadedPattern::Hinge));
    assert_eq!((gate.met, gate.reason.id.as_str()), (false, "gate-worry-unanswered"));
}

#[test]
fn out_of_stage_3_steady_sides_differ_by_one_at_most() {
    assert!(opens(3, |stretch| stretch.one_sided = 1));
    let uneven = stretch(3).with(|stretch| stretch.one_sided = 2).leads_to();
    assert_eq!(uneven.stage, 3);
    let symmetry = |condition: &&steadyback::progress::Condition| {
        condition.subject == Subject::PatternSymmetry(LoadedPattern::Carry)
    };
    assert_eq!(uneven.gate.iter().find(symmetry).map(|condition| (condition.current, condition.met)), Some((2, false)));
}

#[test]
fn sides_are_compared_among_what_has_sides() {
    // Squats that both legs do together say nothing about left and right.
    let mut life = stretch(3).lived_to_the_last_evening();
    life.bout_with(|bout| {
        let steady = |right| Ratings { left: Some(Control::Steady), right };
        let together = life::exercise("sit-to-stand", 3, Control::Steady);
        bout.exercises = vec![ExerciseRecord { ratings: steady(None), ..together }; 4];
        bout.exercises.push(life::exercise("step-up", 3, Control::Steady));
    });
    let symmetry = life.gate(Subject::PatternSymmetry(LoadedPattern::Squat));
    assert_eq!((symmetry.current, symmetry.met), (0, true));
    assert_eq!(life.next_morning().stage, 4);
}

#[test]
fn a_pattern_the_reader_cannot_do_is_not_asked_for_unless_it_must_be() {
    use LoadedPattern::{Carry, Hinge, Pull, Push, Squat};
    let asked = |excluded: &[&'static str]| -> Vec<LoadedPattern> {
        let position = stretch(3).with(|stretch| stretch.excluded = excluded.to_vec()).lived_position_before();
        let subjects = position.gate.iter().map(|condition| condition.subject);
        subjects
            .filter_map(|subject| if let Subject::Pattern(pattern) = subject { Some(pattern) } else { None })
            .collect()
    };
    assert_eq!(asked(&[]), [Squat, Hinge, Push, Pull, Carry]);
    assert_eq!(asked(&["suitcase-carry"]), [Squat, Hinge, Push, Pull]);
    assert_eq!(asked(&["row", "pull-apart"]), [Squat, Hinge, Push, Carry]);
    assert_eq!(
        asked(&["row", "pull-apart", "suitcase-carry"]),
        [Squat, Hinge, Push, Pull],
        "one of pull and carry stays"
    );
    assert_eq!(asked(&["push-up"]), [Squat, Hinge, Push, Pull, Carry], "push stays");
}

#[test]
fn out_of_stage_4_only_ratings_under_load_count() {
    assert!(!opens(4, |stretch| stretch.rated_rung = 1));
}

#[test]
fn ratings_that_do_not_count_push_none_out_that_do() {
    // A push has no form under load, so that all of its ratings count.
    for (stage, names) in [(1, life::CORE.as_slice()), (4, &["sit-to-stand", "hip-hinge", "row", "suitcase-carry"])] {
        let mut life = stretch(stage).with(|stretch| stretch.test_rung = 3).lived_to_the_last_evening();
        let low = names.iter().map(|name| life::exercise(name, 1, Control::Wobbly));
        let many: Vec<_> = low.cycle().take(names.len() * 120).collect();
        life.bout_with(|bout| bout.exercises = many);
        assert_eq!(life.next_morning().stage, stage + 1);
    }
}

#[test]
fn out_of_stage_4_own_activities_are_within_two_of_their_targets() {
    assert!(opens(4, |stretch| stretch.activities =
        vec![(5, 8), (8, 8)].into_iter().map(|(now, target)| (now + 1, target)).collect()));
    assert!(opens(4, |stretch| stretch.activities = vec![(6, 8), (8, 8)]), "two short");
    assert!(!opens(4, |stretch| stretch.activities = vec![(5, 8), (8, 8)]), "three short");
    let unnamed = stretch(4).with(|stretch| (stretch.days, stretch.counted) = (5, 5)).lived();
    assert_eq!(unnamed.gate(Subject::Activities).reason.id, "gate-activities-not-used");
}

#[test]
fn stage_5_has_no_gate() {
    let position = stretch(4).leads_to();
    assert_eq!((position.stage, position.gate.len(), position.gate_met), (5, 0, false));
}
