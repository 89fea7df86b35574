//! Parts of a text between and at matches of a pattern.

use crate::fmt;
use crate::str::pattern::Pattern;

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
#[derive(Clone)]
pub struct RSplitN<'a, P> { text: &'a str, pat: P }
impl<'a, P> RSplitN<'a, P> { pub fn remainder(&self) -> Option<&'a str> { Some(self.text) } }
impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { if self.pat.looks_at(self.text) { Some(self.text) } else { None } }
}
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

// A pattern is not shown, the text is.
impl<P> fmt::Debug for Split<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("Split").field(&self.text).finish() } }
impl<P> fmt::Debug for SplitInclusive<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("SplitInclusive").field(&self.text).finish() } }
impl<P> fmt::Debug for RSplit<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("RSplit").field(&self.text).finish() } }
impl<P> fmt::Debug for SplitTerminator<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("SplitTerminator").field(&self.text).finish() } }
impl<P> fmt::Debug for RSplitTerminator<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("RSplitTerminator").field(&self.text).finish() } }
impl<P> fmt::Debug for SplitN<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("SplitN").field(&self.text).finish() } }
impl<P> fmt::Debug for RSplitN<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("RSplitN").field(&self.text).finish() } }
impl<P> fmt::Debug for Matches<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("Matches").field(&self.text).finish() } }
impl<P> fmt::Debug for RMatches<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("RMatches").field(&self.text).finish() } }
impl<P> fmt::Debug for MatchIndices<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("MatchIndices").field(&self.text).finish() } }
impl<P> fmt::Debug for RMatchIndices<'_, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("RMatchIndices").field(&self.text).finish() } }
