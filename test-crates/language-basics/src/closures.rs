//! Closures: what they capture, take and give.

use crate::data::Customer;

pub fn all(customer: &Customer) {
    captures(customer);
    arguments(customer);
    results(customer);
    passed(customer);
    returned(customer);
    threads(customer);
}

fn captures(customer: &Customer) {
    let print = || println!("{}", customer.email); //~ pii-in-log
    print();
    let count = || println!("{}", customer.email.len());
    count();
    let id = customer.id;
    let show = move || println!("{id}");
    show();
    let mut seen = Vec::new();
    let mut see = |text: &str| seen.push(text.to_owned());
    see(&customer.email);
    see("another");
    println!("{}", seen.len());
    println!("{seen:?}"); //~ pii-in-log
}

fn arguments(customer: &Customer) {
    let print = |text: &str| println!("{text}"); //~ pii-in-log
    print(&customer.email);
    let note = |text: &str| println!("{text}");
    note("nothing to see");
    let pick = |(_, mail): (u64, &str), Customer { id, .. }: &Customer| println!("{id} {}", mail.len());
    pick(customer.key(), customer);
}

fn results(customer: &Customer) {
    let mail = |customer: &Customer| customer.email.clone();
    println!("{}", mail(customer)); //~ pii-in-log
    let short = |customer: &Customer| customer.email.len() < 10;
    println!("{}", short(customer));
    let lazy = || format!("<{}>", customer.full_name);
    let text = lazy();
    println!("{text}"); //~ pii-in-log
}

fn with_text(text: &str, then: impl Fn(&str)) {
    then(text);
}

fn with_boxed(text: String, then: Box<dyn Fn(String) -> String>) -> String {
    then(text)
}

fn apply<T, R>(value: T, function: fn(T) -> R) -> R {
    function(value)
}

fn passed(customer: &Customer) {
    with_text(&customer.email, |text| println!("{text}")); //~ pii-in-log
    with_text("constant", |text| println!("{text}"));
    with_text(&customer.email, |text| println!("{}", text.is_empty()));
    println!("{}", with_boxed(customer.email.clone(), Box::new(|text| text + "!"))); //~ pii-in-log
    println!("{}", with_boxed(customer.email.clone(), Box::new(|_| "gone".to_owned())));
    println!("{}", apply(customer, Customer::email)); //~ pii-in-log
    println!("{}", apply(customer, Customer::id));
}

fn greeter(greeting: String) -> impl Fn(&str) -> String {
    move |whom| format!("{greeting} {whom}")
}

fn returned(customer: &Customer) {
    let hello = greeter("hello".to_owned());
    println!("{}", hello("world"));
    println!("{}", hello(&customer.full_name)); //~ pii-in-log
    let to_customer = greeter(customer.full_name.clone());
    println!("{}", to_customer("is here")); //~ pii-in-log
}

fn threads(customer: &Customer) {
    let mail = customer.email.clone();
    let thread = std::thread::spawn(move || {
        println!("{mail}"); //~ pii-in-log
        mail.len()
    });
    if let Ok(length) = thread.join() {
        println!("{length}");
    }
    std::thread::scope(|scope| {
        scope.spawn(|| println!("{}", customer.full_name)); //~ pii-in-log
        scope.spawn(|| println!("{}", customer.id));
    });
}
