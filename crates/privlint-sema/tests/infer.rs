//! Types and callees that are found, against what the files in `fixtures/` say.
//!
//! A fixture is a crate of its own; each is about one construct and compiles. At the end of a line stands what is
//! expected of it:
//!
//! ```text
//! let n = text.parse::<u32>()?;        //: n: u32 // parse => str::parse
//! let d: Duration = Default::default() //: Default::default => Default::default for Duration
//! let s = a + b;                       //: a + b: f64 // a + b => Add::add
//! let x = hard();                      //: MISSING x: u32
//! ```
//!
//! `code: type` speaks of the first expression or pattern on the line that has this text, `code => callee` of a call,
//! by the name of the method, by the function as written, or (of an operator) by the whole expression. Callees are
//! told by the last two names of their path; `for` and the type it is called on may follow that of a trait. `MISSING`
//! marks a known miss, and fails once it is found.
#![expect(clippy::unwrap_used, reason = "a test")]
#![expect(clippy::disallowed_methods, reason = "a test reads its data")]

mod support {
    mod alone;
    pub(crate) mod expect;
    mod projects;
    pub(crate) use alone::world;
}

use std::fmt::Write as _;
use std::path::Path;

use privlint_ir::CrateId;

#[test]
fn fixtures_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut fixtures = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        fixtures.push((name, std::fs::read_to_string(&path).unwrap()));
    }
    fixtures.sort();
    assert!(fixtures.len() > 40, "the fixtures are not there");
    let crates: Vec<_> = fixtures.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    support::world(&crates, |world| {
        let mut wrong = String::new();
        // The standard library is the first crate.
        for (krate, (name, text)) in (1..).map(CrateId).zip(&crates) {
            let expectations = support::expect::parse(text);
            assert!(!expectations.is_empty(), "{name} expects nothing");
            let found = support::expect::nodes(world, krate);
            for expectation in expectations {
                if let Err(complaint) = expectation.check(world, text, &found) {
                    writeln!(wrong, "{name}.rs:{}: {complaint}", expectation.line).unwrap();
                }
            }
        }
        assert_eq!(world.problems(), []);
        assert!(wrong.is_empty(), "\n{wrong}");
    });
}
