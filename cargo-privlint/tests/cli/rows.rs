//! Rows of the configuration on what a crate only passes on, and rows that have no effect.

use super::support::{Case, DEFAULT, check};

const MANIFEST: (&str, &str) = (
    "Cargo.toml",
    r#"[package]
name = "shop"
edition = "2024"
[workspace]
exclude = ["vendor"]
[dependencies]
facade = { path = "vendor/facade" }
inner = { path = "vendor/inner" }
"#,
);

/// What declares it all.
const INNER_MANIFEST: (&str, &str) = (
    "vendor/inner/Cargo.toml",
    "[package]\nname = \"inner\"\nversion = \"1.0.0\"\nedition = \"2024\"\n[dependencies]\nnotes = { path = \"../notes\" }\n",
);
const INNER: (&str, &str) = (
    "vendor/inner/src/lib.rs",
    r#"pub mod session {
    #[derive(Debug, Default)]
    pub struct Id(pub u64);
    #[derive(Debug, Default)]
    pub struct Session { id: Id, pub user: String, pub visits: u32 }
    impl Session {
        pub fn id(&self) -> &Id { &self.id }
        pub fn device(&self) -> &str { "phone" }
        pub fn keep(&self, _text: &str) {}
    }
}
pub mod text {
    pub fn mask(text: &str) -> String { text.to_owned() }
    pub fn nickname() -> String { "Bo".to_owned() }
    pub fn file(_text: &str) {}
}
pub use notes::note;
"#,
);

/// A macro whose code nobody can read.
const NOTES_MANIFEST: (&str, &str) = (
    "vendor/notes/Cargo.toml",
    "[package]\nname = \"notes\"\nversion = \"1.0.0\"\nedition = \"2024\"\n[lib]\nproc-macro = true\n",
);
const NOTES: (&str, &str) = (
    "vendor/notes/src/lib.rs",
    "#[proc_macro]\npub fn note(text: proc_macro::TokenStream) -> proc_macro::TokenStream { text }\n",
);

/// What passes it on: a type, all of a module, a module under another name, a macro.
const FACADE_MANIFEST: (&str, &str) = (
    "vendor/facade/Cargo.toml",
    "[package]\nname = \"facade\"\nversion = \"1.0.0\"\nedition = \"2024\"\n[dependencies]\ninner = { path = \"../inner\" }\n",
);
const FACADE: (&str, &str) = (
    "vendor/facade/src/lib.rs",
    "pub use inner::session::Id;\npub use inner::text::*;\npub use inner::session as visit;\npub use inner::note;\n",
);

/// A service that has all of it from where it is declared.
const BY_INNER: (&str, &str) = (
    "src/lib.rs",
    r#"use inner::session::Session;
use inner::{note, text};
pub fn log(session: &Session) {
    println!("{:?}", session.id());
    println!("{}", session.visits);
    println!("{}", session.user);
    println!("{}", session.device());
    println!("{}", text::nickname());
    println!("{}", text::mask(&session.user));
    text::file(&session.user);
    session.keep(&session.user);
    note!(&session.user);
}
"#,
);

/// The same, from who passes it on.
const BY_FACADE: (&str, &str) = (
    "src/lib.rs",
    r#"use facade::visit::Session;
use facade::{file, mask, nickname, note};
pub fn log(session: &Session) {
    println!("{:?}", session.id());
    println!("{}", session.visits);
    println!("{}", session.user);
    println!("{}", session.device());
    println!("{}", nickname());
    println!("{}", mask(&session.user));
    file(&session.user);
    session.keep(&session.user);
    note!(&session.user);
}
"#,
);

const ROWS: (&str, &str) = (
    "privlint.toml",
    r#"[[customer-data]]
item = "facade::Id"
class = "secret"
[[customer-data]]
item = "facade::visit::Session::user"
class = "name"
[[customer-data]]
item = "facade::visit::Session::dev*"
class = "device-id"
[[customer-data]]
item = "facade::nickname"
class = "name"
[[sanitizer]]
item = "facade::mask"
[[sink]]
item = "facade::file"
[[sink]]
item = "facade::visit::Session::keep"
args = [0]
[[sink]]
item = "facade::note"
"#,
);

