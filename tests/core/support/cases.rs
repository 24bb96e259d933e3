//! How many cases a property runs.

use proptest::test_runner::Config;

/// As many as the environment says (`PROPTEST_CASES`), else `cases`. Failures are not written to files: the seed that `npm test` sets, or prints, finds
/// them again.
pub fn cases(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|asked| asked.parse().ok());
    Config { cases: asked.unwrap_or(cases), failure_persistence: None, ..Config::default() }
}
