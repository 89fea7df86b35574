//! The channels of tokio: mpsc, oneshot, broadcast, watch.

use tokio::sync::{broadcast, mpsc, oneshot, watch};

use super::run;
use crate::{plain, send, sink, source};

async fn many_to_one() {
    let (sender, mut receiver) = mpsc::channel(4);
    let (unbounded, mut other) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        sender.send(source()).await.unwrap();
        unbounded.send(plain()).unwrap();
    });
    while let Some(text) = receiver.recv().await {
        sink(text); //~ pii-in-log
    }
    sink(other.recv().await);
}

async fn reserved_permits() {
    let (sender, mut receiver) = mpsc::channel(1);
    let (counts, mut lengths) = mpsc::channel(1);
    let permit = sender.reserve().await.unwrap();
    permit.send(source());
    counts.try_send(source().len()).unwrap();
    sink(receiver.recv().await); //~ pii-in-log
    sink(lengths.recv().await);
}

async fn one_shot() {
    let (name_sender, name) = oneshot::channel();
    let (city_sender, city) = oneshot::channel();
    tokio::spawn(async move { city_sender.send(plain()).and_then(|()| name_sender.send(source())) });
    match name.await {
        Ok(name) => send(name), //~ external-http
        Err(closed) => eprintln!("{closed}"),
    }
    send(city.await.unwrap());
}

async fn to_all_subscribers() {
    let (sender, mut first) = broadcast::channel(4);
    let (other, mut silent) = broadcast::channel(4);
    let mut second = sender.subscribe();
    sender.send(source()).unwrap();
    other.send(plain()).unwrap();
    sink(first.recv().await); //~ pii-in-log
    sink(second.recv().await); //~ pii-in-log
    sink(silent.recv().await);
}

async fn last_value() {
    let (sender, mut receiver) = watch::channel(String::new());
    let (versions, version) = watch::channel(0);
    sender.send(source()).unwrap();
    versions.send_modify(|version| *version += 1);
    receiver.changed().await.unwrap();
    sink(receiver.borrow_and_update().as_str()); //~ pii-in-log
    sink(*version.borrow());
    sink(sender.send_replace(plain())); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    run(many_to_one());
    run(reserved_permits());
    run(one_shot());
    run(to_all_subscribers());
    run(last_value());
}
