//! Copies, and readers and writers that hold nothing.

use crate::io::{BufRead, Read, Result, Seek, SeekFrom, Write};

pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64> {
    let mut buffer = [0];
    reader.read(&mut buffer)?;
    writer.write_all(&buffer)?;
    Ok(0)
}
pub fn empty() -> Empty { Empty {} }
pub fn repeat(byte: u8) -> Repeat { Repeat { byte } }
pub fn sink() -> Sink { Sink {} }
pub fn pipe() -> Result<(PipeReader, PipeWriter)> { Ok((PipeReader {}, PipeWriter {})) }

#[derive(Clone, Copy, Debug, Default)]
pub struct Empty {}
#[derive(Debug)]
pub struct Repeat { byte: u8 }
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink {}
#[derive(Debug)]
pub struct PipeReader {}
impl PipeReader { pub fn try_clone(&self) -> Result<Self> { Ok(PipeReader {}) } }
#[derive(Debug)]
pub struct PipeWriter {}
impl PipeWriter { pub fn try_clone(&self) -> Result<Self> { Ok(PipeWriter {}) } }
impl Read for Empty { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl BufRead for Empty {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&[]) }
    fn consume(&mut self, amt: usize) {}
}
impl Write for Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Seek for Empty { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }
impl Read for Repeat {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf[0] = self.byte;
        Ok(0)
    }
}
impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Read for &PipeReader { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl Write for &PipeWriter {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Read for PipeReader { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl Write for PipeWriter {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

#[derive(Clone, Copy, Debug)]
pub struct IoSlice<'a> { slice: &'a [u8] }
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a> { IoSlice { slice: buf } }
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {}
}
impl<'a> crate::ops::Deref for IoSlice<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8] { self.slice }
}
#[derive(Debug)]
pub struct IoSliceMut<'a> { slice: &'a mut [u8] }
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> { IoSliceMut { slice: buf } }
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {}
}
impl<'a> crate::ops::DerefMut for IoSliceMut<'a> { fn deref_mut(&mut self) -> &mut [u8] { self.slice } }
impl<'a> crate::ops::Deref for IoSliceMut<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8] { self.slice }
}
