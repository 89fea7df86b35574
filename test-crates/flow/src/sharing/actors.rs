//! Actors: a handle with a sender, and a task that owns the state.

use std::collections::HashMap;

use tokio::sync::{mpsc, oneshot};

use super::run;
use crate::{plain, send, sink, source};

enum Request {
    Put { id: u64, name: String, note: String },
    Name { id: u64, answer: oneshot::Sender<Option<String>> },
    Note { id: u64, answer: oneshot::Sender<Option<String>> },
    Count(oneshot::Sender<usize>),
}

#[derive(Clone)]
struct Registry {
    requests: mpsc::Sender<Request>,
}

impl Registry {
    fn start() -> Self {
        let (requests, inbox) = mpsc::channel(8);
        tokio::spawn(serve(inbox));
        Self { requests }
    }

    async fn put(&self, id: u64, name: String, note: String) {
        self.requests.send(Request::Put { id, name, note }).await.ok();
    }

    async fn name(&self, id: u64) -> Option<String> {
        let (answer, name) = oneshot::channel();
        self.requests.send(Request::Name { id, answer }).await.ok()?;
        name.await.ok().flatten()
    }

    async fn note(&self, id: u64) -> Option<String> {
        let (answer, note) = oneshot::channel();
        self.requests.send(Request::Note { id, answer }).await.ok()?;
        note.await.ok().flatten()
    }

    async fn count(&self) -> Option<usize> {
        let (answer, count) = oneshot::channel();
        self.requests.send(Request::Count(answer)).await.ok()?;
        count.await.ok()
    }
}

async fn serve(mut inbox: mpsc::Receiver<Request>) {
    let mut names = HashMap::new();
    let mut notes = HashMap::new();
    while let Some(request) = inbox.recv().await {
        match request {
            Request::Put { id, name, note } => {
                sink(id);
                sink(&name); //~ MISSING pii-in-log: a task that lies in a value is not run again for what is sent to it later
                names.insert(id, name);
                notes.insert(id, note);
            }
            Request::Name { id, answer } => drop(answer.send(names.get(&id).cloned())),
            Request::Note { id, answer } => drop(answer.send(notes.get(&id).cloned())),
            Request::Count(answer) => drop(answer.send(names.len())),
        }
    }
}

async fn request_and_response() {
    let registry = Registry::start();
    registry.put(7, source(), plain()).await;
    send(registry.name(7).await); //~ MISSING external-http: a task that lies in a value is not run again for what is sent to it later
    send(registry.note(7).await);
    send(registry.clone().count().await);
}

/// Runs everything.
pub fn all() {
    run(request_and_response());
}
