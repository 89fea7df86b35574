//! `format!`, `write!` and their arguments.

use std::fmt::Write as _;
use std::io::Write as _;

use crate::{plain, sink, source, source_number};

fn kinds_of_arguments() {
    let (name, code) = (source(), plain());
    sink(format!("{} {}", code, name)); //~ pii-in-log
    sink(format!("{} {}", code, name.len()));
    sink(format!("{1} {0}", name, code)); //~ pii-in-log
    sink(format!("{code} {}", code.len()));
    sink(format!("{name:?}")); //~ pii-in-log
    sink(format!("{code:?}"));
    sink(format!("{who} {what}", who = name, what = code)); //~ pii-in-log
    sink(format!("{name} {what}", name = code, what = "name"));
    sink(format_args!("{name}")); //~ pii-in-log
    sink(format_args!("{code}"));
}

fn width_and_precision() {
    let (name, code) = (source(), plain());
    let width = name.len() + 2;
    sink(format!("{name:>width$}")); //~ pii-in-log
    sink(format!("{code:>width$}"));
    sink(format!("{:.*}", width, name)); //~ pii-in-log
    sink(format!("{:.*}", width, code));
    sink(format!("{:<1$}|", code, name.len()));
    sink(format!("{:08.2}", source_number() as f64)); //~ pii-in-log
}

fn into_a_string() {
    let (mut line, mut other) = (String::new(), String::new());
    let _ = write!(line, "user {}", source());
    let _ = writeln!(other, "user {}", plain());
    sink(line); //~ pii-in-log
    sink(&other);
    let written = writeln!(other, "account {}", source_number());
    sink(written);
    sink(other); //~ pii-in-log
}

fn into_bytes() {
    let (mut body, mut head) = (Vec::new(), Vec::new());
    let _ = write!(body, "user={}", source());
    let _ = write!(&mut head, "length={}\r\n", body.len());
    sink(String::from_utf8_lossy(&head));
    sink(String::from_utf8_lossy(&body)); //~ pii-in-log
    let _ = head.write_all(&body);
    sink(String::from_utf8(head)); //~ pii-in-log
}

fn of_containers() {
    let (name, none) = (Some(source()), None::<String>);
    sink(format!("{name:?}")); //~ pii-in-log
    sink(format!("{none:?}"));
    let (names, codes) = (vec![(1, source())], vec![(1, plain())]);
    sink(format!("{names:#?}")); //~ pii-in-log
    sink(format!("{codes:#?}"));
    let result: Result<usize, String> = name.map(|name| name.len()).ok_or_else(plain);
    sink(format!("{result:?}"));
}

/// Runs everything.
pub fn all() {
    kinds_of_arguments();
    width_and_precision();
    into_a_string();
    into_bytes();
    of_containers();
}
