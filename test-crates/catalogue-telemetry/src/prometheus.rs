//! `prometheus`

use std::collections::HashMap;

use prometheus::{CounterVec, HistogramVec, IntCounterVec, IntGaugeVec, Opts, opts, register_int_counter_vec};

use crate::Customer;

pub fn values(counter: &CounterVec, ints: &IntCounterVec, histogram: &HistogramVec, customer: &Customer) {
    counter.with_label_values(&[&customer.email]).inc(); //~ metric-label
    counter.with_label_values(&[&customer.plan]).inc();
    ints.with_label_values(&["login", customer.email.as_str()]).inc_by(customer.orders); //~ metric-label
    ints.with_label_values(&["login", customer.id.as_str()]).inc();
    histogram.with(&HashMap::from([("ip", customer.ip.as_str())])).observe(1.0); //~ metric-label
    histogram.with(&HashMap::from([("plan", customer.plan.as_str())])).observe(1.0);
}

pub fn fallible(gauge: &IntGaugeVec, customer: &Customer) -> prometheus::Result<()> {
    gauge.get_metric_with_label_values(&[&customer.email])?.set(1); //~ metric-label
    gauge.get_metric_with(&HashMap::from([("plan", "free")]))?.set(1);
    Ok(())
}

pub fn constants(customer: &Customer) -> Vec<Opts> {
    let labels = HashMap::from([("mail".to_owned(), customer.email.clone())]);
    vec![
        Opts::new("logins", "how many").const_label("mail", &customer.email), //~ metric-label
        Opts::new("logins", "how many").const_labels(labels), //~ metric-label
        Opts::new("logins", "how many").const_label("plan", &customer.plan),
        opts!("logins", "how many", prometheus::labels! { "mail" => customer.email.as_str() }), //~ metric-label
    ]
}

pub fn registered(customer: &Customer) {
    let counter = register_int_counter_vec!("logins", "how many", &["plan"]).unwrap();
    counter.with_label_values(&[&customer.email]).inc(); //~ metric-label
    counter.with_label_values(&[&customer.plan]).inc();
}
