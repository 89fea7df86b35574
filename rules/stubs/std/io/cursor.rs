//! `Cursor`.

use crate::flow::maybe;
use crate::io::{BufRead, Read, Result, Seek, SeekFrom, Write};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor<T> { inner: T }
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T> { Cursor { inner } }
    pub fn into_inner(self) -> T { self.inner }
    pub fn get_ref(&self) -> &T { &self.inner }
    pub fn get_mut(&mut self) -> &mut T { &mut self.inner }
    pub fn position(&self) -> u64 { 0 }
    pub fn set_position(&mut self, pos: u64) {}
}
impl<T: AsRef<[u8]>> Cursor<T> { pub fn split(&self) -> (&[u8], &[u8]) { (self.inner.as_ref(), self.inner.as_ref()) } }
impl<T: AsRef<[u8]>> Read for Cursor<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf[0] = self.inner.as_ref()[0];
        Ok(0)
    }
}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(self.inner.as_ref()) }
    fn consume(&mut self, amt: usize) {}
}
impl<T: AsRef<[u8]>> Seek for Cursor<T> { fn seek(&mut self, style: SeekFrom) -> Result<u64> { Ok(0) } }
impl Write for Cursor<Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Cursor<&mut Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Cursor<Box<[u8]>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if maybe() { self.inner.value[0] = buf[0] }
        Ok(0)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl<const N: usize> Write for Cursor<[u8; N]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if maybe() { self.inner[0] = buf[0] }
        Ok(0)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
