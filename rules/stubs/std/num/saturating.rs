//! `Saturating`.

use crate::fmt;
use crate::iter::{Product, Sum};
use crate::num::Integer;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul};
use crate::ops::{MulAssign, Neg, Not, Rem, RemAssign, Sub, SubAssign};

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Saturating<T>(pub T);

impl<T: Integer> Saturating<T> {
    pub const MIN: Saturating<T> = Saturating(0);
    pub const MAX: Saturating<T> = Saturating(0);
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 { self.0.count_ones() }
    pub fn count_zeros(self) -> u32 { self.0.count_zeros() }
    pub fn leading_zeros(self) -> u32 { self.0.leading_zeros() }
    pub fn trailing_zeros(self) -> u32 { self.0.trailing_zeros() }
    pub fn swap_bytes(self) -> Saturating<T> { Saturating(self.0.swap_bytes()) }
    pub fn reverse_bits(self) -> Saturating<T> { Saturating(self.0.reverse_bits()) }
    pub fn to_be(self) -> Saturating<T> { Saturating(self.0.to_be()) }
    pub fn to_le(self) -> Saturating<T> { Saturating(self.0.to_le()) }
    pub fn abs(self) -> Saturating<T> { Saturating(self.0.abs()) }
    pub fn signum(self) -> Saturating<T> { Saturating(self.0.signum()) }
    pub fn rotate_left(self, n: u32) -> Saturating<T> { Saturating(self.0.rotate_left(n)) }
    pub fn rotate_right(self, n: u32) -> Saturating<T> { Saturating(self.0.rotate_right(n)) }
    pub fn pow(self, exp: u32) -> Saturating<T> { Saturating(self.0.pow(exp)) }
    pub fn from_be(x: Saturating<T>) -> Saturating<T> { x }
    pub fn from_le(x: Saturating<T>) -> Saturating<T> { x }
    pub fn is_positive(self) -> bool { self.0.is_positive() }
    pub fn is_negative(self) -> bool { self.0.is_negative() }
    pub fn is_power_of_two(self) -> bool { self.0.is_power_of_two() }
}

