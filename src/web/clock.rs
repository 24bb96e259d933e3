//! The one place that reads the browser's clocks.

use js_sys::Date;
use steadyback::time::{Now, Reading};
use web_sys::VisibilityState;

/// What the clocks and the page say now. Without a window or document (which no browser lacks) time stands still and the page counts as in sight.
pub fn reading() -> Reading {
    let window = web_sys::window();
    let performance_ms =
        window.as_ref().and_then(web_sys::Window::performance).map_or(0.0, |performance| performance.now());
    let visible = window
        .and_then(|window| window.document())
        .is_none_or(|document| document.visibility_state() != VisibilityState::Hidden);
    Reading { now: now(), performance_ms: whole_ms(performance_ms), visible }
}

/// `performance.now()` in whole milliseconds; negative or not a number is 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast from f64 saturates, which is what a clock out of range should do"
)]
pub fn whole_ms(performance_now: f64) -> u64 {
    performance_now as u64
}

/// `Date`, with its offset east of UTC. A clock that shows no valid date counts as 1970 in UTC, so that nothing it says can permit anything later.
#[expect(clippy::cast_possible_truncation, reason = "a cast from f64 saturates, and Now refuses what is out of range")]
fn now() -> Now {
    let date = Date::new_0();
    let offset_minutes = -date.get_timezone_offset() as i16;
    Now::new(date.get_time() as i64, offset_minutes).unwrap_or(Now::EPOCH)
}
