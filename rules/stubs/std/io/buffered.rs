//! Buffers around readers and writers.

use crate::fmt;
use crate::io::{BufRead, Error, Read, Result, Seek, SeekFrom, Write};

#[derive(Debug)]
pub struct BufReader<R: ?Sized> { buffer: [u8], inner: R }
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> { BufReader { buffer: [], inner } }
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> { BufReader { buffer: [], inner } }
    pub fn into_inner(self) -> R { self.inner }
}
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R { &self.inner }
    pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
    pub fn buffer(&self) -> &[u8] { &self.buffer }
    pub fn capacity(&self) -> usize { 0 }
}
impl<R: ?Sized + Seek> BufReader<R> { pub fn seek_relative(&mut self, offset: i64) -> Result<()> { Ok(()) } }
impl<R: ?Sized + Read> Read for BufReader<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) } }
impl<R: ?Sized + Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        self.inner.read(&mut self.buffer)?;
        Ok(&self.buffer)
    }
    fn consume(&mut self, amt: usize) {}
}
impl<R: ?Sized + Seek> Seek for BufReader<R> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }

#[derive(Debug)]
pub struct BufWriter<W: ?Sized> { inner: W }
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> { BufWriter { inner } }
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> { BufWriter { inner } }
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> { Ok(self.inner) }
    pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) { (self.inner, Ok(Vec::new())) }
}
impl<W: ?Sized> BufWriter<W> {
    pub fn get_ref(&self) -> &W { &self.inner }
    pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
    pub fn buffer(&self) -> &[u8] { &[] }
    pub fn capacity(&self) -> usize { 0 }
}
impl<W: ?Sized + Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> { self.inner.flush() }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.inner.write_all(buf) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { self.inner.write_fmt(args) }
}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }

#[derive(Debug)]
pub struct LineWriter<W: ?Sized> { inner: W }
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W> { LineWriter { inner } }
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> { LineWriter { inner } }
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>> { Ok(self.inner) }
}
impl<W: ?Sized> LineWriter<W> {
    pub fn get_ref(&self) -> &W { &self.inner }
    pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
    pub fn buffer(&self) -> &[u8] { &[] }
    pub fn capacity(&self) -> usize { 0 }
}
impl<W: ?Sized + Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> { self.inner.flush() }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.inner.write_all(buf) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { self.inner.write_fmt(args) }
}
impl<W: ?Sized + Write + Seek> Seek for LineWriter<W> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }

#[derive(Debug)]
pub struct IntoInnerError<W> { inner: W, error: Error }
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error { &self.error }
    pub fn into_inner(self) -> W { self.inner }
    pub fn into_error(self) -> Error { self.error }
    pub fn into_parts(self) -> (Error, W) { (self.error, self.inner) }
}
impl<W> fmt::Display for IntoInnerError<W> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.error, f) } }
impl<W: fmt::Debug> crate::error::Error for IntoInnerError<W> {}
pub struct WriterPanicked { buf: Vec<u8> }
impl WriterPanicked { pub fn into_inner(self) -> Vec<u8> { self.buf } }
impl fmt::Display for WriterPanicked { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Debug for WriterPanicked { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("WriterPanicked { .. }") } }
impl crate::error::Error for WriterPanicked {}
