//! `Debug`, derived and written by hand.

cases!(derived by_hand by_hand_with_it pretty nested nested_by_hand variant other_variant newtype newtype_by_hand
    generic generic_of_nothing non_exhaustive assembled assembled_without);

pub mod derived {
    use crate::data::Customer;

    #[derive(Debug)]
    #[expect(dead_code)]
    struct SignUp {
        newsletter: bool,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let form = SignUp { newsletter: true, email: customer.email };
        println!("new sign-up: {form:?}"); //~ pii-in-log
    }
}

pub mod by_hand {
    use std::fmt;

    use crate::data::Customer;

    struct SignUp {
        newsletter: bool,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    impl fmt::Debug for SignUp {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("SignUp").field("newsletter", &self.newsletter).field("email", &self.email.len()).finish()
        }
    }

    pub fn run(customer: Customer) {
        let form = SignUp { newsletter: true, email: customer.email };
        println!("new sign-up: {form:?}");
    }
}

pub mod by_hand_with_it {
    use std::fmt;

    use crate::data::Customer;

    struct SignUp {
        newsletter: bool,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    impl fmt::Debug for SignUp {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("SignUp").field("newsletter", &self.newsletter).field("email", &self.email).finish()
        }
    }

    pub fn run(customer: Customer) {
        let form = SignUp { newsletter: true, email: customer.email };
        println!("new sign-up: {form:?}"); //~ pii-in-log
    }
}

pub mod pretty {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        log::debug!("loaded {customer:#?}"); //~ pii-in-log
    }
}

pub mod nested {
    use crate::data::Customer;

    #[derive(Debug)]
    #[expect(dead_code)]
    struct Contact {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug)]
    #[expect(dead_code)]
    struct Order {
        number: u64,
        buyer: Option<Box<Contact>>,
    }

    pub fn run(customer: Customer) {
        let order = Order { number: 12, buyer: Some(Box::new(Contact { email: customer.email })) };
        log::info!("shipping {order:?}"); //~ pii-in-log
    }
}

pub mod nested_by_hand {
    use std::fmt;

    use crate::data::Customer;

    #[expect(dead_code)]
    struct Contact {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    impl fmt::Debug for Contact {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Contact(..)")
        }
    }

    #[derive(Debug)]
    #[expect(dead_code)]
    struct Order {
        number: u64,
        buyer: Option<Box<Contact>>,
    }

    pub fn run(customer: Customer) {
        let order = Order { number: 12, buyer: Some(Box::new(Contact { email: customer.email })) };
        log::info!("shipping {order:?}");
    }
}

pub mod variant {
    use crate::data::Customer;

    #[derive(Debug)]
    #[expect(dead_code)]
    enum Login {
        Known(u64),
        Unknown {
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
    }

    pub fn run(customer: Customer) {
        let login = Login::Unknown { email: customer.email };
        log::warn!("{login:?}"); //~ pii-in-log
    }
}

pub mod other_variant {
    use crate::data::Customer;

    #[derive(Debug)]
    #[expect(dead_code)]
    enum Login {
        Known(u64),
        Unknown {
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
    }

    pub fn run(customer: Customer) {
        let login = Login::Known(customer.id);
        log::warn!("{login:?}");
    }
}

pub mod newtype {
    use crate::data::Customer;

    #[cfg_attr(any(), privlint::customer_data(email))]
    #[derive(Debug)]
    #[expect(dead_code)]
    struct Email(String);

    pub fn run(customer: Customer) {
        let email = Email(customer.email);
        eprintln!("{email:?}"); //~ pii-in-log
    }
}

pub mod newtype_by_hand {
    use std::fmt;

    use crate::data::Customer;

    #[cfg_attr(any(), privlint::customer_data(email))]
    #[expect(dead_code)]
    struct Email(String);

    impl fmt::Debug for Email {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_tuple("Email").field(&"***").finish()
        }
    }

    pub fn run(customer: Customer) {
        let email = Email(customer.email);
        eprintln!("{email:?}");
    }
}

pub mod generic {
    use crate::data::Customer;

    #[derive(Debug)]
    #[expect(dead_code)]
    struct Envelope<T> {
        retries: u8,
        content: T,
    }

    pub fn run(customer: Customer) {
        let envelope = Envelope { retries: 0, content: customer };
        log::trace!("enqueued {envelope:?}"); //~ pii-in-log
    }
}

pub mod generic_of_nothing {
    use std::marker::PhantomData;

    use crate::data::Customer;

    #[derive(Debug)]
    #[expect(dead_code)]
    struct Envelope<T> {
        key: u64,
        content: PhantomData<T>,
    }

    pub fn run(customer: Customer) {
        let envelope = Envelope::<Customer> { key: customer.id, content: PhantomData };
        log::trace!("enqueued {envelope:?}");
    }
}

pub mod non_exhaustive {
    use std::fmt;

    use crate::data::Customer;

    struct Account(Customer);

    impl fmt::Debug for Account {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Account").field("id", &self.0.id).finish_non_exhaustive()
        }
    }

    pub fn run(customer: Customer) {
        println!("{:?}", Account(customer));
    }
}

pub mod assembled {
    use std::fmt;

    use crate::data::Customer;

    struct Recipients(Vec<Customer>);

    impl fmt::Debug for Recipients {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_list().entries(self.0.iter().map(|recipient| &recipient.email)).finish()
        }
    }

    pub fn run(customer: Customer) {
        println!("{:?}", Recipients(vec![customer])); //~ pii-in-log
    }
}

pub mod assembled_without {
    use std::fmt;

    use crate::data::Customer;

    struct Recipients(Vec<Customer>);

    impl fmt::Debug for Recipients {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_list().entries(self.0.iter().map(|recipient| &recipient.id)).finish()
        }
    }

    pub fn run(customer: Customer) {
        println!("{:?}", Recipients(vec![customer]));
    }
}
