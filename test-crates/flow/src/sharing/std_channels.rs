//! `std::sync::mpsc`: what is sent is received, by the receiver of the same channel.

use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::thread;
use std::time::Duration;

use crate::{plain, send, sink, source};

fn two_channels() {
    let (names, all_names) = channel();
    let (cities, all_cities) = channel();
    names.send(source()).unwrap();
    cities.send(plain()).unwrap();
    sink(all_names.recv()); //~ pii-in-log
    sink(all_cities.recv());
}

fn cloned_sender() {
    let (sender, receiver) = channel();
    let (counts, all_counts) = channel();
    let workers = [source(), plain()].map(|text| {
        let (sender, counts) = (sender.clone(), counts.clone());
        thread::spawn(move || {
            counts.send(text.len()).unwrap();
            sender.send(text).unwrap();
        })
    });
    workers.into_iter().for_each(|worker| worker.join().unwrap());
    drop((sender, counts));
    for text in receiver {
        sink(text); //~ pii-in-log
    }
    sink(all_counts.iter().sum::<usize>());
}

fn every_way_to_receive() {
    let (sender, receiver) = sync_channel(4);
    let (empty, nothing) = sync_channel::<String>(4);
    for _ in 0..4 {
        sender.send(source()).unwrap();
    }
    sink(receiver.try_recv()); //~ pii-in-log
    sink(nothing.try_recv());
    sink(receiver.recv_timeout(Duration::from_secs(60))); //~ pii-in-log
    sink(nothing.recv_timeout(Duration::ZERO).ok());
    sink(receiver.try_iter().collect::<Vec<_>>()); //~ pii-in-log
    drop(empty);
    sink(nothing.recv().map_err(|error| error.to_string()));
}

fn given_back_by_the_error() {
    let (names, cities) = (sync_channel(0), sync_channel(0));
    if let Err(TrySendError::Full(name)) = names.0.try_send(source()) {
        send(name); //~ external-http
    }
    if let Err(TrySendError::Full(city)) = cities.0.try_send(plain()) {
        send(city);
    }
}

struct Outbox {
    letters: Sender<String>,
    wakeups: SyncSender<usize>,
}

impl Outbox {
    fn post(&self, letter: String) {
        self.wakeups.send(letter.len()).unwrap();
        self.letters.send(letter).unwrap();
    }
}

fn outbox() -> (Outbox, Receiver<String>, Receiver<usize>) {
    let (letters, inbox) = channel();
    let (wakeups, signals) = sync_channel(8);
    (Outbox { letters, wakeups }, inbox, signals)
}

fn stored_in_a_struct() {
    let (customers, first, signals) = outbox();
    let (others, second, _signals) = outbox();
    customers.post(source());
    others.post(plain());
    sink(first.recv()); //~ pii-in-log
    sink(second.recv());
    sink(signals.recv());
}

/// Runs everything.
pub fn all() {
    two_channels();
    cloned_sender();
    every_way_to_receive();
    given_back_by_the_error();
    stored_in_a_struct();
}
