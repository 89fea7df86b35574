//! Calls of a small project against what rustc might say of them.
//!
//! Behind a call stands: the name as written, what rustc names there (path; behind `of`, the visible path of what it
//! belongs to; behind `with`, the arguments), and what comes of it.

use privlint_project::{MemoryCrate, MemoryProject};
use privlint_sema::{MacroFacts, World};

use super::Options;
use super::callee::{Callee, DefPath, Named};
use super::rustc::{Answers, Places};
use super::verdict::{self, Judged, Verdict};

const DEP: &str = "
pub mod inner {
    pub struct Thing<T>(pub T);
    impl<T> Thing<T> { pub fn get(&self) {} }
    impl Thing<u8> { pub fn two(&self) {} }
    impl Thing<u16> { pub fn two(&self) {} }
    pub struct Other;
    impl Other { pub fn get(&self) {} }
    pub trait Named { fn name(&self); }
    impl Named for Other { fn name(&self) {} }
    impl Named for u8 { fn name(&self) {} }
    pub fn free() {}
}
pub use inner::{Named, Thing, Thing as Renamed};
";

const APP: &str = "
use dep::{Named, Thing, inner::{Other, free}};
mod m {
    pub struct Own;
    impl Own {
        pub fn go(&self) {
            fn inside() {}
            inside(); //: inside = 0:1 ~ app[a]::m::{impl#0}::go::inside : agree
        }
        fn twice() {
            fn again() {}
            again(); //: again = 0:1 ~ app[a]::m::{impl#0}::twice::again : nothing
        }
    }
    struct Second;
    impl Second {
        fn twice() {
            fn again() {}
        }
    }
}
fn by_value(f: fn(u8), thing: &Thing<u8>, text: String, own: m::Own, bytes: &[u8]) {
    thing.get(); //: get = 9:1 ~ dep[b]::inner::{impl#0}::get of dep::Thing : agree
    thing.get(); //: get = 9:1 ~ dep[b]::elsewhere::{impl#0}::get of dep::Renamed : agree
    thing.get(); //: get = 9:1 ~ dep[b]::elsewhere::{impl#0}::get of dep::Lost : disagree
    thing.get(); //: get = 9:1 ~ dep[b]::inner::{impl#3}::get of dep::inner::Other : disagree
    thing.get(); //: get = 9:1 ~ ped[b]::inner::{impl#0}::get of ped::Thing : disagree
    thing.get(); //: get = 9:1 ~ dep[b]::inner::{impl#0}::get : nothing
    thing.get(); //: get = 0:1 ~ dep[b]::inner::{impl#0}::get of inner::Thing : disagree
    thing.two(); //: two = 9:1 ~ dep[b]::inner::{impl#1}::two of dep::Thing : nothing
    Other.name(); //: name = 9:1 ~ dep[b]::inner::Named::name of dep::Named with dep::inner::Other : agree
    Other.name(); //: name = 9:1 ~ dep[b]::inner::Named::name of dep::Named with u8 : disagree
    Other.name(); //: name = 9:1 ~ dep[b]::inner::Named::name of dep::Named with &'{erased} dep::inner::Other : disagree
    Other.name(); //: name = 9:1 ~ dep[b]::inner::{impl#3}::name of dep::inner::Other : disagree
    free(); //: free = 9:1 ~ dep[b]::inner::free : agree
    free(); //: free = 9:1 ~ dep[b]::outer::free : disagree
    own.go(); //: go = 0:1 ~ app[a]::m::{impl#0}::go of m::Own : agree
    own.go(); //: go = 0:1 ~ app[a]::{impl#0}::go of m::Own : agree
    own.go(); //: go = 0:1 ~ app[a]::n::{impl#0}::go of n::Own : disagree
    bytes.first(); //: first = 2:1 ~ core[c]::slice::{impl#0}::first of slice : agree
    bytes.first(); //: first = 2:1 ~ core[c]::str::{impl#0}::first of str : disagree
    text.clone(); //: clone = 2:1 ~ core[c]::clone::Clone::clone of std::clone::Clone with std::string::String : agree
    text.clone(); //: clone = 2:1 ~ core[c]::clone::Clone::clone of std::clone::Clone with T/#0 : disagree
    text.clone(); //: clone = 2:1 ~ core[c]::clone::Clone::clone of std::clone::Clone with Alias(Opaque, A) : agree
    7_u8.checked_add(1); //: checked_add = 2:1 ~ core[c]::num::{impl#6}::checked_add of u8 : agree
    7_u8.checked_add(1); //: checked_add = 2:1 ~ core[c]::num::{impl#7}::checked_add of u16 : disagree
    std::mem::drop(own); //: std::mem::drop = 2:1 ~ core[c]::mem::drop of std::mem : agree
    f(1);
    nothing_here(); //: nothing_here = 0:1 ~ app[a]::nothing_here of app : agree
    nothing_here();
}
fn nothing_here() {}
";

