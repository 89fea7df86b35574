//! ASCII.

use crate::flow::{maybe, mix};
use crate::fmt;

pub fn escape_default(c: u8) -> EscapeDefault { EscapeDefault { c } }
#[derive(Clone, Debug)]
pub struct EscapeDefault { c: u8 }
impl Iterator for EscapeDefault {
    type Item = u8;
    fn next(&mut self) -> Option<u8> { if maybe() { Some(self.c) } else { None } }
}
impl DoubleEndedIterator for EscapeDefault { fn next_back(&mut self) -> Option<u8> { self.next() } }
impl ExactSizeIterator for EscapeDefault {}
impl fmt::Display for EscapeDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(self.c)) }
}

pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}
