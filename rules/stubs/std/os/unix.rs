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

pub mod fs;
pub mod net;
pub mod process;

pub mod thread {
    use crate::os::unix::raw::pthread_t;
    pub type RawPthread = pthread_t;
    pub trait JoinHandleExt {
        fn as_pthread_t(&self) -> RawPthread;
        fn into_pthread_t(self) -> RawPthread;
    }
    impl<T> JoinHandleExt for crate::thread::JoinHandle<T> {
        fn as_pthread_t(&self) -> RawPthread { 0 }
        fn into_pthread_t(self) -> RawPthread { 0 }
    }
}

pub mod raw {
    pub type uid_t = u32;
    pub type gid_t = u32;
    pub type pid_t = i32;
    pub type mode_t = u32;
    pub type dev_t = u64;
    pub type ino_t = u64;
    pub type nlink_t = u64;
    pub type off_t = u64;
    pub type blksize_t = u64;
    pub type blkcnt_t = u64;
    pub type time_t = i64;
    pub type pthread_t = u64;
}

pub mod prelude {
    pub use super::ffi::{OsStrExt, OsStringExt};
    pub use super::fs::{DirBuilderExt, DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
    pub use super::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd};
    pub use super::process::{CommandExt, ExitStatusExt};
    pub use super::thread::JoinHandleExt;
}
