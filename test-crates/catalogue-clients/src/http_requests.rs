//! Clients that send requests of the crate `http`, which servers have, too: told where they are sent.

mod hyper {
    use ::hyper::client::conn::http1::SendRequest;

    use crate::Customer;

    async fn fires(sender: &mut SendRequest<String>, customer: &Customer) {
        let Ok(request) = http::Request::post("/people").body(customer.email.clone()) else { return };
        let _ = sender.send_request(request).await; //~ external-http
        let named = http::Request::post("/people").header("X-Name", &customer.name).body(String::new());
        let Ok(named) = named else { return };
        let _ = sender.try_send_request(named).await; //~ external-http
    }

    async fn silent(sender: &mut SendRequest<String>, customer: &Customer) {
        let counted = http::Request::post("/people").body(customer.orders.to_string());
        let Ok(request) = counted else { return };
        let _ = sender.send_request(request).await;
    }

    /// Other clients may be given an address with an id; here it is part of the request.
    async fn silent_in_the_address(sender: &mut SendRequest<String>, customer: &Customer) {
        let counted = http::Request::post(format!("/people/{}", customer.id)).body(String::new());
        let Ok(request) = counted else { return };
        let _ = sender.send_request(request).await; //~ SPURIOUS external-http: `url` and `http` are one argument
    }

    /// What a server answers is no request to another host.
    fn answer(customer: &Customer) -> http::Result<http::Response<String>> {
        http::Response::builder().header("X-Name", &customer.name).body(customer.email.clone())
    }
}

mod hyper_util {
    use ::hyper_util::client::legacy::Client;
    use ::hyper_util::client::legacy::connect::HttpConnector;

    use crate::Customer;

    async fn fires(client: &Client<HttpConnector, String>, customer: &Customer) {
        let Ok(request) = http::Request::post("https://crm.example.com/").body(customer.email.clone()) else { return };
        let _ = client.request(request).await; //~ external-http
    }

    async fn fires_in_the_address(client: &Client<HttpConnector, String>, customer: &Customer) {
        let Ok(uri) = format!("https://crm.example.com/{}", customer.name).parse() else { return };
        let _ = client.get(uri).await; //~ pii-in-url
    }

    async fn silent(client: &Client<HttpConnector, String>, customer: &Customer) {
        let counted = http::Request::post("https://crm.example.com/").body(customer.orders.to_string());
        let Ok(request) = counted else { return };
        let _ = client.request(request).await;
    }
}
