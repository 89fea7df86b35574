//! A repository with an implementation in memory, used by generics and by `dyn`.

use std::collections::BTreeMap;

use crate::{plain, send, sink, source};

#[derive(Clone, Debug)]
struct Customer {
    id: u64,
    email: String,
    plan: String,
}

trait Repository {
    fn save(&mut self, customer: Customer) -> Option<Customer>;
    fn find(&self, id: u64) -> Option<&Customer>;
    fn count(&self) -> usize;
}

#[derive(Default)]
struct InMemory {
    rows: BTreeMap<u64, Customer>,
}

impl Repository for InMemory {
    fn save(&mut self, customer: Customer) -> Option<Customer> {
        self.rows.insert(customer.id, customer)
    }

    fn find(&self, id: u64) -> Option<&Customer> {
        self.rows.get(&id)
    }

    fn count(&self) -> usize {
        self.rows.len()
    }
}

struct Accounts<R> {
    repository: R,
}

impl<R: Repository> Accounts<R> {
    fn sign_up(&mut self, email: String, plan: String) {
        let id = self.repository.count() as u64;
        let before = self.repository.save(Customer { id, email, plan });
        sink(before.is_some());
    }

    fn plan(&self, id: u64) -> Option<&str> {
        self.repository.find(id).map(|customer| customer.plan.as_str())
    }
}

fn by_generics() {
    let mut accounts = Accounts { repository: InMemory::default() };
    accounts.sign_up(source(), plain());
    sink(accounts.plan(0));
    sink(accounts.repository.find(0)); //~ pii-in-log
}

fn welcome(repository: &dyn Repository, id: u64) -> Result<(), String> {
    let customer = repository.find(id).ok_or_else(|| format!("no customer {id}"))?;
    sink(&customer.plan);
    send(&customer.email); //~ external-http
    Ok(())
}

fn by_dyn() {
    let mut repository: Box<dyn Repository> = Box::new(InMemory::default());
    repository.save(Customer { id: 1, email: source(), plan: plain() });
    sink(welcome(repository.as_ref(), 1));
    sink(welcome(repository.as_ref(), 2));
}

/// Runs everything.
pub fn all() {
    by_generics();
    by_dyn();
}
