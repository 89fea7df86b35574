//! The types that hold text, and the ways between them.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use crate::{plain, sink, source};

fn between_owned_types() {
    let (boxed, other): (Box<str>, Box<str>) = (source().into(), plain().into());
    sink(&boxed); //~ pii-in-log
    sink(&other);
    let (shared, other): (Rc<str>, Rc<str>) = (Rc::from(source()), Rc::from(other));
    sink(Rc::clone(&shared)); //~ pii-in-log
    sink(Rc::clone(&other));
    let again = Arc::<str>::from(&*boxed);
    sink(again.len());
    sink(again.to_string()); //~ pii-in-log
    sink(boxed.into_string().to_owned()); //~ pii-in-log
    sink(other.to_string());
}

fn normalise(text: &str) -> Cow<'_, str> {
    if text.contains(' ') { Cow::Owned(text.replace(' ', "-")) } else { Cow::Borrowed(text) }
}

fn borrowed_or_owned() {
    let (name, spaced) = (source(), format!("{} {}", plain(), source()));
    sink(normalise(&name)); //~ pii-in-log
    sink(normalise(&spaced).into_owned()); //~ pii-in-log
    sink(normalise(&plain()));
    sink(matches!(normalise(&name), Cow::Borrowed(_)));
    let mut text = Cow::from("name: ");
    sink(&text);
    text.to_mut().push_str(&name);
    sink(text); //~ pii-in-log
}

fn paths() {
    let home = Path::new("/home").join(source());
    let log = Path::new("/var").join(plain());
    sink(&home); //~ pii-in-log
    sink(&log);
    sink(home.join("notes").display().to_string()); //~ pii-in-log
    sink(log.join("notes").display().to_string());
    sink(home.file_name().map(OsStr::to_string_lossy)); //~ pii-in-log
    sink(home.components().count());
    sink(home.with_file_name("x").is_absolute());
}

fn os_strings() {
    let mut argument = OsString::from("--user=");
    sink(&argument);
    argument.push(source());
    sink(&argument); //~ pii-in-log
    sink(argument.to_str().is_some());
    sink(PathBuf::from(argument).into_os_string().into_string()); //~ pii-in-log
}

fn by_trait(text: impl AsRef<str>) -> String {
    text.as_ref().to_owned()
}

fn generic_conversions() {
    sink(by_trait(source())); //~ pii-in-log
    sink(by_trait(plain()));
    sink(by_trait(source().as_str())); //~ pii-in-log
    sink(by_trait("constant"));
}

/// Runs everything.
pub fn all() {
    between_owned_types();
    borrowed_or_owned();
    paths();
    os_strings();
    generic_conversions();
}
