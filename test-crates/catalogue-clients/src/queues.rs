//! Message queues: what is most sensitive is stored in them, and names of topics and keys say who a message is about.

mod lapin {
    use lapin::options::BasicPublishOptions;
    use lapin::{BasicProperties, Channel, Result};

    use crate::Customer;

    async fn fires(channel: &Channel, customer: &Customer) -> Result<()> {
        let (options, properties) = (BasicPublishOptions::default(), BasicProperties::default());
        let route = format!("orders.{}", customer.email);
        channel.basic_publish("shop".into(), route.into(), options, b"new", properties.clone()).await?; //~ data-in-object-name
        let (queue, payload) = ("people".into(), customer.ssn.as_bytes());
        channel.basic_publish("shop".into(), queue, options, payload, properties).await?; //~ unencrypted-storage
        Ok(())
    }

    async fn silent(channel: &Channel, customer: &Customer) -> Result<()> {
        let (options, properties) = (BasicPublishOptions::default(), BasicProperties::default());
        let route = format!("orders.{}", customer.id);
        channel.basic_publish("shop".into(), route.into(), options, b"new", properties.clone()).await?;
        channel.basic_publish("shop".into(), "people".into(), options, customer.name.as_bytes(), properties).await?;
        Ok(())
    }
}

mod rumqttc {
    use rumqttc::{AsyncClient, ClientError, QoS};

    use crate::Customer;

    async fn fires(client: &AsyncClient, customer: &Customer) -> Result<(), ClientError> {
        let topic = format!("orders/{}", customer.email);
        client.publish(topic, QoS::AtMostOnce, false, "new").await?; //~ data-in-object-name
        client.publish("people", QoS::AtMostOnce, false, customer.ssn.as_str()).await?; //~ unencrypted-storage
        client.try_publish("people", QoS::AtMostOnce, false, customer.ssn.clone())?; //~ unencrypted-storage
        Ok(())
    }

    async fn silent(client: &AsyncClient, customer: &Customer) -> Result<(), ClientError> {
        let topic = format!("orders/{}", customer.id);
        client.publish(topic, QoS::AtMostOnce, false, customer.orders.to_string()).await?;
        client.publish("people", QoS::AtMostOnce, false, customer.name.as_str()).await?;
        Ok(())
    }
}

mod aws_sdk_sqs {
    use aws_sdk_sqs::Client;

    use crate::Customer;

    async fn fires(client: &Client, customer: &Customer) {
        let _ = client
            .send_message()
            .message_body(&customer.ssn) //~ unencrypted-storage
            .message_group_id(&customer.email) //~ data-in-object-name
            .send()
            .await;
        let _ = client.create_queue().queue_name(format!("of-{}", customer.name)).send().await; //~ data-in-object-name
    }

    async fn silent(client: &Client, customer: &Customer) {
        let message = client.send_message().message_body(&customer.name);
        let _ = message.message_group_id(customer.id.to_string()).send().await;
        let _ = client.create_queue().queue_name("orders").send().await;
    }
}
