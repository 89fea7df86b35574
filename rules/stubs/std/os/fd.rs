//! File descriptors.

use crate::fs::File;
use crate::net::{TcpListener, TcpStream, UdpSocket};

pub type RawFd = i32;
#[derive(Debug)]
pub struct OwnedFd {}
#[derive(Clone, Copy, Debug)]
pub struct BorrowedFd<'fd> {}
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
