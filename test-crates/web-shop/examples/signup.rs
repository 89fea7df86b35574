//! Prints what a sign-up looks like. Examples are no part of the service.

use web_shop::model::{Address, Customer, CustomerId};

fn main() {
    let customer = Customer {
        id: CustomerId(1),
        email: "jo@mail.example".to_owned(),
        full_name: "Jo".to_owned(),
        address: Address { street: "Way 1".to_owned(), zip: "1010".to_owned(), country: "AT".to_owned() },
        phone: None,
        newsletter: true,
    };
    println!("{} {customer:?}", customer.email);
}
