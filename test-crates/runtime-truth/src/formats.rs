//! The format family, and other macros of the standard library and its neighbours.

cases!(captured captured_len indexed named named_unused width_argument precision_argument concat_first concat_only
    writes writes_elsewhere writeln_stderr format_args_carried matches_only vec_of json_literal json_literal_of_id
    dbg_returns dbg_of_len thread_local_cell lazy_static_list escaped_braces);

pub mod captured {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let email = customer.email;
        println!("welcome {email:>30}"); //~ pii-in-log
    }
}

pub mod captured_len {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let email = customer.email.len();
        println!("welcome {email:>30}");
    }
}

pub mod indexed {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        eprint!("{1}{0}\n", customer.id, customer.email); //~ pii-in-log
    }
}

pub mod named {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        print!("{id} {to}\n", id = customer.id, to = customer.email); //~ pii-in-log
    }
}

pub mod named_unused {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let email = customer.email;
        print!("{id} {to}\n", id = customer.id, to = email.is_empty());
    }
}

pub mod width_argument {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        println!("{:-<width$}", "", width = customer.email.len());
    }
}

pub mod precision_argument {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        println!("{:.*}", 40, customer.email); //~ pii-in-log
    }
}

pub mod concat_first {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        println!(concat!("mail to ", "{}"), customer.email); //~ pii-in-log
    }
}

pub mod concat_only {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        println!(concat!("mail to ", "{0}"), concat!("customer", ".email"));
        std::hint::black_box(customer);
    }
}

pub mod writes {
    use std::fmt::Write as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut line = String::from("to: ");
        let _ = write!(line, "{}", customer.email);
        log::info!("{line}"); //~ pii-in-log
    }
}

pub mod writes_elsewhere {
    use std::fmt::Write as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let (mut line, mut letter) = (String::from("to: "), String::new());
        let _ = write!(letter, "{}", customer.email);
        let _ = write!(line, "{}", customer.id);
        log::info!("{line}");
    }
}

pub mod writeln_stderr {
    use std::io::Write as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let _ = writeln!(std::io::stderr().lock(), "cannot reach {}", customer.email); //~ pii-in-log
    }
}

pub mod format_args_carried {
    use std::fmt;

    use crate::data::Customer;

    fn report(what: fmt::Arguments<'_>) {
        eprintln!("{what}"); //~ pii-in-log
    }

    pub fn run(customer: Customer) {
        report(format_args!("reached {}", customer.email));
    }
}

pub mod matches_only {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        println!("{}", matches!(customer.email.as_str(), "root" | "admin"));
    }
}

pub mod vec_of {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let to = vec![String::from("team@shop.example"), customer.email];
        println!("{}", to.join(", ")); //~ pii-in-log
    }
}

pub mod json_literal {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let event = serde_json::json!({ "type": "sign-in", "by": { "id": customer.id, "mail": [customer.email] } });
        println!("{event}"); //~ pii-in-log
    }
}

pub mod json_literal_of_id {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let event = serde_json::json!({ "type": "sign-in", "by": { "id": customer.id, "email": null } });
        println!("{event}");
    }
}

pub mod dbg_returns {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let email = dbg!(customer.email); //~ pii-in-log
        std::hint::black_box(email);
    }
}

pub mod dbg_of_len {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let length = dbg!(customer.email.len());
        std::hint::black_box(length);
    }
}

pub mod thread_local_cell {
    use std::cell::RefCell;

    use crate::data::Customer;

    thread_local! {
        static CURRENT: RefCell<Option<String>> = const { RefCell::new(None) };
    }

    pub fn run(customer: Customer) {
        CURRENT.with(|current| *current.borrow_mut() = Some(customer.email));
        CURRENT.with_borrow(|current| println!("{current:?}")); //~ pii-in-log
    }
}

pub mod lazy_static_list {
    use std::sync::Mutex;

    use crate::data::Customer;

    lazy_static::lazy_static! {
        static ref SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());
    }

    pub fn run(customer: Customer) {
        if let Ok(mut seen) = SEEN.lock() {
            seen.push(customer.email);
            println!("{:?}", *seen); //~ pii-in-log
        }
    }
}

pub mod escaped_braces {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let email = customer.email;
        println!("use {{email}} as a placeholder");
        std::hint::black_box(email);
    }
}
