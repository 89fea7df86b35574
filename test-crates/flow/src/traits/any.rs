//! `Any`: a value whose type is found out later.

use std::any::Any;

use crate::{plain, sink, source, source_number};

fn downcast_ref() {
    let value: Box<dyn Any> = Box::new(source());
    if let Some(text) = value.downcast_ref::<String>() {
        sink(text); //~ pii-in-log
    }
    sink(value.is::<u64>());
    let other: Box<dyn Any> = Box::new(plain());
    if let Some(text) = other.downcast_ref::<String>() {
        sink(text);
    }
}

fn describe(value: &dyn Any) -> String {
    if let Some(number) = value.downcast_ref::<u64>() {
        return number.to_string();
    }
    "not a number".to_owned()
}

fn through_a_helper() {
    sink(describe(&source_number())); //~ pii-in-log
    sink(describe(&1_u64));
}

fn owned() -> Result<(), Box<dyn Any>> {
    let value: Box<dyn Any> = Box::new((source(), 4_u8));
    let pair = value.downcast::<(String, u8)>()?;
    sink(&pair.0); //~ pii-in-log
    sink(pair.1);
    Ok(())
}

/// Runs everything.
pub fn all() {
    downcast_ref();
    through_a_helper();
    owned().unwrap();
}
