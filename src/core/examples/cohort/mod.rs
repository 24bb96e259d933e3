//! Made-up readers, and what becomes of them in a year. A model, not evidence.

#![allow(dead_code, reason = "the example and the test that holds it use different parts")]

mod audit;
mod body;
mod chance;
pub mod chart;
mod diary;
mod engine;
pub mod kinds;
mod ledger;
pub mod model;
mod others;
mod pains;
pub mod table;
mod told;
pub mod year;
