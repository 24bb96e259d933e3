//! A reader's way through the stages, day by day.

#[path = "support/life.rs"]
mod life;

use life::reader;
use steadyback::journal::{Fact, Review};

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
