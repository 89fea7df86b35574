//! Input and output. The streams of a process stand here, the rest below.

mod buffered;
mod copy;
mod cursor;
mod error;
mod traits;

pub use buffered::{BufReader, BufWriter, IntoInnerError, LineWriter, WriterPanicked};
pub use copy::{Empty, IoSlice, IoSliceMut, PipeReader, PipeWriter, Repeat, Sink, copy, empty, pipe, repeat, sink};
pub use cursor::Cursor;
pub use error::{Error, ErrorKind, Result};
pub use traits::{BufRead, Bytes, Chain, IsTerminal, Lines, Read, Seek, SeekFrom, Split, Take, Write, read_to_string};

use crate::fmt;

pub mod prelude { pub use super::{BufRead, Read, Seek, Write}; }

#[derive(Debug)]
pub struct Stdin {}
#[derive(Debug)]
pub struct StdinLock<'a> { buffer: [u8] }
#[derive(Debug)]
pub struct Stdout {}
#[derive(Debug)]
pub struct StdoutLock<'a> {}
#[derive(Debug)]
pub struct Stderr {}
#[derive(Debug)]
pub struct StderrLock<'a> {}

pub fn stdin() -> Stdin { Stdin {} }
pub fn stdout() -> Stdout { Stdout {} }
pub fn stderr() -> Stderr { Stderr {} }

impl Stdin {
    pub fn lock(&self) -> StdinLock<'static> { StdinLock { buffer: [] } }
    pub fn read_line(&self, buf: &mut String) -> Result<usize> { self.lock().read_line(buf) }
    pub fn lines(self) -> Lines<StdinLock<'static>> { self.lock().lines() }
}
impl Stdout { pub fn lock(&self) -> StdoutLock<'static> { StdoutLock {} } }
impl Stderr { pub fn lock(&self) -> StderrLock<'static> { StderrLock {} } }

impl Read for Stdin { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.lock().read(buf) } }
impl Read for &Stdin { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.lock().read(buf) } }
impl Read for StdinLock<'_> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf[0] = self.buffer[0];
        Ok(0)
    }
}
impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&self.buffer) }
    fn consume(&mut self, amt: usize) {}
}

// Written out, since the models name these methods: what is written is shown.
impl Write for Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { Ok(()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for StdoutLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { Ok(()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { Ok(()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for StderrLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { Ok(()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { Ok(()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { Ok(()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl IsTerminal for Stdin {}
impl IsTerminal for StdinLock<'_> {}
impl IsTerminal for Stdout {}
impl IsTerminal for StdoutLock<'_> {}
impl IsTerminal for Stderr {}
impl IsTerminal for StderrLock<'_> {}
