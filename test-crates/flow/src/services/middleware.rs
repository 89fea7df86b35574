//! Middleware: layers around a handler that log the method and the path, but not the body.

use std::time::Instant;

use crate::{plain, send, sink, source};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Method {
    Get,
    Post,
}

#[derive(Debug)]
struct Request {
    method: Method,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: String,
}

trait Handler {
    fn call(&self, request: Request) -> Result<String, u16>;
}

impl<F: Fn(Request) -> Result<String, u16>> Handler for F {
    fn call(&self, request: Request) -> Result<String, u16> {
        self(request)
    }
}

struct Logged<H>(H);

impl<H: Handler> Handler for Logged<H> {
    fn call(&self, request: Request) -> Result<String, u16> {
        let (started, method, path) = (Instant::now(), request.method, request.path.clone());
        let outcome = self.0.call(request);
        let status = *outcome.as_ref().err().unwrap_or(&200);
        sink(format!("{method:?} {path} {status} {}s", started.elapsed().as_secs()));
        outcome
    }
}

struct Verbose<H> {
    inner: H,
    bodies: bool,
}

impl<H: Handler> Handler for Verbose<H> {
    fn call(&self, request: Request) -> Result<String, u16> {
        sink(&request.headers);
        if self.bodies {
            sink(&request); //~ pii-in-log
        }
        self.inner.call(request)
    }
}

fn echo(request: Request) -> Result<String, u16> {
    if request.method == Method::Get { Err(405) } else { Ok(request.body) }
}

fn stacked(method: Method, bodies: bool) {
    let app = Verbose { inner: Logged(echo), bodies };
    let headers = vec![("accept", plain())];
    match app.call(Request { method, path: plain(), headers, body: source() }) {
        Ok(body) => send(body), //~ external-http
        Err(status) => send(status),
    }
}

/// Runs everything.
pub fn all() {
    stacked(Method::Post, true);
    stacked(Method::Get, false);
}
