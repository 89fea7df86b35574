//! The queue for the advertising network. Its uploader empties the queue; `privlint.toml` declares it as a sink.

use std::collections::VecDeque;

/// That somebody bought something after a click.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conversion {
    pub campaign: String,
    pub cents: u64,
    /// By what the network recognises the person.
    pub match_key: Option<String>,
}

impl Conversion {
    /// A conversion of a campaign.
    pub fn of(campaign: &str) -> Conversion {
        Conversion { campaign: campaign.to_owned(), ..Conversion::default() }
    }

    /// What it was worth.
    pub fn worth(self, cents: u64) -> Conversion {
        Conversion { cents, ..self }
    }

    /// Whose it was.
    pub fn by(mut self, key: impl Into<String>) -> Conversion {
        self.match_key = Some(key.into());
        self
    }
}

/// The way to the network.
#[derive(Debug, Default)]
pub struct AdsClient {
    queue: VecDeque<Conversion>,
}

impl AdsClient {
    /// Hands a conversion over.
    pub fn upload(&mut self, conversion: Conversion) {
        self.queue.push_back(conversion);
    }

    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.queue.len()
    }
}
