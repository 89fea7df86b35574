//! Streams: items go through the adaptors to whoever takes them.

use std::future::ready;

use futures::stream::{self, Stream, StreamExt, TryStreamExt};

use super::run;
use crate::{Marked, plain, send, sink, source};

fn records() -> impl Stream<Item = Marked> {
    stream::iter(vec![Marked { secret: source(), plain: plain() }])
}

async fn mapped_and_collected() {
    let secrets: Vec<String> = records().map(|record| record.secret).collect().await;
    let others: Vec<String> = records().map(|record| record.plain).collect().await;
    sink(secrets); //~ pii-in-log
    sink(others);
}

async fn then_with_an_async_step() {
    let lines = records().then(async |record| format!("<{}>", record.secret)).collect::<Vec<_>>().await;
    let lengths = records().then(async |record| record.secret.len()).collect::<Vec<_>>().await;
    sink(lines); //~ pii-in-log
    sink(lengths);
}

async fn filtered() {
    let long = stream::iter([plain(), source()]).filter(|text| ready(text.len() > 5));
    let count = records().filter(|record| ready(!record.secret.is_empty())).count().await;
    sink(long.collect::<Vec<_>>().await); //~ pii-in-log
    sink(count);
}

async fn item_by_item() {
    let mut names = stream::iter(vec![source()]);
    let mut cities = stream::iter(vec![plain()]);
    while let Some(name) = names.next().await {
        send(name); //~ external-http
    }
    sink(StreamExt::next(&mut cities).await);
    let mut more = std::pin::pin!(records());
    sink(StreamExt::next(&mut more).await); //~ pii-in-log
}

async fn buffered() {
    let lookups = records().map(|record| async move { (record.secret, record.plain) });
    let mut pairs = lookups.buffer_unordered(4);
    while let Some((secret, open)) = pairs.next().await {
        sink(secret); //~ pii-in-log
        sink(open);
    }
}

async fn for_each_item() {
    records()
        .for_each(|record| async move {
            sink(&record.plain);
            sink(&record.secret); //~ pii-in-log
        })
        .await;
}

async fn folded() {
    let text = records().fold(String::new(), |all, record| ready(all + &record.secret)).await;
    let total = records().fold(0, |sum, record| ready(sum + record.secret.len())).await;
    sink(text); //~ pii-in-log
    sink(total);
}

async fn of_results() {
    let rows = vec![Ok(source()), Err("connection lost")];
    let (mut rows, mut error) = (stream::iter(rows), None);
    loop {
        match rows.try_next().await {
            Ok(Some(row)) => sink(row), //~ pii-in-log
            Ok(None) => break,
            Err(reason) => error = Some(reason),
        }
    }
    sink(error);
}

/// Runs everything.
pub fn all() {
    run(mapped_and_collected());
    run(then_with_an_async_step());
    run(filtered());
    run(item_by_item());
    run(buffered());
    run(for_each_item());
    run(folded());
    run(of_results());
}
