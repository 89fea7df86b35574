//! The channels of futures: receivers are streams, a oneshot is a future.

use futures::channel::{mpsc, oneshot};
use futures::executor::block_on;
use futures::{SinkExt, StreamExt};

use crate::{plain, sink, source};

async fn receiver_is_a_stream() {
    let (names, all_names) = mpsc::unbounded();
    let (cities, mut all_cities) = mpsc::unbounded();
    names.unbounded_send(source()).unwrap();
    cities.unbounded_send(plain()).unwrap();
    drop(names);
    sink(all_names.collect::<Vec<String>>().await); //~ pii-in-log
    sink(all_cities.next().await);
}

async fn sender_is_a_sink() {
    let (mut names, mut all_names) = mpsc::channel(4);
    let (mut lengths, mut all_lengths) = mpsc::channel(4);
    names.feed(source()).await.unwrap();
    names.flush().await.unwrap();
    lengths.try_send(source().len()).unwrap();
    sink(all_names.next().await); //~ pii-in-log
    sink(all_lengths.next().await);
}

async fn one_shot() {
    let (customer, other) = (oneshot::channel(), oneshot::channel());
    customer.0.send(source()).unwrap();
    other.0.send(plain()).unwrap();
    sink(customer.1.await); //~ pii-in-log
    sink(other.1.await);
}

/// Runs everything.
pub fn all() {
    block_on(receiver_is_a_stream());
    block_on(sender_is_a_sink());
    block_on(one_shot());
}
