//! The audit trail: who did what.

use std::fmt::Display;
use std::sync::Mutex;

static TRAIL: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    SignedUp,
    Ordered,
    Asked,
    Subscribed,
}

/// Adds an entry to the trail. `privlint.toml` says that the details are as public as a log.
pub fn record(action: Action, details: impl Display) {
    let entry = format!("{action:?} {details}");
    if let Ok(mut trail) = TRAIL.lock() {
        trail.push(entry);
    }
}

/// How many entries there are of this kind.
pub fn count(action: Action) -> usize {
    let prefix = format!("{action:?} ");
    TRAIL.lock().map_or(0, |trail| trail.iter().filter(|entry| entry.starts_with(&prefix)).count())
}
