//! `io::Error`: what it wraps is what it prints.

use crate::fmt;

pub type Result<T> = crate::result::Result<T, Error>;

pub struct Error { kind: ErrorKind, error: Option<Box<dyn crate::error::Error + Send + Sync>> }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorKind {
    NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable,
    ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock,
    NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput,
    InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy,
    ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted,
    Unsupported, UnexpectedEof, OutOfMemory, Other,
}
impl fmt::Display for ErrorKind { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }

impl Error {
    pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error { Error { kind, error: Some(error.into()) } }
    pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error { Error { kind: ErrorKind::Other, error: Some(error.into()) } }
    pub fn last_os_error() -> Error { Error { kind: ErrorKind::Other, error: None } }
    pub fn from_raw_os_error(code: i32) -> Error { Error { kind: ErrorKind::Other, error: None } }
    pub fn raw_os_error(&self) -> Option<i32> { if crate::flow::maybe() { Some(0) } else { None } }
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> { match &self.error { Some(error) => Some(&**error), None => None } }
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)> { match &mut self.error { Some(error) => Some(&mut **error), None => None } }
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> { self.error }
    pub fn downcast<E: crate::error::Error + Send + Sync + 'static>(self) -> crate::result::Result<E, Self> { if crate::flow::maybe() { Ok(crate::flow::mix(self.error)) } else { Err(self) } }
    pub fn kind(&self) -> ErrorKind { self.kind }
}
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match &self.error { Some(error) => fmt::Debug::fmt(&**error, f), None => Ok(()) } }
}
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match &self.error { Some(error) => fmt::Display::fmt(&**error, f), None => Ok(()) } }
}
impl crate::error::Error for Error {
    fn source(&self) -> Option<&(dyn crate::error::Error + 'static)> { match &self.error { Some(error) => error.source(), None => None } }
}
impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error { Error { kind, error: None } } }
impl From<crate::collections::TryReserveError> for Error { fn from(err: crate::collections::TryReserveError) -> Error { Error { kind: ErrorKind::OutOfMemory, error: None } } }
impl From<crate::fs::TryLockError> for Error {
    fn from(err: crate::fs::TryLockError) -> Error { match err { crate::fs::TryLockError::Error(err) => err, crate::fs::TryLockError::WouldBlock => Error { kind: ErrorKind::WouldBlock, error: None } } }
}
impl From<crate::ffi::NulError> for Error { fn from(err: crate::ffi::NulError) -> Error { Error { kind: ErrorKind::InvalidInput, error: None } } }
impl<W> From<crate::io::IntoInnerError<W>> for Error { fn from(err: crate::io::IntoInnerError<W>) -> Error { err.error } }
