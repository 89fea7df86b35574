//! Modules over several files: nested folders, `#[path]`, inline modules.

use crate::data::Customer;

#[path = "elsewhere/moved.rs"]
mod moved;
mod nested;

#[path = "elsewhere"]
mod in_a_folder {
    pub mod reported;
}

mod inline {
    //! Files of modules inside an inline module lie in a folder of its name.
    pub mod inner;

    pub fn mail_of(customer: &super::Customer) -> &str {
        &customer.email
    }

    pub fn id_of(customer: &super::Customer) -> u64 {
        customer.id
    }
}

pub fn all(customer: &Customer) {
    let mail = &customer.email; //~ source: nested_mail
    nested::deep::print(mail);
    nested::deep::print_plan(customer.plan);
    println!("{}", nested::greeting(customer)); //~ pii-in-log
    println!("{}", nested::farewell(customer));
    moved::report(customer);
    in_a_folder::reported::report(customer);
    println!("{}", inline::mail_of(customer)); //~ pii-in-log
    println!("{}", inline::id_of(customer));
    println!("{}", inline::inner::twice(customer.email())); //~ pii-in-log
    println!("{}", inline::inner::twice("nobody"));
}

/// What a body declares is looked at, also where nothing calls it.
pub fn declares() {
    struct Shelf(Customer);
    impl Drop for Shelf {
        fn drop(&mut self) {
            println!("{}", self.0.email); //~ pii-in-log
            println!("{}", self.0.id);
        }
    }
}
