//! The boundary of the process: arguments, configuration and files in; exit code, report and advice out.
#![expect(clippy::unwrap_used, reason = "a test")]
#![expect(clippy::needless_update, reason = "every case ends in the default, also the one that fills all fields")]

#[path = "cli/configuration.rs"]
mod configuration;
#[path = "cli/discover.rs"]
mod discover;
#[path = "cli/formats.rs"]
mod formats;
#[path = "cli/processors.rs"]
mod processors;
#[path = "cli/projects.rs"]
mod projects;
#[path = "cli/rows.rs"]
mod rows;
#[path = "cli/stats.rs"]
mod stats;
#[path = "cli/support.rs"]
mod support;
#[path = "cli/tell.rs"]
mod tell;
mod tools;

use support::{Case, DEFAULT, check, privlint, program, project, text};

/// The leak of `support::LEAK`, in the short format.
const FOUND: &str = "src/lib.rs:7:5: error[pii-in-log]: customer data (email) from `Customer::email` is logged";

#[test]
fn findings_and_levels() {
    check(&[
        Case {
            about: "a leak",
            code: 1,
            says: &["error[privlint::pii-in-log]", "--> src/lib.rs:7:5", "1 finding (1 error) in 1 file, 8 lines"],
            ..DEFAULT
        },
        Case {
            about: "no leak, and what was seen",
            files: &[("src/lib.rs", "pub fn f(n: u32) {\n    println!(\"{n}\");\n}\n")],
            says: &["privlint: no finding; 1 file, 3 lines; 0 sources, 1 sink call seen"],
            silent: &["warning", "problem"],
            ..DEFAULT
        },
        Case { about: "allow", args: "-A pii-in-log", says: &["privlint: no finding; "], ..DEFAULT },
        Case {
            about: "warn",
            args: "-W pii-in-log",
            says: &["warning[privlint::pii-in-log]", "1 finding (1 warning)"],
            silent: &["error"],
            ..DEFAULT
        },
        Case { about: "the last one wins", args: "-A pii-in-log -D pii-in-log", code: 1, ..DEFAULT },
        Case { about: "but forbid stays", args: "--forbid pii-in-log --allow pii-in-log", code: 1, ..DEFAULT },
        Case { about: "the full name of a lint", args: "-A privlint::pii-in-log", ..DEFAULT },
        Case {
            about: "a level of the configuration",
            files: &[("privlint.toml", "[lints]\npii-in-log = \"allow\"\n")],
            says: &["privlint: no finding; "],
            ..DEFAULT
        },
        Case {
            about: "the command line comes after the configuration",
            files: &[("privlint.toml", "[lints]\npii-in-log = \"allow\"\n")],
            args: "-D pii-in-log",
            code: 1,
            ..DEFAULT
        },
        Case {
            about: "a lint that does not exist",
            args: "-D pii-in-logs",
            code: 2,
            says: &["there is no lint `pii-in-logs`", "help: did you mean `pii-in-log`?"],
            ..DEFAULT
        },
        Case {
            about: "an argument that does not exist",
            args: "--frobnicate",
            code: 2,
            says: &["--frobnicate"],
            ..DEFAULT
        },
    ]);
}

#[test]
fn suppressions() {
    check(&[
        Case {
            about: "with a reason: on the line, on the line above, above comments and attributes",
            files: &[("src/lib.rs", SUPPRESSED)],
            says: &["privlint: no finding; ", "3 findings suppressed"],
            silent: &["warning", "problem"],
            ..DEFAULT
        },
        Case {
            about: "but not against forbid",
            files: &[("src/lib.rs", SUPPRESSED)],
            args: "-F pii-in-log --message-format short",
            code: 1,
            says: &[
                "src/lib.rs:7:5: error",
                "src/lib.rs:9:5: error",
                "src/lib.rs:13:5: error",
                "3 findings (3 errors)",
            ],
            silent: &["suppressed"],
            ..DEFAULT
        },
        Case {
            about: "without a reason, of no lint, in other words, for nothing",
            files: &[("src/lib.rs", NOT_SUPPRESSED)],
            args: "--message-format short",
            code: 1,
            says: &[
                "src/lib.rs:7:36: warning: this gives no reason, and so allows nothing",
                "src/lib.rs:8:36: warning: there is no lint `pii`",
                "src/lib.rs:9:36: warning: this comment to privlint is not understood",
                "src/lib.rs:10:36: warning: this allows nothing: no finding of pii-in-log here",
                "src/lib.rs:7:5: error",
                "src/lib.rs:8:5: error",
                "src/lib.rs:9:5: error",
                "3 findings (3 errors)",
                "4 problems",
            ],
            silent: &["suppressed"],
            ..DEFAULT
        },
    ]);
}

