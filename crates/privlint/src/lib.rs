//! Marks for customer data, read by `cargo privlint`.
//!
//! A mark says: this holds customer data of these classes. `cargo privlint` reads marks in the source and reports where
//! such data reaches a log, an analytics or advertising service or another third party. To the compiler a mark is
//! nothing: the attribute gives its item back unchanged and the derive makes no code. This crate has no dependencies.
//!
//! Mark the data once, where it is declared; nothing is to be written where it is used.
//!
//! # Fields and variants
//!
//! Derive [`CustomerData`] and mark the fields that hold customer data:
//!
//! ```
//! use privlint::CustomerData;
//!
//! #[derive(CustomerData)]
//! struct Customer {
//!     id: u64,
//!     #[customer_data(email)]
//!     email: String,
//!     #[customer_data(name, address)]
//!     label: String,
//! }
//!
//! #[derive(CustomerData)]
//! enum Payment {
//!     Invoice,
//!     #[customer_data(payment)]
//!     Card(String),
//! }
//! ```
//!
//! # Whole items
//!
//! The attribute [`macro@customer_data`] marks a type: each value of it is customer data. On a function, also one of an
//! `impl` or a trait, it marks the result; on a type alias, a constant or a static, its value:
//!
//! ```
//! #[privlint::customer_data(email)]
//! struct Email(String);
//!
//! #[privlint::customer_data(location)]
//! type Position = (f64, f64);
//!
//! #[privlint::customer_data(ip_address)]
//! fn remote_address() -> String {
//!     "192.0.2.1".to_owned()
//! }
//! ```
//!
//! # Parameters
//!
//! The compiler allows no attribute macro on a parameter or a field. Inside an item that carries the attribute, marks
//! may stand there, since the macro takes them away. The outer attribute then needs no classes of its own:
//!
//! ```
//! #[privlint::customer_data]
//! fn register(#[customer_data(email)] address: &str, newsletter: bool) -> usize {
//!     if newsletter { address.len() } else { 0 }
//! }
//! ```
//!
//! # Without a dependency
//!
//! Where a crate should not depend on this one, the same mark can be written in two ways that the compiler drops by
//! itself. They stand wherever an attribute or a doc comment may stand:
//!
//! ```
//! struct Customer {
//!     #[cfg_attr(any(), privlint::customer_data(email))]
//!     email: String,
//!     /// privlint: customer_data(phone)
//!     phone: String,
//! }
//!
//! fn greet(#[cfg_attr(any(), privlint::customer_data(name))] name: &str) -> String {
//!     format!("Hello {name}")
//! }
//! ```
//!
//! Types of other crates are marked in the configuration, `privlint.toml`.
//!
//! # Grammar
//!
//! ```text
//! customer_data(<class>, ...)
//! ```
//!
//! A class is an identifier; `_` in it stands for the `-` of the class's name, so `ip_address` is the class
//! `ip-address`. Which classes there are is the business of `cargo privlint`: it reports one that it does not know.
//! What does not have this form does not compile:
//!
//! ```compile_fail
//! #[privlint::customer_data("email")]
//! struct Email(String);
//! ```
//! ```compile_fail
//! #[privlint::customer_data(ip-address)]
//! struct Address(String);
//! ```
//! ```compile_fail
//! #[privlint::customer_data(email phone)]
//! struct Contact(String);
//! ```
//!
//! and neither does a mark that names no class:
//!
//! ```compile_fail
//! #[privlint::customer_data]
//! struct Email(String);
//! ```
//! ```compile_fail
//! #[privlint::customer_data]
//! fn register(#[customer_data()] address: &str) {}
//! ```
//! ```compile_fail
//! #[derive(privlint::CustomerData)]
//! struct Customer {
//!     #[customer_data = "email"]
//!     email: String,
//! }
//! ```
//!
//! # Names
//!
//! `use privlint::{CustomerData, customer_data};` brings in both. Only one order is closed: the bare attribute *above*
//! the derive, which could mean either; write `#[privlint::customer_data(..)]` there, or put it below the derive.
//!
//! ```
//! use privlint::{CustomerData, customer_data};
//!
//! #[derive(CustomerData)]
//! #[customer_data(email)]
//! struct Below(String);
//!
//! #[privlint::customer_data(email)]
//! #[derive(CustomerData)]
//! struct Above(String);
//!
//! #[customer_data(email)]
//! struct Alone(String);
//! ```
//! ```compile_fail
//! use privlint::{CustomerData, customer_data};
//!
//! #[customer_data(email)]
//! #[derive(CustomerData)]
//! struct Above(String);
//! ```

mod mark;

use proc_macro::TokenStream;

/// Marks an item as customer data: `#[privlint::customer_data(email, name)]`.
///
/// It stands on a type, a function, a constant or a static. Inside such an item, `#[customer_data(..)]` may also stand
/// on fields, variants and parameters. It expands to the item without any marks. See the [crate] for a guide.
#[proc_macro_attribute]
pub fn customer_data(classes: TokenStream, item: TokenStream) -> TokenStream {
    let mut found = mark::Found::default();
    let mut output = mark::strip(item, &mut found);
    if !classes.is_empty() {
        mark::check_classes(classes, &mut found);
    } else if found.marks == 0 {
        found.error(proc_macro::Span::call_site(), mark::NO_CLASS);
    }
    output.extend(found.errors);
    output
}

/// Allows `#[customer_data(email, name)]` on the type, its fields and its variants. It makes no code.
///
/// See the [crate] for a guide.
#[proc_macro_derive(CustomerData, attributes(customer_data))]
pub fn derive_customer_data(item: TokenStream) -> TokenStream {
    let mut found = mark::Found::default();
    mark::strip(item, &mut found);
    found.errors
}
