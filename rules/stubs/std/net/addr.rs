//! Addresses. They are data: whoever calls has one.

use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::str::FromStr;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv4Addr { octets: [u8; 4] }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv6Addr { octets: [u8; 16] }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV4 { ip: Ipv4Addr, port: u16 }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV6 { ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32 }

impl Ipv4Addr {
    pub const BITS: u32 = 0;
    pub const LOCALHOST: Ipv4Addr = Ipv4Addr { octets: [0] };
    pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr { octets: [0] };
    pub const BROADCAST: Ipv4Addr = Ipv4Addr { octets: [0] };
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr { Ipv4Addr { octets: [a, b, c, d] } }
    pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr { Ipv4Addr { octets } }
    pub fn octets(&self) -> [u8; 4] { self.octets }
    pub fn to_bits(self) -> u32 { mix(self) }
    pub fn from_bits(bits: u32) -> Ipv4Addr { Ipv4Addr { octets: [mix(bits)] } }
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr { Ipv6Addr { octets: self.octets } }
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr { Ipv6Addr { octets: self.octets } }
    pub fn is_broadcast(&self) -> bool { maybe() }
    pub fn is_documentation(&self) -> bool { maybe() }
    pub fn is_link_local(&self) -> bool { maybe() }
    pub fn is_loopback(&self) -> bool { maybe() }
    pub fn is_multicast(&self) -> bool { maybe() }
    pub fn is_private(&self) -> bool { maybe() }
    pub fn is_unspecified(&self) -> bool { maybe() }
}
impl Ipv6Addr {
    pub const BITS: u32 = 0;
    pub const LOCALHOST: Ipv6Addr = Ipv6Addr { octets: [0] };
    pub const UNSPECIFIED: Ipv6Addr = Ipv6Addr { octets: [0] };
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr { Ipv6Addr { octets: [mix((a, b, c, d, e, f, g, h))] } }
    pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr { Ipv6Addr { octets } }
    pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr { Ipv6Addr { octets: [mix(segments)] } }
    pub fn octets(&self) -> [u8; 16] { self.octets }
    pub fn segments(&self) -> [u16; 8] { [mix(self.octets)] }
    pub fn to_bits(self) -> u128 { mix(self) }
    pub fn from_bits(bits: u128) -> Ipv6Addr { Ipv6Addr { octets: [mix(bits)] } }
    pub fn to_ipv4(&self) -> Option<Ipv4Addr> { if maybe() { Some(Ipv4Addr { octets: self.octets }) } else { None } }
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> { self.to_ipv4() }
    pub fn to_canonical(&self) -> IpAddr { IpAddr::V6(*self) }
    pub fn is_loopback(&self) -> bool { maybe() }
    pub fn is_multicast(&self) -> bool { maybe() }
    pub fn is_unicast_link_local(&self) -> bool { maybe() }
    pub fn is_unique_local(&self) -> bool { maybe() }
    pub fn is_unspecified(&self) -> bool { maybe() }
}
impl IpAddr {
    pub fn is_ipv4(&self) -> bool { maybe() }
    pub fn is_ipv6(&self) -> bool { maybe() }
    pub fn is_loopback(&self) -> bool { maybe() }
    pub fn is_multicast(&self) -> bool { maybe() }
    pub fn is_unspecified(&self) -> bool { maybe() }
    pub fn to_canonical(&self) -> IpAddr { *self }
}
impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr {
        match ip { IpAddr::V4(ip) => SocketAddr::V4(SocketAddrV4 { ip, port }), IpAddr::V6(ip) => SocketAddr::V6(SocketAddrV6 { ip, port, flowinfo: 0, scope_id: 0 }) }
    }
    pub fn ip(&self) -> IpAddr { match self { SocketAddr::V4(a) => IpAddr::V4(a.ip), SocketAddr::V6(a) => IpAddr::V6(a.ip) } }
    pub fn port(&self) -> u16 { match self { SocketAddr::V4(a) => a.port, SocketAddr::V6(a) => a.port } }
    pub fn set_ip(&mut self, new_ip: IpAddr) { *self = SocketAddr::new(new_ip, self.port()) }
    pub fn set_port(&mut self, new_port: u16) { match self { SocketAddr::V4(a) => a.port = new_port, SocketAddr::V6(a) => a.port = new_port } }
    pub fn is_ipv4(&self) -> bool { maybe() }
    pub fn is_ipv6(&self) -> bool { maybe() }
}
impl SocketAddrV4 {
    pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 { SocketAddrV4 { ip, port } }
    pub fn ip(&self) -> &Ipv4Addr { &self.ip }
    pub fn set_ip(&mut self, new_ip: Ipv4Addr) { self.ip = new_ip }
    pub fn port(&self) -> u16 { self.port }
    pub fn set_port(&mut self, new_port: u16) { self.port = new_port }
}
impl SocketAddrV6 {
    pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 { SocketAddrV6 { ip, port, flowinfo, scope_id } }
    pub fn ip(&self) -> &Ipv6Addr { &self.ip }
    pub fn set_ip(&mut self, new_ip: Ipv6Addr) { self.ip = new_ip }
    pub fn port(&self) -> u16 { self.port }
    pub fn set_port(&mut self, new_port: u16) { self.port = new_port }
    pub fn flowinfo(&self) -> u32 { self.flowinfo }
    pub fn set_flowinfo(&mut self, new_flowinfo: u32) { self.flowinfo = new_flowinfo }
    pub fn scope_id(&self) -> u32 { self.scope_id }
    pub fn set_scope_id(&mut self, new_scope_id: u32) { self.scope_id = new_scope_id }
}

