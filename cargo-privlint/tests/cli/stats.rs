//! `--stats`: how much of the code is understood, for people and for programs.

use serde_json::{Value, json};

use super::support::{privlint, project, text};

/// Calls of every kind: of a function, a closure, a method of a known type and of a parameter's bound, by a pointer, and
/// of something that nobody knows.
const CALLS: &str = "\
trait Shape { fn area(&self) -> u32; }
struct Square(u32);
impl Square { fn side(&self) -> u32 { self.0 } }
fn helper() -> Square { Square(2) }
macro_rules! twice { ($e:expr) => { $e + $e }; }
pub fn run<T: Shape>(shape: T, by_pointer: fn() -> u32) -> u32 {
    let add = |n: u32| n + 1;
    twice!(add(helper().side())) + shape.area() + by_pointer() + missing::thing().side()
}
";

fn stats(files: &[(&str, &str)]) -> Value {
    let folder = project(files);
    let output = privlint(folder.path(), "--stats=json");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "the object is all there is");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn calls_are_counted_by_how_well_they_are_known() {
    let found = stats(&[("src/lib.rs", CALLS)]);
    // The argument of `twice!` stands there twice: `add`, `helper` and `side` count for each.
    let calls = json!({
        "total": 10,
        "resolved": 6,
        "impl_set": 1,
        "by_name": 1,
        "unresolved": 2,
        "resolved_share": 0.7,
    });
    assert_eq!(found["calls"], calls);
    assert_eq!(found["constructors"], 1);
    let macros = json!({ "total": 1, "expanded": 1, "as_expressions": 0, "unread": 0, "expanded_share": 1.0 });
    assert_eq!(found["macros"], macros);
    assert_eq!(found["bodies"], 3);
    assert_eq!(found["files"], 1);
    assert_eq!(found["lines"], 9);
    let unresolved = json!([["by_pointer", 1], ["side", 1], ["thing", 1]]);
    assert_eq!(found["unresolved_names"], unresolved);
    let own: Vec<_> = found["crates"].as_object().unwrap().values().filter(|krate| krate["own"] == true).collect();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0]["calls"], calls);
}

#[test]
fn macros_that_nobody_knows_are_named() {
    let text =
        "pub fn f() { unheard_of!(1); println!(\"\"); }\nelsewhere::items! { fn g() {} }\nelsewhere::other!(- =>);\n";
    let found = stats(&[("src/lib.rs", text)]);
    let macros = json!({ "total": 4, "expanded": 1, "as_expressions": 2, "unread": 1, "expanded_share": 0.25 });
    assert_eq!(found["macros"], macros);
    let unknown = json!([["elsewhere::items", 1], ["elsewhere::other", 1], ["unheard_of", 1]]);
    assert_eq!(found["unknown_macros"], unknown);
}

#[test]
fn what_is_not_compiled_is_not_counted() {
    let text = "macro_rules! off { ($($t:tt)*) => { #[cfg(any())] { $($t)* } }; }
macro_rules! twice_off { ($($t:tt)*) => { off!($($t)*) }; }
pub fn f() { twice_off!(unheard_of!(1)); }
pub fn g() { #![allow(unused)] twice_off!(); }
";
    let found = stats(&[("src/lib.rs", text)]);
    assert_eq!((&found["unknown_macros"], &found["problems"]), (&json!([]), &json!(0)));
}

#[test]
fn people_get_a_table() {
    let folder = project(&[("src/lib.rs", CALLS)]);
    let output = privlint(folder.path(), "--stats");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let said = text(&output);
    for expected in [
        "calls                10  70.0 % of them resolved",
        "  impl set            1  a trait's method",
        "names of calls that are not resolved, the most frequent first:\n  by_pointer 1",
        "crates that were loaded",
    ] {
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn findings_are_no_matter_here_and_formats_are_two() {
    let folder = project(&[]);
    let output = privlint(folder.path(), "--stats");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(!text(&output).contains("pii-in-log"), "{}", text(&output));
    let output = privlint(folder.path(), "--stats=xml");
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(text(&output).contains("human, json"), "{}", text(&output));
}
