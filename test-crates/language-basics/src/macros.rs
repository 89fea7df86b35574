//! Macros of the crate itself: a finding's place is the call.

use crate::data::Customer;

macro_rules! announce {
    ($($text:tt)*) => {
        println!($($text)*)
    };
}

macro_rules! announce_twice {
    ($first:expr, $second:expr) => {{
        let second = $second;
        log::info!("{} {}", $first, second);
    }};
}

macro_rules! length {
    ($text:expr) => {
        $text.len()
    };
}

macro_rules! getter {
    ($name:ident, $field:ident) => {
        fn $name(customer: &Customer) -> &str {
            &customer.$field
        }
    };
}

getter!(mail_of, email);

macro_rules! print_each {
    ($($value:expr),* $(,)?) => {
        $(println!("{}", $value);)*
    };
}

pub fn all(customer: &Customer) {
    announce!("{}", customer.email); //~ pii-in-log
    announce!("{}", customer.id);
    let email = customer.email();
    announce!("{email}"); //~ pii-in-log
    announce_twice!(1, &customer.email); //~ pii-in-log
    announce_twice!(1, customer.id);
    println!("{}", length!(customer.email));
    println!("{}", mail_of(customer)); //~ pii-in-log
    print_each!(customer.id, customer.full_name); //~ pii-in-log
    print_each!(customer.id, 2);
    println!("{}", stringify!(customer.email));
    println!("{} {}", line!(), file!());
}
