//! Metrics: counters and sums are silent, labels are not.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{Marked, plain, send, sink, source};

#[derive(Debug, Default)]
struct Metrics {
    requests: AtomicUsize,
    bytes: AtomicUsize,
    by_route: BTreeMap<&'static str, u64>,
}

impl Metrics {
    fn record(&mut self, route: &'static str, body: &str) {
        self.requests.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(body.len(), Ordering::Relaxed);
        *self.by_route.entry(route).or_default() += 1;
    }
}

#[derive(Debug, Default)]
struct Labels {
    counts: BTreeMap<String, u64>,
}

impl Labels {
    fn hit(&mut self, label: impl Into<String>) {
        self.counts.entry(label.into()).and_modify(|count| *count += 1).or_insert(1);
    }
}

fn counters() {
    let mut metrics = Metrics::default();
    metrics.record("/profile", &source());
    metrics.record("/health", &plain());
    sink(&metrics);
    send(metrics.bytes.load(Ordering::Relaxed) / metrics.requests.load(Ordering::Relaxed));
}

fn labels() {
    let record = Marked { secret: source(), plain: plain() };
    let (mut by_customer, mut by_kind) = (Labels::default(), Labels::default());
    by_customer.hit(&record.secret);
    by_kind.hit(record.plain);
    send(&by_customer); //~ external-http
    send(&by_kind);
    sink(by_customer.counts.into_values().max());
}

/// Runs everything.
pub fn all() {
    counters();
    labels();
}
