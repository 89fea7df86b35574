//! Network. What is sent leaves; what comes in comes from outside.

mod addr;
mod bits;
mod to_addrs;

pub use addr::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
pub use to_addrs::ToSocketAddrs;

use crate::flow::maybe;
use crate::io::{self, Read, Write};
use crate::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shutdown { Read, Write, Both }

#[derive(Debug)]
pub struct TcpStream { addr: SocketAddr }
impl TcpStream {
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {
        match addr.to_socket_addrs()?.next() { Some(addr) => Ok(TcpStream { addr }), None => Err(io::Error::last_os_error()) }
    }
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> { Ok(TcpStream { addr: *addr }) }
    pub fn peer_addr(&self) -> io::Result<SocketAddr> { Ok(self.addr) }
    pub fn local_addr(&self) -> io::Result<SocketAddr> { Ok(self.addr) }
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> { Ok(()) }
    pub fn try_clone(&self) -> io::Result<TcpStream> { Ok(TcpStream { addr: self.addr }) }
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> { Ok(()) }
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> { Ok(()) }
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> { Ok(None) }
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> { Ok(None) }
    pub fn ttl(&self) -> io::Result<u32> { Ok(0) }
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> { Ok(0) }
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> { Ok(()) }
    pub fn nodelay(&self) -> io::Result<bool> { Ok(maybe()) }
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> { Ok(()) }
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> { Ok(()) }
    pub fn take_error(&self) -> io::Result<Option<io::Error>> { Ok(None) }
}
impl Read for TcpStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { Ok(0) } }
impl Read for &TcpStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { Ok(0) } }
impl Write for TcpStream {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { Ok(0) }
    fn flush(&mut self) -> io::Result<()> { Ok(()) }
}
impl Write for &TcpStream {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { Ok(0) }
    fn flush(&mut self) -> io::Result<()> { Ok(()) }
}

#[derive(Debug)]
pub struct TcpListener { addr: SocketAddr }
impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {
        match addr.to_socket_addrs()?.next() { Some(addr) => Ok(TcpListener { addr }), None => Err(io::Error::last_os_error()) }
    }
    pub fn local_addr(&self) -> io::Result<SocketAddr> { Ok(self.addr) }
    pub fn try_clone(&self) -> io::Result<TcpListener> { Ok(TcpListener { addr: self.addr }) }
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> { Ok((TcpStream { addr: self.addr }, self.addr)) }
    pub fn incoming(&self) -> Incoming<'_> { Incoming { listener: self } }
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> { Ok(()) }
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> { Ok(()) }
    pub fn ttl(&self) -> io::Result<u32> { Ok(0) }
    pub fn take_error(&self) -> io::Result<Option<io::Error>> { Ok(None) }
}
#[derive(Debug)]
pub struct Incoming<'a> { listener: &'a TcpListener }
impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<TcpStream>;
    fn next(&mut self) -> Option<io::Result<TcpStream>> { Some(Ok(TcpStream { addr: self.listener.addr })) }
}

#[derive(Debug)]
pub struct UdpSocket { addr: SocketAddr }
impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {
        match addr.to_socket_addrs()?.next() { Some(addr) => Ok(UdpSocket { addr }), None => Err(io::Error::last_os_error()) }
    }
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { Ok((0, self.addr)) }
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> { Ok(0) }
    pub fn peer_addr(&self) -> io::Result<SocketAddr> { Ok(self.addr) }
    pub fn local_addr(&self) -> io::Result<SocketAddr> { Ok(self.addr) }
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> { Ok(()) }
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> { Ok(0) }
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> { Ok(0) }
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> { Ok(()) }
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> { Ok(()) }
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> { Ok(0) }
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { Ok((0, self.addr)) }
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> { Ok(None) }
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> { Ok(None) }
    pub fn broadcast(&self) -> io::Result<bool> { Ok(maybe()) }
    pub fn multicast_loop_v4(&self) -> io::Result<bool> { Ok(maybe()) }
    pub fn multicast_loop_v6(&self) -> io::Result<bool> { Ok(maybe()) }
    pub fn multicast_ttl_v4(&self) -> io::Result<u32> { Ok(0) }
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()> { Ok(()) }
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()> { Ok(()) }
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()> { Ok(()) }
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> { Ok(()) }
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> { Ok(()) }
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> { Ok(()) }
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> { Ok(()) }
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> { Ok(()) }
    pub fn ttl(&self) -> io::Result<u32> { Ok(0) }
    pub fn take_error(&self) -> io::Result<Option<io::Error>> { Ok(None) }
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> { Ok(()) }
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> { Ok(()) }
    pub fn try_clone(&self) -> io::Result<UdpSocket> { Ok(UdpSocket { addr: self.addr }) }
}
