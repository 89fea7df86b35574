//! `log` with key-values, `tracing` events and spans.

cases!(log_message log_value log_value_of_id log_value_debug log_error_value event_display event_debug event_shorthand
    event_dotted event_id span_field span_field_with_id span_recorded span_empty event_message_argument
    span_of_debug event_with_parent_target value_for_another_span);

pub mod log_message {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        log::info!(target: "mail", "bounced: {}", customer.email); //~ pii-in-log
    }
}

pub mod log_value {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        log::info!(email = customer.email.as_str(); "signed up"); //~ pii-in-log
    }
}

pub mod log_value_of_id {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        log::info!(email = customer.email.len(), id = customer.id; "signed up");
    }
}

pub mod log_value_debug {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        log::warn!(customer:?; "blocked"); //~ pii-in-log
    }
}

pub mod log_error_value {
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
        log::warn!(error:%; "sign-up failed");
    }
}

pub mod event_display {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        tracing::info!(email = %customer.email, "signed up"); //~ pii-in-log
    }
}

pub mod event_debug {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        tracing::info!(?customer, "signed up"); //~ pii-in-log
    }
}

pub mod event_shorthand {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let email = customer.email.as_str();
        tracing::debug!(email, "signed up"); //~ pii-in-log
    }
}

pub mod event_dotted {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        tracing::debug!(customer.email, "signed up"); //~ pii-in-log
    }
}

pub mod event_id {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        tracing::debug!(customer.id, email.bytes = customer.email.len(), "signed up");
    }
}

pub mod span_field {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let _span = tracing::info_span!("request", email = %customer.email).entered(); //~ pii-in-log
        tracing::info!("served");
    }
}

pub mod span_field_with_id {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let _span = tracing::info_span!("request", id = customer.id).entered();
        tracing::info!("served");
        std::hint::black_box(customer.email);
    }
}

pub mod span_recorded {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let span = tracing::info_span!("request", email = tracing::field::Empty);
        span.record("email", customer.email.as_str()); //~ pii-in-log
        span.in_scope(|| tracing::info!("served"));
    }
}

pub mod span_empty {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let span = tracing::info_span!("request", email = tracing::field::Empty, known = tracing::field::Empty);
        span.record("known", !customer.email.is_empty());
        span.in_scope(|| tracing::info!("served"));
    }
}

pub mod event_message_argument {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        tracing::error!(id = customer.id, "no mail to {}", customer.email); //~ pii-in-log
    }
}

pub mod span_of_debug {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let span = tracing::span!(tracing::Level::WARN, "retry", who = ?customer); //~ pii-in-log
        span.in_scope(|| tracing::warn!("again"));
    }
}

pub mod event_with_parent_target {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let span = tracing::debug_span!("job");
        tracing::event!(target: "jobs", parent: &span, tracing::Level::INFO, { to = %customer.email }, "sent"); //~ pii-in-log
    }
}

/// Only declared fields are kept.
pub mod value_for_another_span {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let span = tracing::info_span!("request", id = customer.id);
        span.record("email", customer.email.as_str()); //~ SPURIOUS pii-in-log: the span has no such field
        span.in_scope(|| tracing::info!("served"));
    }
}
