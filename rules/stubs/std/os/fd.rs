//! File descriptors.

use crate::fs::File;
use crate::io::{Stderr, Stdin, Stdout};
use crate::net::{TcpListener, TcpStream, UdpSocket};

pub type RawFd = i32;
#[derive(Debug)]
pub struct OwnedFd {}
#[derive(Clone, Copy, Debug)]
pub struct BorrowedFd<'fd> {}
impl<'fd> BorrowedFd<'fd> {
    pub unsafe fn borrow_raw(fd: RawFd) -> BorrowedFd<'fd> { BorrowedFd {} }
    pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd> { Ok(OwnedFd {}) }
}
pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_> { BorrowedFd {} } }
pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd { 0 } }
pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
impl AsFd for File {}
impl AsFd for TcpStream {}
impl AsFd for TcpListener {}
impl AsFd for UdpSocket {}
impl AsFd for OwnedFd {}
impl AsRawFd for File {}
impl AsRawFd for TcpStream {}
impl AsRawFd for TcpListener {}
impl AsRawFd for UdpSocket {}
impl AsRawFd for OwnedFd {}
impl AsRawFd for BorrowedFd<'_> {}
impl FromRawFd for File { unsafe fn from_raw_fd(fd: RawFd) -> File { File { content: [] } } }
impl IntoRawFd for File { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<OwnedFd> for File { fn from(fd: OwnedFd) -> File { File { content: [] } } }
impl From<File> for OwnedFd { fn from(it: File) -> OwnedFd { OwnedFd {} } }
impl FromRawFd for TcpStream { unsafe fn from_raw_fd(fd: RawFd) -> TcpStream { TcpStream { addr: crate::flow::mix(()) } } }
impl IntoRawFd for TcpStream { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<OwnedFd> for TcpStream { fn from(fd: OwnedFd) -> TcpStream { TcpStream { addr: crate::flow::mix(()) } } }
impl From<TcpStream> for OwnedFd { fn from(it: TcpStream) -> OwnedFd { OwnedFd {} } }
impl FromRawFd for TcpListener { unsafe fn from_raw_fd(fd: RawFd) -> TcpListener { TcpListener { addr: crate::flow::mix(()) } } }
impl IntoRawFd for TcpListener { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<OwnedFd> for TcpListener { fn from(fd: OwnedFd) -> TcpListener { TcpListener { addr: crate::flow::mix(()) } } }
impl From<TcpListener> for OwnedFd { fn from(it: TcpListener) -> OwnedFd { OwnedFd {} } }
impl FromRawFd for UdpSocket { unsafe fn from_raw_fd(fd: RawFd) -> UdpSocket { UdpSocket { addr: crate::flow::mix(()) } } }
impl IntoRawFd for UdpSocket { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<OwnedFd> for UdpSocket { fn from(fd: OwnedFd) -> UdpSocket { UdpSocket { addr: crate::flow::mix(()) } } }
impl From<UdpSocket> for OwnedFd { fn from(it: UdpSocket) -> OwnedFd { OwnedFd {} } }
impl FromRawFd for OwnedFd { unsafe fn from_raw_fd(fd: RawFd) -> OwnedFd { OwnedFd {} } }
impl IntoRawFd for OwnedFd { fn into_raw_fd(self) -> RawFd { 0 } }
impl AsFd for Stdin {}
impl AsRawFd for Stdin {}
impl AsFd for Stdout {}
impl AsRawFd for Stdout {}
impl AsFd for Stderr {}
impl AsRawFd for Stderr {}
