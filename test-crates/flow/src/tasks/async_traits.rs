//! Async functions of traits: the implementation decides what the await gives.

use super::run;
use crate::{plain, sink, source};

trait Directory {
    async fn display_name(&self, id: u64) -> String;

    async fn headline(&self, id: u64) -> String {
        format!("# {}", self.display_name(id).await)
    }
}

struct Customers {
    names: Vec<String>,
}

struct Products;

impl Directory for Customers {
    async fn display_name(&self, id: u64) -> String {
        self.names.get(id as usize).cloned().unwrap_or_default()
    }
}

impl Directory for Products {
    async fn display_name(&self, id: u64) -> String {
        format!("product {id}")
    }
}

async fn lookup<D: Directory>(directory: &D) -> String {
    directory.display_name(0).await
}

async fn by_type() {
    let customers = Customers { names: vec![source()] };
    sink(lookup(&customers).await); //~ pii-in-log
    sink(lookup(&Products).await);
}

async fn by_the_provided_method() {
    let customers = Customers { names: vec![source()] };
    sink(customers.headline(0).await); //~ pii-in-log
    sink(Products.headline(0).await);
}

async fn by_the_object() {
    let (full, bare) = (Customers { names: vec![source()] }, Customers { names: vec![plain()] });
    let (first, second) = (full.headline(0).await, bare.headline(0).await);
    sink(first); //~ pii-in-log
    sink(second);
}

/// Runs everything.
pub fn all() {
    run(by_type());
    run(by_the_provided_method());
    run(by_the_object());
}
