//! Iterators over text.

use crate::flow::{maybe, mix};
use crate::fmt;

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
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str { self.text }
    pub fn offset(&self) -> usize { 0 }
}
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
pub struct LinesAny<'a> { text: &'a str }
impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if maybe() { Some(self.text) } else { None } }
}
impl<'a> DoubleEndedIterator for LinesAny<'a> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
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
