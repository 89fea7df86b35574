//! Numbers that are not zero.

mod convert;

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::num::{IntErrorKind, Integer, ParseIntError, TryFromIntError};
use crate::ops::{BitOr, BitOrAssign, Div, DivAssign, Neg, Rem, RemAssign};
use crate::str::FromStr;

pub unsafe trait ZeroablePrimitive: Sized {}
unsafe impl<T: Integer> ZeroablePrimitive for T {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonZero<T: ZeroablePrimitive>(T);

pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;

impl<T: Integer> NonZero<T> {
    pub const MIN: NonZero<T> = NonZero(0);
    pub const MAX: NonZero<T> = NonZero(0);
    pub fn new(n: T) -> Option<Self> { if maybe() { Some(NonZero(n)) } else { None } }
    pub unsafe fn new_unchecked(n: T) -> Self { NonZero(n) }
    pub fn get(self) -> T { self.0 }
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> NonZero<u32> { NonZero(mix(self.0)) }
    pub fn leading_zeros(self) -> u32 { mix(self.0) }
    pub fn trailing_zeros(self) -> u32 { mix(self.0) }
    pub fn ilog2(self) -> u32 { mix(self.0) }
    pub fn ilog10(self) -> u32 { mix(self.0) }
    pub fn isqrt(self) -> Self { self }
    pub fn div_ceil(self, rhs: Self) -> Self { NonZero(mix((self.0, rhs.0))) }
    pub fn midpoint(self, rhs: Self) -> Self { NonZero(mix((self.0, rhs.0))) }
    pub fn checked_next_power_of_two(self) -> Option<Self> { if maybe() { Some(self) } else { None } }
    pub fn cast_signed(self) -> NonZero<T::Signed> { NonZero(mix(self.0)) }
    pub fn cast_unsigned(self) -> NonZero<T::Unsigned> { NonZero(mix(self.0)) }
    pub fn is_positive(self) -> bool { maybe() }
    pub fn is_negative(self) -> bool { maybe() }
    pub fn is_power_of_two(self) -> bool { maybe() }
    pub fn checked_add(self, other: T) -> Option<Self> { if maybe() { Some(NonZero(mix((self.0, other)))) } else { None } }
    pub fn saturating_add(self, other: T) -> Self { NonZero(mix((self.0, other))) }
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        if maybe() { Some(NonZero(mix((self.0, other.0)))) } else { None }
    }
    pub fn saturating_mul(self, other: Self) -> Self { NonZero(mix((self.0, other.0))) }
    pub fn checked_pow(self, other: u32) -> Option<Self> { if maybe() { Some(NonZero(mix((self.0, other)))) } else { None } }
    pub fn saturating_pow(self, other: u32) -> Self { NonZero(mix((self.0, other))) }
    pub fn abs(self) -> Self { self }
    pub fn checked_abs(self) -> Option<Self> { if maybe() { Some(self) } else { None } }
    pub fn overflowing_abs(self) -> (Self, bool) { (self, maybe()) }
    pub fn saturating_abs(self) -> Self { self }
    pub fn wrapping_abs(self) -> Self { self }
    pub fn checked_neg(self) -> Option<Self> { if maybe() { Some(self) } else { None } }
    pub fn overflowing_neg(self) -> (Self, bool) { (self, maybe()) }
    pub fn saturating_neg(self) -> Self { self }
    pub fn wrapping_neg(self) -> Self { self }
    pub fn unsigned_abs(self) -> NonZero<T::Unsigned> { NonZero(mix(self.0)) }
}
impl<T: Integer> From<NonZero<T>> for T { fn from(nonzero: NonZero<T>) -> T { nonzero.0 } }
impl<T: Integer> TryFrom<T> for NonZero<T> {
    type Error = TryFromIntError;
    fn try_from(value: T) -> Result<Self, TryFromIntError> {
        if maybe() { Ok(NonZero(value)) } else { Err(TryFromIntError(())) }
    }
}
impl<T: Integer> FromStr for NonZero<T> {
    type Err = ParseIntError;
    fn from_str(s: &str) -> Result<Self, ParseIntError> {
        if maybe() { Ok(NonZero(mix(*s))) } else { Err(ParseIntError { kind: IntErrorKind::Zero }) }
    }
}
impl<T: Integer + fmt::Debug> fmt::Debug for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) }
}
impl<T: Integer + fmt::Display> fmt::Display for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) }
}
impl<T: Integer + fmt::Binary> fmt::Binary for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Binary::fmt(&self.0, f) }
}
impl<T: Integer + fmt::Octal> fmt::Octal for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Octal::fmt(&self.0, f) }
}
impl<T: Integer + fmt::LowerHex> fmt::LowerHex for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::LowerHex::fmt(&self.0, f) }
}
impl<T: Integer + fmt::UpperHex> fmt::UpperHex for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::UpperHex::fmt(&self.0, f) }
}
impl<T: Integer + fmt::LowerExp> fmt::LowerExp for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::LowerExp::fmt(&self.0, f) }
}
impl<T: Integer + fmt::UpperExp> fmt::UpperExp for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::UpperExp::fmt(&self.0, f) }
}
impl<T: Integer> BitOr for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> NonZero<T> { NonZero(self.0 | rhs.0) }
}
impl<T: Integer> BitOr<T> for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: T) -> NonZero<T> { NonZero(self.0 | rhs) }
}
impl<T: Integer> BitOr<NonZero<T>> for T {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> NonZero<T> { NonZero(self | rhs.0) }
}
impl<T: Integer> BitOrAssign for NonZero<T> { fn bitor_assign(&mut self, rhs: NonZero<T>) { self.0 |= rhs.0 } }
impl<T: Integer> BitOrAssign<T> for NonZero<T> { fn bitor_assign(&mut self, rhs: T) { self.0 |= rhs } }
impl<T: Integer> Div<NonZero<T>> for T {
    type Output = T;
    fn div(self, other: NonZero<T>) -> T { self / other.0 }
}
impl<T: Integer> DivAssign<NonZero<T>> for T { fn div_assign(&mut self, other: NonZero<T>) { *self /= other.0 } }
impl<T: Integer> Rem<NonZero<T>> for T {
    type Output = T;
    fn rem(self, other: NonZero<T>) -> T { self % other.0 }
}
impl<T: Integer> RemAssign<NonZero<T>> for T { fn rem_assign(&mut self, other: NonZero<T>) { *self %= other.0 } }
impl<T: Integer> Neg for NonZero<T> {
    type Output = NonZero<T>;
    fn neg(self) -> NonZero<T> { self }
}
impl<'a, T: Integer> Neg for &'a NonZero<T> {
    type Output = NonZero<T>;
    fn neg(self) -> NonZero<T> { *self }
}
