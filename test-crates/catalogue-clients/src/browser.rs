//! What code in a browser sends, and what it leaves there.

mod gloo_net {
    use futures_util::SinkExt as _;
    use gloo_net::Error;
    use gloo_net::http::Request;
    use gloo_net::websocket::futures::WebSocket;
    use gloo_net::websocket::{Message, WebSocketError};

    use crate::Customer;

    async fn fires(customer: &Customer) -> Result<(), Error> {
        Request::get("https://crm.example.com/find")
            .query([("email", &customer.email)]) //~ pii-in-url
            .header("X-Name", &customer.name) //~ external-http "crm.example.com"
            .send()
            .await?;
        Request::post("https://crm.example.com/").json(customer)?.send().await?; //~ external-http "crm.example.com"
        Request::post("https://crm.example.com/").body(customer.phone.as_str())?.send().await?; //~ external-http
        Request::get(&format!("https://crm.example.com/{}", customer.name)).send().await?; //~ pii-in-url
        Ok(())
    }

    async fn fires_on_a_socket(socket: &mut WebSocket, customer: &Customer) -> Result<(), WebSocketError> {
        socket.send(Message::Text(customer.email.clone())).await //~ external-http
    }

    async fn silent(customer: &Customer) -> Result<(), Error> {
        Request::get(&format!("https://crm.example.com/{}", customer.id)).query([("page", "2")]).send().await?;
        Request::post("https://crm.example.com/").json(&customer.orders)?.send().await?;
        Ok(())
    }
}

mod gloo_storage {
    use gloo_storage::{LocalStorage, Result, SessionStorage, Storage as _};

    use crate::Customer;

    fn fires(customer: &Customer) -> Result<()> {
        LocalStorage::set("customer", customer)?; //~ cookie-storage
        SessionStorage::set("email", &customer.email)?; //~ cookie-storage
        Ok(())
    }

    fn silent(customer: &Customer) -> Result<()> {
        LocalStorage::set("id", customer.id)?;
        SessionStorage::set("orders", customer.orders)?;
        Ok(())
    }
}
