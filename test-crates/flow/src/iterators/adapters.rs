//! Adapters: what they let through, and what they make of it.

use crate::{Marked, plain, send, sink, source};

fn names() -> Vec<String> {
    vec![plain(), source(), plain()]
}

fn map() {
    for name in names().iter().map(|name| format!("{name}!")) {
        sink(name); //~ pii-in-log
    }
    for length in names().iter().map(|name| name.len()) {
        sink(length);
    }
}

fn filter() {
    names().iter().filter(|name| !name.is_empty()).for_each(|name| sink(name)); //~ pii-in-log
    let (wanted, known) = (source(), [plain()]);
    known.iter().filter(|name| **name != wanted).for_each(|name| sink(name));
}

fn filter_map() {
    let records = [Marked { secret: source(), plain: plain() }];
    records.iter().filter_map(|r| r.secret.strip_prefix("S").map(|_| &r.secret)).for_each(|s| sink(s)); //~ pii-in-log
    records.iter().filter_map(|r| (!r.secret.is_empty()).then_some(&r.plain)).for_each(|p| sink(p));
}

fn flat_map() {
    let parts: Vec<String> = names().iter().flat_map(|name| [name.clone(), "-".to_owned()]).collect();
    sink(parts); //~ pii-in-log
    let dashes: Vec<&str> = names().iter().flat_map(|_| ["-", "+"]).collect();
    sink(dashes);
}

fn scan() {
    let running = names().into_iter().scan(String::new(), |seen, name| {
        seen.push_str(&name);
        Some((seen.len(), seen.clone()))
    });
    for (length, text) in running {
        send(length);
        send(text); //~ external-http
    }
}

fn zip_and_enumerate() {
    for (at, (name, id)) in names().iter().zip([10, 20, 30]).enumerate() {
        sink(at);
        sink(id);
        sink(name); //~ pii-in-log
    }
}

fn chain_of_two() {
    let (a, b) = ([plain()], [source()]);
    sink(a.iter().chain(&b).collect::<Vec<_>>()); //~ pii-in-log
    sink(a.iter().chain(&[plain()]).collect::<Vec<_>>());
}

fn take_and_skip() {
    sink(names().into_iter().skip(1).take(1).next()); //~ pii-in-log
    let fixed: Vec<u32> = (0..9).skip(source().len()).take_while(|n| *n < 8).collect();
    sink(fixed);
}

fn step_by_and_rev() {
    let all = [source(), plain(), source()];
    all.iter().rev().step_by(2).for_each(|name| sink(name)); //~ pii-in-log
    all.iter().map(String::len).rev().step_by(2).for_each(|length| sink(length));
}

fn peekable() {
    let words = vec![source(), plain()];
    let mut rest = words.iter().peekable();
    sink(rest.peek().is_some());
    sink(rest.peek()); //~ pii-in-log
    let mut digits = [1, 2].iter().peekable();
    sink(digits.next_if(|digit| **digit == 1));
}

fn cycle() {
    let turns: Vec<String> = [source()].into_iter().cycle().take(2).collect();
    sink(turns); //~ pii-in-log
    let marks: String = ["a", "b"].into_iter().cycle().take(source().len()).collect();
    sink(marks);
}

fn inspect() {
    let mut total = 0;
    let seen = names().into_iter().inspect(|name| sink(name)); //~ pii-in-log
    let lengths = seen.map(|name| name.len()).inspect(|length| sink(length));
    for length in lengths {
        total += length;
    }
    sink(total);
}

fn by_ref() {
    let owned = vec![source(), source()];
    let mut names = owned.iter();
    let head: Vec<&String> = names.by_ref().take(1).collect();
    sink(head); //~ pii-in-log
    sink(names.len());
    sink(names.next()); //~ pii-in-log
}

fn windows_and_chunks() {
    let all = names();
    for pair in all.windows(2) {
        sink(&pair[0] < &pair[1]);
        sink(pair); //~ pii-in-log
    }
    for chunk in all.chunks(2) {
        send(chunk.len());
        send(chunk.concat()); //~ external-http
    }
}

fn cloned_and_copied() {
    let texts = names();
    sink(texts.iter().cloned().collect::<Vec<String>>()); //~ pii-in-log
    let flags = texts.iter().map(|text| text.is_empty()).collect::<Vec<bool>>();
    sink(flags.iter().copied().collect::<Vec<bool>>());
}

/// Runs everything.
pub fn all() {
    map();
    filter();
    filter_map();
    flat_map();
    scan();
    zip_and_enumerate();
    chain_of_two();
    take_and_skip();
    step_by_and_rev();
    peekable();
    cycle();
    inspect();
    by_ref();
    windows_and_chunks();
    cloned_and_copied();
}
