//! The macros of the standard library.

use std::fmt::Write as _;

use crate::data::{self, User};

macro_rules! prefix {
    () => {
        "user "
    };
}

fn templates(user: &User) {
    let User { id, email, .. } = user;
    println!("{email}"); //~ pii-in-log
    println!("{{email}}");
    println!("{id} {{{email}}}"); //~ pii-in-log
    println!("{0} {0:?} {1}", id, user.id);
    println!("{1} {0}", id, email); //~ pii-in-log
    println!("{mail}", mail = email); //~ pii-in-log
    println!("{mail}", mail = id);
    println!("{email}", email = id);
    println!("{email:>20} {id:?}"); //~ pii-in-log
    println!("{:p}", email);
    println!("{:#?}", user); //~ pii-in-log
    println!("{user:?}"); //~ pii-in-log
    println!(concat!("a ", "{}"), email); //~ pii-in-log
    println!(concat!("a ", "{}"), id);
    println!(concat!("{0}", " of {1:?}"), id, user); //~ pii-in-log
    println!(concat!("{", "}"), email); //~ pii-in-log
    println!(stringify!({}), email); //~ pii-in-log
    println!(stringify!({} of), id);
    println!(concat!("line ", line!(), ": {}"), email); //~ pii-in-log
    println!(concat!(prefix!(), "{:.0}"), 1.5);
    println!(concat!(prefix!(), "{}"), email); //~ pii-in-log
    println!(include_str!("template.txt"), id, email); //~ pii-in-log
    println!(include_str!("template.txt"), id, 1);
    println!(include_str!("template.txt"), 1, id);
    println!(r#"{email}"#); //~ pii-in-log
    println!("\u{7b}email}"); //~ pii-in-log
    println!(
        "on several lines \
         {email}"
    ); //~^^^ pii-in-log
}

/// A width or a precision is a number; text is cut and filled by it.
fn sizes(user: &User, width: usize, precision: usize) {
    println!("{:1$}", user.id, user.email.len());
    println!("{:1$}", user.email, width); //~ pii-in-log
    println!("{:1$} {2}", user.id, width, user.email); //~ pii-in-log
    println!("{:.*}", precision, user.email); //~ pii-in-log
    println!("{:.*} {}", precision, 1.5, user.email); //~ pii-in-log
    println!("{:.*} {}", precision, 1.5, user.id);
    println!("{:width$} {:>width$.precision$}", user.id, 1.5);
    println!("{:w$.p$}", user.email, w = width, p = precision); //~ pii-in-log
    println!("{:w$.p$}", 1.5, w = user.email.len(), p = precision);
    println!("{0:.1$}", 1.5, precision);
    let (w, p) = (user.email.len(), precision);
    println!("{:>1$} {w:p$?}", user.id, w);
    println!("{:08x} {:#b} {:e}", user.id, width, 1.5);
    println!("{:x?} {:X?}", user.orders, user); //~ pii-in-log
    println!("{:~^w$}", user.email); //~ pii-in-log
    println!("{:}>5}", user.id);
    println!("{:}>5} {}", user.id, user.email); //~ pii-in-log
}

fn values(user: &User) {
    let text = format!("{}", user.email);
    println!("{text}"); //~ pii-in-log
    let text = format!("{}", user.id);
    println!("{text}");
    println!("{}", format_args!("{} {}", user.id, user.email)); //~ pii-in-log
    println!("{}", format_args!("{}", user.id));
    let mut out = String::new();
    let _ = write!(out, "{}", user.id);
    println!("{out}");
    let _ = writeln!(out, "{}", user.email);
    println!("{out}"); //~ pii-in-log
    let mut out = String::new();
    let _ = write!(&mut out, "{0}", user.email);
    println!("{out}"); //~ pii-in-log
    let mut out = Vec::new();
    let _ = std::io::Write::write_fmt(&mut out, format_args!("{}", user.email));
    println!("{out:?}"); //~ pii-in-log
    let list = vec![user.email.clone(), String::new()];
    println!("{list:?}"); //~ pii-in-log
    println!("{:?}", vec![user.email.len(); 2]);
    println!("{:?}", vec![user.clone(); 2]); //~ pii-in-log
    println!("{:?}", vec![user.id; 2]);
    println!("{}", matches!(user, User { email, .. } if email.is_empty()));
    println!("{}", matches!(user.email.as_str(), "a" | "b"));
    println!("{} {} {}", file!(), line!(), column!());
    println!("{} {}", module_path!(), stringify!(user.email));
    println!("{} {:?}", env!("CARGO_PKG_NAME"), option_env!("MAIL"));
    println!("{} {}", cfg!(unix), include_str!("template.txt"));
    println!("{:?}", include_bytes!("template.txt"));
    const { assert!(size_of::<User>() > 0) };
}

fn printing(user: &User) {
    print!("{}", user.email); //~ pii-in-log
    print!("{}", user.id);
    eprint!("{}", user.email); //~ pii-in-log
    eprintln!("{}", user.email); //~ pii-in-log
    eprintln!("{}", user.id);
    std::println!("{}", user.email); //~ pii-in-log
    println!();
    let same = dbg!(user); //~ pii-in-log
    println!("{}", same.email); //~ pii-in-log
    let id = dbg!(user.id);
    println!("{id}");
    let (id, mail) = dbg!(user.id, user.email.clone()); //~ pii-in-log
    println!("{id}");
    println!("{mail}"); //~ pii-in-log
    let hidden = dbg!(data::hidden());
    println!("{}", hidden.email); //~ pii-in-log
    dbg!();
}

/// Runs what may panic.
fn caught(f: impl FnOnce()) {
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(f));
}

fn panics(user: &User) {
    caught(|| panic!("{}", user.email)); //~ pii-in-log, panic-message
    caught(|| panic!("{}", user.id));
    caught(|| panic!());
    caught(|| unreachable!("{}", user.email)); //~ pii-in-log, panic-message
    caught(|| unreachable!());
    caught(|| todo!("{user:?}")); //~ pii-in-log, panic-message
    caught(|| todo!());
    caught(|| unimplemented!("{}", user.email)); //~ pii-in-log, panic-message
    caught(|| unimplemented!("{}", user.id));
    caught(|| assert!(user.email.is_empty()));
    caught(|| assert!(user.email.is_empty(), "{}", user.email)); //~ pii-in-log, panic-message
    caught(|| assert!(user.email.is_empty(), "{}", user.id));
    caught(|| debug_assert!(user.email.is_empty(), "{}", user.email)); //~ pii-in-log, panic-message
    caught(|| assert_eq!(user.email, "nobody")); //~ pii-in-log, panic-message
    caught(|| assert_eq!(user.email.len(), 1));
    caught(|| assert_eq!(user.id, 1, "{}", user.email)); //~ pii-in-log, panic-message
    caught(|| assert_eq!(user.id, 1, "{}", user.id));
    caught(|| assert_ne!(user, &user.clone())); //~ pii-in-log, panic-message
    caught(|| assert_ne!(user.id, 7));
    caught(|| debug_assert_eq!(&user.email, "nobody", "of {}", user.id)); //~ pii-in-log, panic-message
    caught(|| debug_assert_ne!(user.email, user.email.clone())); //~ pii-in-log, panic-message
}

pub fn all() {
    let user = data::user();
    templates(&user);
    sizes(&user, 30, 16);
    values(&user);
    printing(&user);
    panics(&user);
}
