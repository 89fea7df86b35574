//! `openrtb`, `openrtb26` and `iab`: what a bidder is told about people

use crate::Customer;

pub fn bid(request: &openrtb::v2_5::BidRequest) {
    if let Some(device) = &request.device {
        log::info!("{:?}", device.ip); //~ pii-in-log
        log::info!("{:?}", device.ifa); //~ pii-in-log
        log::info!("{:?} {:?}", device.make, device.os);
    }
    log::info!("{}", request.id);
}

pub fn bid_newer(request: &iab::openrtb2::BidRequest, user: &openrtb26::User) {
    if let Some(user) = &request.user {
        log::info!("{:?}", user.keywords); //~ pii-in-log
        log::info!("{:?}", user.id);
    }
    log::info!("{:?}", user.customdata); //~ pii-in-log
    log::info!("{:?}", request.tmax);
}

pub fn asks(customer: &Customer) -> iab::openrtb2::User {
    iab::openrtb2::User { id: Some(customer.id.clone()), ..Default::default() }
}
