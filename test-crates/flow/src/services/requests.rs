//! A handler that gets the parts of a request from extractors.

use std::sync::Arc;

use futures::executor::block_on;

use crate::{Marked, plain, send, sink, source};

struct Json<T>(T);
struct Path<T>(T);
struct State<T>(T);

struct App {
    region: String,
    upstream: String,
}

struct CreateProfile {
    display_name: String,
    theme: String,
}

#[derive(Debug)]
struct Response {
    status: u16,
    body: String,
}

async fn create_profile(
    State(app): State<Arc<App>>,
    Path(id): Path<u64>,
    Json(input): Json<CreateProfile>,
) -> Result<Response, Response> {
    sink(format!("profile {id} in {}", app.region));
    if input.display_name.is_empty() {
        return Err(Response { status: 422, body: format!("profile {id} needs a name") });
    }
    send((&app.upstream, &input.theme));
    send((&app.upstream, &input.display_name)); //~ external-http
    Ok(Response { status: 201, body: input.display_name })
}

fn respond(name: String) {
    let app = Arc::new(App { region: plain(), upstream: plain() });
    let input = CreateProfile { display_name: name, theme: plain() };
    match block_on(create_profile(State(app), Path(7), Json(input))) {
        Ok(response) => {
            sink(response.status);
            sink(&response); //~ pii-in-log
        }
        Err(response) => sink(response),
    }
}

trait FromRequest: Sized {
    fn from_request(record: &Marked) -> Self;
}

impl FromRequest for Json<String> {
    fn from_request(record: &Marked) -> Self {
        Self(record.secret.clone())
    }
}

impl FromRequest for Path<String> {
    fn from_request(record: &Marked) -> Self {
        Self(record.plain.clone())
    }
}

fn route<A: FromRequest, B: FromRequest>(request: &Marked, handler: impl Fn(A, B)) {
    handler(A::from_request(request), B::from_request(request));
}

fn by_type_of_the_extractor() {
    let request = Marked { secret: source(), plain: plain() };
    route(&request, |Path(path): Path<String>, Json(body): Json<String>| {
        sink(path);
        sink(body); //~ pii-in-log
    });
}

/// Runs everything.
pub fn all() {
    respond(source());
    respond(String::new());
    by_type_of_the_extractor();
}
