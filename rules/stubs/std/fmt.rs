//! Formatting: the text that `Display` and the others write is collected in a [`Formatter`].

mod builders;
mod impls;
mod numbers;

pub use builders::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple, FromFn, from_fn};
pub use numbers::NumBuffer;

use crate::flow::{concat, maybe, mix};

pub type Result = crate::result::Result<(), Error>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;
impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str("") } }

/// A formatted text: the value of `format_args!`.
#[derive(Clone, Copy)]
pub struct Arguments<'a> { text: str }
impl<'a> Arguments<'a> { pub fn as_str(&self) -> Option<&'static str> { None } }
impl Debug for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(&self.text) } }
impl Display for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(&self.text) } }

pub fn format(args: Arguments<'_>) -> String { String { text: args.text } }
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result { output.write_str(&args.text) }

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result { self.write_str(&mix(c)) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { self.write_str(&args.text) }
}
impl<W: Write + ?Sized> Write for &mut W { fn write_str(&mut self, s: &str) -> Result { (**self).write_str(s) } }
impl<W: Write + ?Sized> Write for Box<W> { fn write_str(&mut self, s: &str) -> Result { (**self).write_str(s) } }

pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(crate::flow::mix(self)) } }
pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(crate::flow::mix(self)) } }
pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(crate::flow::mix(self)) } }
pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(crate::flow::mix(self)) } }
pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(crate::flow::mix(self)) } }
pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(crate::flow::mix(self)) } }
pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(crate::flow::mix(self)) } }
pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(crate::flow::mix(self)) } }

pub struct Formatter<'a> { text: str, alternate: bool }

impl<'a> Formatter<'a> {
    pub fn new(write: &'a mut (dyn Write + 'a), options: FormattingOptions) -> Self { Formatter { text: *"", alternate: maybe() } }
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result { self.write_str(buf) }
    pub fn pad(&mut self, s: &str) -> Result { self.write_str(s) }
    pub fn write_str(&mut self, data: &str) -> Result {
        self.text = concat(&self.text, data);
        Ok(())
    }
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result { self.write_str(&fmt.text) }
    pub fn flags(&self) -> u32 { 0 }
    pub fn fill(&self) -> char { ' ' }
    pub fn align(&self) -> Option<Alignment> { None }
    pub fn width(&self) -> Option<usize> { None }
    pub fn precision(&self) -> Option<usize> { None }
    pub fn sign(&self) -> Option<Sign> { None }
    pub fn sign_plus(&self) -> bool { maybe() }
    pub fn sign_minus(&self) -> bool { maybe() }
    pub fn alternate(&self) -> bool { self.alternate }
    pub fn sign_aware_zero_pad(&self) -> bool { maybe() }
    pub fn options(&self) -> FormattingOptions { FormattingOptions {} }
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> { DebugStruct { fmt: self } }
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> { DebugTuple { fmt: self } }
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> { DebugList { fmt: self } }
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> { DebugSet { fmt: self } }
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> { DebugMap { fmt: self } }
    /// A value of a primitive type, written.
    fn put<T>(&mut self, value: T) -> Result {
        self.text = concat(&self.text, &mix(value));
        Ok(())
    }
}
impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result {
        self.text = concat(&self.text, s);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment { Left, Right, Center }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign { Plus, Minus }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormattingOptions {}
impl FormattingOptions { pub fn new() -> Self { FormattingOptions {} } }
