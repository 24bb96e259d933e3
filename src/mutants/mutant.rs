//! Which change is in force: a module for the copy of the core that the changes are put into.

use std::{
    fs::OpenOptions,
    io::Write as _,
    sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed},
};

const UNASKED: u32 = u32::MAX;
const TRACING: u32 = u32::MAX - 1;
const MOST: usize = 16_384;

static IN_FORCE: AtomicU32 = AtomicU32::new(UNASKED);
static REACHED: [AtomicBool; MOST] = [const { AtomicBool::new(false) }; MOST];

/// Whether change `number` is in force: `MUTANT` says which; without it none is, and the file `MUTANT_TRACE` gets a line for each that was reached.
#[inline]
pub(crate) fn on(number: u32) -> bool {
    match IN_FORCE.load(Relaxed) {
        0 => false,
        UNASKED => ask(number),
        TRACING => trace(number),
        in_force => in_force == number,
    }
}

#[cold]
fn ask(number: u32) -> bool {
    let named = std::env::var("MUTANT").ok().and_then(|number| number.parse().ok());
    let idle = if std::env::var_os("MUTANT_TRACE").is_some() { TRACING } else { 0 };
    IN_FORCE.store(named.unwrap_or(idle), Relaxed);
    on(number)
}

#[cold]
fn trace(number: u32) -> bool {
    let seen = REACHED.get(number as usize).is_none_or(|reached| reached.swap(true, Relaxed));
    if !seen
        && let Ok(path) = std::env::var("MUTANT_TRACE")
        && let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path)
    {
        let _ = writeln!(file, "{number}");
    }
    false
}
