//! Functions kept in structs, maps and options.

use std::collections::HashMap;
use std::sync::Arc;

pub type Handler = Box<dyn Fn(&Request) -> Response + Send + Sync>;

pub struct Request {
    pub path: String,
}

#[derive(Default)]
pub struct Response {
    pub body: Vec<u8>,
}

#[derive(Default)]
pub struct Router {
    routes: HashMap<String, Handler>,
    fallback: Option<fn(&Request) -> Response>,
    hooks: Vec<Arc<dyn Fn(&str)>>,
}

impl Router {
    pub fn route<F>(mut self, path: &str, f: F) -> Self
    where
        F: Fn(&Request) -> Response + Send + Sync + 'static,
    {
        self.routes.insert(path.to_owned(), Box::new(f)); //: insert => HashMap::insert
        self
    }

    pub fn call(&self, request: Request) -> Response {
        for hook in &self.hooks { //: hook: &Arc<dyn Fn<(&str,)>>
            hook(&request.path); //: hook => value // &request.path: &String
        }
        let found = self.routes.get(&request.path); //: found: Option<&Box<dyn Fn<(&Request,)> + Send + Sync>>
        let a = found.map(|handler| handler(&request)); //: a: Option<Response> // handler => value
        let b = self.fallback.map(|f| f(&request)); //: b: Option<Response>
        a.or(b).unwrap_or_default() //: a.or(b).unwrap_or_default(): Response
    }
}

pub fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x)) //: x: A // f(x): B // g(f(x)): C
}

pub fn adder(by: u32) -> Box<dyn Fn(u32) -> u32> {
    Box::new(move |x| x + by) //: x: u32
}

pub fn retry<T, E>(mut action: impl FnMut(u8) -> Result<T, E>) -> Result<T, E> {
    let mut last = action(0); //: last: Result<T, E>
    if last.is_err() {
        last = action(1); //: action(1): Result<T, E>
    }
    last
}

pub fn uses() {
    let router = Router::default().route("/", |request| Response { body: request.path.clone().into_bytes() }); //: request: &Request // into_bytes => String::into_bytes
    let a = router.call(Request { path: "/".into() }).body; //: a: Vec<u8>
    let b = compose(|x: u8| x.to_string(), |text| text.len())(3); //: b: usize // text: String
    let c = adder(1)(2); //: c: u32
    let d = retry(|n| "1".parse::<u8>().map(|m| m + n)); //: d: Result<u8, ParseIntError> // n: u8
    let e = [adder(1), adder(2)].iter().map(|f| f(1)).sum::<u32>(); //: e: u32 // f: &Box<dyn Fn<(u32,)>>
    let mut f: Vec<Box<dyn FnOnce() -> String>> = vec![Box::new(|| String::new())];
    let g = f.pop().map(|f| f()); //: g: Option<String>
    let h = |n: u8| move |m: u8| n + m; //: h: |u8| -> |u8| -> u8
    let i = h(1)(2); //: i: u8
    let _ = (a, b, c, d, e, g, i);
}
