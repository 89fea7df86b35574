//! Files of unix.

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
pub trait OpenOptionsExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}
impl OpenOptionsExt for OpenOptions {
    fn mode(&mut self, mode: u32) -> &mut OpenOptions { self }
    fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions { self }
}
pub trait MetadataExt {
    fn mode(&self) -> u32;
    fn uid(&self) -> u32;
    fn gid(&self) -> u32;
    fn size(&self) -> u64;
    fn dev(&self) -> u64;
    fn ino(&self) -> u64;
    fn nlink(&self) -> u64;
    fn rdev(&self) -> u64;
    fn atime(&self) -> i64;
    fn atime_nsec(&self) -> i64;
    fn mtime(&self) -> i64;
    fn mtime_nsec(&self) -> i64;
    fn ctime(&self) -> i64;
    fn ctime_nsec(&self) -> i64;
    fn blksize(&self) -> u64;
    fn blocks(&self) -> u64;
}
impl MetadataExt for Metadata {
    fn mode(&self) -> u32 { 0 }
    fn uid(&self) -> u32 { 0 }
    fn gid(&self) -> u32 { 0 }
    fn size(&self) -> u64 { 0 }
    fn dev(&self) -> u64 { 0 }
    fn ino(&self) -> u64 { 0 }
    fn nlink(&self) -> u64 { 0 }
    fn rdev(&self) -> u64 { 0 }
    fn atime(&self) -> i64 { 0 }
    fn atime_nsec(&self) -> i64 { 0 }
    fn mtime(&self) -> i64 { 0 }
    fn mtime_nsec(&self) -> i64 { 0 }
    fn ctime(&self) -> i64 { 0 }
    fn ctime_nsec(&self) -> i64 { 0 }
    fn blksize(&self) -> u64 { 0 }
    fn blocks(&self) -> u64 { 0 }
}
pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
impl DirBuilderExt for crate::fs::DirBuilder { fn mode(&mut self, mode: u32) -> &mut Self { self } }
pub trait FileTypeExt {
    fn is_socket(&self) -> bool { crate::flow::maybe() }
    fn is_fifo(&self) -> bool { crate::flow::maybe() }
    fn is_block_device(&self) -> bool { crate::flow::maybe() }
    fn is_char_device(&self) -> bool { crate::flow::maybe() }
}
impl FileTypeExt for crate::fs::FileType {}
pub trait FileExt {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<usize>;
    fn write_at(&self, buf: &[u8], offset: u64) -> Result<usize>;
    fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> Result<()> {
        self.read_at(buf, offset)?;
        Ok(())
    }
    fn write_all_at(&self, buf: &[u8], offset: u64) -> Result<()> {
        self.write_at(buf, offset)?;
        Ok(())
    }
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
pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> Result<()> { Ok(()) }
pub fn fchown<F: crate::os::fd::AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> Result<()> { Ok(()) }
pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> Result<()> { Ok(()) }
pub fn chroot<P: AsRef<Path>>(dir: P) -> Result<()> { Ok(()) }
pub trait DirEntryExt { fn ino(&self) -> u64; }
impl DirEntryExt for crate::fs::DirEntry { fn ino(&self) -> u64 { 0 } }
