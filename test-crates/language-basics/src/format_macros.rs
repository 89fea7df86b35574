//! The grammar of format strings.

use crate::data::Customer;

pub fn all(customer: &Customer) {
    arguments(customer);
    widths(customer);
    escapes(customer);
    traits(customer);
    printing(customer);
}

fn arguments(customer: &Customer) {
    let (id, email) = customer.key();
    println!("{}", email); //~ pii-in-log
    println!("{} {}", id, email.len());
    println!("{0} {0}", id);
    println!("{1} {0}", email, id); //~ pii-in-log
    println!("{mail}", mail = email); //~ pii-in-log
    println!("{mail}", mail = id);
    println!("{email}", email = "***");
    println!("{id} {}", customer.plan as u8);
    println!("{id} {mail}", mail = email.to_uppercase()); //~ pii-in-log
    println!("{} {email:?} {}", 1, 2); //~ pii-in-log
}

fn widths(customer: &Customer) {
    let email = customer.email();
    let width = 30;
    println!("{email:width$}"); //~ pii-in-log
    println!("{email:>+#030.3}"); //~ pii-in-log
    println!("{:1$} {:.*}", "text", 5, "cut");
    println!("{:.*}", 4, email); //~ pii-in-log
    println!("{:.prec$}", email, prec = 4); //~ pii-in-log
    println!("{:-^width$}", "title");
    println!("{:w$.p$}", 1.5, w = width, p = 2);
}

fn escapes(customer: &Customer) {
    let email = customer.email();
    println!("{{email}}");
    println!("{{{email}}}"); //~ pii-in-log
    println!("{{{}}}", customer.id);
    println!("{{}} {}", email.is_empty());
    println!("email {}", "{email}");
    println!(r"\{email}"); //~ pii-in-log
    println!(r#""{email}""#); //~ pii-in-log
    println!(concat!("plan ", "{:?}"), customer.plan);
    println!(
        "over \
         lines {email}"
    );
    //~^^^^ pii-in-log
}

fn traits(customer: &Customer) {
    println!("{:p}", customer);
    println!("{:x} {:e}", customer.id, 1.5);
    println!("{:?}", customer.email); //~ pii-in-log
    println!("{:#?}", customer.full_name); //~ pii-in-log
    println!("{:x?}", customer.email.as_bytes()); //~ pii-in-log
}

fn printing(customer: &Customer) {
    print!("{}", customer.email); //~ pii-in-log
    print!("{}\n", customer.id);
    eprint!("{}", customer.email); //~ pii-in-log
    eprint!("{}\n", customer.id);
    eprintln!("{}", customer.email); //~ pii-in-log
    eprintln!("{}", customer.id);
    eprintln!();
    let text = format!("{} {}", customer.id, customer.email);
    println!("{text}"); //~ pii-in-log
    let text = format!("{}", customer.id);
    println!("{text}");
}
