//! The back end of a small shop.
//!
//! It runs behind a gateway that hands over one request per line of standard input.

pub mod ads;
pub mod analytics;
pub mod audit;
pub mod error;
pub mod handlers;
pub mod mask;
pub mod model;
pub mod newsletter;
pub mod report;
pub mod services;
pub mod shipping;
pub mod store;

pub use error::{ShopError, ShopResult};
pub use handlers::{Reply, Request, Shop};
