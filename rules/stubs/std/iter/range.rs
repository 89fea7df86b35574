//! Ranges as iterators.

use crate::flow::maybe;
use crate::net::{Ipv4Addr, Ipv6Addr};
use crate::num::Integer;
use crate::ops::{Range, RangeFrom, RangeInclusive};

pub trait Step: Clone {}
impl<T: Integer> Step for T {}
impl Step for char {}
impl Step for Ipv4Addr {}
impl Step for Ipv6Addr {}

impl<A: Step> Iterator for Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { if maybe() { Some(self.start) } else { None } }
}
impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { Some(self.start) }
}
impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { if maybe() { Some(self.start) } else { None } }
}
impl<A: Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<A> { if maybe() { Some(self.end) } else { None } }
}
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> { if maybe() { Some(self.end) } else { None } }
}
impl<A: Step> ExactSizeIterator for Range<A> {}
impl<A: Step> ExactSizeIterator for RangeInclusive<A> {}
