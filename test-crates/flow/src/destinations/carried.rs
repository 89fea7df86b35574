//! Texts that go through functions, fields and closures.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::{request, source};

const BASE: &str = "https://api.example";
static LAZY: LazyLock<String> = LazyLock::new(|| format!("{BASE}/lazy"));

trait Service {
    const URL: &'static str;

    fn url(&self) -> String {
        format!("{}/v1", Self::URL)
    }
}

struct Mailer;
impl Service for Mailer {
    const URL: &'static str = "https://mail.example";
}

struct Ads;
impl Service for Ads {
    const URL: &'static str = "https://ads.example";
}

fn associated() {
    request(Mailer::URL, source()); //~ external-http "with `https://mail.example` as"
    request(&Mailer.url(), source()); //~ external-http "with `https://mail.example/v1` as"
    request(&Ads.url(), source()); //~ external-http "with `https://ads.example/v1` as"
}

fn made() -> String {
    format!("{BASE}/made")
}

fn with_path(base: &str, path: &str) -> String {
    format!("{base}/{path}")
}

fn results() {
    request(&made(), source()); //~ external-http "with `https://api.example/made` as"
    request(&with_path(BASE, "users"), source()); //~ external-http "with `https://api.example/users` as"
    request(&with_path("https://ads.example", "users"), source()); //~ external-http "with `https://ads.example/users` as"
    request(&LAZY, source()); //~ external-http "with `https://api.example/lazy` as"
}

/// The data and the URL are both the caller's.
fn post(url: &str, text: String) {
    request(url, text); //~ external-http "with `https://api.example/a` or `https://api.example/b` as"
}

/// The URL is the caller's, the data comes in here.
fn post_own(base: &str) {
    request(&format!("{base}/own"), source()); //~ external-http "with `https://api.example/own` as"
}

fn parameters() {
    post("https://api.example/a", source());
    post(&format!("{BASE}/b"), source());
    post("https://safe.example", "nothing".to_owned());
    post_own(BASE);
}

struct Client {
    base: String,
    retries: u32,
}

impl Client {
    fn new(base: &str) -> Client {
        Client { base: base.to_owned(), retries: 3 }
    }

    fn with_retries(mut self, retries: u32) -> Client {
        self.retries = retries;
        self
    }

    fn post(&self, path: &str, text: &str) {
        let url = format!("{}{path}", self.base);
        for _ in 0..self.retries {
            request(&url, text); //~ external-http "with `https://api.example/users` as"
        }
    }
}

impl Default for Client {
    fn default() -> Client {
        Client { base: "https://api.example".into(), retries: 1 }
    }
}

fn fields() {
    let client = Client::new(BASE).with_retries(1);
    client.post("/users", &source());
    let client = Client::default();
    request(&client.base, source()); //~ external-http "with `https://api.example` as"
    let client = Client { base: made(), ..client };
    request(&client.base, source()); //~ external-http "with `https://api.example/made` as"
}

fn closures() {
    let url = |path: &str| format!("{BASE}/{path}");
    request(&url("closure"), source()); //~ external-http "with `https://api.example/closure` as"
    let base = String::from("https://ads.example");
    let send = move |text: String| request(&base, text); //~ external-http "with `https://ads.example` as"
    send(source());
}

fn collections() {
    let hosts = ["https://a.example", "https://b.example"];
    request(hosts[1], source()); //~ external-http "with `https://b.example` as"
    for host in hosts {
        request(host, source()); //~ external-http "with `https://a.example` or `https://b.example` as"
    }
    let known = HashMap::from([("ads", "https://ads.example")]);
    if let Some(url) = known.get("ads") {
        request(url, source()); //~ external-http "with `https://ads.example` as"
    }
}

/// Runs everything.
pub fn all() {
    associated();
    results();
    parameters();
    fields();
    closures();
    collections();
}
