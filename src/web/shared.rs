//! What the class, its timer and its listeners share.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use gloo_timers::callback::Timeout;
use js_sys::Function;
use steadyback::{
    coach::{Action, Coach, Problem},
    figure::Frame,
};
use wasm_bindgen::JsValue;

use crate::{chance::chance, clock, trouble};

/// Milliseconds after a boundary at which the timer fires: browsers round, and a wake just before one would be for nothing.
const AFTER_BOUNDARY_MS: u32 = 1;

/// The coach with its timer.
///
/// No borrow is ever held while JavaScript runs, so the shell may call any method from its callback.
pub struct Shared {
    coach: RefCell<Coach>,
    on_change: Function,
    timer: RefCell<Option<Timeout>>,
    pub frame: RefCell<Frame>,
    /// The frame of demonstrations, which a bout's frame must not disturb.
    #[cfg(feature = "plan")]
    pub demonstrated: RefCell<Frame>,
    pub still: Cell<bool>,
    /// What is known of the offset changes to come.
    #[cfg(feature = "plan")]
    pub foreseen: Cell<Option<crate::zone::Foreseen>>,
    /// The plan that was shown last.
    #[cfg(feature = "plan")]
    pub plan: RefCell<Option<crate::plan_view::Shown>>,
    /// What the stored parts were when they were last summed up.
    #[cfg(feature = "plan")]
    pub sums: RefCell<crate::memory::ChunkSums>,
}

impl Shared {
    /// Shares `coach`; `on_change` is called when something changed by itself.
    pub fn new(coach: Coach, on_change: Function) -> Rc<Self> {
        Rc::new(Self {
            coach: RefCell::new(coach),
            on_change,
            timer: RefCell::new(None),
            frame: RefCell::new(Frame::default()),
            #[cfg(feature = "plan")]
            demonstrated: RefCell::new(Frame::default()),
            still: Cell::new(false),
            #[cfg(feature = "plan")]
            foreseen: Cell::new(None),
            #[cfg(feature = "plan")]
            plan: RefCell::default(),
            #[cfg(feature = "plan")]
            sums: RefCell::default(),
        })
    }

    /// Carries out a command and sets the timer for what follows. The callback is not called.
    pub fn perform(self: &Rc<Self>, action: Action) -> Result<(), Problem> {
        let done = self.coach.borrow_mut().perform(action, clock::reading(), chance());
        self.set_timer();
        done
    }

    #[cfg(feature = "plan")]
    /// Brings something in and sets the timer for what follows. The callback is not called.
    pub fn bring_in<T>(self: &Rc<Self>, bring_in: impl FnOnce(&mut Coach) -> T) -> T {
        let done = bring_in(&mut self.coach.borrow_mut());
        self.set_timer();
        done
    }

    /// Reads the coach.
    pub fn read<T>(&self, read: impl FnOnce(&mut Coach) -> T) -> T {
        read(&mut self.coach.borrow_mut())
    }

    /// Lets the clock move things; calls the callback if the screen changed.
    pub fn wake(self: &Rc<Self>) {
        let changed = self.coach.borrow_mut().wake(clock::reading());
        self.set_timer();
        if changed && let Err(exception) = self.on_change.call0(&JsValue::UNDEFINED) {
            trouble::report(&exception);
        }
    }

    /// One timer at most, at the next thing that happens by itself. Timers wake; they never count.
    fn set_timer(self: &Rc<Self>) {
        let wake_in_ms = self.coach.borrow().wake_in_ms();
        let timer = wake_in_ms.map(|ms| {
            let shared = Rc::downgrade(self);
            Timeout::new(ms.saturating_add(AFTER_BOUNDARY_MS), move || wake_weak(&shared))
        });
        let before = self.timer.replace(timer);
        drop(before);
    }
}

/// Wakes what is still there.
pub fn wake_weak(shared: &Weak<Shared>) {
    if let Some(shared) = shared.upgrade() {
        shared.wake();
    }
}
