//! HTTP clients whose requests are told where data is put into them.

/// `ureq`: the last method has the body.
mod ureq {
    use crate::Customer;

    fn fires(customer: &Customer) -> Result<(), ureq::Error> {
        ureq::get("https://crm.example.com/find")
            .query("email", &customer.email) //~ pii-in-url
            .call()?; //~ MISSING pii-in-log: what is queried is logged, too, where traces are
        ureq::get(format!("https://crm.example.com/people/{}", customer.name)).call()?; //~ pii-in-url, pii-in-log
        ureq::post("https://crm.example.com/people")
            .header("X-Phone", &customer.phone) //~ external-http "crm.example.com"
            .send_empty()?;
        ureq::post("https://crm.example.com/people").send(&customer.email)?; //~ external-http "crm.example.com"
        ureq::post("https://crm.example.com/people").send_json(customer)?; //~ external-http
        ureq::post("https://crm.example.com/people").send_form([("name", customer.name.as_str())])?; //~ external-http
        let agent = ureq::agent();
        agent.put("https://crm.example.com/people").send_json(customer)?; //~ external-http
        let request = http::Request::post("https://crm.example.com/").body(customer.email.clone())?;
        agent.run(request)?; //~ external-http
        Ok(())
    }

    fn silent(customer: &Customer) -> Result<(), ureq::Error> {
        ureq::get(format!("https://crm.example.com/people/{}", customer.id)).call()?;
        ureq::get("https://crm.example.com/people").query("page", "2").header("Accept", "text/plain").call()?;
        ureq::post("https://crm.example.com/counts").send_json(customer.count().orders)?;
        ureq::post("https://crm.example.com/counts").send(customer.orders.to_string())?;
        Ok(())
    }
}

mod attohttpc {
    use crate::Customer;

    fn fires(customer: &Customer) -> attohttpc::Result<()> {
        attohttpc::get("https://crm.example.com/find")
            .param("email", &customer.email) //~ pii-in-url
            .header("X-Name", &customer.name) //~ external-http
            .send()?; //~ MISSING pii-in-log: what is queried is logged, too
        attohttpc::post("https://crm.example.com/").text(&customer.email).send()?; //~ external-http "crm.example.com"
        attohttpc::post("https://crm.example.com/").json(customer)?.send()?; //~ external-http
        attohttpc::post("https://crm.example.com/").form(&[("phone", &customer.phone)])?.send()?; //~ external-http
        attohttpc::get(format!("https://crm.example.com/?q={}", customer.name)).send()?; //~ pii-in-url, pii-in-log
        let mut session = attohttpc::Session::new();
        session.header("X-Email", &customer.email); //~ external-http
        session.get("https://crm.example.com/").send()?;
        Ok(())
    }

    fn silent(customer: &Customer) -> attohttpc::Result<()> {
        attohttpc::get(format!("https://crm.example.com/{}", customer.id)).param("page", 2).send()?;
        attohttpc::post("https://crm.example.com/").text(customer.orders.to_string()).send()?;
        Ok(())
    }
}

mod minreq {
    use crate::Customer;

    fn fires(customer: &Customer) -> Result<(), minreq::Error> {
        minreq::get("https://crm.example.com/find")
            .with_param("email", &customer.email) //~ pii-in-url
            .with_header("X-Name", &customer.name) //~ external-http
            .send()?;
        minreq::post("https://crm.example.com/").with_body(customer.email.as_str()).send()?; //~ external-http "crm.example.com"
        minreq::post("https://crm.example.com/").with_json(customer)?.send()?; //~ external-http
        let by_phone = minreq::get(format!("https://crm.example.com/{}", customer.phone)); //~ pii-in-url
        by_phone.send()?; //~ SPURIOUS error-carries-data: its errors are about what is received
        Ok(())
    }

    fn silent(customer: &Customer) -> Result<(), minreq::Error> {
        minreq::get(format!("https://crm.example.com/{}", customer.id)).with_param("page", "2").send()?;
        minreq::post("https://crm.example.com/").with_body(customer.orders.to_string()).send()?;
        Ok(())
    }
}

mod awc {
    use awc::cookie::Cookie;

    use crate::Customer;

    async fn fires(client: &awc::Client, customer: &Customer) {
        let find = client.get("https://crm.example.com/find");
        let Ok(find) = find.query(&[("email", &customer.email)]) else { return }; //~ pii-in-url
        let _ = find
            .insert_header(("X-Name", customer.name.as_str())) //~ external-http
            .cookie(Cookie::new("phone", &customer.phone)) //~ external-http, cookie-storage
            .send()
            .await;
        let _ = client.post("https://crm.example.com/").send_json(customer).await; //~ external-http "crm.example.com"
        let _ = client.post("https://crm.example.com/").send_body(customer.email.clone()).await; //~ external-http
        let _ = client.get(format!("https://crm.example.com/{}", customer.name)).send().await; //~ pii-in-url
        let Ok(frozen) = client.post("https://crm.example.com/").freeze() else { return };
        let _ = frozen.send_form(customer).await; //~ external-http
    }

    async fn silent(client: &awc::Client, customer: &Customer) {
        let _ = client.get(format!("https://crm.example.com/{}", customer.id)).send().await;
        let count = client.post("https://crm.example.com/").insert_header(("Accept", "text/plain"));
        let _ = count.send_body(customer.orders.to_string()).await;
    }
}

mod reqwest_middleware {
    use reqwest_middleware::{ClientWithMiddleware, Result};

    use crate::Customer;

    async fn fires(client: &ClientWithMiddleware, customer: &Customer) -> Result<()> {
        client
            .get("https://crm.example.com/find")
            .query(&[("email", &customer.email)]) //~ pii-in-url
            .header("X-Name", &customer.name) //~ external-http "crm.example.com"
            .send()
            .await?;
        client.post("https://crm.example.com/").json(customer).send().await?; //~ external-http "crm.example.com"
        client.post("https://crm.example.com/").body(customer.email.clone()).send().await?; //~ external-http
        client.post("https://crm.example.com/").form(&[("phone", &customer.phone)]).send().await?; //~ external-http
        client.get(format!("https://crm.example.com/{}", customer.name)).send().await?; //~ pii-in-url
        Ok(())
    }

    async fn silent(client: &ClientWithMiddleware, customer: &Customer) -> Result<()> {
        client.get(format!("https://crm.example.com/{}", customer.id)).query(&[("page", 2)]).send().await?;
        client.post("https://crm.example.com/").json(&customer.orders).send().await?;
        Ok(())
    }
}
