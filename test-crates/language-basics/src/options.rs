//! `Option`, `Result`, `?` and error types.

use crate::data::Customer;
use std::fmt;

/// Two of the variants carry what the caller gave.
#[derive(Debug)]
enum LookupError {
    Unknown(String),
    Locked { id: u64 },
    Offline,
}

impl fmt::Display for LookupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LookupError::Unknown(mail) => write!(f, "no customer {mail}"),
            LookupError::Locked { id } => write!(f, "customer {id} is locked"),
            LookupError::Offline => f.write_str("offline"),
        }
    }
}

impl std::error::Error for LookupError {}

pub fn all(customer: &Customer) {
    options(Some(customer));
    defaults(customer);
    let _ = question_marks(customer);
    let _ = question_mark_on_option(Some(customer));
    errors(customer);
    combinators(customer);
    taken(customer);
}

fn options(customer: Option<&Customer>) {
    println!("{}", customer.is_some());
    println!("{:?}", customer.map(|customer| customer.id));
    println!("{:?}", customer.map(|customer| &customer.email)); //~ pii-in-log
    println!("{}", customer.map_or("none", Customer::email)); //~ pii-in-log
    println!("{}", customer.map_or(0, |customer| customer.email.len()));
    println!("{:?}", customer.and_then(|customer| customer.email.split('@').next())); //~ pii-in-log
    println!("{:?}", customer.filter(|customer| customer.email.is_empty()).map(Customer::id));
    println!("{:?}", customer.cloned()); //~ pii-in-log
}

fn defaults(customer: &Customer) {
    let mail = Some(customer.email.clone());
    println!("{}", mail.as_deref().unwrap_or("none")); //~ pii-in-log
    println!("{}", mail.clone().unwrap_or_default()); //~ pii-in-log
    println!("{}", None.unwrap_or(customer.email())); //~ pii-in-log
    println!("{}", None.unwrap_or_else(|| customer.full_name.clone())); //~ pii-in-log
    println!("{}", mail.map_or(0, |mail| mail.len()));
    println!("{}", Some(customer.id).unwrap_or_default());
}

fn find(customer: &Customer, wanted: &str) -> Result<u64, LookupError> {
    if wanted.is_empty() {
        return Err(LookupError::Offline);
    }
    if customer.email != wanted {
        return Err(LookupError::Unknown(wanted.to_owned())); //~ error-carries-data
    }
    Ok(customer.id)
}

fn open(customer: &Customer) -> Result<&str, LookupError> {
    if customer.id == 0 { Err(LookupError::Locked { id: customer.id }) } else { Ok(&customer.email) }
}

fn question_marks(customer: &Customer) -> Result<(), LookupError> {
    let id = find(customer, &customer.email)?;
    println!("{id}");
    let mail = open(customer)?;
    println!("{mail}"); //~ pii-in-log
    let mail = (|| Ok::<_, LookupError>(open(customer)?.len()))()?;
    println!("{mail}");
    Ok(())
}

fn question_mark_on_option(customer: Option<&Customer>) -> Option<()> {
    let mail = customer?.email.strip_suffix(".example")?;
    println!("{mail}"); //~ pii-in-log
    println!("{}", customer?.id);
    Some(())
}

fn errors(customer: &Customer) {
    if let Err(error) = find(&Customer::default(), &customer.email) {
        println!("{error}"); //~ pii-in-log
        println!("{error:?}"); //~ pii-in-log
    }
    if let Err(error) = open(&Customer::default()) {
        println!("{error}");
    }
    match find(customer, "").map_err(|_| "lookup failed") {
        Ok(id) => println!("{id}"),
        Err(text) => println!("{text}"),
    }
    let boxed: Result<u64, Box<dyn std::error::Error>> =
        find(&Customer::default(), &customer.email).map_err(Into::into);
    if let Err(error) = boxed {
        println!("{error}"); //~ pii-in-log
    }
}

fn combinators(customer: &Customer) {
    let result: Result<String, u32> = Ok(customer.email.clone());
    println!("{}", result.is_ok());
    println!("{:?}", result.as_ref().err());
    println!("{:?}", result.as_ref().ok()); //~ pii-in-log
    println!("{:?}", result.clone().map(|mail| mail.len()));
    println!("{:?}", result.clone().and_then(|mail| mail.parse::<u32>().map_err(|_| 1)).is_err());
    println!("{}", result.unwrap_or_else(|code| code.to_string())); //~ pii-in-log
    let both = Some(customer.id).zip(Some(customer.email()));
    println!("{:?}", both.map(|(id, _)| id));
    println!("{:?}", both.map(|(_, mail)| mail)); //~ pii-in-log
    let all: Option<Vec<&str>> = [Some(customer.email()), Some("b")].into_iter().collect();
    println!("{all:?}"); //~ pii-in-log
}

fn taken(customer: &Customer) {
    let mut slot = Some(customer.email.clone());
    let mail = slot.take();
    println!("{slot:?}");
    println!("{mail:?}"); //~ pii-in-log
    println!("{}", slot.insert(customer.full_name.clone())); //~ pii-in-log
    let old = slot.replace("new".to_owned());
    println!("{slot:?}");
    println!("{}", old.is_some());
    println!("{old:?}"); //~ pii-in-log
}
