//! Arguments go into a function and its result comes out, each call by itself.

use crate::{choice, plain, send, sink, source};

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn two_calls_do_not_mix() {
    let customer = quoted(&source());
    let constant = quoted(&plain());
    sink(customer); //~ pii-in-log
    sink(constant);
}

fn normalized(text: &str) -> String {
    quoted(text.trim())
}

fn label(prefix: &str, text: &str) -> String {
    let body = normalized(text);
    [prefix, &body].concat()
}

fn two_helpers_deep() {
    sink(normalized(&source())); //~ pii-in-log
    sink(normalized(&plain()));
}

fn three_helpers_deep() {
    let shown = label("customer ", &source());
    let other = label("region ", &plain());
    send(&shown); //~ external-http
    send(&other);
}

fn preferred<'a>(preferred: &'a str, _fallback: &str) -> &'a str {
    preferred
}

fn one_of_two_parameters_is_returned() {
    let (name, role) = (source(), plain());
    sink(preferred(&name, &role)); //~ pii-in-log
    sink(preferred(&role, &name));
}

fn shorter<'a>(left: &'a str, right: &'a str) -> &'a str {
    if left.len() <= right.len() { left } else { right }
}

fn either_parameter_is_returned() {
    let (name, role) = (source(), plain());
    sink(shorter(&name, "a text that is longer")); //~ pii-in-log
    sink(shorter(&role, "a text that is longer"));
}

fn display_name(nickname: Option<String>, full: &str) -> String {
    if let Some(nickname) = nickname {
        return nickname;
    }
    full.to_owned()
}

fn early_return(known: bool) {
    let nickname = if choice(known) { Some(source()) } else { None };
    sink(display_name(nickname, "unknown")); //~ pii-in-log
    let nickname = if choice(known) { Some(plain()) } else { None };
    sink(display_name(nickname, "unknown"));
}

fn classify(text: &str) -> &'static str {
    if text.is_empty() {
        return "empty";
    }
    if text.len() > 64 {
        return "long";
    }
    "short"
}

fn only_a_class_is_returned() {
    sink(classify(&source()));
}

fn render(out: &mut String, key: &str, value: &str) {
    out.push_str(key);
    out.push('=');
    out.push_str(value);
}

fn out_parameter() {
    let mut line = String::new();
    let mut header = String::new();
    render(&mut header, "route", &plain());
    render(&mut line, "mail", &source());
    sink(&line); //~ pii-in-log
    sink(&header);
}

fn split(request: &str, body: &mut String, status: &mut String) {
    body.clear();
    body.push_str(request);
    *status = String::from("received");
}

fn one_of_two_out_parameters() {
    let (mut body, mut status) = (String::new(), source());
    split(&source(), &mut body, &mut status);
    sink(&body); //~ pii-in-log
    sink(&status);
}

fn nested_function() {
    fn wrap(text: String) -> Vec<String> {
        vec![text]
    }
    sink(wrap(source())); //~ pii-in-log
    sink(wrap(plain()));
}

mod wire {
    pub mod encode {
        pub fn line(text: &str) -> String {
            super::terminate(text)
        }
    }

    fn terminate(text: &str) -> String {
        let mut line = text.to_owned();
        line.push_str("\r\n");
        line
    }

    pub fn heartbeat(_last: &str) -> String {
        terminate("PING")
    }
}

fn through_modules() {
    use wire::encode::line as encoded;
    send(encoded(&source())); //~ external-http
    send(wire::heartbeat(&source()));
}

/// Runs everything.
pub fn all() {
    two_calls_do_not_mix();
    two_helpers_deep();
    three_helpers_deep();
    one_of_two_parameters_is_returned();
    either_parameter_is_returned();
    early_return(true);
    early_return(false);
    only_a_class_is_returned();
    out_parameter();
    one_of_two_out_parameters();
    nested_function();
    through_modules();
}
