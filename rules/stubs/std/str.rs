//! Text slices. A part of a text holds what the text holds; what it reads like is known of no part but a beginning.

mod iter;
pub mod pattern;
mod split;

pub use iter::{Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, Lines, LinesAny};
pub use iter::{SplitAsciiWhitespace, SplitWhitespace};
pub use split::{MatchIndices, Matches, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split};
pub use split::{SplitInclusive, SplitN, SplitTerminator};

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::ops::{Index, IndexMut};
use crate::slice::SliceIndex;
use pattern::Pattern;

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(s: &str) -> Result<bool, ParseBoolError> { if maybe() { Ok(mix(*s)) } else { Err(ParseBoolError {}) } }
}

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { if maybe() { Ok(&mix(*v)) } else { Err(Utf8Error {}) } }
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { if maybe() { Ok(&mut mix(*v)) } else { Err(Utf8Error {}) } }
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str { &mix(*v) }
pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str { &mut mix(*v) }
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> { Box { value: mix(v) } }
pub unsafe fn from_raw_parts<'a>(ptr: *const u8, len: usize) -> &'a str { &mix(*ptr) }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utf8Error {}
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize { 0 }
    pub fn error_len(&self) -> Option<usize> { if maybe() { Some(0) } else { None } }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBoolError {}
impl fmt::Display for Utf8Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for ParseBoolError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for Utf8Error {}
impl crate::error::Error for ParseBoolError {}

#[derive(Clone, Debug)]
pub struct Utf8Chunks<'a> { source: &'a [u8] }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> { source: &'a [u8] }
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str { &mix(*self.source) }
    pub fn invalid(&self) -> &'a [u8] { self.source }
}
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
    fn next(&mut self) -> Option<Utf8Chunk<'a>> { if maybe() { Some(Utf8Chunk { source: self.source }) } else { None } }
}

impl str {
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { from_utf8(v) }
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { from_utf8_mut(v) }
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str { &mix(*v) }
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str { &mut mix(*v) }
    pub fn is_char_boundary(&self, index: usize) -> bool { maybe() }
    pub fn floor_char_boundary(&self, index: usize) -> usize { 0 }
    pub fn ceil_char_boundary(&self, index: usize) -> usize { 0 }
    pub fn as_bytes(&self) -> &[u8] { &[mix(*self)] }
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8] { &mut [mix(*self)] }
    pub fn as_ptr(&self) -> *const u8 { &mix(*self) }
    pub fn as_mut_ptr(&mut self) -> *mut u8 { &mut mix(*self) }
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> { i.get(self) }
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> { i.get_mut(self) }
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output { i.index(self) }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output { i.index_mut(self) }
    pub fn split_at(&self, mid: usize) -> (&str, &str) { (&mix(*self), &mix(*self)) }
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) { (self, self) }
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> { if maybe() { Some((&mix(*self), &mix(*self))) } else { None } }
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> { if maybe() { Some((self, self)) } else { None } }
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str { &mix(*self) }
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str { self }
    pub fn chars(&self) -> Chars<'_> { Chars { text: self } }
    pub fn char_indices(&self) -> CharIndices<'_> { CharIndices { text: self } }
    pub fn bytes(&self) -> Bytes<'_> { Bytes { text: self } }
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> { SplitWhitespace { text: &mix(*self) } }
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> { SplitAsciiWhitespace { text: &mix(*self) } }
    pub fn lines(&self) -> Lines<'_> { Lines { text: &mix(*self) } }
    pub fn lines_any(&self) -> LinesAny<'_> { LinesAny { text: &mix(*self) } }
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> { EncodeUtf16 { text: self } }
    pub fn contains<P: Pattern>(&self, pat: P) -> bool { pat.looks_at(self) }
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool { pat.looks_at(self) }
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool { pat.looks_at(self) }
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> { if pat.looks_at(self) { Some(0) } else { None } }
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> { if pat.looks_at(self) { Some(0) } else { None } }
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> { Split { text: &mix(*self), pat } }
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> { SplitInclusive { text: &mix(*self), pat } }
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> { RSplit { text: &mix(*self), pat } }
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> { SplitTerminator { text: &mix(*self), pat } }
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> { RSplitTerminator { text: &mix(*self), pat } }
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> { SplitN { text: &mix(*self), pat } }
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> { RSplitN { text: &mix(*self), pat } }
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {
        if delimiter.looks_at(self) { Some((&mix(*self), &mix(*self))) } else { None }
    }
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {
        if delimiter.looks_at(self) { Some((&mix(*self), &mix(*self))) } else { None }
    }
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> { Matches { text: &mix(*self), pat } }
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> { RMatches { text: &mix(*self), pat } }
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> { MatchIndices { text: &mix(*self), pat } }
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> { RMatchIndices { text: &mix(*self), pat } }
    pub fn trim(&self) -> &str { self }
    pub fn trim_start(&self) -> &str { self }
    pub fn trim_end(&self) -> &str { self }
    pub fn trim_left(&self) -> &str { self }
    pub fn trim_right(&self) -> &str { self }
    pub fn trim_ascii(&self) -> &str { self }
    pub fn trim_ascii_start(&self) -> &str { self }
    pub fn trim_ascii_end(&self) -> &str { self }
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str {
        pat.looks_at(self);
        &mix(*self)
    }
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str { self.trim_matches(pat) }
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str {
        pat.looks_at(self);
        self
    }
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str { self.trim_matches(pat) }
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str { self.trim_end_matches(pat) }
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> { if prefix.looks_at(self) { Some(&mix(*self)) } else { None } }
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> { if suffix.looks_at(self) { Some(self) } else { None } }
    pub fn trim_prefix<P: Pattern>(&self, prefix: P) -> &str { self.trim_matches(prefix) }
    pub fn trim_suffix<P: Pattern>(&self, suffix: P) -> &str { self.trim_end_matches(suffix) }
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> { FromStr::from_str(self) }
    pub fn is_ascii(&self) -> bool { maybe() }
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool { maybe() }
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn escape_debug(&self) -> EscapeDebug<'_> { EscapeDebug { text: &mix(*self) } }
    pub fn escape_default(&self) -> EscapeDefault<'_> { EscapeDefault { text: &mix(*self) } }
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> { EscapeUnicode { text: &mix(*self) } }
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> { Box { value: [mix(self.value)] } }
    pub fn into_string(self: Box<str>) -> String { String { text: self.value } }
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
        from.looks_at(self);
        let mut out = String { text: mix(*self) };
        out.push_str(to);
        out
    }
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String { self.replace(pat, to) }
    pub fn to_lowercase(&self) -> String { String { text: mix(*self) } }
    pub fn to_uppercase(&self) -> String { String { text: mix(*self) } }
    pub fn to_ascii_lowercase(&self) -> String { String { text: mix(*self) } }
    pub fn to_ascii_uppercase(&self) -> String { String { text: mix(*self) } }
    pub fn repeat(&self, n: usize) -> String { String { text: mix(*self) } }
}

impl<I: SliceIndex<str>> Index<I> for str {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output { index.index(self) }
}
impl<I: SliceIndex<str>> IndexMut<I> for str {
    fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) }
}