impl<T: Add<Output = T>> Add for Saturating<T> {
    type Output = Saturating<T>;
    fn add(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 + other.0) }
}
impl<'a, T: Add<Output = T> + Copy> Add<&'a Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
    fn add(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 + other.0) }
}
impl<'a, T: Add<Output = T> + Copy> Add<Saturating<T>> for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn add(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 + other.0) }
}
impl<'a, 'b, T: Add<Output = T> + Copy> Add<&'a Saturating<T>> for &'b Saturating<T> {
    type Output = Saturating<T>;
    fn add(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 + other.0) }
}
impl<T: AddAssign> AddAssign for Saturating<T> { fn add_assign(&mut self, other: Saturating<T>) { self.0 += other.0 } }
impl<'a, T: AddAssign + Copy> AddAssign<&'a Saturating<T>> for Saturating<T> { fn add_assign(&mut self, other: &'a Saturating<T>) { self.0 += other.0 } }
impl<T: Integer> AddAssign<T> for Saturating<T> { fn add_assign(&mut self, other: T) { self.0 += other } }
impl<'a, T: Integer> AddAssign<&'a T> for Saturating<T> { fn add_assign(&mut self, other: &'a T) { self.0 += *other } }
impl<T: Sub<Output = T>> Sub for Saturating<T> {
    type Output = Saturating<T>;
    fn sub(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 - other.0) }
}
impl<'a, T: Sub<Output = T> + Copy> Sub<&'a Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
    fn sub(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 - other.0) }
}
impl<'a, T: Sub<Output = T> + Copy> Sub<Saturating<T>> for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn sub(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 - other.0) }
}
impl<'a, 'b, T: Sub<Output = T> + Copy> Sub<&'a Saturating<T>> for &'b Saturating<T> {
    type Output = Saturating<T>;
    fn sub(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 - other.0) }
}
impl<T: SubAssign> SubAssign for Saturating<T> { fn sub_assign(&mut self, other: Saturating<T>) { self.0 -= other.0 } }
impl<'a, T: SubAssign + Copy> SubAssign<&'a Saturating<T>> for Saturating<T> { fn sub_assign(&mut self, other: &'a Saturating<T>) { self.0 -= other.0 } }
impl<T: Integer> SubAssign<T> for Saturating<T> { fn sub_assign(&mut self, other: T) { self.0 -= other } }
impl<'a, T: Integer> SubAssign<&'a T> for Saturating<T> { fn sub_assign(&mut self, other: &'a T) { self.0 -= *other } }
impl<T: Mul<Output = T>> Mul for Saturating<T> {
    type Output = Saturating<T>;
    fn mul(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 * other.0) }
}
impl<'a, T: Mul<Output = T> + Copy> Mul<&'a Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
    fn mul(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 * other.0) }
}
impl<'a, T: Mul<Output = T> + Copy> Mul<Saturating<T>> for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn mul(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 * other.0) }
}
impl<'a, 'b, T: Mul<Output = T> + Copy> Mul<&'a Saturating<T>> for &'b Saturating<T> {
    type Output = Saturating<T>;
    fn mul(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 * other.0) }
}
impl<T: MulAssign> MulAssign for Saturating<T> { fn mul_assign(&mut self, other: Saturating<T>) { self.0 *= other.0 } }
impl<'a, T: MulAssign + Copy> MulAssign<&'a Saturating<T>> for Saturating<T> { fn mul_assign(&mut self, other: &'a Saturating<T>) { self.0 *= other.0 } }
impl<T: Integer> MulAssign<T> for Saturating<T> { fn mul_assign(&mut self, other: T) { self.0 *= other } }
impl<'a, T: Integer> MulAssign<&'a T> for Saturating<T> { fn mul_assign(&mut self, other: &'a T) { self.0 *= *other } }
impl<T: Div<Output = T>> Div for Saturating<T> {
    type Output = Saturating<T>;
    fn div(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 / other.0) }
}
impl<'a, T: Div<Output = T> + Copy> Div<&'a Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
    fn div(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 / other.0) }
}
impl<'a, T: Div<Output = T> + Copy> Div<Saturating<T>> for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn div(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 / other.0) }
}
impl<'a, 'b, T: Div<Output = T> + Copy> Div<&'a Saturating<T>> for &'b Saturating<T> {
    type Output = Saturating<T>;
    fn div(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 / other.0) }
}
impl<T: DivAssign> DivAssign for Saturating<T> { fn div_assign(&mut self, other: Saturating<T>) { self.0 /= other.0 } }
impl<'a, T: DivAssign + Copy> DivAssign<&'a Saturating<T>> for Saturating<T> { fn div_assign(&mut self, other: &'a Saturating<T>) { self.0 /= other.0 } }
impl<T: Integer> DivAssign<T> for Saturating<T> { fn div_assign(&mut self, other: T) { self.0 /= other } }
impl<'a, T: Integer> DivAssign<&'a T> for Saturating<T> { fn div_assign(&mut self, other: &'a T) { self.0 /= *other } }
impl<T: Rem<Output = T>> Rem for Saturating<T> {
    type Output = Saturating<T>;
    fn rem(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 % other.0) }
}
impl<'a, T: Rem<Output = T> + Copy> Rem<&'a Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
    fn rem(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 % other.0) }
}
impl<'a, T: Rem<Output = T> + Copy> Rem<Saturating<T>> for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn rem(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 % other.0) }
}
impl<'a, 'b, T: Rem<Output = T> + Copy> Rem<&'a Saturating<T>> for &'b Saturating<T> {
    type Output = Saturating<T>;
    fn rem(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 % other.0) }
}
impl<T: RemAssign> RemAssign for Saturating<T> { fn rem_assign(&mut self, other: Saturating<T>) { self.0 %= other.0 } }
impl<'a, T: RemAssign + Copy> RemAssign<&'a Saturating<T>> for Saturating<T> { fn rem_assign(&mut self, other: &'a Saturating<T>) { self.0 %= other.0 } }
impl<T: Integer> RemAssign<T> for Saturating<T> { fn rem_assign(&mut self, other: T) { self.0 %= other } }
impl<'a, T: Integer> RemAssign<&'a T> for Saturating<T> { fn rem_assign(&mut self, other: &'a T) { self.0 %= *other } }
impl<T: BitAnd<Output = T>> BitAnd for Saturating<T> {
    type Output = Saturating<T>;
    fn bitand(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 & other.0) }
}
impl<'a, T: BitAnd<Output = T> + Copy> BitAnd<&'a Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
    fn bitand(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 & other.0) }
}
impl<'a, T: BitAnd<Output = T> + Copy> BitAnd<Saturating<T>> for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn bitand(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 & other.0) }
}
impl<'a, 'b, T: BitAnd<Output = T> + Copy> BitAnd<&'a Saturating<T>> for &'b Saturating<T> {
    type Output = Saturating<T>;
    fn bitand(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 & other.0) }
}
impl<T: BitAndAssign> BitAndAssign for Saturating<T> { fn bitand_assign(&mut self, other: Saturating<T>) { self.0 &= other.0 } }
impl<'a, T: BitAndAssign + Copy> BitAndAssign<&'a Saturating<T>> for Saturating<T> { fn bitand_assign(&mut self, other: &'a Saturating<T>) { self.0 &= other.0 } }
impl<T: Integer> BitAndAssign<T> for Saturating<T> { fn bitand_assign(&mut self, other: T) { self.0 &= other } }
impl<'a, T: Integer> BitAndAssign<&'a T> for Saturating<T> { fn bitand_assign(&mut self, other: &'a T) { self.0 &= *other } }
impl<T: BitOr<Output = T>> BitOr for Saturating<T> {
    type Output = Saturating<T>;
    fn bitor(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 | other.0) }
}
impl<'a, T: BitOr<Output = T> + Copy> BitOr<&'a Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
    fn bitor(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 | other.0) }
}
impl<'a, T: BitOr<Output = T> + Copy> BitOr<Saturating<T>> for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn bitor(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 | other.0) }
}
impl<'a, 'b, T: BitOr<Output = T> + Copy> BitOr<&'a Saturating<T>> for &'b Saturating<T> {
    type Output = Saturating<T>;
    fn bitor(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 | other.0) }
}
impl<T: BitOrAssign> BitOrAssign for Saturating<T> { fn bitor_assign(&mut self, other: Saturating<T>) { self.0 |= other.0 } }
impl<'a, T: BitOrAssign + Copy> BitOrAssign<&'a Saturating<T>> for Saturating<T> { fn bitor_assign(&mut self, other: &'a Saturating<T>) { self.0 |= other.0 } }
impl<T: Integer> BitOrAssign<T> for Saturating<T> { fn bitor_assign(&mut self, other: T) { self.0 |= other } }
impl<'a, T: Integer> BitOrAssign<&'a T> for Saturating<T> { fn bitor_assign(&mut self, other: &'a T) { self.0 |= *other } }
impl<T: BitXor<Output = T>> BitXor for Saturating<T> {
    type Output = Saturating<T>;
    fn bitxor(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 ^ other.0) }
}
impl<'a, T: BitXor<Output = T> + Copy> BitXor<&'a Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
    fn bitxor(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 ^ other.0) }
}
impl<'a, T: BitXor<Output = T> + Copy> BitXor<Saturating<T>> for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn bitxor(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 ^ other.0) }
}
impl<'a, 'b, T: BitXor<Output = T> + Copy> BitXor<&'a Saturating<T>> for &'b Saturating<T> {
    type Output = Saturating<T>;
    fn bitxor(self, other: &'a Saturating<T>) -> Saturating<T> { Saturating(self.0 ^ other.0) }
}
impl<T: BitXorAssign> BitXorAssign for Saturating<T> { fn bitxor_assign(&mut self, other: Saturating<T>) { self.0 ^= other.0 } }
impl<'a, T: BitXorAssign + Copy> BitXorAssign<&'a Saturating<T>> for Saturating<T> { fn bitxor_assign(&mut self, other: &'a Saturating<T>) { self.0 ^= other.0 } }
impl<T: Integer> BitXorAssign<T> for Saturating<T> { fn bitxor_assign(&mut self, other: T) { self.0 ^= other } }
impl<'a, T: Integer> BitXorAssign<&'a T> for Saturating<T> { fn bitxor_assign(&mut self, other: &'a T) { self.0 ^= *other } }
impl<T: Neg<Output = T>> Neg for Saturating<T> {
    type Output = Saturating<T>;
    fn neg(self) -> Saturating<T> { Saturating(-self.0) }
}
impl<'a, T: Neg<Output = T> + Copy> Neg for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn neg(self) -> Saturating<T> { Saturating(-self.0) }
}
impl<T: Not<Output = T>> Not for Saturating<T> {
    type Output = Saturating<T>;
    fn not(self) -> Saturating<T> { Saturating(!self.0) }
}
impl<'a, T: Not<Output = T> + Copy> Not for &'a Saturating<T> {
    type Output = Saturating<T>;
    fn not(self) -> Saturating<T> { Saturating(!self.0) }
}
impl<T: Integer> Sum for Saturating<T> { fn sum<I: Iterator<Item = Saturating<T>>>(iter: I) -> Self { iter.fold(Saturating(0), |a, b| a + b) } }
impl<'a, T: Integer> Sum<&'a Saturating<T>> for Saturating<T> { fn sum<I: Iterator<Item = &'a Saturating<T>>>(iter: I) -> Self { iter.fold(Saturating(0), |a, b| a + *b) } }
impl<T: Integer> Product for Saturating<T> { fn product<I: Iterator<Item = Saturating<T>>>(iter: I) -> Self { iter.fold(Saturating(1), |a, b| a * b) } }
impl<'a, T: Integer> Product<&'a Saturating<T>> for Saturating<T> { fn product<I: Iterator<Item = &'a Saturating<T>>>(iter: I) -> Self { iter.fold(Saturating(1), |a, b| a * *b) } }
impl<T: fmt::Debug> fmt::Debug for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) } }
impl<T: fmt::Display> fmt::Display for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
impl<T: fmt::Binary> fmt::Binary for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Binary::fmt(&self.0, f) } }
impl<T: fmt::Octal> fmt::Octal for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Octal::fmt(&self.0, f) } }
impl<T: fmt::LowerHex> fmt::LowerHex for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::LowerHex::fmt(&self.0, f) } }
impl<T: fmt::UpperHex> fmt::UpperHex for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::UpperHex::fmt(&self.0, f) } }
