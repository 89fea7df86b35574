//! Attributes on functions.

cases!(all_parameters skipped skipped_all not_the_one_skipped own_self own_self_skipped taken_apart
    taken_apart_without_it fields_expression fields_id fields_without_value fields_recorded fields_override
    fields_of_a_part_override_nothing returns returns_in_spite_of_skip_all returns_silently fails fails_silently
    fails_by_debug asynchronous asynchronous_trait asynchronous_trait_skipped applied_by_cfg not_applied_by_cfg
    a_method_of_a_trait);

pub mod all_parameters {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument] //~ instrument-args
    fn charge(customer: &Customer, cents: u32) -> bool {
        !customer.email.is_empty() && cents > 0
    }

    pub fn run(customer: Customer) {
        charge(&customer, 100);
    }
}

pub mod skipped {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip(customer))]
    fn charge(customer: &Customer, cents: u32) -> bool {
        !customer.email.is_empty() && cents > 0
    }

    pub fn run(customer: Customer) {
        charge(&customer, 100);
    }
}

pub mod skipped_all {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, level = "debug")]
    fn charge(customer: &Customer, cents: u32) -> bool {
        !customer.email.is_empty() && cents > 0
    }

    pub fn run(customer: Customer) {
        charge(&customer, 100);
    }
}

pub mod not_the_one_skipped {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip(cents))] //~ instrument-args
    fn charge(customer: &Customer, cents: u32) -> bool {
        !customer.email.is_empty() && cents > 0
    }

    pub fn run(customer: Customer) {
        charge(&customer, 100);
    }
}

pub mod own_self {
    use crate::data::Customer;

    #[derive(Debug)]
    struct Cart {
        buyer: Customer,
        items: Vec<u32>,
    }

    impl Cart {
        #[tracing::instrument] //~ instrument-args
        fn check_out(&self, express: bool) -> usize {
            self.items.len() + usize::from(express) + self.buyer.email.len()
        }
    }

    pub fn run(customer: Customer) {
        Cart { buyer: customer, items: vec![1] }.check_out(true);
    }
}

pub mod own_self_skipped {
    use crate::data::Customer;

    #[derive(Debug)]
    struct Cart {
        buyer: Customer,
        items: Vec<u32>,
    }

    impl Cart {
        #[tracing::instrument(skip(self))]
        fn check_out(&self, express: bool) -> usize {
            self.items.len() + usize::from(express) + self.buyer.email.len()
        }
    }

    pub fn run(customer: Customer) {
        Cart { buyer: customer, items: vec![1] }.check_out(true);
    }
}

pub mod taken_apart {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument] //~ instrument-args
    fn greet(Customer { email, .. }: Customer) -> usize {
        email.len()
    }

    pub fn run(customer: Customer) {
        greet(customer);
    }
}

pub mod taken_apart_without_it {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument]
    fn greet(Customer { id, .. }: Customer) -> u64 {
        id
    }

    pub fn run(customer: Customer) {
        greet(customer);
    }
}

pub mod fields_expression {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, fields(to = %customer.email))] //~ instrument-args
    fn remind(customer: &Customer) {
        std::hint::black_box(customer);
    }

    pub fn run(customer: Customer) {
        remind(&customer);
    }
}

pub mod fields_id {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, fields(to = %customer.id))]
    fn remind(customer: &Customer) {
        std::hint::black_box(customer);
    }

    pub fn run(customer: Customer) {
        remind(&customer);
    }
}

pub mod fields_without_value {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, fields(email))]
    fn remind(email: &str) {
        tracing::info!("sent to {} bytes", email.len());
    }

    pub fn run(customer: Customer) {
        remind(&customer.email);
    }
}

pub mod fields_recorded {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, fields(email))]
    fn remind(email: &str) {
        tracing::Span::current().record("email", email); //~ pii-in-log
        tracing::info!("sent to {} bytes", email.len());
    }

    pub fn run(customer: Customer) {
        remind(&customer.email);
    }
}

pub mod fields_override {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(fields(email = "***"))]
    fn remind(email: &str) {
        std::hint::black_box(email);
    }

    pub fn run(customer: Customer) {
        remind(&customer.email);
    }
}

pub mod fields_of_a_part_override_nothing {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(fields(customer.email = "***"))] //~ instrument-args
    fn remind(customer: &Customer) {
        std::hint::black_box(customer);
    }

    pub fn run(customer: Customer) {
        remind(&customer);
    }
}

pub mod returns {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(ret)] //~ instrument-ret-err
    fn find(id: u64, #[expect(unused)] at: u8) -> Option<Customer> {
        super::take(id)
    }

    pub fn run(customer: Customer) {
        let id = super::put(customer);
        std::hint::black_box(find(id, 1));
    }
}

