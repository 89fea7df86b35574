//! Texts that are put together.

use std::borrow::Cow;
use std::fmt::{self, Display, Write as _};

use crate::{plain, request, source};

const BASE: &str = "https://api.example/v1";
static HOST: &str = "ads.example";

fn literals() {
    request("https://api.example/users", source()); //~ external-http "with `https://api.example/users` as"
    let url = "https://api.example/users";
    request(url, plain());
    request(url, source()); //~ external-http "with `https://api.example/users` as"
}

fn formats() {
    request(&format!("{BASE}/users"), source()); //~ external-http "with `https://api.example/v1/users` as"
    request(&format!("https://{HOST}/track"), source()); //~ external-http "with `https://ads.example/track` as"
    let id = std::env::args().count();
    request(&format!("{BASE}/users/{id}/mail"), source()); //~ external-http "with `https://api.example/v1/users/..` as"
    request(&format!("{}/{}", BASE, "users"), source()); //~ external-http "with `https://api.example/v1/users` as"
    let port: u16 = 8080;
    request(&format!("http://printer.example:{port}/"), source()); //~ external-http "with `http://printer.example:..` as"
    // What comes behind data is not known, and the data goes there, too.
    request(&format!("{BASE}?q={}", source()), plain()); //~ external-http "with `https://api.example/v1?q=..` as"
    let message = format_args!("{BASE}/{HOST}").to_string();
    request(&message, source()); //~ external-http "with `https://api.example/v1/ads.example` as"
}

fn operators() {
    let url = String::from("https://") + HOST + "/pixel";
    request(&url, source()); //~ external-http "with `https://ads.example/pixel` as"
    let mut url = BASE.to_owned();
    url += "/users";
    request(&url, source()); //~ external-http "with `https://api.example/v1/users` as"
    url.push_str("?page=");
    url.push('1');
    request(&url, source()); //~ external-http "with `https://api.example/v1/users?page=..` as"
}

fn writers() {
    let mut url = String::new();
    write!(url, "{BASE}/{}", "events").unwrap();
    request(&url, source()); //~ external-http "with `https://api.example/v1/events` as"
    url.clear();
    url.push_str("https://other.example");
    request(&url, source()); //~ external-http "with `https://other.example` as"
}

fn conversions() {
    request(&BASE.to_string(), source()); //~ external-http "with `https://api.example/v1` as"
    request(&String::from(BASE).clone(), source()); //~ external-http "with `https://api.example/v1` as"
    let boxed: Box<str> = BASE.into();
    request(&boxed, source()); //~ external-http "with `https://api.example/v1` as"
    let cow: Cow<'_, str> = Cow::Borrowed(BASE);
    request(&cow, source()); //~ external-http "with `https://api.example/v1` as"
    let owned: Cow<'_, str> = Cow::Owned(format!("{BASE}/x"));
    request(owned.as_ref(), source()); //~ external-http "with `https://api.example/v1/x` as"
    request(&format!("{}/users", BASE.trim_end_matches('/')), source()); //~ external-http "with `https://api.example/v1/users` as"
}

struct Endpoint {
    host: &'static str,
    version: u32,
}

impl Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "https://{}/v{}", self.host, self.version)
    }
}

fn displayed() {
    let endpoint = Endpoint { host: HOST, version: 2 };
    request(&endpoint.to_string(), source()); //~ external-http "with `https://ads.example/v..` as"
    request(&format!("{endpoint}/users"), source()); //~ external-http "with `https://ads.example/v..` as"
}

/// A part that is not the beginning says nothing of the host.
fn parts() {
    let tail = &BASE[8..];
    request(&format!("http://{tail}"), source()); //~ external-http "with `http://..` as"
    let mut url = BASE.to_owned();
    url.insert_str(0, "http://proxy.example/");
    url.truncate(40);
    request(&format!("https://{}", url.replace("proxy", "other")), source()); //~ external-http "with `https://..` as"
}

/// Runs everything.
pub fn all() {
    literals();
    formats();
    operators();
    writers();
    conversions();
    displayed();
    parts();
}
