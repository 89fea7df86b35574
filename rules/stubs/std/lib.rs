//! The standard library: real signatures and traits, bodies reduced to what moves data.
//!
//! `std`, `core` and `alloc` are this one crate. It is read by privlint and never compiled, so it does what rustc
//! would refuse: fields without a size, writes through `&self`, copies of what is not `Copy`. The rules it keeps:
//!
//! - What a container holds is a field. A write that may not happen, or that adds to what is there, stands under
//!   `if maybe()`; what is read is the field itself, so that fields of elements stay apart.
//! - Primitive types have no fields: what a number, a `char` or a `str` is made of goes through [`flow::mix`]. What is
//!   larger is built of such parts, and a new reference refers to what was built: `&[mix(*text)]`.
//! - What says nothing about the content (lengths, comparisons, positions) is a literal or `maybe()`.
//! - Closures are called with what they get, since a closure may print it.
//! - The traits `Scalar`, `Number`, `Integer` and `Float` in [`num`] stand for the lists of types over which std
//!   repeats its impls by macros.

extern crate self as core;
extern crate self as std;

mod fn_ptr;
mod macros;
mod tuple;

pub mod alloc;
pub mod any;
pub mod array;
pub mod ascii;
pub mod backtrace;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod f32;
pub mod f64;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod hint;
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod os;
pub mod panic;
pub mod path;
pub mod pin;
pub mod prelude;
pub mod process;
pub mod ptr;
pub mod range;
pub mod rc;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
pub mod vec;

pub mod i8 { pub const MIN: i8 = 0; pub const MAX: i8 = 0; }
pub mod i16 { pub const MIN: i16 = 0; pub const MAX: i16 = 0; }
pub mod i32 { pub const MIN: i32 = 0; pub const MAX: i32 = 0; }
pub mod i64 { pub const MIN: i64 = 0; pub const MAX: i64 = 0; }
pub mod i128 { pub const MIN: i128 = 0; pub const MAX: i128 = 0; }
pub mod isize { pub const MIN: isize = 0; pub const MAX: isize = 0; }
pub mod u8 { pub const MIN: u8 = 0; pub const MAX: u8 = 0; }
pub mod u16 { pub const MIN: u16 = 0; pub const MAX: u16 = 0; }
pub mod u32 { pub const MIN: u32 = 0; pub const MAX: u32 = 0; }
pub mod u64 { pub const MIN: u64 = 0; pub const MAX: u64 = 0; }
pub mod u128 { pub const MIN: u128 = 0; pub const MAX: u128 = 0; }
pub mod usize { pub const MIN: usize = 0; pub const MAX: usize = 0; }

/// What data does in the bodies of this crate: two functions without bodies of their own, and some that are made of them.
pub mod flow {
    /// The text that is empty; a literal is any text here.
    pub fn empty() -> str { format_args!("").text }
    /// One text and then another.
    pub fn concat(first: &str, then: &str) -> str { format_args!("{first}{then}").text }

    /// What is kept where it is changed through `&self`: it may be another variant by the time somebody looks.
    pub fn shared<T>(value: T) -> T { if maybe() { value } else { mix(()) } }

    extern "Rust" {
        /// All that `from` holds, also behind references, goes into the result.
        pub fn mix<T, U>(from: T) -> U;
        /// A condition of which nothing is known.
        pub fn maybe() -> bool;
    }
}
