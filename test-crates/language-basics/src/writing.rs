//! `write!` and its kin: text is built first and goes somewhere later.

use crate::data::Customer;
use std::fmt;
use std::io::{self, Write as _};

pub fn all(customer: &Customer) {
    let _ = into_string(customer);
    let _ = into_buffer(customer);
    let _ = to_streams(customer);
    arguments(customer);
    helpers(customer);
}

fn into_string(customer: &Customer) -> fmt::Result {
    use fmt::Write as _;
    let mut text = String::new();
    write!(text, "customer {}", customer.id)?;
    log::info!("{text}");
    writeln!(text, " has {}", customer.email)?;
    log::info!("{}", text.len());
    log::info!("{text}"); //~ pii-in-log
    let mut other = String::new();
    other.write_str(&customer.full_name)?;
    other.write_char('!')?;
    log::info!("{other}"); //~ pii-in-log
    Ok(())
}

fn into_buffer(customer: &Customer) -> io::Result<()> {
    let mut buffer = Vec::new();
    write!(buffer, "{}", customer.id)?;
    log::info!("{buffer:?}");
    buffer.write_all(customer.email.as_bytes())?;
    log::info!("{}", String::from_utf8_lossy(&buffer)); //~ pii-in-log
    Ok(())
}

/// The standard streams are where a service's log goes.
fn to_streams(customer: &Customer) -> io::Result<()> {
    writeln!(io::stdout(), "{}", customer.id)?;
    writeln!(io::stdout(), "{}", customer.email)?; //~ pii-in-log
    let mut errors = io::stderr().lock();
    writeln!(errors, "{}", customer.full_name)?; //~ pii-in-log
    errors.write_all(b"constant")?;
    errors.write_all(customer.email.as_bytes())?; //~ pii-in-log
    errors.flush()
}

fn arguments(customer: &Customer) {
    log::info!("{}", format_args!("{}", customer.email)); //~ pii-in-log
    log::info!("{}", format_args!("{}", customer.id));
    print(format_args!("{}", customer.full_name));
}

fn print(text: fmt::Arguments<'_>) {
    println!("{text}"); //~ pii-in-log
}

/// Writes a customer as other code asks for it.
struct Row<'a>(&'a Customer);

impl fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        number(f, self.0)?;
        if f.alternate() { mail(f, self.0) } else { Ok(()) }
    }
}

fn number(f: &mut fmt::Formatter<'_>, customer: &Customer) -> fmt::Result {
    write!(f, "{}", customer.id)
}

fn mail(f: &mut fmt::Formatter<'_>, customer: &Customer) -> fmt::Result {
    f.pad(&customer.email)
}

fn helpers(customer: &Customer) {
    println!("{:#}", Row(customer)); //~ pii-in-log
}
