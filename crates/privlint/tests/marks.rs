//! Marks in every place where they may stand, with both names brought in.

#![deny(warnings)]

use privlint::{CustomerData, customer_data};

#[derive(Debug, Clone, PartialEq, CustomerData)]
struct Customer {
    id: u64,
    #[customer_data(email)]
    email: String,
    #[customer_data(name, address)]
    label: String,
}

#[derive(CustomerData)]
#[customer_data(location)]
struct Position(#[customer_data(location)] f64, #[customer_data(location)] f64);

#[derive(Debug, PartialEq, CustomerData)]
enum Payment {
    Invoice,
    #[customer_data(payment)]
    Card(String),
    Transfer {
        #[customer_data(payment)]
        iban: String,
    },
}

#[customer_data(email)]
#[derive(Debug, PartialEq)]
struct Email<'a, T: ?Sized = str>
where
    T: 'a,
{
    #[customer_data(email)]
    text: Option<&'a T>,
}

#[privlint::customer_data]
#[derive(CustomerData)]
enum Contact {
    #[privlint::customer_data(phone)]
    Phone(#[customer_data(phone)] u64),
    #[customer_data(email)]
    #[expect(dead_code, reason = "other attributes stay")]
    Mail,
}

#[customer_data(location)]
type Place = (f64, f64);

#[customer_data(email)]
static SUPPORT: &str = "support@shop.example";

#[customer_data(email)]
const SALES: &str = "sales@shop.example";

#[customer_data]
fn register(#[customer_data(email)] address: &str, #[::privlint::customer_data(name)] (a, b): (&str, &str)) -> usize {
    #[customer_data(email)]
    let copy = address;
    copy.len() + a.len() + b.len()
}

#[privlint::customer_data(email)]
async fn mail_of(customer: Customer) -> String {
    customer.email
}

trait Directory {
    #[customer_data(name)]
    fn name(&self, #[customer_data(email)] email: &str) -> String;
}

impl Directory for Customer {
    #[customer_data(name)]
    fn name(&self, email: &str) -> String {
        if email == self.email { self.label.clone() } else { String::new() }
    }
}

impl Customer {
    #[customer_data(email)]
    fn email(&self) -> &str {
        &self.email
    }
}

#[customer_data]
mod inner {
    #[privlint::customer_data(email)]
    pub(crate) fn greet(#[customer_data(name)] name: &str) -> String {
        format!("hello {name}")
    }
}

struct Plain {
    #[cfg_attr(any(), privlint::customer_data(email))]
    email: String,
    /// privlint: customer_data(phone)
    phone: u64,
}

fn plain(#[cfg_attr(any(), privlint::customer_data(name))] name: &str) -> usize {
    name.len()
}

#[test]
fn marked_code_does_what_it_did() {
    let customer = Customer { id: 1, email: "a@b.example".to_owned(), label: "A".to_owned() };
    assert_eq!(customer.clone(), customer);
    assert_eq!(format!("{customer:?}"), r#"Customer { id: 1, email: "a@b.example", label: "A" }"#);
    assert_eq!((customer.email(), customer.name("a@b.example").as_str()), ("a@b.example", "A"));
    assert_eq!(register("ab", ("c", "d")), 4);
    assert_eq!(inner::greet("A"), "hello A");
    assert_eq!(Email { text: Some("a") }, Email { text: Some("a") });
    let Position(x, y) = Position(1.0, 2.0);
    let place: Place = (x, y);
    assert_eq!(place, (1.0, 2.0));
    assert!(matches!(Contact::Phone(7), Contact::Phone(7)));
    let payments = [Payment::Invoice, Payment::Card("4".to_owned()), Payment::Transfer { iban: "D".to_owned() }];
    assert_eq!(payments.iter().filter(|&payment| *payment == Payment::Invoice).count(), 1);
    assert!(SUPPORT.len() > SALES.len());
    drop(mail_of(customer));
    let data = Plain { email: "e".to_owned(), phone: 1 };
    assert_eq!((data.email.as_str(), data.phone, plain("ab")), ("e", 1, 2));
}

/// A macro call's arguments are not touched, so that code that writes marks keeps them.
#[customer_data(email)]
const WRITTEN: &str = stringify!(
    #[customer_data(email)]
    struct S;
);

#[test]
fn arguments_of_macros_stay() {
    assert!(WRITTEN.contains("customer_data"), "{WRITTEN}");
}

macro_rules! marked {
    ($name:ident, $class:ident) => {
        #[privlint::customer_data($class)]
        #[derive(Debug)]
        struct $name(String);
    };
}

marked!(Generated, email);

#[test]
fn marks_come_out_of_macros() {
    let generated = Generated("a".to_owned());
    assert_eq!((format!("{generated:?}").as_str(), generated.0.as_str()), ("Generated(\"a\")", "a"));
}
