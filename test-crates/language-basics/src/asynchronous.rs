//! `async`: data waits in a future.

use crate::data::Customer;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub fn all(customer: &Customer) {
    block_on(functions(customer));
    block_on(blocks(customer));
    block_on(closures(customer));
    block_on(async_traits(customer));
}

/// Polls a future that never waits.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

async fn mail_of(customer: &Customer) -> String {
    customer.email.clone()
}

async fn id_of(customer: &Customer) -> u64 {
    customer.id
}

fn later(customer: &Customer) -> impl Future<Output = String> + '_ {
    async { customer.full_name.clone() }
}

async fn print(text: String) {
    println!("{text}"); //~ pii-in-log
}

async fn functions(customer: &Customer) {
    println!("{}", mail_of(customer).await); //~ pii-in-log
    println!("{}", id_of(customer).await);
    println!("{}", later(customer).await); //~ pii-in-log
    print(customer.email.clone()).await;
    let waiting = mail_of(customer);
    println!("waiting");
    let mail = waiting.await;
    println!("{}", mail.len());
    println!("{mail}"); //~ pii-in-log
}

async fn blocks(customer: &Customer) {
    let text = async { format!("<{}>", customer.email) };
    println!("{}", text.await); //~ pii-in-log
    let number = async move { customer.id };
    println!("{}", number.await);
    let result: Result<String, ()> = async {
        let name = Some(customer.full_name.as_str()).ok_or(())?;
        Ok(name.to_owned())
    }
    .await;
    println!("{}", result.is_ok());
    println!("{result:?}"); //~ pii-in-log
    println!("{}", block_on(mail_of(customer))); //~ pii-in-log
}

async fn run<F: Future<Output = String>>(work: impl Fn() -> F) -> String {
    work().await
}

async fn closures(customer: &Customer) {
    println!("{}", run(|| mail_of(customer)).await); //~ pii-in-log
    println!("{}", run(async || "nothing".to_owned()).await);
    let show = async |text: &str| println!("{text}"); //~ pii-in-log
    show(&customer.email).await;
}

trait Lookup {
    async fn find(&self) -> &str;
}

struct ByName<'a>(&'a Customer);
struct Constant;

impl Lookup for ByName<'_> {
    async fn find(&self) -> &str {
        &self.0.full_name
    }
}

impl Lookup for Constant {
    async fn find(&self) -> &str {
        "constant"
    }
}

async fn async_traits(customer: &Customer) {
    println!("{}", ByName(customer).find().await); //~ pii-in-log
    println!("{}", Constant.find().await);
}
