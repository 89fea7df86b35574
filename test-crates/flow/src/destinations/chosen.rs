//! Texts that are one or the other, and texts that grow.

use std::env;

use crate::{choice, request, source};

fn branches(live: bool) {
    let url = if choice(live) { "https://live.example" } else { "https://test.example" };
    request(url, source()); //~ external-http "with `https://live.example` or `https://test.example` as"
    let path = match url.len() {
        0 => "/a",
        _ => "/b",
    };
    let url = format!("https://api.example{path}");
    request(&url, source()); //~ external-http "with `https://api.example/a` or `https://api.example/b` as"
    let mut url = "https://api.example".to_owned();
    if choice(live) {
        url.push_str("?live");
    }
    request(&url, source()); //~ external-http "with `https://api.example` or `https://api.example?live` as"
}

fn overwritten() {
    let mut url = "https://old.example";
    request(url, "nothing");
    url = "https://new.example";
    request(url, source()); //~ external-http "with `https://new.example` as"
}

/// Of what comes from outside nothing is known but that it may be something else.
fn configured() {
    let url = env::var("URL").unwrap_or_else(|_| "https://default.example".to_owned());
    request(&url, source()); //~ external-http "with `https://default.example` as"
    let host = env::var("HOSTNAME").unwrap_or_default();
    request(&format!("https://{host}/x"), source()); //~ external-http "with `https://..` as"
}

fn region(number: usize) -> &'static str {
    match number {
        0 => "https://region.example/0",
        1 => "https://region.example/1",
        2 => "https://region.example/2",
        3 => "https://region.example/3",
        _ => "https://region.example/rest",
    }
}

/// Of many, the beginning that they have in common.
fn many() {
    request(region(env::args().count()), source()); //~ external-http "with `https://region.example/..` as"
}

fn grown() {
    let mut url = "https://api.example/?".to_owned();
    for _ in 0..3 {
        url.push_str("&x=1");
    }
    request(&url, source()); //~ external-http "with `https://api.example/?..` as"
}

fn recursive(url: String, depth: usize) {
    if depth == 0 {
        request(&url, source()); //~ external-http "with `https://api.example..` as"
        return;
    }
    recursive(format!("{url}/d"), depth - 1);
}

/// Runs everything.
pub fn all() {
    branches(true);
    branches(false);
    overwritten();
    configured();
    many();
    grown();
    recursive("https://api.example".to_owned(), 4);
}
