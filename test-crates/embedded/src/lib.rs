//! A badge reader. Its log goes to whoever listens to the device.

#![no_std]

use defmt::Format;

#[derive(Clone, Copy, Format, PartialEq)]
pub struct Visitor<'a> {
    pub badge: u32,
    #[cfg_attr(any(), privlint::customer_data(name))]
    pub name: &'a str,
}

pub fn records(visitor: Visitor<'_>) {
    let Visitor { badge, name } = visitor;
    defmt::info!("{}", visitor.name); //~ pii-in-log
    defmt::info!("{=u32}", visitor.badge);
    defmt::info!("{=str}", visitor.name); //~ pii-in-log
    defmt::debug!("{=u32} of {=str}", badge, name); //~ pii-in-log
    defmt::trace!("{0=u32:x} {0=u32} {1}", badge, badge);
    defmt::warn!("{1} {0}", badge, name); //~ pii-in-log
    defmt::error!("{:?}", visitor); //~ pii-in-log
    defmt::println!("{}", visitor); //~ pii-in-log
    defmt::println!("{=usize}", name.len());
    let same = defmt::dbg!(name); //~ pii-in-log
    defmt::info!("{}", same); //~ pii-in-log
    defmt::info!("{}", defmt::dbg!(badge));
    defmt::info!("{}", defmt::intern!("nothing"));
}

pub fn found<'a>(visitors: &'a [Visitor<'a>], badge: u32) -> &'a Visitor<'a> {
    let visitor = defmt::unwrap!(visitors.iter().find(|visitor| visitor.badge == badge));
    defmt::info!("{}", visitor.name); //~ pii-in-log
    defmt::info!("{}", visitor.badge);
    defmt::assert!(visitor.badge == badge, "{}", visitor.badge);
    defmt::assert_eq!(visitor.badge, badge);
    visitor
}
