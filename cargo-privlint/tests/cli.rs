//! The boundary of the process: arguments, configuration and files in; exit code, report and advice out.
#![expect(clippy::unwrap_used, reason = "a test")]

#[path = "cli/formats.rs"]
mod formats;
#[path = "cli/support.rs"]
mod support;
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
            says: &["there is no lint `pii-in-logs`", "ads-disclosure, analytics-disclosure", "pii-in-log"],
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
fn configuration() {
    check(&[
        Case {
            about: "an unknown key",
            files: &[("privlint.toml", "\n[[sinks]]\nitem = \"shop::welcome\"\nkind = \"logging\"\n")],
            code: 2,
            says: &[
                "unknown key `sinks`",
                "--> privlint.toml:2:3",
                "did you mean `sink`?",
                "`privlint.toml` has an error",
            ],
            ..DEFAULT
        },
        Case {
            about: "all errors at once",
            files: &[("privlint.toml", "[lints]\npii-in-logg = \"deny\"\nads-disclosure = \"error\"\n")],
            code: 2,
            says: &["did you mean `pii-in-log`?", "privlint.toml:3:18", "it is called `deny` here", "has 2 errors"],
            ..DEFAULT
        },
        Case {
            about: "broken TOML",
            files: &[("privlint.toml", "[[sink]\n")],
            code: 2,
            says: &["--> privlint.toml:1:8", "`privlint.toml` has an error"],
            ..DEFAULT
        },
        Case {
            about: "a row that matches nothing, and one of a crate that is not there",
            files: &[(
                "privlint.toml",
                "[[sink]]\nitem = \"shop::welcom\"\nkind = \"logging\"\n\n[[customer-data]]\nitem = \"shopp::A\"\nclass = \"name\"\n",
            )],
            code: 1,
            says: &[
                "warning: `shop::welcom` matches nothing",
                "--> privlint.toml:2:8",
                "warning: `shopp::A` matches nothing",
                "--> privlint.toml:6:8",
                "no crate is named `shopp`; the workspace has `shop`",
                "2 problems",
            ],
            ..DEFAULT
        },
        Case {
            about: "a mark of an unknown class is a warning, and the data is followed all the same",
            files: &[(
                "src/lib.rs",
                "/// privlint: customer_data(e_mail)\npub struct E(String);\npub fn f(e: &E) {\n    println!(\"{}\", e.0);\n}\n",
            )],
            code: 1,
            says: &["warning: `e-mail` is no class of customer data", "--> src/lib.rs:1:", "it is called `email` here"],
            ..DEFAULT
        },
        Case {
            about: "rows for all three",
            files: &[
                ("src/lib.rs", ROWS_CODE),
                (
                    "privlint.toml",
                    r#"
                    [[customer-data]]
                    item = "shop::Form::note"
                    class = ["content"]
                    [[sink]]
                    item = "shop::audit"
                    args = [1]
                    kind = "logging"
                    [[sanitizer]]
                    item = "shop::mask"
                    for = ["logging"]
                    "#,
                ),
            ],
            args: "--message-format short",
            code: 1,
            says: &[
                "src/lib.rs:6:5: error[pii-in-log]: customer data (content) from `Form::note`",
                "1 finding (1 error)",
            ],
            silent: &["problem"],
            ..DEFAULT
        },
        Case {
            about: "in the manifest of the workspace",
            files: &[("Cargo.toml", IN_MANIFEST)],
            says: &["privlint: no finding; "],
            ..DEFAULT
        },
        Case {
            about: "an error in the manifest is shown there",
            files: &[(
                "Cargo.toml",
                "[package]\nname = \"shop\"\n[workspace]\n[workspace.metadata.privlint.lints]\npii-in-log = \"off\"\n",
            )],
            code: 2,
            says: &["unknown level `off`", "--> Cargo.toml:5:14", "it is called `allow` here"],
            ..DEFAULT
        },
        Case {
            about: "the file goes before the manifest, and privlint says so",
            files: &[("Cargo.toml", IN_MANIFEST), ("privlint.toml", "")],
            code: 1,
            says: &["warning: `[workspace.metadata.privlint]` is not read, since there is a `privlint.toml`"],
            ..DEFAULT
        },
    ]);
}

const IN_MANIFEST: &str =
    "[package]\nname = \"shop\"\n[workspace]\n[workspace.metadata.privlint.lints]\npii-in-log = \"allow\"\n";

