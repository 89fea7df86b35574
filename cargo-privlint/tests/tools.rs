//! Programs that a test needs and that cargo does not bring.

use std::io::Write as _;

/// Says why a test does nothing. Where nothing may be skipped, as in .ci/run, the test fails instead.
pub(crate) fn skip(reason: &str) {
    assert!(std::env::var_os("PRIVLINT_NO_SKIP").is_none(), "cannot run this test: {reason}");
    writeln!(std::io::stderr(), "skipped: {reason}").expect("stderr is open while tests run");
}
