//! Futures behind a box: one by one, as trait objects, and to recurse.

use std::pin::Pin;

use futures::future::{BoxFuture, FutureExt};

use super::run;
use crate::{plain, send, sink, source};

async fn pinned_box() {
    let customer = Box::pin(async { source() });
    let other = Box::pin(async { plain() });
    sink(other.await);
    sink(customer.await); //~ pii-in-log
}

type Reply = Pin<Box<dyn Future<Output = String>>>;

fn reply(text: String) -> Reply {
    Box::pin(async move { format!("re: {text}") })
}

async fn boxed_dyn_future() {
    let customer: Reply = reply(source());
    let other: Reply = reply(plain());
    send(customer.await); //~ external-http
    send(other.await);
}

struct Route {
    path: &'static str,
    handler: Box<dyn Fn(String) -> BoxFuture<'static, String>>,
}

async fn boxed_handler() {
    let route = Route { path: "/echo", handler: Box::new(|body| async move { body }.boxed()) };
    let answer = (route.handler)(source()).await;
    sink(route.path);
    sink(answer); //~ pii-in-log
}

struct Comment {
    text: String,
    replies: Vec<Comment>,
}

fn texts(comment: &Comment) -> BoxFuture<'_, Vec<String>> {
    Box::pin(async move {
        let mut all = vec![comment.text.clone()];
        for reply in &comment.replies {
            all.extend(texts(reply).await);
        }
        all
    })
}

async fn depth(comment: &Comment) -> usize {
    let mut deepest = 0;
    for reply in &comment.replies {
        deepest = deepest.max(Box::pin(depth(reply)).await);
    }
    deepest + 1
}

async fn recursion_by_boxing() {
    let leaf = Comment { text: source(), replies: vec![] };
    let thread = Comment { text: plain(), replies: vec![leaf] };
    sink(texts(&thread).await); //~ pii-in-log
    sink(depth(&thread).await);
}

async fn countdown(steps: u32, text: String) -> String {
    if steps == 0 { text } else { Box::pin(countdown(steps - 1, text)).await }
}

async fn handed_down_a_recursion() {
    let (customer, other) = (countdown(3, source()).await, countdown(3, plain()).await);
    sink(customer); //~ pii-in-log
    sink(other);
}

/// Runs everything.
pub fn all() {
    run(pinned_box());
    run(boxed_dyn_future());
    run(boxed_handler());
    run(recursion_by_boxing());
    run(handed_down_a_recursion());
}
