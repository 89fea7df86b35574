//! Reads requests from standard input and answers on standard output.

use std::io::{self, BufRead as _, Write as _};

use tracing::{error, info, warn};
use web_shop::handlers::{self, Envelope};
use web_shop::{Reply, Shop};

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let mut shop = Shop::open();
    let mut served = 0_u64;
    for line in io::stdin().lock().lines() {
        let line = line?;
        let envelope: Envelope = match serde_json::from_str(&line) {
            Ok(envelope) => envelope,
            Err(error) => {
                // The error's text may quote what the customer sent, so only its kind is logged.
                warn!(kind = ?error.classify(), length = line.len(), "not a request");
                continue;
            }
        };
        info!(kind = envelope.request.kind(), origin = %envelope.origin.gateway, "request");
        info!(origin = ?envelope.origin, "where it comes from"); //~ pii-in-log
        info!(origin = debug(&envelope.origin), "the same by a function"); //~ pii-in-log
        info!(origin = display(&envelope.origin.gateway), "and of a part that is none");
        let reply = handlers::handle(&mut shop, envelope).await;
        if let Err(error) = answer(&reply) {
            error!(%error, "the gateway is gone");
            return Err(error);
        }
        served += 1;
    }
    println!("{served} requests served");
    Ok(())
}

/// The gateway listens on a descriptor of its own; this is the text that goes there.
fn answer(reply: &Reply) -> io::Result<()> {
    let text = serde_json::to_vec(reply)?;
    let mut gateway = std::fs::OpenOptions::new().append(true).open("/dev/null")?;
    gateway.write_all(&text)
}
