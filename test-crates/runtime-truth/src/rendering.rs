//! How a value becomes text: through generics, `dyn`, containers, wrappers.

cases!(generic_debug generic_debug_hidden dyn_debug dyn_display_of_id to_string own_display own_display_without
    text_of_length list map_values map_keys_only option_none result_ok shared mutex_debug ref_cell_debug
    cow joined iterator_of_ids masked_wrapper forwarding_wrapper fallback tuple closure_renders
    display_through_trait path slice_of_it pointer_address type_name);

pub mod generic_debug {
    use std::fmt::Debug;

    use crate::data::Customer;

    fn trace<T: Debug>(value: T) -> T {
        println!("{value:?}"); //~ pii-in-log
        value
    }

    pub fn run(customer: Customer) {
        trace(customer);
    }
}

pub mod generic_debug_hidden {
    use std::fmt::{self, Debug};

    use crate::data::Customer;

    struct Hidden(Customer);

    impl Debug for Hidden {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "#{}", self.0.id)
        }
    }

    fn trace<T: Debug>(value: T) -> T {
        println!("{value:?}");
        value
    }

    pub fn run(customer: Customer) {
        trace(Hidden(customer));
    }
}

pub mod dyn_debug {
    use std::fmt::Debug;

    use crate::data::Customer;

    fn trace(values: &[&dyn Debug]) {
        for value in values {
            println!("{value:?}"); //~ pii-in-log
        }
    }

    pub fn run(customer: Customer) {
        trace(&[&1, &customer]);
    }
}

pub mod dyn_display_of_id {
    use std::fmt::Display;

    use crate::data::Customer;

    fn trace(value: Box<dyn Display>) {
        println!("{value}");
    }

    pub fn run(customer: Customer) {
        trace(Box::new(customer.id));
        std::hint::black_box(customer.email);
    }
}

pub mod to_string {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let text = customer.email.to_string();
        println!("{text}"); //~ pii-in-log
    }
}

pub mod own_display {
    use std::fmt;

    use crate::data::Customer;

    struct Label(Customer);

    impl fmt::Display for Label {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad(&self.0.email)
        }
    }

    pub fn run(customer: Customer) {
        let text = Label(customer).to_string();
        println!("{text}"); //~ pii-in-log
    }
}

pub mod own_display_without {
    use std::fmt;

    use crate::data::Customer;

    struct Label(Customer);

    impl fmt::Display for Label {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.id.fmt(f)
        }
    }

    pub fn run(customer: Customer) {
        let text = Label(customer).to_string();
        println!("{text}");
    }
}

pub mod text_of_length {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let text = customer.email.len().to_string();
        println!("{text}");
    }
}

pub mod list {
    use std::collections::VecDeque;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let queue = VecDeque::from([customer]);
        log::info!("waiting: {queue:?}"); //~ pii-in-log
    }
}

pub mod map_values {
    use std::collections::HashMap;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let by_id = HashMap::from([(customer.id, customer)]);
        log::info!("known: {:?}", by_id.values()); //~ pii-in-log
    }
}

pub mod map_keys_only {
    use std::collections::HashMap;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let by_id = HashMap::from([(customer.id, customer)]);
        log::info!("known: {:?}", by_id.keys());
    }
}

pub mod option_none {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut found = Some(customer);
        std::hint::black_box(found.take());
        println!("{found:?}");
    }
}

pub mod result_ok {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let found: Result<Customer, u8> = Ok(customer);
        println!("{found:?}"); //~ pii-in-log
    }
}

pub mod shared {
    use std::sync::Arc;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let shared = Arc::new(Box::new(customer));
        println!("{:?}", Arc::clone(&shared)); //~ pii-in-log
    }
}

pub mod mutex_debug {
    use std::sync::Mutex;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        println!("{:?}", Mutex::new(customer)); //~ pii-in-log
    }
}

pub mod ref_cell_debug {
    use std::cell::RefCell;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let cell = RefCell::new(customer);
        let lent = cell.borrow_mut();
        println!("{cell:?}"); //~ SPURIOUS pii-in-log: a locked cell shows nothing, which is not seen
        std::hint::black_box(lent.email.len());
    }
}

pub mod cow {
    use std::borrow::Cow;

    use crate::data::Customer;

    fn trimmed(text: &str) -> Cow<'_, str> {
        if text.starts_with(' ') { Cow::Owned(text.trim().to_owned()) } else { Cow::Borrowed(text) }
    }

    pub fn run(customer: Customer) {
        println!("{}", trimmed(&customer.email)); //~ pii-in-log
    }
}

pub mod joined {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let customers = [customer.clone(), customer];
        let all: Vec<&str> = customers.iter().map(|customer| customer.email.as_str()).collect();
        println!("{}", all.join(";")); //~ pii-in-log
    }
}

pub mod iterator_of_ids {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let customers = [customer.clone(), customer];
        let all: Vec<String> = customers.iter().map(|customer| customer.id.to_string()).collect();
        println!("{}", all.join(";"));
    }
}

pub mod masked_wrapper {
    use std::fmt;

    use crate::data::Customer;

    struct Masked<T>(T);

    impl<T> fmt::Display for Masked<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("***")
        }
    }

    pub fn run(customer: Customer) {
        let masked = Masked(customer.email);
        println!("{masked}");
        std::hint::black_box(masked.0);
    }
}

pub mod forwarding_wrapper {
    use std::fmt;

    use crate::data::Customer;

    struct Quoted<T>(T);

    impl<T: fmt::Display> fmt::Display for Quoted<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "'{}'", self.0)
        }
    }

    pub fn run(customer: Customer) {
        let quoted = Quoted(customer.email);
        println!("{quoted}"); //~ pii-in-log
    }
}

pub mod fallback {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let nickname: Option<&str> = std::hint::black_box(None);
        println!("{}", nickname.unwrap_or(&customer.email)); //~ pii-in-log
    }
}

pub mod tuple {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let (_, line) = (customer.email, ("order", customer.id));
        println!("{line:?}");
    }
}

pub mod closure_renders {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let render = |prefix: &str| format!("{prefix}{}", customer.email);
        println!("{}", render("mailto:")); //~ pii-in-log
    }
}

pub mod display_through_trait {
    use crate::data::Customer;

    trait Summary {
        fn summary(&self) -> String;
    }

    impl Summary for Customer {
        fn summary(&self) -> String {
            format!("{} <{}>", self.id, self.email)
        }
    }

    fn announce(of: &dyn Summary) {
        println!("{}", of.summary()); //~ pii-in-log
    }

    pub fn run(customer: Customer) {
        announce(&customer);
    }
}

pub mod path {
    use std::path::Path;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let folder = Path::new("/var/mail").join(&customer.email);
        println!("{}", folder.display()); //~ pii-in-log
    }
}

pub mod slice_of_it {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let bytes = customer.email.as_bytes();
        println!("{bytes:?}"); //~ pii-in-log
    }
}

pub mod pointer_address {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        println!("{:p}", &customer.email);
    }
}

pub mod type_name {
    use crate::data::Customer;

    fn name_of<T>(_: &T) -> &'static str {
        std::any::type_name::<T>()
    }

    pub fn run(customer: Customer) {
        println!("{} of {} bytes", name_of(&customer), size_of_val(&customer));
    }
}
