//! What says something about the data and is not the data: nothing here is due.

use crate::data::Customer;

pub fn all(customer: &Customer) {
    let email = &customer.email;
    println!("{}", email.len());
    println!("{}", email.is_empty());
    println!("{}", email.capacity() > 0);
    println!("{}", email == "a@mail.example");
    println!("{}", email < &customer.full_name);
    println!("{:?}", email.cmp(&customer.full_name));
    println!("{}", email.contains('@') && email.starts_with("a"));
    println!("{:?}", email.find('@'));
    println!("{}", email.is_ascii());
    println!("{}", email.chars().count());
    println!("{}", email.chars().any(|c| c.is_uppercase()));
    println!("{}", email.lines().count() + email.matches('.').count());
    println!("{}", size_of_val(email));
    println!("{}", customer == &Customer::default());
    println!("{}", !email.is_empty() as u8);
    println!("{:?}", email.parse::<f64>().is_ok());
    println!("{}", "*".repeat(email.len()));
    println!("{}", std::any::type_name_of_val(email));
    println!("{:p}", email);
    let domain = if email.ends_with("@shop.example") { "own" } else { "other" };
    println!("{domain}");
    let level = match email.len() {
        0 => "none",
        1..=20 => "short",
        _ => "long",
    };
    println!("{level}");
    let hidden: String = email.chars().map(|_| '*').collect();
    println!("{hidden}");
}
