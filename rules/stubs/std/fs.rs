//! Files. What is written to a file can be read from the same value again; the disk itself remembers nothing.

use crate::ffi::OsString;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::io::{IsTerminal, Read, Result, Seek, SeekFrom, Write};
use crate::path::{Path, PathBuf};
use crate::sync::Arc;
use crate::time::SystemTime;

#[derive(Debug)]
pub struct File { content: [u8] }
impl File {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File { content: [] }) }
    pub fn create<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File { content: [] }) }
    pub fn create_new<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File { content: [] }) }
    pub fn options() -> OpenOptions { OpenOptions {} }
    pub fn sync_all(&self) -> Result<()> { Ok(()) }
    pub fn sync_data(&self) -> Result<()> { Ok(()) }
    pub fn set_len(&self, size: u64) -> Result<()> { Ok(()) }
    pub fn metadata(&self) -> Result<Metadata> { Ok(Metadata {}) }
    pub fn try_clone(&self) -> Result<File> { Ok(File { content: self.content }) }
    pub fn set_permissions(&self, perm: Permissions) -> Result<()> { Ok(()) }
    pub fn set_modified(&self, time: SystemTime) -> Result<()> { Ok(()) }
    pub fn set_times(&self, times: FileTimes) -> Result<()> { Ok(()) }
    pub fn lock(&self) -> Result<()> { Ok(()) }
    pub fn lock_shared(&self) -> Result<()> { Ok(()) }
    pub fn try_lock(&self) -> crate::result::Result<(), TryLockError> { if maybe() { Ok(()) } else { Err(TryLockError::WouldBlock) } }
    pub fn try_lock_shared(&self) -> crate::result::Result<(), TryLockError> { if maybe() { Ok(()) } else { Err(TryLockError::WouldBlock) } }
    pub fn unlock(&self) -> Result<()> { Ok(()) }
}
impl Read for File {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf[0] = self.content[0];
        Ok(0)
    }
}
impl Read for &File {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf[0] = self.content[0];
        Ok(0)
    }
}
impl Write for File {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if maybe() { self.content[0] = buf[0] }
        Ok(0)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &File {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if maybe() { self.content[0] = buf[0] }
        Ok(0)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Seek for File { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }
impl Seek for &File { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }
impl Read for Arc<File> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf[0] = self.content[0];
        Ok(0)
    }
}
impl Write for Arc<File> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if maybe() { self.value.content[0] = buf[0] }
        Ok(0)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Seek for Arc<File> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }
impl IsTerminal for File {}

/// Why a file could not be locked at once.
pub enum TryLockError { Error(crate::io::Error), WouldBlock }
impl fmt::Debug for TryLockError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { TryLockError::Error(err) => fmt::Debug::fmt(err, f), TryLockError::WouldBlock => f.write_str("WouldBlock") } } }
impl fmt::Display for TryLockError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { TryLockError::Error(err) => fmt::Display::fmt(err, f), TryLockError::WouldBlock => Ok(()) } } }
impl crate::error::Error for TryLockError {}

#[derive(Clone, Debug)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> Self { OpenOptions {} }
    pub fn read(&mut self, read: bool) -> &mut Self { self }
    pub fn write(&mut self, write: bool) -> &mut Self { self }
    pub fn append(&mut self, append: bool) -> &mut Self { self }
    pub fn truncate(&mut self, truncate: bool) -> &mut Self { self }
    pub fn create(&mut self, create: bool) -> &mut Self { self }
    pub fn create_new(&mut self, create_new: bool) -> &mut Self { self }
    pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<File> { Ok(File { content: [] }) }
}

pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> { Ok(Vec::new()) }
pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> { Ok(mix(())) }
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> { Ok(()) }
pub fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> { Ok(Metadata {}) }
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> { Ok(Metadata {}) }
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> { Ok(()) }
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64> { Ok(0) }
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> { Ok(()) }
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> { Ok(()) }
pub fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }
pub fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }
pub fn create_dir<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir> { Ok(ReadDir { path: path.as_ref().to_path_buf() }) }
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()> { Ok(()) }
pub fn exists<P: AsRef<Path>>(path: P) -> Result<bool> { Ok(maybe()) }

#[derive(Debug)]
pub struct ReadDir { path: PathBuf }
impl Iterator for ReadDir {
    type Item = Result<DirEntry>;
    fn next(&mut self) -> Option<Result<DirEntry>> { if maybe() { Some(Ok(DirEntry { path: self.path })) } else { None } }
}
#[derive(Debug)]
pub struct DirEntry { path: PathBuf }
impl DirEntry {
    pub fn path(&self) -> PathBuf { self.path.clone() }
    pub fn metadata(&self) -> Result<Metadata> { Ok(Metadata {}) }
    pub fn file_type(&self) -> Result<FileType> { Ok(FileType {}) }
    pub fn file_name(&self) -> OsString { OsString::from(&self.path) }
}
#[derive(Clone, Debug)]
pub struct Metadata {}
impl Metadata {
    pub fn file_type(&self) -> FileType { FileType {} }
    pub fn is_dir(&self) -> bool { maybe() }
    pub fn is_file(&self) -> bool { maybe() }
    pub fn is_symlink(&self) -> bool { maybe() }
    pub fn len(&self) -> u64 { 0 }
    pub fn permissions(&self) -> Permissions { Permissions {} }
    pub fn modified(&self) -> Result<SystemTime> { Ok(SystemTime { secs: 0 }) }
    pub fn accessed(&self) -> Result<SystemTime> { Ok(SystemTime { secs: 0 }) }
    pub fn created(&self) -> Result<SystemTime> { Ok(SystemTime { secs: 0 }) }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileType {}
impl FileType {
    pub fn is_dir(&self) -> bool { maybe() }
    pub fn is_file(&self) -> bool { maybe() }
    pub fn is_symlink(&self) -> bool { maybe() }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions {}
impl Permissions {
    pub fn readonly(&self) -> bool { maybe() }
    pub fn set_readonly(&mut self, readonly: bool) {}
}
#[derive(Debug)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder { DirBuilder {} }
    pub fn recursive(&mut self, recursive: bool) -> &mut Self { self }
    pub fn create<P: AsRef<Path>>(&self, path: P) -> Result<()> { Ok(()) }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes {}
impl FileTimes {
    pub fn new() -> FileTimes { FileTimes {} }
    pub fn set_accessed(self, t: SystemTime) -> FileTimes { self }
    pub fn set_modified(self, t: SystemTime) -> FileTimes { self }
}