// The error does not hold the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrParseError {}
impl fmt::Display for AddrParseError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for AddrParseError {}

impl fmt::Display for IpAddr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl fmt::Debug for IpAddr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl FromStr for IpAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<IpAddr, AddrParseError> { if maybe() { Ok(if maybe() { IpAddr::V4(Ipv4Addr { octets: [mix(*s)] }) } else { IpAddr::V6(Ipv6Addr { octets: [mix(*s)] }) }) } else { Err(AddrParseError {}) } }
}
impl fmt::Display for Ipv4Addr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl fmt::Debug for Ipv4Addr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl FromStr for Ipv4Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv4Addr, AddrParseError> { if maybe() { Ok(Ipv4Addr { octets: [mix(*s)] }) } else { Err(AddrParseError {}) } }
}
impl fmt::Display for Ipv6Addr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl fmt::Debug for Ipv6Addr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl FromStr for Ipv6Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv6Addr, AddrParseError> { if maybe() { Ok(Ipv6Addr { octets: [mix(*s)] }) } else { Err(AddrParseError {}) } }
}
impl fmt::Display for SocketAddr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl fmt::Debug for SocketAddr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl FromStr for SocketAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> { if maybe() { Ok(SocketAddr::V4(SocketAddrV4 { ip: Ipv4Addr { octets: [mix(*s)] }, port: mix(*s) })) } else { Err(AddrParseError {}) } }
}
impl fmt::Display for SocketAddrV4 { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl fmt::Debug for SocketAddrV4 { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError> { if maybe() { Ok(SocketAddrV4 { ip: Ipv4Addr { octets: [mix(*s)] }, port: mix(*s) }) } else { Err(AddrParseError {}) } }
}
impl fmt::Display for SocketAddrV6 { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl fmt::Debug for SocketAddrV6 { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self)) } }
impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError> { if maybe() { Ok(SocketAddrV6 { ip: Ipv6Addr { octets: [mix(*s)] }, port: mix(*s), flowinfo: mix(*s), scope_id: mix(*s) }) } else { Err(AddrParseError {}) } }
}
impl From<Ipv4Addr> for IpAddr { fn from(value: Ipv4Addr) -> IpAddr { IpAddr::V4(value) } }
impl From<Ipv6Addr> for IpAddr { fn from(value: Ipv6Addr) -> IpAddr { IpAddr::V6(value) } }
impl From<[u8; 4]> for IpAddr { fn from(value: [u8; 4]) -> IpAddr { IpAddr::V4(Ipv4Addr { octets: value }) } }
impl From<[u8; 16]> for IpAddr { fn from(value: [u8; 16]) -> IpAddr { IpAddr::V6(Ipv6Addr { octets: value }) } }
impl From<[u16; 8]> for IpAddr { fn from(value: [u16; 8]) -> IpAddr { IpAddr::V6(Ipv6Addr::from_segments(value)) } }
impl From<[u16; 8]> for Ipv6Addr { fn from(value: [u16; 8]) -> Ipv6Addr { Ipv6Addr::from_segments(value) } }
impl From<[u8; 4]> for Ipv4Addr { fn from(value: [u8; 4]) -> Ipv4Addr { Ipv4Addr { octets: value } } }
impl From<u32> for Ipv4Addr { fn from(value: u32) -> Ipv4Addr { Ipv4Addr::from_bits(value) } }
impl From<[u8; 16]> for Ipv6Addr { fn from(value: [u8; 16]) -> Ipv6Addr { Ipv6Addr { octets: value } } }
impl From<u128> for Ipv6Addr { fn from(value: u128) -> Ipv6Addr { Ipv6Addr::from_bits(value) } }
impl From<Ipv4Addr> for u32 { fn from(value: Ipv4Addr) -> u32 { mix(value) } }
impl From<Ipv6Addr> for u128 { fn from(value: Ipv6Addr) -> u128 { mix(value) } }
impl From<SocketAddrV4> for SocketAddr { fn from(value: SocketAddrV4) -> SocketAddr { SocketAddr::V4(value) } }
impl From<SocketAddrV6> for SocketAddr { fn from(value: SocketAddrV6) -> SocketAddr { SocketAddr::V6(value) } }
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr { fn from(pieces: (I, u16)) -> SocketAddr { SocketAddr::new(pieces.0.into(), pieces.1) } }


impl PartialEq<IpAddr> for Ipv4Addr { fn eq(&self, other: &IpAddr) -> bool { maybe() } }
impl PartialOrd<IpAddr> for Ipv4Addr { fn partial_cmp(&self, other: &IpAddr) -> Option<Ordering> { if maybe() { Some(Ordering::Equal) } else { None } } }
impl PartialEq<IpAddr> for Ipv6Addr { fn eq(&self, other: &IpAddr) -> bool { maybe() } }
impl PartialOrd<IpAddr> for Ipv6Addr { fn partial_cmp(&self, other: &IpAddr) -> Option<Ordering> { if maybe() { Some(Ordering::Equal) } else { None } } }
impl PartialEq<Ipv4Addr> for IpAddr { fn eq(&self, other: &Ipv4Addr) -> bool { maybe() } }
impl PartialOrd<Ipv4Addr> for IpAddr { fn partial_cmp(&self, other: &Ipv4Addr) -> Option<Ordering> { if maybe() { Some(Ordering::Equal) } else { None } } }
impl PartialEq<Ipv6Addr> for IpAddr { fn eq(&self, other: &Ipv6Addr) -> bool { maybe() } }
impl PartialOrd<Ipv6Addr> for IpAddr { fn partial_cmp(&self, other: &Ipv6Addr) -> Option<Ordering> { if maybe() { Some(Ordering::Equal) } else { None } } }