const FOUND: &[&str] = &[
    "src/lib.rs:4:5: error[secret-in-log]: a secret (secret) from `Id` is logged",
    "src/lib.rs:6:5: error[pii-in-log]: customer data (name) from `Session::user` is logged",
    "src/lib.rs:7:5: error[pii-in-log]: customer data (device-id) from `device` is logged",
    "src/lib.rs:8:5: error[pii-in-log]: customer data (name) from `nickname` is logged",
    "src/lib.rs:10:5: error[pii-in-log]: customer data (name) from `Session::user` is logged",
    "src/lib.rs:11:13: error[pii-in-log]: customer data (name) from `Session::user` is logged",
    "src/lib.rs:12:5: error[pii-in-log]: customer data (name) from `Session::user` is logged",
    "7 findings (7 errors)",
];

#[test]
fn a_row_means_what_its_crate_passes_on() {
    let case = Case { args: "--message-format short", code: 1, says: FOUND, silent: &["problem"], ..DEFAULT };
    check(&[
        Case {
            about: "used by the name that the row has",
            files: &[MANIFEST, NOTES_MANIFEST, NOTES, INNER_MANIFEST, INNER, FACADE_MANIFEST, FACADE, ROWS, BY_FACADE],
            ..case
        },
        Case {
            about: "used by the name where it is declared",
            files: &[MANIFEST, NOTES_MANIFEST, NOTES, INNER_MANIFEST, INNER, FACADE_MANIFEST, FACADE, ROWS, BY_INNER],
            ..case
        },
        Case {
            about: "passed on from a crate that is not there",
            files: &[
                ("Cargo.toml", "[package]\nname = \"shop\"\n[workspace]\n[dependencies]\ngone = { path = \"gone\" }\n"),
                ("gone/Cargo.toml", "[package]\nname = \"gone\"\n[lib]\npath = \"src/gone.rs\"\n"),
                (
                    "src/lib.rs",
                    "pub mod mail {\n    pub use gone::send;\n}\npub fn f(/** privlint: customer_data(email) */ to: &str) {\n    \
                     mail::send(to);\n}\n",
                ),
                ("privlint.toml", "[[sink]]\nitem = \"shop::mail::send\"\n"),
            ],
            says: &["src/lib.rs:5:5: error[pii-in-log]: customer data (email) from `to` is logged"],
            silent: &["matches nothing"],
            ..case
        },
    ]);
}

#[test]
fn a_container_that_is_none_is_told() {
    let case = Case { args: "", silent: &["matches nothing", "finding (", "findings ("], ..DEFAULT };
    check(&[Case {
        about: "a type of the workspace, one of the standard library, a function, and one of a library",
        files: &[
            MANIFEST,
            NOTES_MANIFEST,
            NOTES,
            INNER_MANIFEST,
            INNER,
            FACADE_MANIFEST,
            FACADE,
            ("src/lib.rs", "pub mod keep {\n    pub struct Shelf<T>(Vec<T>);\n}\npub fn open() {}\n"),
            (
                "privlint.toml",
                "[[container]]\nitem = \"shop::keep::Shelf\"\n[[container]]\nitem = \"std::vec::Vec\"\n\
                     [[container]]\nitem = \"shop::open\"\n[[container]]\nitem = \"facade::visit::Session\"\n\
                     [[container]]\nitem = \"shop::*::Sh*\"\n[[container]]\nitem = \"facade::visit::S*\"\n",
            ),
        ],
        says: &[
            "warning: `shop::keep::Shelf` is a type of the workspace: that it is a container has no effect",
            "--> privlint.toml:2:8",
            "leave this row out: the code of the workspace is followed itself",
            "warning: `std::vec::Vec` is a type of the standard library",
            "--> privlint.toml:4:8",
            "warning: `shop::open` is no struct, enum or union, so that it is no container",
            "--> privlint.toml:6:8",
            "warning: `shop::*::Sh*` is a type of the workspace",
            "--> privlint.toml:10:8",
            "4 problems",
        ],
        ..case
    }]);
}
