//! `steadyback-bindgen IN.wasm OUT_DIR`: writes `steadyback.js`, `steadyback_bg.wasm` and `steadyback.d.ts`.
//!
//! A ten-line tool instead of a globally installed `wasm-bindgen`, so that its version always matches `Cargo.lock`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(input), Some(output)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: steadyback-bindgen IN.wasm OUT_DIR");
        return ExitCode::FAILURE;
    };
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    let written = bindgen
        .input_path(input)
        .out_name("steadyback")
        .typescript(true)
        .web(true)
        .and_then(|bindgen| bindgen.omit_default_module_path(true).generate(output));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("steadyback-bindgen: {problem:#}");
            ExitCode::FAILURE
        }
    }
}
