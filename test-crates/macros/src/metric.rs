//! `metrics`: labels are kept, numbers are not.

use metrics::{counter, describe_counter, gauge, histogram};

use crate::data::{self, User};

fn labels(user: &User) {
    let User { id, email, .. } = user;
    counter!("requests").increment(1);
    counter!("requests", "email" => email.clone()).increment(1); //~ metric-label
    counter!("requests", "id" => id.to_string()).increment(1);
    counter!("requests", "route" => "/", "status" => "200").increment(*id);
    gauge!("requests", "id" => id.to_string(), "email" => email.clone()).set(1.0); //~ metric-label
    gauge!("requests", "id" => id.to_string()).set(email.len() as f64);
    histogram!("requests", "user" => format!("{user:?}")).record(1.0); //~ metric-label
    histogram!("requests", "user" => format!("{}", user.id)).record(1.0);
    counter!(target: "here", level: metrics::Level::INFO, "requests", "email" => email.clone()).absolute(1); //~ metric-label
    counter!(target: "here", "requests", "id" => id.to_string()).absolute(1);
    counter!(format!("requests_{email}")).increment(1); //~ metric-label
    counter!(format!("requests_{id}")).increment(1);
    counter!("requests", &[("email", email.clone())]).increment(1); //~ metric-label
    counter!("requests", &[("id", id.to_string())]).increment(1);
    let requests = counter!("requests", "id" => id.to_string());
    requests.increment(email.len() as u64);
    describe_counter!("requests", "how many there were");
}

pub fn all() {
    labels(&data::user());
}
