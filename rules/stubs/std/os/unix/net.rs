//! Sockets of unix.

use crate::flow::maybe;
use crate::io::{Error, Read, Result, Write};
use crate::net::Shutdown;
use crate::path::{Path, PathBuf};
use crate::time::Duration;

#[derive(Clone, Debug)]
pub struct SocketAddr { path: PathBuf }
impl SocketAddr {
    pub fn from_pathname<P: AsRef<Path>>(path: P) -> Result<SocketAddr> { Ok(SocketAddr { path: path.as_ref().to_path_buf() }) }
    pub fn is_unnamed(&self) -> bool { maybe() }
    pub fn as_pathname(&self) -> Option<&Path> { if maybe() { Some(&self.path) } else { None } }
}
fn unnamed() -> SocketAddr { SocketAddr { path: PathBuf::new() } }
#[derive(Debug)]
pub struct UnixStream {}
impl UnixStream {
    pub fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream> { Ok(UnixStream {}) }
    pub fn connect_addr(socket_addr: &SocketAddr) -> Result<UnixStream> { Ok(UnixStream {}) }
    pub fn local_addr(&self) -> Result<SocketAddr> { Ok(unnamed()) }
    pub fn peer_addr(&self) -> Result<SocketAddr> { Ok(unnamed()) }
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()> { Ok(()) }
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()> { Ok(()) }
    pub fn read_timeout(&self) -> Result<Option<Duration>> { Ok(None) }
    pub fn write_timeout(&self) -> Result<Option<Duration>> { Ok(None) }
    pub fn take_error(&self) -> Result<Option<Error>> { Ok(None) }
    pub fn shutdown(&self, how: Shutdown) -> Result<()> { Ok(()) }
    pub fn pair() -> Result<(UnixStream, UnixStream)> { Ok((UnixStream {}, UnixStream {})) }
    pub fn try_clone(&self) -> Result<UnixStream> { Ok(UnixStream {}) }
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { Ok(()) }
}
impl Read for UnixStream { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl Read for &UnixStream { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl Write for UnixStream {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &UnixStream {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
#[derive(Debug)]
pub struct UnixListener {}
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener> { Ok(UnixListener {}) }
    pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixListener> { Ok(UnixListener {}) }
    pub fn local_addr(&self) -> Result<SocketAddr> { Ok(unnamed()) }
    pub fn try_clone(&self) -> Result<UnixListener> { Ok(UnixListener {}) }
    pub fn take_error(&self) -> Result<Option<Error>> { Ok(None) }
    pub fn incoming(&self) -> Incoming<'_> { Incoming { listener: self } }
    pub fn accept(&self) -> Result<(UnixStream, SocketAddr)> { Ok((UnixStream {}, SocketAddr { path: PathBuf::new() })) }
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { Ok(()) }
}
#[derive(Debug)]
pub struct UnixDatagram {}
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram> { Ok(UnixDatagram {}) }
    pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixDatagram> { Ok(UnixDatagram {}) }
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()> { Ok(()) }
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> Result<()> { Ok(()) }
    pub fn pair() -> Result<(UnixDatagram, UnixDatagram)> { Ok((UnixDatagram {}, UnixDatagram {})) }
    pub fn try_clone(&self) -> Result<UnixDatagram> { Ok(UnixDatagram {}) }
    pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> { Ok((0, unnamed())) }
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> Result<usize> { Ok(0) }
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { Ok(()) }
    pub fn local_addr(&self) -> Result<SocketAddr> { Ok(unnamed()) }
    pub fn peer_addr(&self) -> Result<SocketAddr> { Ok(unnamed()) }
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()> { Ok(()) }
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()> { Ok(()) }
    pub fn read_timeout(&self) -> Result<Option<Duration>> { Ok(None) }
    pub fn write_timeout(&self) -> Result<Option<Duration>> { Ok(None) }
    pub fn take_error(&self) -> Result<Option<Error>> { Ok(None) }
    pub fn shutdown(&self, how: Shutdown) -> Result<()> { Ok(()) }
    pub fn unbound() -> Result<UnixDatagram> { Ok(UnixDatagram {}) }
    pub fn send(&self, buf: &[u8]) -> Result<usize> { Ok(0) }
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize> { Ok(0) }
    pub fn recv(&self, buf: &mut [u8]) -> Result<usize> { Ok(0) }
}

#[derive(Debug)]
pub struct Incoming<'a> { listener: &'a UnixListener }
impl<'a> Iterator for Incoming<'a> {
    type Item = Result<UnixStream>;
    fn next(&mut self) -> Option<Result<UnixStream>> { Some(Ok(UnixStream {})) }
}
impl<'a> IntoIterator for &'a UnixListener {
    type Item = Result<UnixStream>;
    type IntoIter = Incoming<'a>;
    fn into_iter(self) -> Incoming<'a> { self.incoming() }
}
