//! The locks of tokio, and a cell that is filled by a future.

use std::sync::Arc;

use tokio::sync::{Mutex, OnceCell, RwLock, Semaphore};

use super::run;
use crate::{plain, sink, source};

async fn mutex_shared_with_a_task() {
    let (names, cities) = (Arc::new(Mutex::new(String::new())), Arc::new(Mutex::new(String::new())));
    let task = tokio::spawn({
        let (names, cities) = (names.clone(), cities.clone());
        async move {
            names.lock().await.push_str(&source());
            *cities.lock().await = plain();
        }
    });
    task.await.unwrap();
    sink(names.lock().await.as_str()); //~ pii-in-log
    sink(cities.lock().await.as_str());
}

async fn read_write_lock() {
    let state = RwLock::new((plain(), plain()));
    state.write().await.0 = source();
    let state = state.read().await;
    sink(&state.0); //~ pii-in-log
    sink(&state.1);
}

async fn once_cell() {
    let (name, city) = (OnceCell::new(), OnceCell::new());
    let permits = Semaphore::new(2);
    let _permit = permits.acquire().await.unwrap();
    name.get_or_init(async || source()).await;
    city.get_or_init(async || plain()).await;
    sink(name.get()); //~ pii-in-log
    sink(city.get());
    sink(permits.available_permits());
}

/// Runs everything.
pub fn all() {
    run(mutex_shared_with_a_task());
    run(read_write_lock());
    run(once_cell());
}
