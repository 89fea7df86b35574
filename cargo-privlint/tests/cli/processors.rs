//! Clients of processors in manifests, and the register in the configuration.

use serde_json::Value;

use super::support::{Case, DEFAULT, check, privlint, project};

const SILENT: (&str, &str) = ("src/lib.rs", "");

/// Clients as packages beside the workspace, so that no registry is needed.
const POSTHOG: (&str, &str) =
    ("vendor/posthog-rs/Cargo.toml", "[package]\nname = \"posthog-rs\"\nversion = \"0.30.0\"\n");
const POSTHOG_CODE: (&str, &str) = ("vendor/posthog-rs/src/lib.rs", "");
const SENTRY: (&str, &str) = ("vendor/sentry/Cargo.toml", "[package]\nname = \"sentry\"\nversion = \"0.49.0\"\n");
const SENTRY_CODE: (&str, &str) = ("vendor/sentry/src/lib.rs", "");

const MANIFEST: (&str, &str) = (
    "Cargo.toml",
    r#"[package]
name = "shop"
[workspace]
exclude = ["vendor"]
[dependencies]
posthog-rs = { path = "vendor/posthog-rs" }
"#,
);

const REGISTER: (&str, &str) = (
    "privlint.toml",
    r#"[processors.posthog]
crates = ["posthog-rs"]
role = "processor"
purpose = "product analytics"
region = "eu"
agreement = "DPA-2025-03"
"#,
);

const REGISTER_IN_MANIFEST: &str = r#"[package]
name = "shop"
[workspace]
exclude = ["vendor"]
[workspace.metadata.privlint.processors]
posthog = { crates = "posthog-rs", role = "processor", purpose = "usage", region = "eu", agreement = "DPA-2025-03" }
[dependencies]
posthog-rs = { path = "vendor/posthog-rs" }
"#;

/// What is said of the first manifest, in the short format.
const FOUND: &str = "Cargo.toml:6:1: warning[unregistered-sdk]: `shop` depends on `posthog-rs`, \
    the client of a processor (analytics) that is not registered";

#[test]
fn clients_of_processors() {
    check(&[
        Case {
            about: "nobody registered it",
            files: &[MANIFEST, POSTHOG, POSTHOG_CODE, SILENT],
            says: &[
                "warning[privlint::unregistered-sdk]: `shop` depends on `posthog-rs`",
                "--> Cargo.toml:6:1",
                "depends on `posthog-rs` here",
                "help: register the processor in `[processors]`",
                "1 finding (1 warning)",
            ],
            silent: &["problem", "inferred"],
            ..DEFAULT
        },
        Case {
            about: "it is registered",
            files: &[MANIFEST, REGISTER, POSTHOG, POSTHOG_CODE, SILENT],
            says: &["privlint: no finding; "],
            silent: &["problem"],
            ..DEFAULT
        },
        Case {
            about: "in the manifest of the workspace",
            files: &[("Cargo.toml", REGISTER_IN_MANIFEST), POSTHOG, POSTHOG_CODE, SILENT],
            says: &["privlint: no finding; "],
            silent: &["problem"],
            ..DEFAULT
        },
        Case {
            about: "the levels are those of any lint",
            files: &[
                MANIFEST,
                POSTHOG,
                POSTHOG_CODE,
                SILENT,
                ("privlint.toml", "[lints]\nunregistered-sdk = \"deny\"\n"),
            ],
            code: 1,
            says: &["error[privlint::unregistered-sdk]", "`deny(privlint::unregistered-sdk)` as configured"],
            ..DEFAULT
        },
        Case {
            about: "and the command line comes last",
            files: &[
                MANIFEST,
                POSTHOG,
                POSTHOG_CODE,
                SILENT,
                ("privlint.toml", "[lints]\nunregistered-sdk = \"deny\"\n"),
            ],
            args: "-A unregistered-sdk",
            says: &["privlint: no finding; "],
            ..DEFAULT
        },
        Case {
            about: "of tests and build scripts",
            files: &[
                (
                    "Cargo.toml",
                    "[package]\nname = \"shop\"\n[workspace]\nexclude = [\"vendor\"]\n\
                    [dev-dependencies]\nposthog-rs = { path = \"vendor/posthog-rs\" }\n\
                    [build-dependencies]\nsentry = { path = \"vendor/sentry\" }\n",
                ),
                POSTHOG,
                POSTHOG_CODE,
                SENTRY,
                SENTRY_CODE,
                SILENT,
            ],
            says: &["privlint: no finding; "],
            ..DEFAULT
        },
        Case {
            about: "under another name, for one platform, and where cargo cannot have it",
            files: &[
                (
                    "Cargo.toml",
                    "[package]\nname = \"shop\"\n[workspace]\n[dependencies.stats]\npackage = \"mixpanel-rs\"\n\
                    version = \"0.3\"\n[target.'cfg(unix)'.dependencies]\nsentry = \"0.49\"\n",
                ),
                SILENT,
            ],
            args: "--message-format short",
            says: &[
                "Cargo.toml:4:15: warning[unregistered-sdk]: `shop` depends on `mixpanel-rs`, the client of a processor (analytics)",
                "Cargo.toml:8:1: warning[unregistered-sdk]: `shop` depends on `sentry`, the client of a processor (crash-reporting)",
                "2 findings (2 warnings)",
            ],
            ..DEFAULT
        },
        Case {
            about: "inherited: at the line of the member, among the findings in its code",
            files: MEMBERS,
            args: "--workspace --message-format short",
            code: 1,
            says: &[
                "one/Cargo.toml:4:1: warning[unregistered-sdk]: `one` depends on `posthog-rs`",
                "one/src/lib.rs:7:5: error[pii-in-log]",
                "two/Cargo.toml:4:1: warning[unregistered-sdk]: `two` depends on `sentry`",
                "3 findings (1 error, 2 warnings)",
            ],
            silent: &["problem"],
            ..DEFAULT
        },
        Case {
            about: "only of packages that are looked at, and what the others have is not dead",
            files: REGISTERED,
            args: "-p two --message-format short",
            says: &["two/Cargo.toml:4:1: warning[unregistered-sdk]", "1 finding (1 warning)"],
            silent: &["one/", "problem"],
            ..DEFAULT
        },
        Case {
            about: "a package of the workspace is one's own, whatever it is called",
            files: &[
                (
                    "Cargo.toml",
                    "[package]\nname = \"shop\"\n[workspace]\n[dependencies]\nsegment = { path = \"segment\" }\n",
                ),
                ("segment/Cargo.toml", "[package]\nname = \"segment\"\n"),
                ("segment/src/lib.rs", ""),
                SILENT,
            ],
            says: &["privlint: no finding; "],
            ..DEFAULT
        },
    ]);
}

