//! Unix.

pub mod io { pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd}; }

pub mod ffi {
    use crate::ffi::{OsStr, OsString};
    use crate::flow::mix;
    pub trait OsStrExt {
        fn from_bytes(slice: &[u8]) -> &Self;
        fn as_bytes(&self) -> &[u8];
    }
    impl OsStrExt for OsStr {
        fn from_bytes(slice: &[u8]) -> &OsStr { OsStr::new(&mix::<[u8], str>(*slice)) }
        fn as_bytes(&self) -> &[u8] { self.as_encoded_bytes() }
    }
    pub trait OsStringExt {
        fn from_vec(vec: Vec<u8>) -> Self;
        fn into_vec(self) -> Vec<u8>;
    }
    impl OsStringExt for OsString {
        fn from_vec(vec: Vec<u8>) -> OsString { OsString::from(String { text: mix(vec) }) }
        fn into_vec(self) -> Vec<u8> { self.into_encoded_bytes() }
    }
}

pub mod fs {
    use crate::fs::{Metadata, OpenOptions, Permissions};
    use crate::io::Result;
    use crate::path::Path;
    pub trait PermissionsExt {
        fn mode(&self) -> u32;
        fn set_mode(&mut self, mode: u32);
        fn from_mode(mode: u32) -> Self;
    }
    impl PermissionsExt for Permissions {
        fn mode(&self) -> u32 { 0 }
        fn set_mode(&mut self, mode: u32) {}
        fn from_mode(mode: u32) -> Permissions { Permissions {} }
    }
    pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; }
    impl OpenOptionsExt for OpenOptions { fn mode(&mut self, mode: u32) -> &mut OpenOptions { self } }
    pub trait MetadataExt {
        fn mode(&self) -> u32;
        fn uid(&self) -> u32;
        fn gid(&self) -> u32;
        fn size(&self) -> u64;
    }
    impl MetadataExt for Metadata {
        fn mode(&self) -> u32 { 0 }
        fn uid(&self) -> u32 { 0 }
        fn gid(&self) -> u32 { 0 }
        fn size(&self) -> u64 { 0 }
    }
    pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
    impl DirBuilderExt for crate::fs::DirBuilder { fn mode(&mut self, mode: u32) -> &mut Self { self } }
    pub trait FileTypeExt {
        fn is_socket(&self) -> bool { crate::flow::maybe() }
        fn is_fifo(&self) -> bool { crate::flow::maybe() }
    }
    impl FileTypeExt for crate::fs::FileType {}
    pub trait FileExt {
        fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<usize>;
        fn write_at(&self, buf: &[u8], offset: u64) -> Result<usize>;
    }
    impl FileExt for crate::fs::File {
        fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<usize> {
            buf[0] = self.content[0];
            Ok(0)
        }
        fn write_at(&self, buf: &[u8], offset: u64) -> Result<usize> {
            if crate::flow::maybe() { self.content[0] = buf[0] }
            Ok(0)
        }
    }
    pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> { Ok(()) }
}

pub mod net {
    use crate::flow::maybe;
    use crate::io::{Read, Result, Write};
    use crate::path::{Path, PathBuf};
    #[derive(Clone, Debug)]
    pub struct SocketAddr { path: PathBuf }
    impl SocketAddr { pub fn as_pathname(&self) -> Option<&Path> { if maybe() { Some(&self.path) } else { None } } }
    #[derive(Debug)]
    pub struct UnixStream {}
    impl UnixStream {
        pub fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream> { Ok(UnixStream {}) }
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
        pub fn accept(&self) -> Result<(UnixStream, SocketAddr)> { Ok((UnixStream {}, SocketAddr { path: PathBuf::new() })) }
        pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { Ok(()) }
    }
    #[derive(Debug)]
    pub struct UnixDatagram {}
    impl UnixDatagram {
        pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram> { Ok(UnixDatagram {}) }
        pub fn unbound() -> Result<UnixDatagram> { Ok(UnixDatagram {}) }
        pub fn send(&self, buf: &[u8]) -> Result<usize> { Ok(0) }
        pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize> { Ok(0) }
        pub fn recv(&self, buf: &mut [u8]) -> Result<usize> { Ok(0) }
    }
}

pub mod process {
    use crate::process::{Command, ExitStatus};
    pub trait CommandExt {
        fn uid(&mut self, id: u32) -> &mut Command;
        fn gid(&mut self, id: u32) -> &mut Command;
        fn exec(&mut self) -> crate::io::Error;
        fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command;
        fn process_group(&mut self, pgroup: i32) -> &mut Command;
        unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, f: F) -> &mut Command;
    }
    impl CommandExt for Command {
        fn uid(&mut self, id: u32) -> &mut Command { self }
        fn gid(&mut self, id: u32) -> &mut Command { self }
        fn exec(&mut self) -> crate::io::Error { crate::io::Error::last_os_error() }
        fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command { self.arg(arg) }
        fn process_group(&mut self, pgroup: i32) -> &mut Command { self }
        unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, mut f: F) -> &mut Command {
            f();
            self
        }
    }
    pub trait ExitStatusExt {
        fn signal(&self) -> Option<i32>;
        fn from_raw(raw: i32) -> Self;
    }
    impl ExitStatusExt for ExitStatus {
        fn signal(&self) -> Option<i32> { None }
        fn from_raw(raw: i32) -> ExitStatus { ExitStatus {} }
    }
}

pub mod prelude {
    pub use super::ffi::{OsStrExt, OsStringExt};
    pub use super::fs::{DirBuilderExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
    pub use super::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd};
    pub use super::process::{CommandExt, ExitStatusExt};
}
