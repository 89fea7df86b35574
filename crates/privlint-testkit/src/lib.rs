//! Tests as data: what a Rust source expects privlint to report, and projects written as one string.
//!
//! # Expectations
//!
//! An expectation is a normal line comment that begins with `//~`; in strings, doc comments and block comments it is
//! only text. [`parse`] reads those of one file, [`compare`] holds them against a report.
//!
//! ```text
//! log::info!("{email}");       //~ pii-in-log <- e         a finding here; one of its flows starts (is declared, or read) on a line labelled e
//! let email = form.email;      //~ source: e               labels this line
//! thing();
//! //~^ other-lint "substring"  the line above, one line up for each ^; the finding's message holds the substring
//! //~| third-lint              one more on the line that the marker right above speaks of
//! //~v pii-in-log              the line below, one line down for each v
//! thing();
//! both();                      //~ a, b                    two findings on one line; `//~ a //~ b` says the same
//! dbg!(x);                     //~ MISSING pii-in-log: why     a known miss: fails once it is found
//! foo(x);                      //~ SPURIOUS pii-in-log: why    a known false alarm: fails once it is gone
//! //@ lints = ["pii-in-log"]   only these lints are compared in this file
//! ```
//!
//! Both directions fail: a finding that no marker names, and a marker whose finding is not there. Two findings of one
//! lint on one line need two markers. Labels hold for all files that are compared together. A marker, directive or
//! label that says nothing is an error.
//!
//! # Fixtures
//!
//! [`fixture`] reads several files from one string: `//- /src/lib.rs crate:a deps:b,c edition:2024`.
//!
//! # Running
//!
//! [`check_manifest`] checks packages on disk, [`check_fixture`] sources in memory, both in the test's own process.

mod compare;
mod expect;
mod fixture;
mod lex;
mod run;

pub use compare::{Comparison, compare};
pub use expect::{Expectation, Expectations, Kind, parse};
pub use fixture::{FixtureFile, fixture};
pub use run::{Checked, check_fixture, check_manifest, check_manifest_inlined, on_large_stack, rules};
