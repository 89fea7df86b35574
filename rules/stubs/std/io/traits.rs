//! `Read`, `Write`, `BufRead`, `Seek`.

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::io::{IoSlice, IoSliceMut, Result};

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> { self.read(bufs[0].slice) }
    fn is_read_vectored(&self) -> bool { maybe() }
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        let mut bytes = [0];
        let count = self.read(&mut bytes)?;
        buf.push(bytes[0]);
        Ok(count)
    }
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = [0];
        let count = self.read(&mut bytes)?;
        buf.push_str(&mix(bytes));
        Ok(count)
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
        self.read(buf)?;
        Ok(())
    }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    fn bytes(self) -> Bytes<Self> where Self: Sized { Bytes { inner: self } }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized { Chain { first: self, second: next } }
    fn take(self, limit: u64) -> Take<Self> where Self: Sized { Take { inner: self } }
}
pub fn read_to_string<R: Read>(mut reader: R) -> Result<String> {
    let mut text = String::new();
    reader.read_to_string(&mut text)?;
    Ok(text)
}

pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> { self.write(bufs[0].slice) }
    fn is_write_vectored(&self) -> bool { maybe() }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> {
        self.write(buf)?;
        Ok(())
    }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { self.write_all(args.text.as_bytes()) }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
}

pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amt: usize);
    fn has_data_left(&mut self) -> Result<bool> { Ok(maybe()) }
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {
        buf.extend_from_slice(self.fill_buf()?);
        Ok(0)
    }
    fn skip_until(&mut self, byte: u8) -> Result<usize> { Ok(0) }
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {
        buf.push_str(&mix(self.fill_buf()?));
        Ok(0)
    }
    fn split(self, byte: u8) -> Split<Self> where Self: Sized { Split { buf: self } }
    fn lines(self) -> Lines<Self> where Self: Sized { Lines { buf: self } }
}

pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> { Ok(()) }
    fn stream_len(&mut self) -> Result<u64> { Ok(0) }
    fn stream_position(&mut self) -> Result<u64> { Ok(0) }
    fn seek_relative(&mut self, offset: i64) -> Result<()> { Ok(()) }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
pub trait IsTerminal { fn is_terminal(&self) -> bool { maybe() } }

impl<R: Read + ?Sized> Read for &mut R { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) } }
impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) }
    fn flush(&mut self) -> Result<()> { (**self).flush() }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { (**self).write_all(buf) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { (**self).write_fmt(args) }
}
impl<B: BufRead + ?Sized> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() }
    fn consume(&mut self, amt: usize) {}
}
impl<S: Seek + ?Sized> Seek for &mut S { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }
impl<R: Read + ?Sized> Read for Box<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) } }
impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) }
    fn flush(&mut self) -> Result<()> { (**self).flush() }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { (**self).write_all(buf) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { (**self).write_fmt(args) }
}
impl<B: BufRead + ?Sized> BufRead for Box<B> {
    fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() }
    fn consume(&mut self, amt: usize) {}
}
impl<S: Seek + ?Sized> Seek for Box<S> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }
impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf[0] = self[0];
        Ok(0)
    }
}
impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(*self) }
    fn consume(&mut self, amt: usize) {}
}
impl Write for &mut [u8] {
    fn write(&mut self, data: &[u8]) -> Result<usize> {
        if maybe() { self[0] = data[0] }
        Ok(0)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.extend_from_slice(buf);
        Ok(0)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Read for crate::collections::VecDeque<u8> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf[0] = self.elems[0];
        Ok(0)
    }
}
impl BufRead for crate::collections::VecDeque<u8> {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&self.elems) }
    fn consume(&mut self, amt: usize) {}
}
impl Write for crate::collections::VecDeque<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.push_back(buf[0]);
        Ok(0)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

#[derive(Debug)]
pub struct Bytes<R> { inner: R }
impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;
    fn next(&mut self) -> Option<Result<u8>> {
        let mut buf = [0];
        match self.inner.read(&mut buf) { Ok(_) => if maybe() { Some(Ok(buf[0])) } else { None }, Err(e) => Some(Err(e)) }
    }
}
#[derive(Debug)]
pub struct Chain<T, U> { first: T, second: U }
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) { (self.first, self.second) }
    pub fn get_ref(&self) -> (&T, &U) { (&self.first, &self.second) }
    pub fn get_mut(&mut self) -> (&mut T, &mut U) { (&mut self.first, &mut self.second) }
}
impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { if maybe() { self.first.read(buf) } else { self.second.read(buf) } }
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    fn fill_buf(&mut self) -> Result<&[u8]> { if maybe() { self.first.fill_buf() } else { self.second.fill_buf() } }
    fn consume(&mut self, amt: usize) {}
}
#[derive(Debug)]
pub struct Take<T> { inner: T }
impl<T> Take<T> {
    pub fn limit(&self) -> u64 { 0 }
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn into_inner(self) -> T { self.inner }
    pub fn get_ref(&self) -> &T { &self.inner }
    pub fn get_mut(&mut self) -> &mut T { &mut self.inner }
}
impl<T: Read> Read for Take<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) } }
impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> { self.inner.fill_buf() }
    fn consume(&mut self, amt: usize) {}
}
impl<T: Seek> Seek for Take<T> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }
#[derive(Debug)]
pub struct Split<B> { buf: B }
impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;
    fn next(&mut self) -> Option<Result<Vec<u8>>> {
        let mut part = Vec::new();
        match self.buf.read_until(0, &mut part) { Ok(_) => if maybe() { Some(Ok(part)) } else { None }, Err(e) => Some(Err(e)) }
    }
}
#[derive(Debug)]
pub struct Lines<B> { buf: B }
impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;
    fn next(&mut self) -> Option<Result<String>> {
        let mut line = String::new();
        match self.buf.read_line(&mut line) { Ok(_) => if maybe() { Some(Ok(line)) } else { None }, Err(e) => Some(Err(e)) }
    }
}
