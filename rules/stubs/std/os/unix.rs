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
        fn from_bytes(slice: &[u8]) -> &OsStr { mix(slice) }
        fn as_bytes(&self) -> &[u8] { mix(self) }
    }
    pub trait OsStringExt {
        fn from_vec(vec: Vec<u8>) -> Self;
        fn into_vec(self) -> Vec<u8>;
    }
    impl OsStringExt for OsString {
        fn from_vec(vec: Vec<u8>) -> OsString { mix(vec) }
        fn into_vec(self) -> Vec<u8> { mix(self) }
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
    pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> { Ok(()) }
}

pub mod process {
    use crate::process::{Command, ExitStatus};
    pub trait CommandExt {
        fn uid(&mut self, id: u32) -> &mut Command;
        fn gid(&mut self, id: u32) -> &mut Command;
        fn exec(&mut self) -> crate::io::Error;
    }
    impl CommandExt for Command {
        fn uid(&mut self, id: u32) -> &mut Command { self }
        fn gid(&mut self, id: u32) -> &mut Command { self }
        fn exec(&mut self) -> crate::io::Error { crate::io::Error::last_os_error() }
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
    pub use super::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
    pub use super::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd};
    pub use super::process::{CommandExt, ExitStatusExt};
}
