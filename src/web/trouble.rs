//! Problems as JavaScript errors.

use steadyback::coach::Problem;
#[cfg(feature = "plan")]
use steadyback::journal::FileProblem;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Reports an exception that nobody catches, as the browser would.
    #[wasm_bindgen(catch, js_name = reportError)]
    fn report_error(error: &JsValue) -> Result<(), JsValue>;
}

/// An `Error` with the properties `code` and `path`.
pub fn error(problem: Problem) -> JsValue {
    let error = js_sys::Error::new(&[problem.code, problem.path].join(": "));
    for (key, value) in [("code", problem.code), ("path", problem.path)] {
        // Setting a property of an object that was made a line ago cannot fail.
        let _ = js_sys::Reflect::set(&error, &key.into(), &value.into());
    }
    error.into()
}

#[cfg(feature = "plan")]
/// The same for a fact with problems: the first one's `code` and `path`, and all of them as `problems`.
pub fn refusal(problems: &[FileProblem]) -> JsValue {
    let fields = |of: &JsValue, problem: &FileProblem| {
        for (key, value) in [("code", problem.code), ("path", &problem.path)] {
            // As above.
            let _ = js_sys::Reflect::set(of, &key.into(), &value.into());
        }
    };
    let error = js_sys::Error::new("the fact was refused");
    let list = js_sys::Array::new();
    for problem in problems {
        let item = js_sys::Object::new();
        fields(&item, problem);
        list.push(&item);
    }
    if let Some(first) = problems.first() {
        fields(&error, first);
    }
    let _ = js_sys::Reflect::set(&error, &"problems".into(), &list);
    error.into()
}

/// An exception thrown by the shell's own callback: it belongs to the page, not to the command that happened to run.
pub fn report(exception: &JsValue) {
    // A browser without reportError has no better place for it.
    let _ = report_error(exception);
}
