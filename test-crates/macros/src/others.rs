//! Macros that make values, wait for futures, or declare something.

use std::cell::RefCell;
use std::sync::Mutex;

use lazy_static::lazy_static;
use serde_json::json;

use crate::data::{self, User};

fn json_values(user: &User) {
    println!("{}", json!({ "email": user.email })); //~ pii-in-log
    println!("{}", json!({ "id": user.id }));
    println!("{}", json!({ "id": user.id, "nested": { "list": [1, user.email] } })); //~ pii-in-log
    println!("{}", json!([user.id, null, true, { "length": user.email.len() }]));
    println!("{}", json!(user)); //~ pii-in-log
    println!("{}", json!({ user.email.clone(): 1 })); //~ pii-in-log
    println!("{}", json!({ "text": format!("{}", user.email) })); //~ pii-in-log
    println!("{:?}", json!({ "text": format!("{}", user.id), }));
    println!("{}", json!(null));
}

thread_local! {
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
    static COUNT: RefCell<u64> = RefCell::new(0);
}

lazy_static! {
    static ref FIRST: Mutex<String> = Mutex::new(String::new());
    pub static ref OWNER: String = data::user().email;
    static ref ROUTES: Vec<&'static str> = vec!["/"];
}

fn declared(user: &User) {
    LAST.with(|last| *last.borrow_mut() = user.email.clone());
    COUNT.with(|count| *count.borrow_mut() += user.id);
    println!("{}", LAST.with(|last| last.borrow().clone())); //~ pii-in-log
    println!("{}", COUNT.with(|count| *count.borrow()));
    println!("{}", *OWNER); //~ pii-in-log
    println!("{:?}", *ROUTES);
    *FIRST.lock().unwrap() = user.email.clone();
    println!("{}", FIRST.lock().unwrap()); //~ pii-in-log
    println!("{}", ROUTES.len());
}

async fn mail(user: &User) -> String {
    user.email.clone()
}

async fn id(user: &User) -> u64 {
    user.id
}

async fn fails(user: &User) -> Result<u64, String> {
    Err(user.email.clone())
}

async fn works(user: &User) -> Result<u64, String> {
    Ok(user.id)
}

async fn with_tokio(user: &User) {
    let (first, second) = tokio::join!(mail(user), id(user));
    println!("{first}"); //~ pii-in-log
    println!("{second}");
    let both = tokio::try_join!(works(user), fails(user));
    println!("{both:?}"); //~ pii-in-log
    let both = tokio::try_join!(works(user), works(user)).is_ok();
    println!("{both}");
    tokio::select! {
        text = mail(user) => println!("{text}"), //~ pii-in-log
        number = id(user) => println!("{number}"),
    }
    tokio::select! {
        biased;
        number = id(user), if user.id > 1 => println!("{number}"),
        Ok(number) = works(user) => {
            println!("{number}");
        }
        else => println!("{}", user.email), //~ pii-in-log
    }
    let given = tokio::select! {
        text = mail(user) => text,
        number = id(user) => number.to_string(),
    };
    println!("{given}"); //~ pii-in-log
    tokio::pin! {
        let text = mail(user);
    }
    println!("{}", text.await); //~ pii-in-log
}

async fn with_futures(user: &User) {
    use futures::FutureExt as _;
    let (first, second) = futures::join!(mail(user), id(user));
    println!("{first}"); //~ pii-in-log
    println!("{second}");
    let both = futures::try_join!(works(user), fails(user));
    println!("{both:?}"); //~ pii-in-log
    let both = futures::try_join!(works(user), works(user)).is_ok();
    println!("{both}");
    futures::select! {
        text = mail(user).boxed().fuse() => println!("{text}"), //~ pii-in-log
        number = id(user).boxed().fuse() => println!("{number}"),
    }
    let given = futures::select_biased! {
        number = id(user).boxed().fuse() => number.to_string(),
        text = mail(user).boxed().fuse() => text,
    };
    println!("{given}"); //~ pii-in-log
    let pinned = std::pin::pin!(mail(user));
    println!("{}", pinned.await); //~ pii-in-log
}

#[tokio::main(flavor = "current_thread")]
async fn main_of_tokio(user: &User) {
    println!("{}", user.email); //~ pii-in-log
    println!("{}", id(user).await);
    with_tokio(user).await;
}

#[cfg_attr(all(), allow(unused))]
#[must_use]
fn plain_attributes(user: &User) -> u64 {
    println!("{}", user.email); //~ pii-in-log
    user.id
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn what_tests_print_is_not_reported() {
        println!("{}", crate::data::user().email);
    }
}

pub fn all() {
    let user = data::user();
    json_values(&user);
    declared(&user);
    main_of_tokio(&user);
    futures::executor::block_on(with_futures(&user));
    let _ = plain_attributes(&user);
}