pub mod returns_in_spite_of_skip_all {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, ret)] //~ instrument-ret-err
    fn normalized(email: &str) -> String {
        email.trim().to_lowercase()
    }

    pub fn run(customer: Customer) {
        std::hint::black_box(normalized(&customer.email));
    }
}

pub mod returns_silently {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, ret)]
    fn is_internal(email: &str) -> bool {
        email.trim().ends_with("@shop.example")
    }

    pub fn run(customer: Customer) {
        std::hint::black_box(is_internal(&customer.email));
    }
}

pub mod fails {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, err)] //~ instrument-ret-err
    fn check(email: &str) -> Result<(), String> {
        if email.contains('!') { Ok(()) } else { Err(format!("{email} is no address")) }
    }

    pub fn run(customer: Customer) {
        std::hint::black_box(check(&customer.email).is_ok());
    }
}

pub mod fails_silently {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument(skip_all, err)]
    fn check(email: &str) -> Result<(), String> {
        if email.contains('!') { Ok(()) } else { Err(format!("no address, {} bytes", email.len())) }
    }

    pub fn run(customer: Customer) {
        std::hint::black_box(check(&customer.email).is_ok());
    }
}

pub mod fails_by_debug {
    use tracing::instrument;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("no address")]
    #[expect(dead_code)]
    struct Rejected(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[instrument(skip_all, err(Debug))] //~ instrument-ret-err
    fn check(email: String) -> Result<(), Rejected> {
        if email.contains('!') { Ok(()) } else { Err(Rejected(email)) }
    }

    pub fn run(customer: Customer) {
        std::hint::black_box(check(customer.email).is_ok());
    }
}

pub mod asynchronous {
    use tracing::instrument;

    use crate::data::Customer;

    #[instrument] //~ instrument-args
    async fn remind(email: String) -> usize {
        std::future::ready(email.len()).await
    }

    pub fn run(customer: Customer) {
        super::block_on(remind(customer.email));
    }
}

pub mod asynchronous_trait {
    use crate::data::Customer;

    #[async_trait::async_trait]
    trait Mailer {
        async fn send(&self, to: &Customer) -> bool;
    }

    struct Smtp;

    #[async_trait::async_trait]
    impl Mailer for Smtp {
        async fn send(&self, to: &Customer) -> bool {
            log::info!("sending to {}", to.email); //~ pii-in-log
            true
        }
    }

    pub fn run(customer: Customer) {
        let mailer: &dyn Mailer = &Smtp;
        super::block_on(mailer.send(&customer));
    }
}

pub mod asynchronous_trait_skipped {
    use crate::data::Customer;

    #[async_trait::async_trait]
    trait Mailer {
        async fn send(&self, to: &Customer) -> bool;
    }

    struct Smtp;

    #[async_trait::async_trait]
    impl Mailer for Smtp {
        #[tracing::instrument(skip_all, fields(id = to.id), ret)]
        async fn send(&self, to: &Customer) -> bool {
            !to.email.is_empty()
        }
    }

    pub fn run(customer: Customer) {
        let mailer: &dyn Mailer = &Smtp;
        super::block_on(mailer.send(&customer));
    }
}

pub mod applied_by_cfg {
    use crate::data::Customer;

    #[cfg_attr(all(), tracing::instrument)] //~ instrument-args
    fn charge(customer: &Customer) {
        std::hint::black_box(customer);
    }

    pub fn run(customer: Customer) {
        charge(&customer);
    }
}

pub mod not_applied_by_cfg {
    use crate::data::Customer;

    #[cfg_attr(any(), tracing::instrument)]
    fn charge(customer: &Customer) {
        std::hint::black_box(customer);
    }

    pub fn run(customer: Customer) {
        charge(&customer);
        println!("charged");
    }
}

pub mod a_method_of_a_trait {
    use crate::data::Customer;

    trait Audit {
        #[tracing::instrument(skip(self))] //~ instrument-args
        fn seen(&self, who: &Customer) -> u64 {
            who.id
        }
    }

    struct Book;

    impl Audit for Book {}

    pub fn run(customer: Customer) {
        Book.seen(&customer);
    }
}

static KEPT: std::sync::Mutex<Vec<crate::data::Customer>> = std::sync::Mutex::new(Vec::new());

fn put(customer: crate::data::Customer) -> u64 {
    let id = customer.id;
    KEPT.lock().expect("nobody panics").push(customer);
    id
}

fn take(id: u64) -> Option<crate::data::Customer> {
    KEPT.lock().expect("nobody panics").iter().find(|customer| customer.id == id).cloned()
}

fn block_on<F: Future>(work: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(work)
}
