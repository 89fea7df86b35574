//! `open-feature`

use open_feature::{Client, EvaluationContext};

use crate::Customer;

pub async fn flags(client: &Client, customer: &Customer) -> bool {
    let mut context = EvaluationContext::default().with_targeting_key(&customer.id);
    context.add_custom_field("plan", customer.plan.as_str());
    context.add_custom_field("ip", customer.ip.as_str()); //~ feature-flag-context
    let is_on = client.get_bool_value("beta", Some(&context), None).await.unwrap_or_default();
    let context = EvaluationContext::default()
        .with_targeting_key(customer.email.clone()) //~ feature-flag-context
        .with_custom_field("orders", customer.orders as i64)
        .with_custom_field("plan", customer.plan.clone());
    is_on && client.get_bool_value("beta", Some(&context), None).await.unwrap_or_default()
}
