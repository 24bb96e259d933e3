//! Problems as JavaScript errors.

use steadyback::coach::Problem;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Reports an exception that nobody catches, as the browser would.
    #[wasm_bindgen(catch, js_name = reportError)]
    fn report_error(error: &JsValue) -> Result<(), JsValue>;
}

/// An `Error` with the properties `code` and `path`.
pub fn error(problem: Problem) -> JsValue {
    let error = js_sys::Error::new(&problem.to_string());
    for (key, value) in [("code", problem.code), ("path", problem.path)] {
        // Setting a property of an object that was made a line ago cannot fail.
        let _ = js_sys::Reflect::set(&error, &key.into(), &value.into());
    }
    error.into()
}

/// An exception thrown by the shell's own callback: it belongs to the page, not to the command that happened to run.
pub fn report(exception: &JsValue) {
    // A browser without reportError has no better place for it.
    let _ = report_error(exception);
}
