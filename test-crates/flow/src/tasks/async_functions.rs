//! Async functions: what goes in as an argument comes out of the await.

use super::run;
use crate::{Marked, plain, send, sink, source};

async fn trimmed(text: &str) -> String {
    tokio::task::yield_now().await;
    text.trim().to_owned()
}

async fn two_calls_do_not_mix() {
    let customer = trimmed(&source()).await;
    let other = trimmed(&plain()).await;
    sink(customer); //~ pii-in-log
    sink(other);
}

async fn greet(name: String, greeting: String) {
    tokio::task::yield_now().await;
    send(name); //~ external-http
    send(greeting);
}

async fn load(id: u64) -> Result<Marked, String> {
    if id == 0 {
        return Err(format!("no record {id}"));
    }
    Ok(Marked { secret: source(), plain: plain() })
}

async fn question_mark_after_await(id: u64) -> Result<(), String> {
    let record = load(id).await.inspect_err(|error| sink(error))?;
    sink(&record.secret); //~ pii-in-log
    sink(&record.plain);
    Ok(())
}

async fn fill(target: &mut String, text: &str) {
    tokio::task::yield_now().await;
    target.push_str(text);
}

async fn out_by_a_reference() {
    let (mut first, mut second) = (String::new(), String::new());
    fill(&mut first, &source()).await;
    fill(&mut second, &plain()).await;
    sink(&first); //~ pii-in-log
    sink(&second);
}

/// Runs everything.
pub fn all() {
    run(two_calls_do_not_mix());
    run(greet(source(), plain()));
    run(question_mark_after_await(7)).unwrap();
    run(question_mark_after_await(0)).unwrap_err();
    run(out_by_a_reference());
}
