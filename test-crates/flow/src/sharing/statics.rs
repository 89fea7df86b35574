//! Constants and statics: plain text is silent, what was stored in them comes out anywhere.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};

use crate::{Marked, plain, sink, source, source_number};

const TEMPLATE: &str = "welcome";
static REGIONS: [&str; 2] = ["north", "south"];

fn plain_text() {
    let line = format!("{TEMPLATE} {}", source());
    sink(TEMPLATE);
    sink(REGIONS);
    sink(line); //~ pii-in-log
}

static OWNER: OnceLock<String> = OnceLock::new();
static HOST: OnceLock<String> = OnceLock::new();

fn start() {
    OWNER.get_or_init(source);
    HOST.set(plain()).expect("started once");
}

fn set_once_read_elsewhere() {
    start();
    sink(OWNER.get()); //~ pii-in-log
    sink(HOST.get());
}

static DEFAULTS: LazyLock<Marked> = LazyLock::new(|| Marked { secret: source(), plain: plain() });

fn lazily_made() {
    sink(&DEFAULTS.secret); //~ pii-in-log
    sink(&DEFAULTS.plain);
}

static LAST_NAME: Mutex<String> = Mutex::new(String::new());
static LAST_ROUTE: Mutex<String> = Mutex::new(String::new());
static NAMES: RwLock<Vec<String>> = RwLock::new(Vec::new());
static ROUTES: RwLock<Vec<String>> = RwLock::new(Vec::new());

fn remember(name: &str, route: &str) {
    *LAST_NAME.lock().unwrap() = name.to_owned();
    *LAST_ROUTE.lock().unwrap() = route.to_owned();
    NAMES.write().unwrap().push(name.to_owned());
    ROUTES.write().unwrap().push(route.to_owned());
}

fn report() {
    sink(LAST_ROUTE.lock().unwrap().as_str());
    sink(LAST_NAME.lock().unwrap().as_str()); //~ pii-in-log
    sink(ROUTES.read().unwrap().join(","));
    sink(NAMES.read().unwrap().join(",")); //~ pii-in-log
}

static ACCOUNT: AtomicU64 = AtomicU64::new(0);
static REQUESTS: AtomicU64 = AtomicU64::new(0);

fn count_request(account: u64) {
    ACCOUNT.store(account, Ordering::Relaxed);
    REQUESTS.fetch_add(1, Ordering::Relaxed);
}

fn numbers_in_statics() {
    count_request(source_number());
    sink(ACCOUNT.load(Ordering::Relaxed)); //~ pii-in-log
    sink(REQUESTS.load(Ordering::Relaxed));
}

struct Shop {
    owner: Mutex<String>,
    partner: &'static Shop,
}

static NORTH: Shop = Shop { owner: Mutex::new(String::new()), partner: &SOUTH };
static SOUTH: Shop = Shop { owner: Mutex::new(String::new()), partner: &NORTH };

fn in_a_circle() {
    *NORTH.partner.owner.lock().unwrap() = source();
    sink(NORTH.owner.lock().unwrap().as_str());
    sink(SOUTH.owner.lock().unwrap().as_str()); //~ pii-in-log
    sink(SOUTH.partner.owner.lock().unwrap().as_str());
}

/// Runs everything.
pub fn all() {
    plain_text();
    set_once_read_elsewhere();
    lazily_made();
    remember(&source(), &plain());
    report();
    numbers_in_statics();
    in_a_circle();
}
