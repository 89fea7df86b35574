//! Every way to mark customer data, and every place where a mark may stand.

use privlint::{CustomerData, customer_data};

#[derive(Clone, Debug, Default, CustomerData)]
struct Derived {
    number: u32,
    #[customer_data(email, name)]
    mail: String,
}

struct Predicate {
    number: u32,
    #[cfg_attr(any(), privlint::customer_data(phone))]
    phone: String,
}

struct Commented {
    number: u32,
    /// How to reach the customer.
    ///
    /// privlint: customer_data(address)
    street: String,
}

/// The whole type is marked.
#[customer_data(payment)]
#[derive(Clone, Debug)]
struct Iban(String);

/// A type whose fields are marked through the attribute instead of the derive.
#[privlint::customer_data]
struct Tuple(u32, #[customer_data(name)] String);

/// A pseudonymous id.
#[derive(Debug, CustomerData)]
struct Visitor {
    #[customer_data(user_id)]
    id: u64,
}

#[derive(CustomerData)]
enum Reply {
    #[customer_data(content)]
    Text(String),
    Choice(u32),
    Form {
        #[customer_data(name)]
        signature: String,
        pages: u32,
    },
}

#[customer_data(email)]
const SUBSCRIBER: &str = "SENTINEL@mail.example";

const ISSUE: &str = "spring";

#[customer_data(location)]
fn position() -> String {
    "SENTINEL 48.1 11.5".to_owned()
}

fn weather() -> String {
    "sunny".to_owned()
}

#[customer_data]
fn parameters(#[customer_data(email)] to: &str, subject: &str) {
    println!("{subject}");
    println!("{to}"); //~ pii-in-log
}

fn predicate(#[cfg_attr(any(), privlint::customer_data(email))] to: &str, subject: &str) {
    println!("{subject}");
    println!("{to}"); //~ pii-in-log
}

impl Commented {
    #[privlint::customer_data(name)]
    fn owner(&self) -> String {
        format!("SENTINEL {}", self.number)
    }
}

pub fn all() {
    fields();
    types();
    replies(&[
        Reply::Text("SENTINEL".to_owned()),
        Reply::Choice(1),
        Reply::Form { signature: "SENTINEL".to_owned(), pages: 2 },
    ]);
    values();
    parameters("SENTINEL@mail.example", "offer");
    predicate("SENTINEL@mail.example", "offer");
    locals("SENTINEL");
}

fn fields() {
    let derived = Derived { number: 1, mail: "SENTINEL@mail.example".to_owned() };
    println!("{}", derived.number);
    println!("{}", derived.mail); //~ pii-in-log
    println!("{derived:?}"); //~ pii-in-log
    let predicate = Predicate { number: 2, phone: "SENTINEL 123".to_owned() };
    println!("{}", predicate.number);
    println!("{}", predicate.phone); //~ pii-in-log
    let commented = Commented { number: 3, street: "SENTINEL street".to_owned() };
    println!("{}", commented.number);
    println!("{}", commented.street); //~ pii-in-log
    println!("{}", commented.owner()); //~ pii-in-log
}

fn types() {
    let iban = Iban("SENTINEL".to_owned());
    println!("{iban:?}"); //~ payment-data-in-log
    println!("{}", iban.0); //~ payment-data-in-log
    println!("{}", iban.0.len());
    println!("{:?}", vec![iban.clone()]); //~ payment-data-in-log
    let tuple = Tuple(1, "SENTINEL".to_owned());
    println!("{}", tuple.0);
    // An id that means nothing outside of the service may be logged.
    let visitor = Visitor { id: 7 };
    println!("{} {visitor:?}", visitor.id);
    println!("{}", tuple.1); //~ pii-in-log
}

fn replies(replies: &[Reply]) {
    for reply in replies {
        match reply {
            Reply::Text(text) => println!("{text}"), //~ pii-in-log
            Reply::Choice(number) => println!("{number}"),
            Reply::Form { signature, pages } => {
                println!("{pages}");
                println!("{signature}"); //~ pii-in-log
            }
        }
    }
}

fn values() {
    println!("{SUBSCRIBER}"); //~ pii-in-log
    println!("{ISSUE}");
    println!("{}", position()); //~ pii-in-log
    println!("{}", weather());
    println!("{}", position().is_empty());
}

/// A mark may stand on a local variable, too.
fn locals(text: &str) {
    #[cfg_attr(any(), privlint::customer_data(content))]
    let letter = text.to_owned();
    println!("{letter}"); //~ pii-in-log
    let note = text.len();
    println!("{note}");
}
