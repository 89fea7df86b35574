//! `Wrapping`.

use crate::fmt;
use crate::iter::{Product, Sum};
use crate::num::Integer;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul};
use crate::ops::{MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wrapping<T>(pub T);

impl<T: Integer> Wrapping<T> {
    pub const MIN: Wrapping<T> = Wrapping(0);
    pub const MAX: Wrapping<T> = Wrapping(0);
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 { self.0.count_ones() }
    pub fn count_zeros(self) -> u32 { self.0.count_zeros() }
    pub fn leading_zeros(self) -> u32 { self.0.leading_zeros() }
    pub fn trailing_zeros(self) -> u32 { self.0.trailing_zeros() }
    pub fn swap_bytes(self) -> Wrapping<T> { Wrapping(self.0.swap_bytes()) }
    pub fn reverse_bits(self) -> Wrapping<T> { Wrapping(self.0.reverse_bits()) }
    pub fn to_be(self) -> Wrapping<T> { Wrapping(self.0.to_be()) }
    pub fn to_le(self) -> Wrapping<T> { Wrapping(self.0.to_le()) }
    pub fn abs(self) -> Wrapping<T> { Wrapping(self.0.abs()) }
    pub fn signum(self) -> Wrapping<T> { Wrapping(self.0.signum()) }
    pub fn next_power_of_two(self) -> Wrapping<T> { Wrapping(self.0.next_power_of_two()) }
    pub fn rotate_left(self, n: u32) -> Wrapping<T> { Wrapping(self.0.rotate_left(n)) }
    pub fn rotate_right(self, n: u32) -> Wrapping<T> { Wrapping(self.0.rotate_right(n)) }
    pub fn pow(self, exp: u32) -> Wrapping<T> { Wrapping(self.0.pow(exp)) }
    pub fn from_be(x: Wrapping<T>) -> Wrapping<T> { x }
    pub fn from_le(x: Wrapping<T>) -> Wrapping<T> { x }
    pub fn is_positive(self) -> bool { self.0.is_positive() }
    pub fn is_negative(self) -> bool { self.0.is_negative() }
    pub fn is_power_of_two(self) -> bool { self.0.is_power_of_two() }
}

impl<T: Add<Output = T>> Add for Wrapping<T> {
    type Output = Wrapping<T>;
    fn add(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 + other.0) }
}
impl<'a, T: Add<Output = T> + Copy> Add<&'a Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn add(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 + other.0) }
}
impl<'a, T: Add<Output = T> + Copy> Add<Wrapping<T>> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn add(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 + other.0) }
}
impl<'a, 'b, T: Add<Output = T> + Copy> Add<&'a Wrapping<T>> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn add(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 + other.0) }
}
impl<T: AddAssign> AddAssign for Wrapping<T> { fn add_assign(&mut self, other: Wrapping<T>) { self.0 += other.0 } }
impl<'a, T: AddAssign + Copy> AddAssign<&'a Wrapping<T>> for Wrapping<T> { fn add_assign(&mut self, other: &'a Wrapping<T>) { self.0 += other.0 } }
impl<T: Integer> AddAssign<T> for Wrapping<T> { fn add_assign(&mut self, other: T) { self.0 += other } }
impl<'a, T: Integer> AddAssign<&'a T> for Wrapping<T> { fn add_assign(&mut self, other: &'a T) { self.0 += *other } }
impl<T: Sub<Output = T>> Sub for Wrapping<T> {
    type Output = Wrapping<T>;
    fn sub(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 - other.0) }
}
impl<'a, T: Sub<Output = T> + Copy> Sub<&'a Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn sub(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 - other.0) }
}
impl<'a, T: Sub<Output = T> + Copy> Sub<Wrapping<T>> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn sub(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 - other.0) }
}
impl<'a, 'b, T: Sub<Output = T> + Copy> Sub<&'a Wrapping<T>> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn sub(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 - other.0) }
}
impl<T: SubAssign> SubAssign for Wrapping<T> { fn sub_assign(&mut self, other: Wrapping<T>) { self.0 -= other.0 } }
impl<'a, T: SubAssign + Copy> SubAssign<&'a Wrapping<T>> for Wrapping<T> { fn sub_assign(&mut self, other: &'a Wrapping<T>) { self.0 -= other.0 } }
impl<T: Integer> SubAssign<T> for Wrapping<T> { fn sub_assign(&mut self, other: T) { self.0 -= other } }
impl<'a, T: Integer> SubAssign<&'a T> for Wrapping<T> { fn sub_assign(&mut self, other: &'a T) { self.0 -= *other } }
impl<T: Mul<Output = T>> Mul for Wrapping<T> {
    type Output = Wrapping<T>;
    fn mul(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 * other.0) }
}
impl<'a, T: Mul<Output = T> + Copy> Mul<&'a Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn mul(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 * other.0) }
}
impl<'a, T: Mul<Output = T> + Copy> Mul<Wrapping<T>> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn mul(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 * other.0) }
}
impl<'a, 'b, T: Mul<Output = T> + Copy> Mul<&'a Wrapping<T>> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn mul(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 * other.0) }
}
impl<T: MulAssign> MulAssign for Wrapping<T> { fn mul_assign(&mut self, other: Wrapping<T>) { self.0 *= other.0 } }
impl<'a, T: MulAssign + Copy> MulAssign<&'a Wrapping<T>> for Wrapping<T> { fn mul_assign(&mut self, other: &'a Wrapping<T>) { self.0 *= other.0 } }
impl<T: Integer> MulAssign<T> for Wrapping<T> { fn mul_assign(&mut self, other: T) { self.0 *= other } }
impl<'a, T: Integer> MulAssign<&'a T> for Wrapping<T> { fn mul_assign(&mut self, other: &'a T) { self.0 *= *other } }
impl<T: Div<Output = T>> Div for Wrapping<T> {
    type Output = Wrapping<T>;
    fn div(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 / other.0) }
}
impl<'a, T: Div<Output = T> + Copy> Div<&'a Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn div(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 / other.0) }
}
impl<'a, T: Div<Output = T> + Copy> Div<Wrapping<T>> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn div(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 / other.0) }
}
impl<'a, 'b, T: Div<Output = T> + Copy> Div<&'a Wrapping<T>> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn div(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 / other.0) }
}
impl<T: DivAssign> DivAssign for Wrapping<T> { fn div_assign(&mut self, other: Wrapping<T>) { self.0 /= other.0 } }
impl<'a, T: DivAssign + Copy> DivAssign<&'a Wrapping<T>> for Wrapping<T> { fn div_assign(&mut self, other: &'a Wrapping<T>) { self.0 /= other.0 } }
impl<T: Integer> DivAssign<T> for Wrapping<T> { fn div_assign(&mut self, other: T) { self.0 /= other } }
impl<'a, T: Integer> DivAssign<&'a T> for Wrapping<T> { fn div_assign(&mut self, other: &'a T) { self.0 /= *other } }
impl<T: Rem<Output = T>> Rem for Wrapping<T> {
    type Output = Wrapping<T>;
    fn rem(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 % other.0) }
}
impl<'a, T: Rem<Output = T> + Copy> Rem<&'a Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn rem(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 % other.0) }
}
impl<'a, T: Rem<Output = T> + Copy> Rem<Wrapping<T>> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn rem(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 % other.0) }
}
impl<'a, 'b, T: Rem<Output = T> + Copy> Rem<&'a Wrapping<T>> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn rem(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 % other.0) }
}
impl<T: RemAssign> RemAssign for Wrapping<T> { fn rem_assign(&mut self, other: Wrapping<T>) { self.0 %= other.0 } }
impl<'a, T: RemAssign + Copy> RemAssign<&'a Wrapping<T>> for Wrapping<T> { fn rem_assign(&mut self, other: &'a Wrapping<T>) { self.0 %= other.0 } }
impl<T: Integer> RemAssign<T> for Wrapping<T> { fn rem_assign(&mut self, other: T) { self.0 %= other } }
impl<'a, T: Integer> RemAssign<&'a T> for Wrapping<T> { fn rem_assign(&mut self, other: &'a T) { self.0 %= *other } }
impl<T: BitAnd<Output = T>> BitAnd for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitand(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 & other.0) }
}
impl<'a, T: BitAnd<Output = T> + Copy> BitAnd<&'a Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitand(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 & other.0) }
}
impl<'a, T: BitAnd<Output = T> + Copy> BitAnd<Wrapping<T>> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitand(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 & other.0) }
}
impl<'a, 'b, T: BitAnd<Output = T> + Copy> BitAnd<&'a Wrapping<T>> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitand(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 & other.0) }
}
impl<T: BitAndAssign> BitAndAssign for Wrapping<T> { fn bitand_assign(&mut self, other: Wrapping<T>) { self.0 &= other.0 } }
impl<'a, T: BitAndAssign + Copy> BitAndAssign<&'a Wrapping<T>> for Wrapping<T> { fn bitand_assign(&mut self, other: &'a Wrapping<T>) { self.0 &= other.0 } }
impl<T: Integer> BitAndAssign<T> for Wrapping<T> { fn bitand_assign(&mut self, other: T) { self.0 &= other } }
impl<'a, T: Integer> BitAndAssign<&'a T> for Wrapping<T> { fn bitand_assign(&mut self, other: &'a T) { self.0 &= *other } }
impl<T: BitOr<Output = T>> BitOr for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitor(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 | other.0) }
}
impl<'a, T: BitOr<Output = T> + Copy> BitOr<&'a Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitor(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 | other.0) }
}
impl<'a, T: BitOr<Output = T> + Copy> BitOr<Wrapping<T>> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitor(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 | other.0) }
}
impl<'a, 'b, T: BitOr<Output = T> + Copy> BitOr<&'a Wrapping<T>> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitor(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 | other.0) }
}
impl<T: BitOrAssign> BitOrAssign for Wrapping<T> { fn bitor_assign(&mut self, other: Wrapping<T>) { self.0 |= other.0 } }
impl<'a, T: BitOrAssign + Copy> BitOrAssign<&'a Wrapping<T>> for Wrapping<T> { fn bitor_assign(&mut self, other: &'a Wrapping<T>) { self.0 |= other.0 } }
impl<T: Integer> BitOrAssign<T> for Wrapping<T> { fn bitor_assign(&mut self, other: T) { self.0 |= other } }
impl<'a, T: Integer> BitOrAssign<&'a T> for Wrapping<T> { fn bitor_assign(&mut self, other: &'a T) { self.0 |= *other } }
impl<T: BitXor<Output = T>> BitXor for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitxor(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 ^ other.0) }
}
impl<'a, T: BitXor<Output = T> + Copy> BitXor<&'a Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitxor(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 ^ other.0) }
}
impl<'a, T: BitXor<Output = T> + Copy> BitXor<Wrapping<T>> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitxor(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 ^ other.0) }
}
impl<'a, 'b, T: BitXor<Output = T> + Copy> BitXor<&'a Wrapping<T>> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitxor(self, other: &'a Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 ^ other.0) }
}
impl<T: BitXorAssign> BitXorAssign for Wrapping<T> { fn bitxor_assign(&mut self, other: Wrapping<T>) { self.0 ^= other.0 } }
impl<'a, T: BitXorAssign + Copy> BitXorAssign<&'a Wrapping<T>> for Wrapping<T> { fn bitxor_assign(&mut self, other: &'a Wrapping<T>) { self.0 ^= other.0 } }
impl<T: Integer> BitXorAssign<T> for Wrapping<T> { fn bitxor_assign(&mut self, other: T) { self.0 ^= other } }
impl<'a, T: Integer> BitXorAssign<&'a T> for Wrapping<T> { fn bitxor_assign(&mut self, other: &'a T) { self.0 ^= *other } }
impl<T: Integer> Shl<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn shl(self, other: usize) -> Wrapping<T> { Wrapping(self.0 << other) }
}
impl<'a, T: Integer> Shl<&'a usize> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn shl(self, other: &'a usize) -> Wrapping<T> { Wrapping(self.0 << *other) }
}
impl<'a, T: Integer> Shl<usize> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn shl(self, other: usize) -> Wrapping<T> { Wrapping(self.0 << other) }
}
impl<'a, 'b, T: Integer> Shl<&'a usize> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn shl(self, other: &'a usize) -> Wrapping<T> { Wrapping(self.0 << *other) }
}
impl<T: Integer> ShlAssign<usize> for Wrapping<T> { fn shl_assign(&mut self, other: usize) { self.0 <<= other } }
impl<'a, T: Integer> ShlAssign<&'a usize> for Wrapping<T> { fn shl_assign(&mut self, other: &'a usize) { self.0 <<= *other } }
impl<T: Integer> Shr<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn shr(self, other: usize) -> Wrapping<T> { Wrapping(self.0 >> other) }
}
impl<'a, T: Integer> Shr<&'a usize> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn shr(self, other: &'a usize) -> Wrapping<T> { Wrapping(self.0 >> *other) }
}
impl<'a, T: Integer> Shr<usize> for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn shr(self, other: usize) -> Wrapping<T> { Wrapping(self.0 >> other) }
}
impl<'a, 'b, T: Integer> Shr<&'a usize> for &'b Wrapping<T> {
    type Output = Wrapping<T>;
    fn shr(self, other: &'a usize) -> Wrapping<T> { Wrapping(self.0 >> *other) }
}
impl<T: Integer> ShrAssign<usize> for Wrapping<T> { fn shr_assign(&mut self, other: usize) { self.0 >>= other } }
impl<'a, T: Integer> ShrAssign<&'a usize> for Wrapping<T> { fn shr_assign(&mut self, other: &'a usize) { self.0 >>= *other } }
impl<T: Neg<Output = T>> Neg for Wrapping<T> {
    type Output = Wrapping<T>;
    fn neg(self) -> Wrapping<T> { Wrapping(-self.0) }
}
impl<'a, T: Neg<Output = T> + Copy> Neg for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn neg(self) -> Wrapping<T> { Wrapping(-self.0) }
}
impl<T: Not<Output = T>> Not for Wrapping<T> {
    type Output = Wrapping<T>;
    fn not(self) -> Wrapping<T> { Wrapping(!self.0) }
}
impl<'a, T: Not<Output = T> + Copy> Not for &'a Wrapping<T> {
    type Output = Wrapping<T>;
    fn not(self) -> Wrapping<T> { Wrapping(!self.0) }
}
impl<T: Integer> Sum for Wrapping<T> { fn sum<I: Iterator<Item = Wrapping<T>>>(iter: I) -> Self { iter.fold(Wrapping(0), |a, b| a + b) } }
impl<'a, T: Integer> Sum<&'a Wrapping<T>> for Wrapping<T> { fn sum<I: Iterator<Item = &'a Wrapping<T>>>(iter: I) -> Self { iter.fold(Wrapping(0), |a, b| a + *b) } }
impl<T: Integer> Product for Wrapping<T> { fn product<I: Iterator<Item = Wrapping<T>>>(iter: I) -> Self { iter.fold(Wrapping(1), |a, b| a * b) } }
impl<'a, T: Integer> Product<&'a Wrapping<T>> for Wrapping<T> { fn product<I: Iterator<Item = &'a Wrapping<T>>>(iter: I) -> Self { iter.fold(Wrapping(1), |a, b| a * *b) } }
impl<T: fmt::Debug> fmt::Debug for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) } }
impl<T: fmt::Display> fmt::Display for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
impl<T: fmt::Binary> fmt::Binary for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Binary::fmt(&self.0, f) } }
impl<T: fmt::Octal> fmt::Octal for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Octal::fmt(&self.0, f) } }
impl<T: fmt::LowerHex> fmt::LowerHex for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::LowerHex::fmt(&self.0, f) } }
impl<T: fmt::UpperHex> fmt::UpperHex for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::UpperHex::fmt(&self.0, f) } }
