//! What a panic prints.

cases!(message message_with_id unwrap_of_error unwrap_of_silent_error expect_of_error expect_message expect_err
    assert_operands assert_condition assert_message assert_of_ids assert_ne_operands unreachable_text todo_text
    slice_out_of_range index_out_of_range missing_key array_of_wrong_length result_handed_back once_set_twice join_error
    join_error_silent caught boxed_error_unwrapped option_unwrapped);

pub mod message {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        panic!("cannot serve {}", customer.email); //~ panic-message
    }
}

pub mod message_with_id {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        panic!("cannot serve {}", customer.id);
    }
}

pub mod unwrap_of_error {
    use crate::data::Customer;

    fn find(customer: Customer) -> Result<u64, Customer> {
        Err(customer)
    }

    pub fn run(customer: Customer) {
        find(customer).unwrap(); //~ panic-message
    }
}

pub mod unwrap_of_silent_error {
    use std::fmt;

    use crate::data::Customer;

    struct Unknown(Customer);

    impl fmt::Debug for Unknown {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "Unknown({})", self.0.id)
        }
    }

    fn find(customer: Customer) -> Result<u64, Unknown> {
        Err(Unknown(customer))
    }

    pub fn run(customer: Customer) {
        find(customer).unwrap();
    }
}

pub mod expect_of_error {
    use crate::data::Customer;

    fn check(customer: Customer) -> Result<u64, String> {
        Err(format!("{} is not known", customer.email))
    }

    pub fn run(customer: Customer) {
        check(customer).expect("all customers are known"); //~ panic-message
    }
}

pub mod expect_message {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let plan: Option<u8> = std::hint::black_box(None);
        plan.expect(&format!("{} has a plan", customer.email)); //~ panic-message
    }
}

pub mod expect_err {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let found: Result<Customer, u8> = Ok(customer);
        found.expect_err("nobody is known"); //~ panic-message
    }
}

pub mod assert_operands {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        assert_eq!(customer.email, "nobody"); //~ panic-message
    }
}

pub mod assert_condition {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        assert!(customer.email == "nobody");
    }
}

pub mod assert_message {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        assert!(customer.id == 0, "{} is not nobody", customer.email); //~ panic-message
    }
}

pub mod assert_of_ids {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        assert_eq!(customer.id, 0, "of {} bytes", customer.email.len());
    }
}

pub mod assert_ne_operands {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let before = customer.clone();
        assert_ne!(before, customer, "it has changed"); //~ panic-message
    }
}

pub mod unreachable_text {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        unreachable!("{customer:?}"); //~ panic-message
    }
}

pub mod todo_text {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        std::hint::black_box(customer);
        todo!("delete the customer");
    }
}

/// The message quotes the text.
pub mod slice_out_of_range {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let end = std::hint::black_box(500);
        println!("{} bytes", customer.email[..end].len()); //~ MISSING panic-message: it would be said of every slice of a text
    }
}

pub mod index_out_of_range {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let end = std::hint::black_box(500);
        println!("{} bytes", customer.email.as_bytes()[..end].len());
    }
}

pub mod missing_key {
    use std::collections::HashMap;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let plans: HashMap<String, u8> = HashMap::new();
        println!("{}", plans[&customer.email]);
    }
}

pub mod array_of_wrong_length {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let key = <[u8; 4]>::try_from(customer.email.into_bytes()).unwrap(); //~ panic-message
        std::hint::black_box(key);
    }
}

pub mod result_handed_back {
    use std::sync::Arc;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let shared = Arc::new(customer);
        let other = Arc::clone(&shared);
        std::hint::black_box(Arc::try_unwrap(shared).unwrap()); //~ panic-message
        std::hint::black_box(other);
    }
}

pub mod once_set_twice {
    use std::sync::OnceLock;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let current = OnceLock::new();
        current.set(customer.email.clone()).unwrap();
        current.set(customer.email).unwrap(); //~ panic-message
    }
}

pub mod join_error {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        std::panic::set_hook(Box::new(|_| ()));
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let outcome = runtime.block_on(async move {
            let task = tokio::spawn(async move { assert!(customer.id == 0, "{} is not nobody", customer.email) }); //~ panic-message
            task.await
        });
        if let Err(error) = outcome {
            log::error!("the task failed: {error}"); //~ MISSING pii-in-log: the error carries the message of the panic
        }
    }
}

pub mod join_error_silent {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        std::panic::set_hook(Box::new(|_| ()));
        let task = std::thread::spawn(move || assert!(customer.id == 0, "{} is not nobody", customer.email)); //~ SPURIOUS panic-message: the hook prints nothing
        if let Err(error) = task.join() {
            log::error!("the task failed: {error:?}");
        }
    }
}

pub mod caught {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        std::panic::set_hook(Box::new(|_| ()));
        let outcome = std::panic::catch_unwind(|| assert!(customer.id == 0, "{} is not nobody", customer.email)); //~ panic-message
        if let Some(text) = outcome.err().and_then(|payload| payload.downcast::<String>().ok()) {
            log::error!("caught: {text}"); //~ MISSING pii-in-log: the payload is the message of the panic
        }
    }
}

pub mod boxed_error_unwrapped {
    use std::error::Error;

    use crate::data::Customer;

    fn find(customer: &Customer) -> Result<u64, Box<dyn Error>> {
        Err(format!("no account for {}", customer.email))?
    }

    pub fn run(customer: Customer) {
        find(&customer).unwrap(); //~ panic-message
    }
}

pub mod option_unwrapped {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        println!("{}", customer.email.strip_prefix("mailto:").unwrap().len());
    }
}
