//! E-mail, and push by a service.

mod lettre {
    use std::error::Error;

    use lettre::Message;
    use lettre::message::SinglePart;

    use crate::Customer;

    fn fires(customer: &Customer) -> Result<Message, Box<dyn Error>> {
        let message = Message::builder()
            .from("shop@example.com".parse()?)
            .to(customer.email.parse()?) //~ third-party-message
            .subject(format!("Hello {}", customer.name)) //~ third-party-message
            .body(format!("We call you at {}", customer.phone))?; //~ third-party-message
        Ok(message)
    }

    fn fires_in_a_part(customer: &Customer) -> Result<Message, Box<dyn Error>> {
        let part = SinglePart::plain(format!("Dear {}", customer.name)); //~ third-party-message
        Ok(Message::builder().from("shop@example.com".parse()?).subject("Hello").singlepart(part)?)
    }

    fn silent(customer: &Customer) -> Result<Message, Box<dyn Error>> {
        let message = Message::builder()
            .from("shop@example.com".parse()?)
            .to("staff@example.com".parse()?)
            .subject(format!("Customer {}", customer.id))
            .body(format!("{} orders", customer.orders))?;
        Ok(message)
    }
}

mod aws_sdk_sns {
    use aws_sdk_sns::Client;
    use aws_sdk_sns::types::MessageAttributeValue;

    use crate::Customer;

    async fn fires(client: &Client, customer: &Customer) {
        let name = MessageAttributeValue::builder().data_type("String").string_value(&customer.name).build();
        let Ok(name) = name else { return };
        let _ = client
            .publish()
            .phone_number(&customer.phone) //~ third-party-message
            .message(format!("Dear {}", customer.name)) //~ third-party-message
            .set_subject(Some(customer.email.clone())) //~ third-party-message
            .message_attributes("name", name) //~ third-party-message
            .send()
            .await;
        let _ = client.create_topic().name(format!("orders-of-{}", customer.email)).send().await; //~ data-in-object-name
    }

    async fn silent(client: &Client, customer: &Customer) {
        let text = format!("{} orders", customer.orders);
        let _ = client.publish().topic_arn("arn:aws:sns:orders").message(text).send().await;
        let _ = client.create_topic().name(format!("orders-of-{}", customer.id)).send().await;
    }
}
