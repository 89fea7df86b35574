//! What a closure is called with.

use crate::{Marked, plain, send, sink, source};

fn called_twice() {
    let wrap = |text: String| format!("<{text}>");
    let customer = wrap(source());
    let constant = wrap(plain());
    sink(customer); //~ pii-in-log
    sink(constant);
}

fn patterns() {
    let first = |(left, _): (String, String)| left;
    sink(first((source(), plain()))); //~ pii-in-log
    sink(first((plain(), source())));
    let open = |Marked { plain, .. }: Marked| plain;
    sink(open(Marked { secret: source(), plain: plain() }));
    let inner = |&[ref head, _]: &[String; 2]| head.clone();
    sink(inner(&[source(), plain()])); //~ pii-in-log
    sink(inner(&[plain(), source()]));
}

fn one_of_two_arguments() {
    let pick = |shown: &str, _hidden: &str| shown.to_owned();
    let (name, role) = (source(), plain());
    send(pick(&name, &role)); //~ external-http
    send(pick(&role, &name));
}

fn recursion_through_an_argument() {
    fn walk(depth: u32, text: &str, step: &dyn Fn(u32, &str) -> String) -> String {
        if depth == 0 { text.to_owned() } else { walk(depth - 1, &step(depth, text), step) }
    }
    let quote = |depth: u32, text: &str| format!("{depth}>{text}");
    let drop_it = |depth: u32, _: &str| depth.to_string();
    sink(walk(2, &source(), &quote)); //~ pii-in-log
    sink(walk(2, &plain(), &quote));
    sink(drop_it(2, &source()));
}

fn closure_that_gets_a_closure() {
    let twice = |f: &dyn Fn(String) -> String, text: String| f(f(text));
    let mark = |text: String| text + "!";
    sink(twice(&mark, source())); //~ pii-in-log
    sink(twice(&mark, plain()));
}

fn out_parameter_of_a_closure() {
    let fill = |out: &mut Vec<String>, text: &str| out.push(text.to_owned());
    let (mut names, mut roles) = (Vec::new(), Vec::new());
    fill(&mut names, &source());
    fill(&mut roles, &plain());
    sink(names); //~ pii-in-log
    sink(roles);
}

/// Runs everything.
pub fn all() {
    called_twice();
    patterns();
    one_of_two_arguments();
    recursion_through_an_argument();
    closure_that_gets_a_closure();
    out_parameter_of_a_closure();
}
