//! Audit events: a masked field may be logged, but not sent.

use crate::{choice, erase, mask, plain, send, sink, source};

#[derive(Debug)]
struct AuditEvent {
    action: &'static str,
    actor: String,
    target: u64,
}

impl AuditEvent {
    fn new(action: &'static str, actor: &str, target: u64) -> Self {
        Self { action, actor: mask(actor), target }
    }

    fn anonymous(action: &'static str, actor: &str, target: u64) -> Self {
        Self { actor: erase(actor), ..Self::new(action, actor, target) }
    }
}

// What `mask` gives still has the text in it, so that the run cannot tell a masked text in a log from a leak:
// the line for the log only runs with plain text.
fn masked(actor: &str, remote: bool) {
    let event = AuditEvent::new("login", actor, 7);
    if choice(remote) {
        send(&event); //~ external-http
    } else {
        sink(&event);
    }
}

fn erased() {
    let event = AuditEvent::anonymous("logout", &source(), 7);
    send(&event);
    sink(&event);
}

#[derive(Default)]
struct Trail {
    events: Vec<AuditEvent>,
    failed: Vec<(String, &'static str)>,
}

fn trail() {
    let mut trail = Trail::default();
    let actor = source();
    trail.events.push(AuditEvent::anonymous("open", &actor, 8));
    trail.failed.push((actor, "locked"));
    for AuditEvent { action, actor, target } in &trail.events {
        sink(format!("{action} {target} by {actor}"));
    }
    for (actor, reason) in trail.failed {
        sink(reason);
        sink(actor); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    masked(&source(), true);
    masked(&plain(), false);
    erased();
    trail();
}
