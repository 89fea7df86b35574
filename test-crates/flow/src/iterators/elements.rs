//! Elements with parts: only one field has the data.

use crate::{Marked, plain, send, sink, source};

#[derive(Clone, Debug)]
struct Order {
    id: u32,
    buyer: String,
    state: String,
}

fn orders() -> Vec<Order> {
    vec![
        Order { id: 1, buyer: source(), state: "open".to_owned() },
        Order { id: 2, buyer: plain(), state: "paid".to_owned() },
    ]
}

fn loop_over_fields() {
    for order in &orders() {
        sink(order.id);
        sink(&order.state);
        sink(&order.buyer); //~ pii-in-log
    }
}

fn field_by_map() {
    sink(orders().iter().map(|order| order.state.as_str()).collect::<Vec<_>>().join(","));
    sink(orders().iter().map(|order| order.buyer.as_str()).collect::<Vec<_>>().join(",")); //~ pii-in-log
}

fn pattern_in_the_loop() {
    for Order { id, buyer, .. } in orders() {
        send(id);
        send(buyer); //~ external-http
    }
}

fn filtered_by_the_secret_field() {
    let wanted = source();
    let found = orders().into_iter().find(|order| order.buyer == wanted);
    sink(found.as_ref().map(|order| order.id));
    sink(found); //~ pii-in-log
}

fn tuples() {
    let rows: Vec<(String, &str, u8)> = vec![(source(), "eu", 1), (plain(), "us", 2)];
    for (name, region, shard) in &rows {
        sink(region);
        sink(shard);
        sink(name); //~ pii-in-log
    }
    sink(rows.iter().map(|row| (row.1, row.2)).collect::<Vec<_>>());
    sink(rows.iter().map(|row| (row.2, &row.0)).collect::<Vec<_>>()); //~ pii-in-log
}

fn changed_in_place() {
    let mut records = vec![Marked { secret: source(), plain: plain() }];
    for record in records.iter_mut() {
        record.plain = record.secret.len().to_string();
    }
    sink(&records[0].plain);
    for record in records.iter_mut() {
        record.plain.clone_from(&record.secret);
    }
    sink(&records[0].plain); //~ pii-in-log
}

fn rebuilt() {
    let public: Vec<Order> = orders().into_iter().map(|order| Order { buyer: plain(), ..order }).collect();
    sink(public);
    let moved: Vec<Order> = orders().into_iter().map(|order| Order { state: order.buyer.clone(), ..order }).collect();
    for order in moved {
        sink(order.state); //~ pii-in-log
        sink(order.id);
    }
}

/// Runs everything.
pub fn all() {
    loop_over_fields();
    field_by_map();
    pattern_in_the_loop();
    filtered_by_the_secret_field();
    tuples();
    changed_in_place();
    rebuilt();
}
