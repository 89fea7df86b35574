//! Several crates and files: what one crate sees of another, and files that only a macro call asks for.
#![expect(clippy::unwrap_used, reason = "a test")]

mod support {
    mod projects;
    pub(crate) use projects::{Files, files};
}

use privlint_ir::{CrateId, Path, PathAnchor};
use privlint_sema::{Meaning, World};
use support::{Files, files};

/// The calls in the bodies of the last crate: the name of each, and the path of what it calls.
fn calls(world: &World<'_>) -> Vec<(String, String)> {
    let krate = CrateId(world.crates().len() as u32 - 1);
    world.root(krate).unwrap();
    let mut out = Vec::new();
    for def in world.all_local_bodies() {
        if world.def(def).krate != krate {
            continue;
        }
        for call in world.calls_of(def) {
            let meaning = match call.meaning {
                Meaning::Fn(def) | Meaning::Impls(def) => world.canonical_path(def),
                Meaning::Named(_) => "by name".to_owned(),
                other => format!("{other:?}"),
            };
            out.push((call.name.to_string(), meaning));
        }
    }
    out
}

fn check(crates: &[Files<'_>], expected: &[(&str, &str)]) {
    files(crates, |world| {
        let found = calls(world);
        let found: Vec<(&str, &str)> = found.iter().map(|(name, path)| (name.as_str(), path.as_str())).collect();
        assert_eq!(found, expected);
        assert_eq!(world.problems(), []);
    });
}

#[test]
fn a_macro_declares_modules_with_files_of_their_own() {
    let main = "
        macro_rules! unless { ($($item:item)*) => { $(#[cfg(not(never))] $item)* }; }
        macro_rules! declare { ($($name:ident),*) => { $(pub mod $name;)* }; }
        unless! { mod first; }
        macro_rules! never { ($($item:item)*) => { $(#[cfg(never)] $item)* }; }
        never! { unless! { mod nowhere; } }
        declare!(second);
        mod outer { declare!(inner); }
        pub fn run() { first::one(); second::two(); outer::inner::three(); }
    ";
    check(
        &[Files {
            name: "app",
            deps: &[],
            files: &[
                ("/lib.rs", main),
                ("/first.rs", "pub fn one() {}"),
                ("/second/mod.rs", "mod deep; pub fn two() { deep::four(); }"),
                ("/second/deep.rs", "pub fn four() {}"),
                ("/outer/inner.rs", "pub fn three() {}"),
            ],
        }],
        &[
            ("one", "app::first::one"),
            ("two", "app::second::two"),
            ("three", "app::outer::inner::three"),
            ("four", "app::second::deep::four"),
        ],
    );
}

#[test]
fn what_is_included_stands_where_the_call_stands() {
    let main = r#"
        mod made { include!(concat!(env!("OUT_DIR"), "/made.rs")); }
        include!("parts/one.rs");
        pub fn run() { made::generated(); one(); }
    "#;
    check(
        &[Files {
            name: "app",
            deps: &[],
            files: &[
                ("/lib.rs", main),
                ("/OUT_DIR/made.rs", "pub fn generated() {}"),
                ("/parts/one.rs", "fn one() { two() } fn two() {}"),
            ],
        }],
        &[("generated", "app::made::generated"), ("one", "app::one"), ("two", "app::two")],
    );
}

#[test]
fn a_file_that_is_not_there_is_a_problem() {
    let main = r#"include!(concat!(env!("OUT_DIR"), "/missing.rs")); pub fn run() {}"#;
    let krate = Files { name: "app", deps: &[], files: &[("/lib.rs", main)] };
    files(&[krate], |world| {
        assert_eq!(calls(world), []);
        let problems = world.problems();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].help.as_ref().is_some_and(|help| help.contains("missing.rs")), "{problems:?}");
        assert!(problems[0].span.is_some(), "it is told at the call");
    });
}

#[test]
fn another_crate_sees_what_is_public() {
    // A private module has the name of what is brought in beside it, as in crates of procedural macros.
    let library = "
        mod tool;
        pub use tool::tool;
        mod hidden { pub fn f() {} }
        pub mod shown { pub use crate::hidden::f; }
        fn g() {}
        pub use self::h as g;
        pub fn h() {}
    ";
    let main = "use library::*; use library::tool; pub fn run() { tool(); library::shown::f(); g(); }";
    check(
        &[
            Files {
                name: "library",
                deps: &[],
                files: &[("/library/lib.rs", library), ("/library/tool.rs", "pub fn tool() {}")],
            },
            Files { name: "app", deps: &["library"], files: &[("/app/lib.rs", main)] },
        ],
        &[("tool", "library::tool::tool"), ("f", "library::hidden::f"), ("g", "library::h")],
    );
}

#[test]
fn macros_of_another_crate_mean_their_own_items() {
    let library = "
        #[macro_export] macro_rules! call { ($e:expr) => { $crate::private::inner($e) }; }
        #[macro_export(local_inner_macros)] macro_rules! outer { ($e:expr) => { step!($e) }; }
        #[macro_export] macro_rules! step { ($e:expr) => { $e.count() }; }
        #[macro_export] macro_rules! handlers {
            ($($name:ident),*) => { $(pub fn $name(input: $crate::Input) -> u8 { input.read() })* };
        }
        pub struct Input;
        impl Input { pub fn read(&self) -> u8 { 1 } }
        #[doc(hidden)] pub mod private { pub fn inner<T>(value: T) -> T { value } }
    ";
    let main = "
        pub struct Own;
        impl Own { pub fn count(&self) -> u8 { 1 } pub fn own(&self) -> Own { Own } }
        library::handlers!(get, post);
        pub fn run() {
            library::call!(Own).own();
            library::outer!(Own.own());
            get(library::Input);
        }
    ";
    check(
        &[
            Files { name: "library", deps: &[], files: &[("/library/lib.rs", library)] },
            Files { name: "app", deps: &["library"], files: &[("/app/lib.rs", main)] },
        ],
        &[("own", "app::Own::own"), ("own", "app::Own::own"), ("get", "app::get")],
    );
}

#[test]
fn a_derive_that_is_named_like_a_trait_implements_it() {
    let library = "pub trait Describe<T> { fn describe(&self) -> T; fn name() -> u8 { 1 } }";
    let main = "
        use library::Describe;
        #[derive(Describe)] pub struct Plain;
        #[derive(library::Describe)] pub enum Generic<T, const N: usize> { A([T; N]) }
        pub struct Not;
        pub fn run(a: Plain, b: Generic<u8, 2>, c: Not) {
            let _: u8 = a.describe();
            let _: u8 = b.describe();
            Plain::name();
            c.describe();
        }
    ";
    check(
        &[
            Files { name: "library", deps: &[], files: &[("/library/lib.rs", library)] },
            Files { name: "app", deps: &["library"], files: &[("/app/lib.rs", main)] },
        ],
        &[
            ("describe", "library::Describe::describe"),
            ("describe", "library::Describe::describe"),
            ("name", "library::Describe::name"),
            ("describe", "by name"),
        ],
    );
}

#[test]
fn macros_without_end_end() {
    let main = "
        macro_rules! again { ($($t:tt)*) => { again!($($t)* x); }; }
        again!();
        macro_rules! twice { () => { twice!() + twice!() }; }
        pub fn run() -> u8 { twice!() }
    ";
    let krate = Files { name: "app", deps: &[], files: &[("/lib.rs", main)] };
    files(&[krate], |world| {
        assert_eq!(calls(world), []);
        assert!(!world.problems().is_empty(), "a limit that was hit is told");
    });
}

#[test]
fn a_file_that_brings_in_itself_ends() {
    let main = r#"pub fn run() {} mod again { include!("lib.rs"); }"#;
    let krate = Files { name: "app", deps: &[], files: &[("/lib.rs", main)] };
    files(&[krate], |world| {
        assert_eq!(calls(world), []);
        let problems = world.problems();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].message.contains("more than 8 times"), "{problems:?}");
    });
}

#[test]
fn a_macro_is_known_by_the_name_of_a_crate_that_has_it_at_third_hand() {
    let declared = "#[macro_export] macro_rules! info { ($text:literal) => {}; }";
    let crates = [
        Files { name: "core_log", deps: &[], files: &[("/core_log/lib.rs", declared)] },
        Files { name: "between", deps: &["core_log"], files: &[("/between/lib.rs", "pub use core_log::*;")] },
        Files { name: "log", deps: &["between"], files: &[("/log/lib.rs", "pub use between::info;")] },
        Files { name: "app", deps: &["core_log", "log"], files: &[("/lib.rs", "pub fn run() {}")] },
    ];
    files(&crates, |world| {
        let app = world.root(CrateId(world.crates().len() as u32 - 1)).unwrap();
        let path = Path::plain(PathAnchor::Plain, &["core_log", "info"]);
        assert_eq!(world.macro_path(app, &path).as_deref(), Some("log::info"));
    });
}
