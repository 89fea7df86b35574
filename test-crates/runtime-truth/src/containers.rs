//! What libraries keep in memory of their own: in cells and locks, in maps and vectors, in channels and buffers.

cases!(bytes_from bytes_length bytes_put bytes_of_another small_vec small_vec_of_another array_vec array_string
    array_string_length locked locked_debug locked_shared locked_count once once_made once_of_another lazy map_value
    map_key map_entry map_looked_up map_by_address map_debug hash_set ordered ordered_keys recent sent sent_elsewhere
    sent_by_a_clone swapped compact);

pub mod bytes_from {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let body = bytes::Bytes::from(customer.email);
        log::info!("{}", String::from_utf8_lossy(&body)); //~ pii-in-log
    }
}

pub mod bytes_length {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let body = bytes::Bytes::from(customer.email);
        log::info!("{}", body.len());
    }
}

pub mod bytes_put {
    use bytes::BufMut as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut frame = bytes::BytesMut::new();
        frame.put_slice(customer.email.as_bytes());
        log::info!("{:?}", frame.freeze()); //~ pii-in-log
    }
}

pub mod bytes_of_another {
    use bytes::BufMut as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let (mut frame, mut other) = (bytes::BytesMut::new(), bytes::BytesMut::new());
        frame.put_slice(customer.email.as_bytes());
        other.put_u64(customer.id);
        log::info!("{:?}", other.freeze());
    }
}

pub mod small_vec {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut addresses: smallvec::SmallVec<[String; 2]> = smallvec::SmallVec::new();
        addresses.push(customer.email);
        log::info!("{}", addresses[0]); //~ pii-in-log
    }
}

pub mod small_vec_of_another {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut addresses: smallvec::SmallVec<[String; 2]> = smallvec::SmallVec::new();
        addresses.push(customer.email);
        let numbers: smallvec::SmallVec<[u64; 2]> = smallvec::smallvec![customer.id];
        log::info!("{} {}", addresses.len(), numbers[0]);
    }
}

pub mod array_vec {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut addresses = arrayvec::ArrayVec::<String, 4>::new();
        addresses.push(customer.email);
        for address in &addresses {
            log::info!("{address}"); //~ pii-in-log
        }
    }
}

pub mod array_string {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut text = arrayvec::ArrayString::<64>::new();
        text.push_str(&customer.email);
        log::info!("{text}"); //~ pii-in-log
    }
}

pub mod array_string_length {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut text = arrayvec::ArrayString::<64>::new();
        text.push_str(&customer.email);
        log::info!("{}", text.len());
    }
}

pub mod locked {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let last = parking_lot::Mutex::new(String::new());
        *last.lock() = customer.email;
        log::info!("{}", last.lock()); //~ pii-in-log
    }
}

pub mod locked_debug {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let last = parking_lot::RwLock::new(vec![customer.email]);
        log::info!("{last:?}"); //~ pii-in-log
    }
}

pub mod locked_shared {
    use std::sync::Arc;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let seen = Arc::new(parking_lot::Mutex::new(Vec::new()));
        let writer = Arc::clone(&seen);
        std::thread::spawn(move || writer.lock().push(customer.email)).join().expect("it ends");
        log::info!("{}", seen.lock().join(", ")); //~ pii-in-log
    }
}

pub mod locked_count {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let seen = parking_lot::RwLock::new((0_u64, Vec::new()));
        seen.write().1.push(customer.email);
        seen.write().0 += 1;
        log::info!("{} {}", seen.read().0, seen.read().1.len());
    }
}

pub mod once {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let cell = once_cell::sync::OnceCell::new();
        let _ = cell.set(customer.email);
        log::info!("{}", cell.get().expect("it is set")); //~ pii-in-log
    }
}

pub mod once_made {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let cell: once_cell::unsync::OnceCell<String> = once_cell::unsync::OnceCell::new();
        log::info!("{}", cell.get_or_init(|| customer.email)); //~ pii-in-log
    }
}