const MEMBERS: &[(&str, &str)] = &[
    (
        "Cargo.toml",
        "[workspace]\nmembers = [\"one\", \"two\"]\nexclude = [\"vendor\"]\nresolver = \"3\"\n\
         [workspace.dependencies]\nposthog-rs.path = \"vendor/posthog-rs\"\n\
         errors = { package = \"sentry\", path = \"vendor/sentry\" }\n",
    ),
    ("one/Cargo.toml", "[package]\nname = \"one\"\n[dependencies]\nposthog-rs.workspace = true\n"),
    ("one/src/lib.rs", super::support::LEAK),
    ("two/Cargo.toml", "[package]\nname = \"two\"\n[dependencies]\nerrors = { workspace = true }\n"),
    ("two/src/lib.rs", ""),
    POSTHOG,
    POSTHOG_CODE,
    SENTRY,
    SENTRY_CODE,
];

const REGISTERED: &[(&str, &str)] = &[
    MEMBERS[0], MEMBERS[1], MEMBERS[2], MEMBERS[3], MEMBERS[4], MEMBERS[5], MEMBERS[6], MEMBERS[7], MEMBERS[8],
    REGISTER,
];

#[test]
fn the_register() {
    check(&[
        Case {
            about: "entries that name no dependency",
            files: &[
                (
                    "privlint.toml",
                    "[processors.posthog]\ncrates = [\"posthog_rs\", \"frobnicate\"]\nrole = \"processor\"\n\
                 purpose = \"product analytics\"\nregion = \"eu\"\nagreement = \"DPA-2025-03\"\n",
                ),
                MANIFEST,
                POSTHOG,
                POSTHOG_CODE,
                SILENT,
            ],
            args: "",
            says: &[
                "warning: `posthog_rs` is no dependency of the workspace",
                "--> privlint.toml:2:11",
                "did you mean `posthog-rs`?",
                "warning: `frobnicate` is no dependency of the workspace",
                "name the package as crates.io does",
                "2 problems",
            ],
            ..DEFAULT
        },
        Case {
            about: "what is missing, empty or wrong, all at once",
            files: &[(
                "privlint.toml",
                "[processors.posthog]\ncrates = [\"posthog-rs\"]\nrole = \"subprocessor\"\npurpos = \"analytics\"\n\
                 region = \" \"\nagreement = 3\n",
            )],
            code: 2,
            says: &[
                "unknown role `subprocessor`",
                "it is called `sub-processor` here",
                "unknown key `purpos`",
                "did you mean `purpose`?",
                "`region` is empty",
                "expected a string, found 3",
                "`privlint.toml` has 4 errors",
            ],
            ..DEFAULT
        },
    ]);
}

#[test]
fn formats_for_machines_have_the_line_of_the_manifest() {
    let folder = project(&[MANIFEST, POSTHOG, POSTHOG_CODE, SILENT]);
    let stdout = |args: &str| String::from_utf8(privlint(folder.path(), args).stdout).unwrap();
    assert_eq!(stdout("--message-format short"), format!("{FOUND}\n"));
    let github = stdout("--message-format github");
    let begins = "::warning file=Cargo.toml,line=6,endLine=6,col=1,endColumn=11,title=unregistered-sdk::`shop` depends";
    assert!(github.starts_with(begins) && github.lines().count() == 1, "{github}");
    let log: Value = serde_json::from_str(&stdout("--message-format sarif")).unwrap();
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "unregistered-sdk");
    assert_eq!(result["level"], "warning");
    assert_eq!(result["properties"]["confidence"], "declared");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!((&place["artifactLocation"]["uri"], &place["region"]["startLine"]), (&"Cargo.toml".into(), &6.into()));
    assert!(result["codeFlows"].is_null() && result["relatedLocations"].is_null(), "{result}");
}
