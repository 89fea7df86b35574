//! `macro_rules!`: what comes out is what the macro's own rules say.

cases!(expression expression_unused tokens tokens_as_text repetition repetition_of_ids nested_macro recursion
    recursion_that_counts field_by_name other_field_by_name defines_type defines_silent_type defines_function
    from_another_module from_another_module_masked hygiene captured_argument branch_of_the_first_rule);

pub mod expression {
    use crate::data::Customer;

    macro_rules! audit {
        ($what:literal, $who:expr) => {
            println!("{}: {}", $what, $who)
        };
    }

    pub fn run(customer: Customer) {
        audit!("signed in", customer.email); //~ pii-in-log
    }
}

pub mod expression_unused {
    use crate::data::Customer;

    macro_rules! audit {
        ($what:literal, $who:expr) => {{
            let _ = &$who;
            println!("{}", $what)
        }};
    }

    pub fn run(customer: Customer) {
        audit!("signed in", customer.email);
    }
}

pub mod tokens {
    use crate::data::Customer;

    macro_rules! shop_log {
        ($($rest:tt)*) => {
            log::info!(target: "shop", $($rest)*)
        };
    }

    pub fn run(customer: Customer) {
        shop_log!("paid by {}", customer.email); //~ pii-in-log
    }
}

pub mod tokens_as_text {
    use crate::data::Customer;

    macro_rules! shop_log {
        ($($rest:tt)*) => {
            log::info!(target: "shop", "{}", stringify!($($rest)*))
        };
    }

    pub fn run(customer: Customer) {
        shop_log!("paid by {}", customer.email);
        std::hint::black_box(customer);
    }
}

pub mod repetition {
    use crate::data::Customer;

    macro_rules! show {
        ($($name:ident = $value:expr),* $(,)?) => {
            $(println!("{} = {}", stringify!($name), $value);)*
        };
    }

    pub fn run(customer: Customer) {
        show!(
            id = customer.id,
            email = customer.email, //~^^ pii-in-log
        );
    }
}

pub mod repetition_of_ids {
    use crate::data::Customer;

    macro_rules! show {
        ($($name:ident = $value:expr),* $(,)?) => {
            $(println!("{} = {}", stringify!($name), $value);)*
        };
    }

    pub fn run(customer: Customer) {
        show!(id = customer.id, email = customer.email.len(),);
    }
}

pub mod nested_macro {
    use crate::data::Customer;

    macro_rules! line {
        ($value:expr) => {
            eprintln!("> {}", $value)
        };
    }

    macro_rules! lines {
        ($($value:expr),*) => {{ $(line!($value);)* }};
    }

    pub fn run(customer: Customer) {
        lines!(customer.id, customer.email); //~ pii-in-log
    }
}

pub mod recursion {
    use crate::data::Customer;

    macro_rules! joined {
        ($last:expr) => { $last.to_string() };
        ($first:expr, $($rest:expr),+) => { format!("{}, {}", $first, joined!($($rest),+)) };
    }

    pub fn run(customer: Customer) {
        println!("{}", joined!(customer.id, "and", customer.email)); //~ pii-in-log
    }
}

pub mod recursion_that_counts {
    use crate::data::Customer;

    macro_rules! count {
        ($last:expr) => { 1 };
        ($first:expr, $($rest:expr),+) => { 1 + count!($($rest),+) };
    }

    pub fn run(customer: Customer) {
        println!("{}", count!(customer.id, "and", customer.email));
        std::hint::black_box(customer);
    }
}

pub mod field_by_name {
    use crate::data::Customer;

    macro_rules! log_field {
        ($record:ident . $field:ident) => {
            log::info!(concat!(stringify!($field), ": {}"), $record.$field)
        };
    }

    pub fn run(customer: Customer) {
        log_field!(customer.email); //~ pii-in-log
    }
}

pub mod other_field_by_name {
    use crate::data::Customer;

    macro_rules! log_field {
        ($record:ident . $field:ident) => {
            log::info!(concat!(stringify!($field), ": {}"), $record.$field)
        };
    }

    pub fn run(customer: Customer) {
        log_field!(customer.id);
    }
}

pub mod defines_type {
    use crate::data::Customer;

    macro_rules! record {
        ($name:ident { $($(#[$meta:meta])* $field:ident: $type:ty),* }) => {
            #[derive(Debug)]
            #[expect(dead_code)]
            struct $name { $($(#[$meta])* $field: $type),* }
        };
    }

    record!(Invoice {
        number: u32,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String
    });

    pub fn run(customer: Customer) {
        println!("{:?}", Invoice { number: 3, email: customer.email }); //~ pii-in-log
    }
}

pub mod defines_silent_type {
    use crate::data::Customer;

    macro_rules! record {
        ($name:ident { $($(#[$meta:meta])* $field:ident: $type:ty),* }) => {
            #[expect(dead_code)]
            struct $name { $($(#[$meta])* $field: $type),* }

            impl std::fmt::Debug for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(stringify!($name))
                }
            }
        };
    }

    record!(Invoice {
        number: u32,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String
    });

    pub fn run(customer: Customer) {
        println!("{:?}", Invoice { number: 3, email: customer.email });
    }
}

pub mod defines_function {
    use crate::data::Customer;

    macro_rules! getter {
        ($name:ident: $type:ty) => {
            fn $name(customer: &Customer) -> &$type {
                &customer.$name
            }
        };
    }

    getter!(email: String);

    pub fn run(customer: Customer) {
        println!("{}", email(&customer)); //~ pii-in-log
    }
}

mod helpers {
    pub(super) fn hide(text: &str) -> usize {
        text.len()
    }

    macro_rules! shown {
        ($value:expr) => {
            format!("<{}>", $value)
        };
    }

    macro_rules! hidden {
        ($value:expr) => {
            format!("<{}>", $crate::rules::helpers::hide(&$value))
        };
    }

    pub(super) use {hidden, shown};
}

pub mod from_another_module {
    use super::helpers::shown;
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        log::info!("{}", shown!(customer.email)); //~ pii-in-log
    }
}

pub mod from_another_module_masked {
    use super::helpers::hidden;
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        log::info!("{}", hidden!(customer.email));
    }
}

pub mod hygiene {
    use crate::data::Customer;

    macro_rules! measured {
        ($work:expr) => {{
            let value = 0;
            let _ = $work;
            println!("took {value} ms")
        }};
    }

    pub fn run(customer: Customer) {
        let value = customer.email;
        measured!(value.to_lowercase());
    }
}

pub mod captured_argument {
    use crate::data::Customer;

    macro_rules! measured {
        ($value:ident, $work:expr) => {{
            let _ = $work;
            println!("took {}", $value)
        }};
    }

    pub fn run(customer: Customer) {
        let value = customer.email;
        measured!(value, value.to_lowercase()); //~ pii-in-log
    }
}

pub mod branch_of_the_first_rule {
    use crate::data::Customer;

    macro_rules! put {
        (quiet $value:expr) => {
            std::hint::black_box(&$value)
        };
        ($value:expr) => {
            println!("{}", $value)
        };
    }

    pub fn run(customer: Customer) {
        put!(quiet customer.email);
        put!(customer.id);
    }
}
