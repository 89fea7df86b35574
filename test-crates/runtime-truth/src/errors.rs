//! Errors of one's own: thiserror, chains of sources, anyhow.

cases!(field field_id positional positional_unused by_expression by_masking_expression debug_of_a_silent_error
    display_of_a_silent_error transparent transparent_silent source_not_shown source_walked from_shown context_outer
    context_alternate context_debug context_with_it root_cause bail bail_with_id ensure_operands ensure_message
    ensure_without boxed boxed_id question_mark);

pub mod field {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("no account for {email}")]
    struct UnknownAccount {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let error = UnknownAccount { email: customer.email };
        log::warn!("sign-in failed: {error}"); //~ pii-in-log
    }
}

pub mod field_id {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("no account for {id}")]
    struct UnknownAccount {
        id: u64,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let error = UnknownAccount { id: customer.id, email: customer.email };
        log::warn!("sign-in failed: {error}");
        std::hint::black_box(error.email.len());
    }
}

pub mod positional {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    enum MailError {
        #[error("mailbox {0} is full")]
        Full(#[cfg_attr(any(), privlint::customer_data(email))] String),
    }

    pub fn run(customer: Customer) {
        log::error!("{}", MailError::Full(customer.email)); //~ pii-in-log
    }
}

pub mod positional_unused {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[expect(dead_code)]
    enum MailError {
        #[error("a mailbox is full")]
        Full(#[cfg_attr(any(), privlint::customer_data(email))] String),
    }

    pub fn run(customer: Customer) {
        log::error!("{}", MailError::Full(customer.email));
    }
}

pub mod by_expression {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("cannot write to {to}", to = .customer.email)]
    struct Undelivered {
        customer: Customer,
    }

    pub fn run(customer: Customer) {
        println!("{}", Undelivered { customer }); //~ pii-in-log
    }
}

pub mod by_masking_expression {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("cannot write to {to}", to = .customer.email.len())]
    struct Undelivered {
        customer: Customer,
    }

    pub fn run(customer: Customer) {
        println!("{}", Undelivered { customer });
    }
}

pub mod debug_of_a_silent_error {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("the address is taken")]
    #[expect(dead_code)]
    struct Taken {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let error = Taken { email: customer.email };
        log::warn!("sign-up failed: {error:?}"); //~ pii-in-log
    }
}

pub mod display_of_a_silent_error {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("the address is taken")]
    #[expect(dead_code)]
    struct Taken {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let error = Taken { email: customer.email };
        log::warn!("sign-up failed: {error}");
    }
}

pub mod transparent {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("no account for {email}")]
    struct UnknownAccount {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug, thiserror::Error)]
    enum ShopError {
        #[error(transparent)]
        Account(#[from] UnknownAccount),
    }

    pub fn run(customer: Customer) {
        let error = ShopError::from(UnknownAccount { email: customer.email });
        log::error!("{error}"); //~ pii-in-log
    }
}

pub mod transparent_silent {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("no such account")]
    #[expect(dead_code)]
    struct UnknownAccount {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug, thiserror::Error)]
    enum ShopError {
        #[error(transparent)]
        Account(#[from] UnknownAccount),
    }

    pub fn run(customer: Customer) {
        let error = ShopError::from(UnknownAccount { email: customer.email });
        log::error!("{error}");
    }
}

pub mod source_not_shown {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("no account for {email}")]
    struct UnknownAccount {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug, thiserror::Error)]
    #[error("cannot sign in")]
    struct SignInFailed {
        #[source]
        why: UnknownAccount,
    }

    pub fn run(customer: Customer) {
        let error = SignInFailed { why: UnknownAccount { email: customer.email } };
        log::error!("{error}");
    }
}

pub mod source_walked {
    use std::error::Error as _;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("no account for {email}")]
    struct UnknownAccount {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug, thiserror::Error)]
    #[error("cannot sign in")]
    struct SignInFailed {
        #[source]
        why: UnknownAccount,
    }

    pub fn run(customer: Customer) {
        let error = SignInFailed { why: UnknownAccount { email: customer.email } };
        let mut source = error.source();
        while let Some(cause) = source {
            log::error!("caused by: {cause}"); //~ pii-in-log
            source = cause.source();
        }
    }
}

pub mod from_shown {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("no account for {email}")]
    struct UnknownAccount {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug, thiserror::Error)]
    enum ShopError {
        #[error("account: {0}")]
        Account(#[from] UnknownAccount),
    }

    fn find(email: String) -> Result<u64, UnknownAccount> {
        Err(UnknownAccount { email })
    }

    fn sign_in(customer: Customer) -> Result<u64, ShopError> {
        Ok(find(customer.email)?)
    }

    pub fn run(customer: Customer) {
        if let Err(error) = sign_in(customer) {
            log::error!("{error}"); //~ pii-in-log
        }
    }
}

pub mod context_outer {
    use anyhow::Context as _;

    use crate::data::Customer;

    fn find(customer: Customer) -> anyhow::Result<u64> {
        anyhow::bail!("no account for {}", customer.email)
    }

