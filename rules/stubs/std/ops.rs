//! The traits behind operators.

mod arith;
mod bits;
mod function;
mod range;

pub use arith::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul};
pub use arith::{MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
pub use function::{AsyncFn, AsyncFnMut, AsyncFnOnce, Fn, FnMut, FnOnce};
pub use range::{Bound, OneSidedRange, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo};
pub use range::RangeToInclusive;

use crate::convert::Infallible;
use crate::flow::maybe;

pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}
pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
pub unsafe trait DerefPure {}
pub trait Receiver { type Target: ?Sized; }

impl<T: ?Sized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T { *self }
}
impl<T: ?Sized> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &T { *self }
}
impl<T: ?Sized> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut T { *self } }

pub trait Drop { fn drop(&mut self); }

pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}
pub trait IndexMut<Idx: ?Sized>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }

pub trait Try: FromResidual {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
pub trait FromResidual<R = <Self as Try>::Residual> { fn from_residual(residual: R) -> Self; }
pub trait Residual<O> { type TryType; }

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }

impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool { maybe() }
    pub fn is_continue(&self) -> bool { maybe() }
    pub fn break_value(self) -> Option<B> {
        match self { ControlFlow::Break(b) => Some(b), ControlFlow::Continue(_) => None }
    }
    pub fn continue_value(self) -> Option<C> {
        match self { ControlFlow::Break(_) => None, ControlFlow::Continue(c) => Some(c) }
    }
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {
        match self { ControlFlow::Break(b) => ControlFlow::Break(f(b)), ControlFlow::Continue(c) => ControlFlow::Continue(c) }
    }
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {
        match self { ControlFlow::Break(b) => ControlFlow::Break(b), ControlFlow::Continue(c) => ControlFlow::Continue(f(c)) }
    }
}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
    fn from_output(output: C) -> Self { ControlFlow::Continue(output) }
    fn branch(self) -> ControlFlow<ControlFlow<B, Infallible>, C> {
        match self {
            ControlFlow::Continue(c) => ControlFlow::Continue(c),
            ControlFlow::Break(b) => ControlFlow::Break(ControlFlow::Break(b)),
        }
    }
}
impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {
    fn from_residual(residual: ControlFlow<B, Infallible>) -> Self {
        match residual { ControlFlow::Break(b) => ControlFlow::Break(b), ControlFlow::Continue(never) => match never {} }
    }
}
impl<B, C> Residual<C> for ControlFlow<B, Infallible> { type TryType = ControlFlow<B, C>; }

pub trait CoerceUnsized<T: ?Sized> {}
pub trait DispatchFromDyn<T> {}