const SUPPRESSED: &str = r#"pub struct Customer {
    /// privlint: customer_data(name)
    pub name: String,
}

pub fn f(customer: &Customer) {
    println!("{}", customer.name); // privlint: allow(pii-in-log) it is on the badge
    // privlint: allow(pii-in-log, external-http) it is on the badge
    println!("{}", customer.name);
    // privlint: allow(pii-in-log) it is on the badge
    // and the badge is public
    #[cfg(all())]
    println!("{}", customer.name);
}
"#;

const NOT_SUPPRESSED: &str = r#"pub struct Customer {
    /// privlint: customer_data(name)
    pub name: String,
}

pub fn f(customer: &Customer) {
    println!("{}", customer.name); // privlint: allow(pii-in-log)
    println!("{}", customer.name); // privlint: allow(pii) it is on the badge
    println!("{}", customer.name); // privlint: ignore
    println!("{}", "nothing");     // privlint: allow(pii-in-log) it is on the badge
}
"#;

#[test]
fn targets() {
    let places =
        ["src/lib.rs:14:9: error", "src/main.rs:3:5: error", "tests/it.rs:4:5: error", "examples/show.rs:3:5: error"];
    let folder = project(TARGETS);
    for (args, wanted) in [("", [false, true, false, false]), ("--all-targets", [true; 4])] {
        let output = privlint(folder.path(), &format!("--message-format short {args}"));
        let all = text(&output);
        let found = places.map(|place| all.contains(place));
        assert_eq!((found, output.status.code()), (wanted, Some(1)), "{args}: {places:?}\n{all}");
        assert!(all.contains(FOUND) && !all.contains("problem"), "{args}\n{all}");
    }
}

const TARGETS: &[(&str, &str)] = &[
    (
        "src/lib.rs",
        r#"pub struct Customer {
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
}

pub fn welcome(customer: &Customer) {
    println!("welcome {}", customer.email);
}

#[cfg(test)]
mod tests {
    #[test]
    fn shows() {
        dbg!(super::Customer { email: String::new() }.email);
    }
}
"#,
    ),
    (
        "src/main.rs",
        "fn main() {\n    let it = shop::Customer { email: String::new() };\n    println!(\"{}\", it.email);\n}\n",
    ),
    (
        "tests/it.rs",
        "#[test]\nfn it() {\n    let it = shop::Customer { email: String::new() };\n    println!(\"{}\", it.email);\n}\n",
    ),
    (
        "examples/show.rs",
        "fn main() {\n    let it = shop::Customer { email: String::new() };\n    println!(\"{}\", it.email);\n}\n",
    ),
];

#[test]
fn version_and_help_with_and_without_the_name_of_the_subcommand() {
    let folder = tempfile::tempdir().unwrap();
    let version = format!("cargo-privlint {}\n", env!("CARGO_PKG_VERSION"));
    for (args, begins) in [
        ("--version", version.as_str()),
        ("privlint --version", &version),
        ("privlint -V", &version),
        ("--help", "Find the code paths"),
        ("privlint --help", "Find the code paths"),
    ] {
        let output = program(folder.path(), args);
        let stdout = String::from_utf8(output.stdout).unwrap();
        assert!(stdout.starts_with(begins), "{args}: {stdout}");
        assert!(output.status.success() && output.stderr.is_empty(), "{args}");
    }
}
