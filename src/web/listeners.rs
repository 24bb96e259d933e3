//! Listens for the moments at which the clocks must be read again; stops listening when dropped.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::EventTarget;

/// Listeners for: the page hides or shows, comes back from the back-forward cache, or gets the focus.
pub struct Listeners {
    targets: Vec<(EventTarget, &'static str)>,
    on_wake: Closure<dyn FnMut()>,
}

impl Listeners {
    /// Calls `on_wake` at each of those moments.
    pub fn new(on_wake: impl FnMut() + 'static) -> Self {
        let window = web_sys::window();
        let document = window.as_ref().and_then(web_sys::Window::document).map(EventTarget::from);
        let window = window.map(EventTarget::from);
        let wanted = [(document, "visibilitychange"), (window.clone(), "pageshow"), (window, "focus")];
        let targets = wanted.into_iter().filter_map(|(target, event)| Some((target?, event))).collect();
        let listeners = Self { targets, on_wake: Closure::new(on_wake) };
        for (target, event) in &listeners.targets {
            // A target that refuses is one that never wakes us; the timer still does.
            let _ = target.add_event_listener_with_callback(event, listeners.on_wake.as_ref().unchecked_ref());
        }
        listeners
    }
}

impl Drop for Listeners {
    fn drop(&mut self) {
        for (target, event) in &self.targets {
            let _ = target.remove_event_listener_with_callback(event, self.on_wake.as_ref().unchecked_ref());
        }
    }
}
