//! Patterns in parameters of functions and closures, and in `for`.

use crate::{plain, sink, source};

struct Message {
    body: String,
    id: u32,
}

fn body((_, Message { body, .. }): (u8, Message)) -> String {
    body
}

fn id((_, Message { id, .. }): (u8, Message)) -> u32 {
    id
}

fn second([_, second]: [String; 2]) -> String {
    second
}

fn of_functions() {
    sink(body((1, Message { body: source(), id: 1 }))); //~ pii-in-log
    sink(id((1, Message { body: source(), id: 1 })));
    sink(second([plain(), source()])); //~ pii-in-log
    sink(second([source(), plain()]));
}

fn of_closures() {
    let value = |(_, value): (String, String)| value;
    let key = |&(ref key, _): &(String, String)| key.clone();
    let entry = (plain(), source());
    sink(key(&entry));
    sink(value(entry)); //~ pii-in-log
    let log = |Message { body, id }: Message| {
        sink(id);
        sink(body); //~ pii-in-log
    };
    log(Message { body: source(), id: 3 });
}

fn in_for() {
    let rows = vec![(plain(), Message { body: source(), id: 1 })];
    for (index, (code, Message { body, id })) in rows.iter().enumerate() {
        sink(index);
        sink((code, id));
        sink(body); //~ pii-in-log
    }
    for [first, second] in [[plain(), source()], [plain(), source()]] {
        sink(first);
        sink(second); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    of_functions();
    of_closures();
    in_for();
}