const ROWS_CODE: &str = r#"pub struct Form { pub note: String, pub page: u32 }
pub fn audit(_what: &str, _text: &str) {}
pub fn mask(_text: &str) -> String { String::new() }

pub fn file(form: &Form) {
    audit("filed", &form.note);
    audit(&form.note, "filed");
    audit("masked", &mask(&form.note));
}
"#;

#[test]
fn projects() {
    check(&[
        Case {
            about: "no manifest where one is named",
            args: "--manifest-path nowhere/Cargo.toml",
            code: 2,
            says: &["no manifest at `nowhere/Cargo.toml`", "help: name the manifest with `--manifest-path"],
            ..DEFAULT
        },
        Case {
            about: "a manifest that cargo does not take",
            files: &[("Cargo.toml", "[package]\n")],
            code: 2,
            says: &["cargo metadata failed", "help: "],
            ..DEFAULT
        },
        Case {
            about: "a workspace without packages",
            files: &[("Cargo.toml", "[workspace]\n")],
            code: 2,
            says: &["no package with a library or program is selected", "help: "],
            ..DEFAULT
        },
        Case {
            about: "a package that is not there",
            args: "-p shopp",
            code: 2,
            says: &["no package `shopp` in the workspace", "help: the workspace has: shop"],
            ..DEFAULT
        },
        Case {
            about: "packages of a workspace: all, and all but one; the configuration is the root's",
            files: WORKSPACE,
            args: "--workspace --message-format short",
            code: 1,
            says: &["one/src/lib.rs:7:5: error", "two/src/main.rs:7:5: error", "2 findings (2 errors) in 2 files"],
            silent: &["problem"],
            ..DEFAULT
        },
        Case {
            about: "one package",
            files: WORKSPACE,
            args: "-p two --message-format short",
            code: 1,
            says: &["two/src/main.rs:7:5: error", "1 finding (1 error) in 1 file"],
            silent: &["one/src"],
            ..DEFAULT
        },
        Case {
            about: "all packages but one",
            files: WORKSPACE,
            args: "--workspace --exclude two --message-format short",
            code: 1,
            says: &["one/src/lib.rs:7:5: error", "1 finding (1 error) in 1 file"],
            silent: &["two/src"],
            ..DEFAULT
        },
    ]);
}

const WORKSPACE: &[(&str, &str)] = &[
    ("Cargo.toml", "[workspace]\nmembers = [\"one\", \"two\"]\nresolver = \"3\"\n"),
    ("one/Cargo.toml", "[package]\nname = \"one\"\nedition = \"2024\"\n"),
    ("one/src/lib.rs", support::LEAK),
    ("two/Cargo.toml", "[package]\nname = \"two\"\nedition = \"2024\"\n[dependencies]\none = { path = \"../one\" }\n"),
    (
        "two/src/main.rs",
        "use one::Customer;\n\nfn main() {\n    let customer = Customer { email: String::new() };\n\n    \
         // what is marked in one package is customer data in the other\n    println!(\"{}\", customer.email);\n}\n",
    ),
];

#[test]
fn sources_that_are_not_as_they_should_be() {
    check(&[
        Case {
            about: "a function that does not parse is told once, and the rest is analysed",
            files: &[("src/lib.rs", "mod leak;\n\nfn broken() {\n    let a = ;\n}\n"), ("src/leak.rs", support::LEAK)],
            args: "--message-format short",
            code: 1,
            says: &[
                "src/lib.rs:4:13: warning: this does not parse and is not analysed",
                "src/leak.rs:7:5: error",
                "; 1 problem\n",
            ],
            ..DEFAULT
        },
        Case {
            about: "so is a file without its closing bracket",
            files: &[
                ("src/lib.rs", "mod leak;\nmod broken;\n"),
                ("src/broken.rs", "fn f( {\n"),
                ("src/leak.rs", support::LEAK),
            ],
            args: "--message-format short",
            code: 1,
            says: &[
                "src/broken.rs:1:",
                ": warning: this does not parse and is not analysed",
                "src/leak.rs:7:5: error",
                "; 1 problem\n",
            ],
            ..DEFAULT
        },
        Case {
            about: "a module without a file",
            files: &[("src/lib.rs", "mod leak;\nmod gone;\n"), ("src/leak.rs", support::LEAK)],
            code: 1,
            says: &[
                "warning: the file of module `gone` is left out: not found",
                "--> src/lib.rs:2:5",
                "looked for `src/gone.rs` and `src/gone/mod.rs`",
                "--> src/leak.rs:7:5",
            ],
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
