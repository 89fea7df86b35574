//! WebSockets.

mod tungstenite {
    use std::net::TcpStream;

    use tungstenite::{Message, Result, WebSocket};

    use crate::Customer;

    fn fires(socket: &mut WebSocket<TcpStream>, customer: &Customer) -> Result<()> {
        socket.send(Message::text(&customer.email))?; //~ external-http
        socket.write(Message::binary(customer.name.clone().into_bytes()))?; //~ external-http
        tungstenite::connect(format!("ws://crm.example.com/?name={}", customer.name))?; //~ pii-in-url
        Ok(())
    }

    fn silent(socket: &mut WebSocket<TcpStream>, customer: &Customer) -> Result<()> {
        socket.send(Message::text(customer.orders.to_string()))?;
        tungstenite::connect(format!("ws://crm.example.com/?id={}", customer.id))?;
        Ok(())
    }
}

mod tokio_tungstenite {
    use futures_util::SinkExt as _;
    use tokio::net::TcpStream;
    use tokio_tungstenite::WebSocketStream;
    use tokio_tungstenite::tungstenite::{Message, Result};

    use crate::Customer;

    async fn fires(socket: &mut WebSocketStream<TcpStream>, customer: &Customer) -> Result<()> {
        socket.send(Message::text(&customer.email)).await?; //~ external-http
        tokio_tungstenite::connect_async(format!("ws://crm.example.com/?name={}", customer.name)).await?; //~ pii-in-url
        Ok(())
    }

    async fn silent(socket: &mut WebSocketStream<TcpStream>, customer: &Customer) -> Result<()> {
        socket.send(Message::text(customer.orders.to_string())).await?;
        tokio_tungstenite::connect_async(format!("ws://crm.example.com/?id={}", customer.id)).await?;
        Ok(())
    }
}

mod fastwebsockets {
    use fastwebsockets::{Frame, Payload, WebSocket, WebSocketError};
    use tokio::net::TcpStream;

    use crate::Customer;

    async fn fires(socket: &mut WebSocket<TcpStream>, customer: &Customer) -> Result<(), WebSocketError> {
        let frame = Frame::text(Payload::Borrowed(customer.email.as_bytes()));
        socket.write_frame(frame).await //~ external-http
    }

    async fn silent(socket: &mut WebSocket<TcpStream>, customer: &Customer) -> Result<(), WebSocketError> {
        let count = customer.orders.to_string();
        socket.write_frame(Frame::text(Payload::Borrowed(count.as_bytes()))).await
    }
}
