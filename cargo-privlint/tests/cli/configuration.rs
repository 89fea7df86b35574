//! `privlint.toml`, or the table in the manifest: its errors, its warnings, what it does.

use super::support::{Case, DEFAULT, check};

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
            about: "a parameter by its path, of a function in a private module",
            files: &[
                ("privlint.toml", "[[customer-data]]\nitem = \"shop::inner::hook::who\"\nclass = \"name\"\n"),
                (
                    "src/lib.rs",
                    "mod inner {\n    pub fn hook(n: u8, who: String) {\n        println!(\"{n} {who}\");\n    }\n}\n",
                ),
            ],
            args: "--message-format short",
            code: 1,
            says: &["src/lib.rs:3:9: error[pii-in-log]: customer data (name) from `who` is logged"],
            silent: &["matches nothing"],
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