fn judge(answers: &Answers) -> Vec<Judged> {
    let krate = |name: &str, deps: &[&str]| MemoryCrate {
        name: name.to_owned(),
        root: format!("/{name}.rs"),
        deps: deps.iter().map(|dep| (*dep).to_owned()).collect(),
        edition: 2024,
        local: name == "app",
    };
    let files = [("/dep.rs", DEP), ("/app.rs", APP)].map(|(path, text)| (path.to_owned(), text.to_owned()));
    let stubs: Vec<_> = privlint_rules::stubs().iter().map(|stub| (stub.krate, stub.path, stub.text)).collect();
    let judge = || {
        let project = MemoryProject::new(&[krate("dep", &[]), krate("app", &["dep"])], &files, &stubs);
        verdict::judge(&World::new(&project, MacroFacts::default()), answers)
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(privlint_project::STACK_SIZE).spawn_scoped(scope, judge);
        thread.expect("a thread starts").join().expect("no panic")
    })
}

/// What rustc names at the end of a line, and what is expected of it.
fn expectation(line: &str) -> Option<(&str, Callee, &str)> {
    let (name, rest) = line.split_once("//: ")?.1.split_once(" = ")?;
    let (named, expected) = rest.rsplit_once(" : ")?;
    let (named, args) = named.split_once(" with ").map_or((named, None), |(named, args)| (named, Some(args)));
    let (path, owner) = named.split_once(" of ").map_or((named, None), |(path, owner)| (path, Some(owner)));
    let named = Named {
        path: DefPath::parse(&format!("DefId({path})"))?,
        args: args.into_iter().map(str::to_owned).collect(),
        owner: owner.map(|owner| owner.split("::").map(str::to_owned).collect()),
    };
    Some((name, Callee::Function(named), expected))
}

#[test]
fn calls_are_judged() {
    let mut places = Places::new();
    let mut expected = Vec::new();
    for (number, line) in (1..).zip(APP.lines()) {
        let Some((name, callee, verdict)) = expectation(line) else { continue };
        let start = line.find(name).expect("the name is on the line") + 1;
        places.insert(format!("app.rs:{number}:{start}: {number}:{}", start + name.len()), vec![callee]);
        expected.push((format!("app.rs:{number}:{start}"), verdict));
    }
    assert_eq!(expected.len(), APP.matches("//: ").count(), "all expectations are understood");
    let last = APP.lines().position(|line| line == "    nothing_here();").expect("it is there") + 1;
    expected.push((format!("app.rs:{last}:5"), "nothing"));
    let judged = judge(&Answers::from([(("app".to_owned(), false), places)]));
    let found: Vec<(String, &str)> = judged
        .into_iter()
        .map(|judged| {
            let verdict = match judged.verdict {
                Verdict::Agree(_) => "agree",
                Verdict::Disagree(_) => "disagree",
                Verdict::Nothing(_) => "nothing",
            };
            (judged.place.trim_start_matches('/').to_owned(), verdict)
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn command_lines() {
    let options = Options::parse(&["--seed", "7", "a/Cargo.toml", "--sample", "9", "b/Cargo.toml"]).expect("it is one");
    assert_eq!((options.seed, options.sample, options.manifests.len(), options.verbose), (7, 9, 2, false));
    assert_eq!(Options::parse(&["--verbose", "a"]).map(|options| (options.verbose, options.sample)), Some((true, 200)));
    for wrong in [&[][..], &["--seed"], &["--seed", "x", "a"], &["--all", "a"], &["--seed", "1"]] {
        assert_eq!(Options::parse(wrong), None, "{wrong:?}");
    }
}