    pub fn run(customer: Customer) {
        if let Err(error) = find(customer).context("cannot sign in") {
            log::error!("{error}");
        }
    }
}

pub mod context_alternate {
    use anyhow::Context as _;

    use crate::data::Customer;

    fn find(customer: Customer) -> anyhow::Result<u64> {
        anyhow::bail!("no account for {}", customer.email)
    }

    pub fn run(customer: Customer) {
        if let Err(error) = find(customer).context("cannot sign in") {
            log::error!("{error:#}"); //~ pii-in-log
        }
    }
}

pub mod context_debug {
    use anyhow::Context as _;

    use crate::data::Customer;

    fn find(customer: Customer) -> anyhow::Result<u64> {
        anyhow::bail!("no account for {}", customer.email)
    }

    pub fn run(customer: Customer) {
        if let Err(error) = find(customer).context("cannot sign in") {
            log::error!("{error:?}"); //~ pii-in-log
        }
    }
}

pub mod context_with_it {
    use anyhow::Context as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let plan: anyhow::Result<u8> = "gold".parse().with_context(|| format!("plan of {}", customer.email));
        if let Err(error) = plan {
            log::error!("{error}"); //~ pii-in-log
        }
    }
}

pub mod root_cause {
    use anyhow::Context as _;

    use crate::data::Customer;

    fn find(customer: Customer) -> anyhow::Result<u64> {
        anyhow::bail!("no account for {}", customer.email)
    }

    pub fn run(customer: Customer) {
        if let Err(error) = find(customer).context("cannot sign in") {
            log::error!("{}", error.root_cause()); //~ pii-in-log
        }
    }
}

pub mod bail {
    use crate::data::Customer;

    fn charge(customer: &Customer) -> anyhow::Result<()> {
        anyhow::bail!("no card of {}", customer.email)
    }

    pub fn run(customer: Customer) {
        if let Err(error) = charge(&customer) {
            eprintln!("{error}"); //~ pii-in-log
        }
    }
}

pub mod bail_with_id {
    use crate::data::Customer;

    fn charge(customer: &Customer) -> anyhow::Result<()> {
        anyhow::bail!("no card of {}", customer.id)
    }

    pub fn run(customer: Customer) {
        if let Err(error) = charge(&customer) {
            eprintln!("{error}");
        }
    }
}

pub mod ensure_operands {
    use crate::data::Customer;

    fn check(customer: &Customer, confirmed: &str) -> anyhow::Result<()> {
        anyhow::ensure!(customer.email == confirmed);
        Ok(())
    }

    pub fn run(customer: Customer) {
        if let Err(error) = check(&customer, "") {
            log::info!("{error}"); //~ pii-in-log
        }
    }
}

pub mod ensure_message {
    use crate::data::Customer;

    fn check(customer: &Customer, confirmed: &str) -> anyhow::Result<()> {
        anyhow::ensure!(customer.email == confirmed, "the addresses of {} differ", customer.id);
        Ok(())
    }

    pub fn run(customer: Customer) {
        if let Err(error) = check(&customer, "") {
            log::info!("{error}");
        }
    }
}

pub mod ensure_without {
    use crate::data::Customer;

    fn check(customer: &Customer) -> anyhow::Result<()> {
        anyhow::ensure!(customer.email.is_empty());
        Ok(())
    }

    pub fn run(customer: Customer) {
        if let Err(error) = check(&customer) {
            log::info!("{error}");
        }
    }
}

pub mod boxed {
    use std::error::Error;

    use crate::data::Customer;

    fn find(customer: &Customer) -> Result<u64, Box<dyn Error + Send + Sync>> {
        Err(format!("no account for {}", customer.email).into())
    }

    pub fn run(customer: Customer) {
        match find(&customer) {
            Ok(id) => log::info!("found {id}"),
            Err(error) => log::warn!("{error}"), //~ pii-in-log
        }
    }
}

pub mod boxed_id {
    use std::error::Error;

    use crate::data::Customer;

    fn find(customer: &Customer) -> Result<u64, Box<dyn Error + Send + Sync>> {
        Err(format!("no account for {}", customer.id).into())
    }

    pub fn run(customer: Customer) {
        match find(&customer) {
            Ok(id) => log::info!("found {id}"),
            Err(error) => log::warn!("{error}"),
        }
    }
}

pub mod question_mark {
    use std::error::Error;
    use std::fmt;

    use crate::data::Customer;

    #[derive(Debug)]
    struct Unreachable(Customer);

    impl fmt::Display for Unreachable {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} does not answer", self.0.email)
        }
    }

    impl Error for Unreachable {}

    fn write_to(customer: Customer) -> Result<(), Unreachable> {
        Err(Unreachable(customer))
    }

    fn remind(customer: Customer) -> Result<(), Box<dyn Error>> {
        write_to(customer)?;
        Ok(())
    }

    pub fn run(customer: Customer) {
        let outcome = remind(customer);
        println!("{}", outcome.map_or_else(|error| error.to_string(), |()| "done".to_owned())); //~ pii-in-log
    }
}
