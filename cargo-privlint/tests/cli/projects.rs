//! What cargo says of a project, and sources that are not as they should be.

use super::FOUND;
use super::support::{Case, DEFAULT, LEAK, check};

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
            about: "a package without targets",
            files: &[("Cargo.toml", "[package]\nname = \"shop\"\nautolib = false\n[workspace]\n")],
            code: 2,
            says: &["no targets specified in the manifest", "help: "],
            ..DEFAULT
        },
        Case {
            about: "a library whose file is gone",
            files: &[("Cargo.toml", "[package]\nname = \"shop\"\n[lib]\npath = \"src/gone.rs\"\n[workspace]\n")],
            says: &["warning: the crate root `src/gone.rs` cannot be read: not found", "no finding; 0 files"],
            ..DEFAULT
        },
        Case {
            about: "dependencies that cannot be had: the rest is analysed",
            files: &[("Cargo.toml", LOST_DEPENDENCY)],
            args: "--message-format short",
            code: 1,
            says: &["warning: the dependencies are left out: cargo metadata failed", FOUND],
            ..DEFAULT
        },
        Case {
            about: "unless cargo was told to insist on its lock file",
            files: &[("Cargo.toml", LOST_DEPENDENCY)],
            args: "--locked",
            code: 2,
            says: &["cargo metadata failed", "help: "],
            ..DEFAULT
        },
        Case {
            about: "features: those that are there",
            files: &[("Cargo.toml", FEATURES), ("src/lib.rs", FEATURE_CODE)],
            args: "--features loud --message-format short",
            code: 1,
            says: &["src/lib.rs:5:5: error", "1 finding (1 error)"],
            ..DEFAULT
        },
        Case {
            about: "none",
            files: &[("Cargo.toml", FEATURES), ("src/lib.rs", FEATURE_CODE)],
            says: &["privlint: no finding; "],
            ..DEFAULT
        },
        Case {
            about: "and one that is not there",
            files: &[("Cargo.toml", FEATURES), ("src/lib.rs", FEATURE_CODE)],
            args: "--features quiet",
            code: 2,
            says: &["cargo metadata failed", "quiet"],
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

const LOST_DEPENDENCY: &str =
    "[package]\nname = \"shop\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nprivlint-is-not-there = \"1\"\n";

const FEATURES: &str = "[package]\nname = \"shop\"\nedition = \"2024\"\n[workspace]\n[features]\nloud = []\n";

const FEATURE_CODE: &str = r#"/// privlint: customer_data(email)
pub struct Email(pub String);
#[cfg(feature = "loud")]
pub fn show(email: &Email) {
    println!("{}", email.0);
}
"#;

const WORKSPACE: &[(&str, &str)] = &[
    ("Cargo.toml", "[workspace]\nmembers = [\"one\", \"two\"]\nresolver = \"3\"\n"),
    ("one/Cargo.toml", "[package]\nname = \"one\"\nedition = \"2024\"\n"),
    ("one/src/lib.rs", LEAK),
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
            files: &[("src/lib.rs", "mod leak;\n\nfn broken() {\n    let a = ;\n}\n"), ("src/leak.rs", LEAK)],
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
            files: &[("src/lib.rs", "mod leak;\nmod broken;\n"), ("src/broken.rs", "fn f( {\n"), ("src/leak.rs", LEAK)],
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
            about: "a file that another target shares is named as people would",
            files: &[
                ("src/lib.rs", ""),
                ("src/leak.rs", LEAK),
                ("tests/it.rs", "#[path = \"../src/leak.rs\"]\nmod leak;\n"),
            ],
            args: "--all-targets --message-format short",
            code: 1,
            says: &["src/leak.rs:7:5: error", "1 finding (1 error)"],
            silent: &[".."],
            ..DEFAULT
        },
        Case {
            about: "a module without a file",
            files: &[("src/lib.rs", "mod leak;\nmod gone;\n"), ("src/leak.rs", LEAK)],
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

/// The leak stands in what the build script writes, and under a `cfg` that it sets.
const GENERATED: &str = r#"include!(concat!(env!("OUT_DIR"), "/made.rs"));
#[cfg(by_script)]
pub fn greet(customer: &Customer) {
    println!("{}", customer.email);
}
"#;

#[test]
fn what_a_build_script_left() {
    check(&[
        Case {
            about: "nothing, since nobody built it",
            files: &[("src/lib.rs", GENERATED), ("build.rs", "fn main() {}\n")],
            says: &[
                "`made.rs`, which the build script of `shop` writes, is left out",
                "help: run `cargo check` once",
                "--> src/lib.rs:1",
            ],
            silent: &["error"],
            ..DEFAULT
        },
        Case {
            about: "a file and a cfg",
            files: &[
                ("src/lib.rs", GENERATED),
                ("build.rs", "fn main() {}\n"),
                ("target/debug/build/shop-0123456789abcdef/out/made.rs", LEAK),
                ("target/debug/build/shop-0123456789abcdef/output", "cargo::rustc-cfg=by_script\n"),
            ],
            args: "--message-format short",
            code: 1,
            says: &[
                "target/debug/build/shop-0123456789abcdef/out/made.rs:7:5: error[pii-in-log]",
                "src/lib.rs:4:5: error[pii-in-log]",
            ],
            ..DEFAULT
        },
    ]);
}
