//! A cache: its keys are numbers, its records hold customer data.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::{plain, send, sink, source};

#[derive(Clone, Debug)]
struct Record {
    phone: String,
    etag: String,
}

#[derive(Default)]
struct Cache {
    records: HashMap<u64, Record>,
    misses: u64,
}

impl Cache {
    fn get_or_load(&mut self, id: u64, load: impl FnOnce(u64) -> Record) -> &Record {
        match self.records.entry(id) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                self.misses += 1;
                sink(entry.key());
                entry.insert(load(id))
            }
        }
    }

    fn evict(&mut self, keep: impl Fn(&Record) -> bool) -> Vec<(u64, Record)> {
        self.records.extract_if(|_, record| !keep(record)).collect()
    }
}

fn keys_and_records() {
    let mut cache = Cache::default();
    let record = cache.get_or_load(7, |_| Record { phone: source(), etag: plain() });
    sink(&record.etag);
    sink(record); //~ pii-in-log
    cache.get_or_load(7, |id| Record { phone: id.to_string(), etag: plain() });
    sink((cache.misses, cache.records.len()));
    sink(cache.records.keys().collect::<Vec<_>>());
    sink(cache.records.values().collect::<Vec<_>>()); //~ pii-in-log
}

fn evicted() {
    let mut cache = Cache::default();
    cache.get_or_load(8, |_| Record { phone: source(), etag: plain() });
    for (id, record) in cache.evict(|record| record.phone.is_empty()) {
        send((id, record.etag));
        send(record.phone); //~ external-http
    }
}

/// Runs everything.
pub fn all() {
    keys_and_records();
    evicted();
}
