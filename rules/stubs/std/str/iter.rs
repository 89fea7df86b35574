//! Iterators over text.

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::str::pattern::Pattern;

#[derive(Clone, Debug)]
pub struct Chars<'a> { text: &'a str }
impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str { self.text } }
impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(mix(*self.text)) } else { None } }
}
impl<'a> DoubleEndedIterator for Chars<'a> { fn next_back(&mut self) -> Option<char> { self.next() } }
#[derive(Clone, Debug)]
pub struct CharIndices<'a> { text: &'a str }
impl<'a> CharIndices<'a> { pub fn as_str(&self) -> &'a str { self.text } }
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)> { if maybe() { Some((0, mix(*self.text))) } else { None } }
}
impl<'a> DoubleEndedIterator for CharIndices<'a> { fn next_back(&mut self) -> Option<(usize, char)> { self.next() } }
#[derive(Clone, Debug)]
pub struct Bytes<'a> { text: &'a str }
impl<'a> Iterator for Bytes<'a> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> { if maybe() { Some(mix(*self.text)) } else { None } }
}
impl<'a> DoubleEndedIterator for Bytes<'a> { fn next_back(&mut self) -> Option<u8> { self.next() } }
#[derive(Clone, Debug)]
pub struct EncodeUtf16<'a> { text: &'a str }
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
    fn next(&mut self) -> Option<u16> { if maybe() { Some(mix(*self.text)) } else { None } }
}
#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> { text: &'a str }
impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(mix(*self.text)) } else { None } }
}
impl fmt::Display for EscapeDebug<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text) } }
#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> { text: &'a str }
impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(mix(*self.text)) } else { None } }
}
impl fmt::Display for EscapeDefault<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text) } }
#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> { text: &'a str }
impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(mix(*self.text)) } else { None } }
}
impl fmt::Display for EscapeUnicode<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text) } }
#[derive(Clone, Debug)]
pub struct Lines<'a> { text: &'a str }
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if maybe() { Some(self.text) } else { None } }
}
impl<'a> DoubleEndedIterator for Lines<'a> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> { text: &'a str }
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if maybe() { Some(self.text) } else { None } }
}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> { text: &'a str }
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if maybe() { Some(self.text) } else { None } }
}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
impl ExactSizeIterator for Bytes<'_> {}

// A pattern is only looked at when the iterator moves; a closure gets parts of the text then.
#[derive(Clone)]
pub struct Split<'a, P> { text: &'a str, pat: P }
impl<'a, P> Split<'a, P> { pub fn remainder(&self) -> Option<&'a str> { Some(self.text) } }
impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct SplitInclusive<'a, P> { text: &'a str, pat: P }
impl<'a, P> SplitInclusive<'a, P> { pub fn remainder(&self) -> Option<&'a str> { Some(self.text) } }
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct RSplit<'a, P> { text: &'a str, pat: P }
impl<'a, P> RSplit<'a, P> { pub fn remainder(&self) -> Option<&'a str> { Some(self.text) } }
impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct SplitTerminator<'a, P> { text: &'a str, pat: P }
impl<'a, P> SplitTerminator<'a, P> { pub fn remainder(&self) -> Option<&'a str> { Some(self.text) } }
impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct RSplitTerminator<'a, P> { text: &'a str, pat: P }
impl<'a, P> RSplitTerminator<'a, P> { pub fn remainder(&self) -> Option<&'a str> { Some(self.text) } }
impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct SplitN<'a, P> { text: &'a str, pat: P }
impl<'a, P> SplitN<'a, P> { pub fn remainder(&self) -> Option<&'a str> { Some(self.text) } }
impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitN<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct RSplitN<'a, P> { text: &'a str, pat: P }
impl<'a, P> RSplitN<'a, P> { pub fn remainder(&self) -> Option<&'a str> { Some(self.text) } }
impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for RSplitN<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct Matches<'a, P> { text: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct RMatches<'a, P> { text: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
#[derive(Clone)]
pub struct MatchIndices<'a, P> { text: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)> { if self.pat.looks_at(self.text) { Some((0, self.text)) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> { fn next_back(&mut self) -> Option<(usize, &'a str)> { self.next() } }
#[derive(Clone)]
pub struct RMatchIndices<'a, P> { text: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)> { if self.pat.looks_at(self.text) { Some((0, self.text)) } else { None } }
}
impl<'a, P: Pattern> DoubleEndedIterator for RMatchIndices<'a, P> { fn next_back(&mut self) -> Option<(usize, &'a str)> { self.next() } }
