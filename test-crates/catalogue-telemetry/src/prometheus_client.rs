//! `prometheus-client`

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::info::Info;

use crate::Customer;

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
pub struct Labels {
    pub who: String,
    pub step: String,
}

pub fn labels(logins: &Family<Labels, Counter>, customer: &Customer) {
    logins.get_or_create(&Labels { who: customer.email.clone(), step: "start".to_owned() }).inc(); //~ metric-label
    logins.get_or_create(&Labels { who: customer.plan.clone(), step: "start".to_owned() }).inc();
    logins.get_or_create_owned(&Labels { who: customer.ip.clone(), step: "end".to_owned() }).inc(); //~ metric-label
}

pub fn pairs(logins: &Family<Vec<(String, String)>, Counter>, customer: &Customer) {
    logins.get_or_create(&vec![("mail".to_owned(), customer.email.clone())]).inc(); //~ metric-label
    logins.get_or_create(&vec![("user".to_owned(), customer.id.clone())]).inc();
    let _ = Info::new(vec![("mail", customer.email.clone())]); //~ metric-label
}
