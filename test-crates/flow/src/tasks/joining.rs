//! Futures that run together: each result has its own place.

use futures::future::{join_all, try_join_all};

use super::run;
use crate::{plain, sink, source};

async fn fetch(text: String) -> String {
    tokio::task::yield_now().await;
    text
}

async fn check(text: String) -> Result<String, usize> {
    if text.is_empty() { Err(text.len()) } else { Ok(text) }
}

async fn tokio_join() {
    let (name, city) = tokio::join!(fetch(source()), fetch(plain()));
    sink(name); //~ pii-in-log
    sink(city);
}

async fn futures_join() {
    let (city, name) = futures::join!(fetch(plain()), fetch(source()));
    sink(name); //~ pii-in-log
    sink(city);
}

async fn tokio_try_join(city: String) {
    match tokio::try_join!(check(source()), check(city)) {
        Ok((name, city)) => {
            sink(name); //~ pii-in-log
            sink(city);
        }
        Err(length) => sink(length),
    }
}

async fn all_of_a_list() {
    let names = join_all([source(), plain()].map(fetch)).await;
    let cities = join_all((0..2).map(|_| fetch(plain()))).await;
    sink(names); //~ pii-in-log
    sink(cities);
}

async fn all_of_a_list_or_the_error() {
    let names = try_join_all(vec![check(plain()), check(source())]).await;
    let failed = try_join_all(vec![check(source()), check(String::new())]).await;
    sink(names.unwrap_or_default()); //~ pii-in-log
    sink(failed.unwrap_err());
}

/// Runs everything.
pub fn all() {
    run(tokio_join());
    run(futures_join());
    run(tokio_try_join(plain()));
    run(tokio_try_join(String::new()));
    run(all_of_a_list());
    run(all_of_a_list_or_the_error());
}
