//! What is an address of a socket, or names one.

use crate::flow::mix;
use crate::io;
use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

fn address<T: ?Sized>(from: &T) -> SocketAddr {
    SocketAddr::V4(SocketAddrV4 { ip: Ipv4Addr { octets: [mix(*from)] }, port: mix(*from) })
}

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}
impl ToSocketAddrs for SocketAddr {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(Some(address(self)).into_iter()) }
}
impl ToSocketAddrs for SocketAddrV4 {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(Some(address(self)).into_iter()) }
}
impl ToSocketAddrs for SocketAddrV6 {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(Some(address(self)).into_iter()) }
}
impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(Some(address(self)).into_iter()) }
}
impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(Some(address(self)).into_iter()) }
}
impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(Some(address(self)).into_iter()) }
}
impl ToSocketAddrs for (&str, u16) {
    type Iter = crate::vec::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(vec![address(self)].into_iter()) }
}
impl ToSocketAddrs for (String, u16) {
    type Iter = crate::vec::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(vec![address(self)].into_iter()) }
}
impl ToSocketAddrs for str {
    type Iter = crate::vec::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(vec![address(self)].into_iter()) }
}
impl ToSocketAddrs for String {
    type Iter = crate::vec::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(vec![address(self)].into_iter()) }
}
impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = crate::iter::Cloned<crate::slice::Iter<'a, SocketAddr>>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> { Ok(self.iter().cloned()) }
}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = T::Iter;
    fn to_socket_addrs(&self) -> io::Result<T::Iter> { (**self).to_socket_addrs() }
}
