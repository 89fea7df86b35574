//! A state machine with data in one of its states.

use std::mem;

use crate::{plain, send, sink, source};

#[derive(Debug, Default)]
enum Upload {
    #[default]
    Idle,
    Queued {
        ticket: String,
    },
    Running {
        ticket: String,
        document: String,
    },
    Done {
        ticket: String,
        bytes: usize,
    },
}

impl Upload {
    fn advance(&mut self, document: impl FnOnce() -> String) {
        *self = match mem::take(self) {
            Self::Idle => Self::Queued { ticket: plain() },
            Self::Queued { ticket } => Self::Running { ticket, document: document() },
            Self::Running { ticket, document } => Self::Done { ticket, bytes: document.len() },
            done @ Self::Done { .. } => done,
        };
    }

    fn describe(&self) -> String {
        match self {
            Self::Idle => "idle".to_owned(),
            Self::Queued { ticket } | Self::Running { ticket, .. } => format!("waits for {ticket}"),
            Self::Done { ticket, bytes } => format!("{ticket} took {bytes} bytes"),
        }
    }
}

fn through_all_states() {
    let mut upload = Upload::default();
    for _ in 0..4 {
        sink(upload.describe());
        sink(&upload); //~ pii-in-log
        match &upload {
            Upload::Running { document, .. } => send(document), //~ external-http
            Upload::Done { ticket, .. } => send(ticket),
            Upload::Idle | Upload::Queued { .. } => {}
        }
        upload.advance(source);
    }
}

/// The same with a type for each state.
struct Draft {
    text: String,
}

#[derive(Debug)]
struct Published {
    slug: String,
}

impl Draft {
    fn publish(self, slug: String) -> (Published, String) {
        (Published { slug }, self.text)
    }
}

fn states_as_types() {
    let draft = Draft { text: source() };
    let (published, text) = draft.publish(plain());
    sink(published);
    sink(text); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    through_all_states();
    states_as_types();
}
