//! Async functions, blocks, closures and futures by hand.

use std::future::{IntoFuture, Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Client;

impl Client {
    pub async fn fetch(&self, url: &str) -> Result<Vec<u8>, String> {
        let _ = url;
        Ok(Vec::new())
    }
}

pub struct Request(u8);

impl IntoFuture for Request {
    type Output = u8;
    type IntoFuture = Ready<u8>;
    fn into_future(self) -> Ready<u8> {
        ready(self.0)
    }
}

pub struct Timer;

impl Future for Timer {
    type Output = char;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<char> {
        Poll::Ready('x')
    }
}

pub trait Service {
    async fn call(&self) -> u16;
    fn boxed(&self) -> Pin<Box<dyn Future<Output = u32> + '_>>;
}

pub async fn main(client: Client, service: impl Service) {
    let a = client.fetch("x").await; //: a: Result<Vec<u8>, String>
    let b = Request(1).await; //: b: u8
    let c = Timer.await; //: c: char
    let d = async { "x".len() }.await; //: d: usize
    let e = service.call().await; //: e: u16
    let f = service.boxed().await; //: f: u32
    let g = generic(async { 1u64 }).await; //: g: u64
    let h = async move |x: u8| x.to_string(); //: h: |u8| -> async String
    let i = h(1).await; //: i: String
    let j = Box::pin(client.fetch("y")).await; //: j: Result<Vec<u8>, String>
    let _ = (a, b, c, d, e, f, g, i, j);
}

pub async fn generic<F: Future>(future: F) -> F::Output {
    future.await //: future.await: <F as Future>::Output
}

pub async fn callback<F, Fut>(f: F) -> u8
where
    F: Fn(u8) -> Fut,
    Fut: Future<Output = u8>,
{
    let a = f(1).await; //: a: u8 // f => value
    a
}

pub async fn calls_back() {
    let a = callback(|x| async move { x + 1 }).await; //: a: u8 // x: u8
    let _ = a;
}
