//! Patterns of tuples and structs that leave things out or rename them.

use crate::{Marked, plain, sink, source};

struct Order {
    buyer: String,
    article: String,
    remark: String,
}

fn order() -> Order {
    Order { buyer: source(), article: plain(), remark: plain() }
}

fn tuple_with_a_rest() {
    let row = (plain(), source(), plain(), source());
    let (first, ..) = &row;
    let (.., last) = &row;
    let (_, second, ..) = &row;
    sink(first);
    sink(last); //~ pii-in-log
    sink(second); //~ pii-in-log
    let (.., third, _) = row;
    sink(third);
}

fn struct_with_a_rest() {
    let Order { buyer, .. } = order();
    sink(buyer); //~ pii-in-log
    let Order { article, .. } = order();
    sink(article);
}

fn renamed() {
    let Order { buyer: article, article: buyer, remark: text } = order();
    sink(article); //~ pii-in-log
    sink(buyer);
    sink(text);
}

struct Pair(String, String);

fn tuple_struct() {
    let Pair(key, value) = Pair(plain(), source());
    sink(key);
    sink(value); //~ pii-in-log
    let Pair { 0: key, .. } = Pair(source(), plain());
    sink(key); //~ pii-in-log
}

fn marked_by_declaration() {
    let record = Marked { secret: source(), plain: plain() };
    let Marked { plain: shown, .. } = &record;
    let Marked { secret: hidden, .. } = &record;
    sink(shown);
    sink(hidden); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    tuple_with_a_rest();
    struct_with_a_rest();
    renamed();
    tuple_struct();
    marked_by_declaration();
}