pub mod once_of_another {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let (cell, number) = (once_cell::unsync::OnceCell::new(), once_cell::unsync::OnceCell::new());
        let _ = cell.set(customer.email);
        log::info!("{}", number.get_or_init(|| customer.id));
    }
}

pub mod lazy {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let address = once_cell::unsync::Lazy::new(|| customer.email);
        log::info!("{}", *address); //~ pii-in-log
    }
}

pub mod map_value {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let sessions = dashmap::DashMap::new();
        sessions.insert(customer.id, customer.email);
        log::info!("{}", sessions.get(&7).expect("it is there").value()); //~ pii-in-log
    }
}

pub mod map_key {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let sessions = dashmap::DashMap::new();
        sessions.insert(customer.id, customer.email);
        for session in &sessions {
            log::info!("{}", session.key());
        }
    }
}

pub mod map_entry {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let sessions: dashmap::DashMap<u64, Vec<String>> = dashmap::DashMap::new();
        sessions.entry(customer.id).or_default().push(customer.email);
        sessions.iter().for_each(|session| log::info!("{:?}", session.value())); //~ pii-in-log
    }
}

/// It is looked for by what is marked, and what is found is not.
pub mod map_looked_up {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let visits: dashmap::DashMap<String, u64> = [("nobody".to_owned(), 3)].into_iter().collect();
        let count = visits.get(&customer.email).map_or(0, |visits| *visits);
        log::info!("{count}");
    }
}

pub mod map_by_address {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let visits = dashmap::DashMap::new();
        visits.insert(customer.email, 3_u64);
        log::info!("{:?}", visits.iter().map(|visit| *visit.value()).sum::<u64>());
    }
}

pub mod map_debug {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut visits = hashbrown::HashMap::new();
        visits.insert(customer.email, 3_u64);
        log::info!("{visits:?}"); //~ pii-in-log
    }
}

pub mod hash_set {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut seen = hashbrown::HashSet::new();
        let is_new = seen.insert(customer.email);
        log::info!("{is_new} {}", seen.len());
    }
}

pub mod ordered {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut fields = indexmap::IndexMap::new();
        fields.entry("email").or_insert_with(|| customer.email);
        log::info!("{}", fields["email"]); //~ pii-in-log
    }
}

pub mod ordered_keys {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut fields = indexmap::IndexMap::new();
        fields.insert("email", customer.email);
        log::info!("{:?}", fields.keys().collect::<Vec<_>>());
    }
}

pub mod recent {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut recent = lru::LruCache::unbounded();
        recent.put(customer.id, customer.email);
        log::info!("{:?}", recent.get(&7)); //~ pii-in-log
    }
}

pub mod sent {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let (sender, receiver) = crossbeam_channel::unbounded();
        sender.send(customer.email).expect("it is open");
        log::info!("{}", receiver.recv().expect("it is open")); //~ pii-in-log
    }
}

pub mod sent_elsewhere {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let (sender, receiver) = crossbeam_channel::unbounded();
        let (numbers, counted) = crossbeam_channel::unbounded();
        sender.send(customer.email).expect("it is open");
        numbers.send(customer.id).expect("it is open");
        log::info!("{} {}", receiver.len(), counted.recv().expect("it is open"));
    }
}

pub mod sent_by_a_clone {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let (sender, receiver) = flume::unbounded();
        let other = sender.clone();
        other.send(customer.email).expect("it is open");
        for address in receiver.drain() {
            log::info!("{address}"); //~ pii-in-log
        }
    }
}

pub mod swapped {
    use std::sync::Arc;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let last = arc_swap::ArcSwap::from_pointee(String::new());
        last.store(Arc::new(customer.email));
        log::info!("{}", last.load()); //~ pii-in-log
    }
}

pub mod compact {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let text = compact_str::CompactString::from(customer.email);
        log::info!("{text}"); //~ pii-in-log
    }
}
