//! The browser's side of the coach.
