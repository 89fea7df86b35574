//! Spawned tasks: what they capture, and what their handles give.

use std::cell::RefCell;
use std::rc::Rc;

use tokio::task::{JoinHandle, JoinSet, LocalSet, spawn_blocking, spawn_local};

use super::run;
use crate::{plain, send, sink, source};

async fn captured_by_a_task() {
    let (name, city) = (source(), plain());
    let task = tokio::spawn(async move {
        sink(&city);
        send(&name); //~ external-http
    });
    task.await.unwrap();
}

async fn result_of_a_task() {
    let customer: JoinHandle<String> = tokio::spawn(async { source() });
    let other: JoinHandle<String> = tokio::spawn(async { plain() });
    match customer.await {
        Ok(name) => sink(name), //~ pii-in-log
        Err(error) => eprintln!("{error}"),
    }
    sink(other.await.unwrap());
}

async fn error_of_an_aborted_task() {
    let name = source();
    let task = tokio::spawn(async move {
        std::future::pending::<()>().await;
        name
    });
    task.abort();
    sink(task.await.unwrap_err().is_cancelled());
}

async fn blocking() {
    let name = source();
    let task = spawn_blocking(move || (name.len(), name.to_lowercase().to_uppercase()));
    let (length, name) = task.await.unwrap();
    sink(length);
    sink(name); //~ pii-in-log
}

async fn join_sets() {
    let (mut names, mut cities) = (JoinSet::new(), JoinSet::new());
    names.spawn(async { source() });
    cities.spawn(async { plain() });
    while let Some(Ok(name)) = names.join_next().await {
        sink(name); //~ pii-in-log
    }
    sink(cities.join_all().await);
}

async fn local_tasks() {
    let (seen, count) = (Rc::new(RefCell::new(Vec::new())), Rc::new(RefCell::new(0)));
    let local = LocalSet::new();
    local
        .run_until(async {
            let (seen, count) = (Rc::clone(&seen), Rc::clone(&count));
            let task = spawn_local(async move {
                seen.borrow_mut().push(source());
                *count.borrow_mut() += 1;
            });
            task.await.unwrap();
        })
        .await;
    sink(seen.borrow().first()); //~ pii-in-log
    sink(*count.borrow());
}

/// Runs everything.
pub fn all() {
    run(captured_by_a_task());
    run(result_of_a_task());
    run(error_of_an_aborted_task());
    run(blocking());
    run(join_sets());
    run(local_tasks());
}
