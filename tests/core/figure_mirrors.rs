//! The shell repeats two tables of the figure. They must not part.

use steadyback::catalogue;
use steadyback::figure::{FRAME_LEN, Frame, Moment, Viewpoint, frame};

const LAYOUT: &str = include_str!("../../www/src/figure/layout.ts");
const CAMERA: &str = include_str!("../../www/src/figure/camera.ts");

/// `export const NAME = 12;`
fn constant(name: &str) -> Option<usize> {
    let line = LAYOUT.lines().find_map(|line| line.strip_prefix(&format!("export const {name} = ")))?;
    line.trim_end_matches(';').parse().ok()
}

#[test]
fn the_layout_is_the_frame() {
    assert_eq!(constant("FRAME_LENGTH"), Some(FRAME_LEN));
    for (name, index) in [
        ("PICTURE", 0),
        ("WORKING", 4),
        ("HEAD", 10),
        ("FACE", 12),
        ("CROWN", 14),
        ("NECK", 16),
        ("FRONT_EDGE", 18),
        ("BACK_EDGE", 30),
        ("NEAR_ARM", 42),
        ("FAR_ARM", 50),
        ("NEAR_LEG", 58),
        ("FAR_LEG", 68),
        ("SHADOW", 78),
    ] {
        assert_eq!(constant(name), Some(index), "{name}");
    }
}

/// `side: [sine, cosine]` of one of the two constants.
fn pair(constant: &str, viewpoint: &str) -> Option<(f32, f32)> {
    let line = CAMERA.lines().find(|line| line.starts_with(&format!("const {constant} =")))?;
    let (numbers, _) = line.split_once(&format!("{viewpoint}: ["))?.1.split_once(']')?;
    let (sine, cosine) = numbers.split_once(", ")?;
    Some((sine.parse().ok()?, cosine.parse().ok()?))
}

/// The base of the neck of the figure, projected by the shell's numbers, is where the frame has it.
#[test]
fn the_shell_looks_through_the_same_camera() {
    let mut seen = Vec::new();
    for exercise in catalogue::all() {
        for movement in exercise.forms.iter().flat_map(|form| form.rungs).map(|rung| rung.movement) {
            let name = if movement.viewpoint == Viewpoint::Side { "side" } else { "front" };
            let (Some(turn), Some(rise)) = (pair("TURN", name), pair("RISE", name)) else {
                unreachable!("camera.ts has no {name}")
            };
            let place = steadyback::figure::Joints::between(&movement.start, &movement.end, 0.0).neck.base;
            let right = place.x * turn.1 - place.z * turn.0;
            let down = (place.x * turn.0 + place.z * turn.1) * rise.0 - place.y * rise.1;
            let mut out = Frame::default();
            frame(movement, Moment::still(0), &mut out);
            let near = |index: usize, value: f32| out.0.get(index).is_some_and(|number| (number - value).abs() < 0.01);
            assert!(near(16, right) && near(17, down), "{} {name}: {right} {down}", exercise.id);
            seen.push(name);
        }
    }
    assert!(seen.contains(&"side") && seen.contains(&"front"));
}
