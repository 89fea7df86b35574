//! One module for each library of logs, metrics, traces, crash reports, analytics and flags that has a model.
//!
//! In each, some lines hand it data of a customer, and others what is nobody's: words of the service, counts, ids.

pub mod bugsnag;
pub mod cadence;
pub mod cadence_macros;
pub mod dogstatsd;
pub mod emit;
pub mod fastrace;
pub mod ftlog;
pub mod gloo_console;
pub mod influxdb;
pub mod kv_log_macro;
pub mod launchdarkly;
pub mod libsystemd;
pub mod open_feature;
pub mod openrtb;
pub mod opentelemetry;
pub mod prometheus;
pub mod prometheus_client;
pub mod rudderanalytics;
pub mod segment;
pub mod sentry;
pub mod sentry_anyhow;
pub mod spdlog;
pub mod statsd;
pub mod syslog;
pub mod systemd_journal;
pub mod tklog;
pub mod tracing_gelf;
pub mod tracing_opentelemetry;
pub mod web_console;
pub mod worker;

/// Whoever uses the service.
pub struct Customer {
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
    #[cfg_attr(any(), privlint::customer_data(ip_address))]
    pub ip: String,
    #[cfg_attr(any(), privlint::customer_data(user_id))]
    pub id: String,
    /// What they have bought, one of three words.
    pub plan: String,
    pub orders: u64,
}
