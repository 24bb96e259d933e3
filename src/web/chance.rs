//! The one place that draws at random.

use wasm_bindgen::prelude::*;

use crate::clock;

#[wasm_bindgen]
extern "C" {
    /// Fills `bytes` from the browser's own source of randomness.
    #[wasm_bindgen(catch, js_namespace = crypto, js_name = getRandomValues)]
    fn get_random_values(bytes: &mut [u8]) -> Result<JsValue, JsValue>;
}

/// 64 random bits, from which a command names what it records. A browser without a source of randomness (none that runs wasm) gets the clocks instead:
/// worse spread, and still never the same twice on one device.
pub fn chance() -> u64 {
    let mut bytes = [0; 8];
    if get_random_values(&mut bytes).is_ok() {
        return u64::from_le_bytes(bytes);
    }
    let reading = clock::reading();
    reading.now.instant_ms().unsigned_abs() << u32::BITS | reading.performance_ms
}
