//! File descriptors.

use crate::fs::File;
use crate::io::{IsTerminal, PipeReader, PipeWriter, Stderr, StderrLock, Stdin, StdinLock, Stdout, StdoutLock};
use crate::net::{TcpListener, TcpStream, UdpSocket};
use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use crate::process::{ChildStderr, ChildStdin, ChildStdout, Stdio};
use crate::rc::Rc;
use crate::sync::Arc;

pub type RawFd = i32;
#[derive(Debug)]
pub struct OwnedFd {}
impl OwnedFd { pub fn try_clone(&self) -> crate::io::Result<OwnedFd> { Ok(OwnedFd {}) } }
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
impl AsFd for PipeReader {}
impl AsRawFd for PipeReader {}
impl IntoRawFd for PipeReader { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<PipeReader> for OwnedFd { fn from(it: PipeReader) -> OwnedFd { OwnedFd {} } }
impl From<OwnedFd> for PipeReader { fn from(fd: OwnedFd) -> PipeReader { PipeReader {} } }
impl FromRawFd for PipeReader { unsafe fn from_raw_fd(fd: RawFd) -> PipeReader { PipeReader {} } }
impl AsFd for PipeWriter {}
impl AsRawFd for PipeWriter {}
impl IntoRawFd for PipeWriter { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<PipeWriter> for OwnedFd { fn from(it: PipeWriter) -> OwnedFd { OwnedFd {} } }
impl From<OwnedFd> for PipeWriter { fn from(fd: OwnedFd) -> PipeWriter { PipeWriter {} } }
impl FromRawFd for PipeWriter { unsafe fn from_raw_fd(fd: RawFd) -> PipeWriter { PipeWriter {} } }
impl AsFd for UnixDatagram {}
impl AsRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<UnixDatagram> for OwnedFd { fn from(it: UnixDatagram) -> OwnedFd { OwnedFd {} } }
impl From<OwnedFd> for UnixDatagram { fn from(fd: OwnedFd) -> UnixDatagram { UnixDatagram {} } }
impl FromRawFd for UnixDatagram { unsafe fn from_raw_fd(fd: RawFd) -> UnixDatagram { UnixDatagram {} } }
impl AsFd for UnixListener {}
impl AsRawFd for UnixListener {}
impl IntoRawFd for UnixListener { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<UnixListener> for OwnedFd { fn from(it: UnixListener) -> OwnedFd { OwnedFd {} } }
impl From<OwnedFd> for UnixListener { fn from(fd: OwnedFd) -> UnixListener { UnixListener {} } }
impl FromRawFd for UnixListener { unsafe fn from_raw_fd(fd: RawFd) -> UnixListener { UnixListener {} } }
impl AsFd for UnixStream {}
impl AsRawFd for UnixStream {}
impl IntoRawFd for UnixStream { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<UnixStream> for OwnedFd { fn from(it: UnixStream) -> OwnedFd { OwnedFd {} } }
impl From<OwnedFd> for UnixStream { fn from(fd: OwnedFd) -> UnixStream { UnixStream {} } }
impl FromRawFd for UnixStream { unsafe fn from_raw_fd(fd: RawFd) -> UnixStream { UnixStream {} } }
impl AsFd for ChildStderr {}
impl AsRawFd for ChildStderr {}
impl IntoRawFd for ChildStderr { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<ChildStderr> for OwnedFd { fn from(it: ChildStderr) -> OwnedFd { OwnedFd {} } }
impl From<OwnedFd> for ChildStderr { fn from(fd: OwnedFd) -> ChildStderr { ChildStderr {} } }
impl AsFd for ChildStdin {}
impl AsRawFd for ChildStdin {}
impl IntoRawFd for ChildStdin { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<ChildStdin> for OwnedFd { fn from(it: ChildStdin) -> OwnedFd { OwnedFd {} } }
impl From<OwnedFd> for ChildStdin { fn from(fd: OwnedFd) -> ChildStdin { ChildStdin {} } }
impl AsFd for ChildStdout {}
impl AsRawFd for ChildStdout {}
impl IntoRawFd for ChildStdout { fn into_raw_fd(self) -> RawFd { 0 } }
impl From<ChildStdout> for OwnedFd { fn from(it: ChildStdout) -> OwnedFd { OwnedFd {} } }
impl From<OwnedFd> for ChildStdout { fn from(fd: OwnedFd) -> ChildStdout { ChildStdout {} } }
impl FromRawFd for Stdio { unsafe fn from_raw_fd(fd: RawFd) -> Stdio { Stdio {} } }
impl From<OwnedFd> for Stdio { fn from(fd: OwnedFd) -> Stdio { Stdio {} } }
impl AsFd for StdinLock<'_> {}
impl AsRawFd for StdinLock<'_> {}
impl AsFd for StdoutLock<'_> {}
impl AsRawFd for StdoutLock<'_> {}
impl AsFd for StderrLock<'_> {}
impl AsRawFd for StderrLock<'_> {}
impl AsFd for BorrowedFd<'_> {}
impl<T: AsFd + ?Sized> AsFd for &T {}
impl<T: AsFd + ?Sized> AsFd for &mut T {}
impl<T: AsFd + ?Sized> AsFd for Box<T> {}
impl<T: AsFd + ?Sized> AsFd for Rc<T> {}
impl<T: AsFd + ?Sized> AsFd for Arc<T> {}
impl<T: AsRawFd> AsRawFd for Box<T> {}
impl<T: AsRawFd> AsRawFd for Rc<T> {}
impl<T: AsRawFd> AsRawFd for Arc<T> {}
impl AsRawFd for RawFd {}
impl FromRawFd for RawFd { unsafe fn from_raw_fd(fd: RawFd) -> RawFd { fd } }
impl IntoRawFd for RawFd { fn into_raw_fd(self) -> RawFd { self } }
impl IsTerminal for OwnedFd {}
impl IsTerminal for BorrowedFd<'_> {}
