//! `Wrapping` and `Saturating`.

use crate::fmt;
use crate::ops::{Add, AddAssign, BitAnd, BitOr, BitXor, Div, Mul, MulAssign, Neg, Not, Rem, Sub, SubAssign};

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wrapping<T>(pub T);
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Saturating<T>(pub T);

impl<T: Add<Output = T>> Add for Wrapping<T> {
    type Output = Wrapping<T>;
    fn add(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 + other.0) }
}
impl<T: Sub<Output = T>> Sub for Wrapping<T> {
    type Output = Wrapping<T>;
    fn sub(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 - other.0) }
}
impl<T: Mul<Output = T>> Mul for Wrapping<T> {
    type Output = Wrapping<T>;
    fn mul(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 * other.0) }
}
impl<T: Div<Output = T>> Div for Wrapping<T> {
    type Output = Wrapping<T>;
    fn div(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 / other.0) }
}
impl<T: Rem<Output = T>> Rem for Wrapping<T> {
    type Output = Wrapping<T>;
    fn rem(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 % other.0) }
}
impl<T: BitAnd<Output = T>> BitAnd for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitand(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 & other.0) }
}
impl<T: BitOr<Output = T>> BitOr for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitor(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 | other.0) }
}
impl<T: BitXor<Output = T>> BitXor for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitxor(self, other: Wrapping<T>) -> Wrapping<T> { Wrapping(self.0 ^ other.0) }
}
impl<T: Neg<Output = T>> Neg for Wrapping<T> {
    type Output = Wrapping<T>;
    fn neg(self) -> Wrapping<T> { Wrapping(-self.0) }
}
impl<T: Not<Output = T>> Not for Wrapping<T> {
    type Output = Wrapping<T>;
    fn not(self) -> Wrapping<T> { Wrapping(!self.0) }
}
impl<T: AddAssign> AddAssign for Wrapping<T> { fn add_assign(&mut self, other: Wrapping<T>) { self.0 += other.0 } }
impl<T: SubAssign> SubAssign for Wrapping<T> { fn sub_assign(&mut self, other: Wrapping<T>) { self.0 -= other.0 } }
impl<T: MulAssign> MulAssign for Wrapping<T> { fn mul_assign(&mut self, other: Wrapping<T>) { self.0 *= other.0 } }
impl<T: fmt::Debug> fmt::Debug for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) } }
impl<T: fmt::Display> fmt::Display for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
impl<T: fmt::LowerHex> fmt::LowerHex for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::LowerHex::fmt(&self.0, f) } }
impl<T: fmt::UpperHex> fmt::UpperHex for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::UpperHex::fmt(&self.0, f) } }

impl<T: Add<Output = T>> Add for Saturating<T> {
    type Output = Saturating<T>;
    fn add(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 + other.0) }
}
impl<T: Sub<Output = T>> Sub for Saturating<T> {
    type Output = Saturating<T>;
    fn sub(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 - other.0) }
}
impl<T: Mul<Output = T>> Mul for Saturating<T> {
    type Output = Saturating<T>;
    fn mul(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 * other.0) }
}
impl<T: Div<Output = T>> Div for Saturating<T> {
    type Output = Saturating<T>;
    fn div(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 / other.0) }
}
impl<T: Rem<Output = T>> Rem for Saturating<T> {
    type Output = Saturating<T>;
    fn rem(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 % other.0) }
}
impl<T: BitAnd<Output = T>> BitAnd for Saturating<T> {
    type Output = Saturating<T>;
    fn bitand(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 & other.0) }
}
impl<T: BitOr<Output = T>> BitOr for Saturating<T> {
    type Output = Saturating<T>;
    fn bitor(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 | other.0) }
}
impl<T: BitXor<Output = T>> BitXor for Saturating<T> {
    type Output = Saturating<T>;
    fn bitxor(self, other: Saturating<T>) -> Saturating<T> { Saturating(self.0 ^ other.0) }
}
impl<T: Neg<Output = T>> Neg for Saturating<T> {
    type Output = Saturating<T>;
    fn neg(self) -> Saturating<T> { Saturating(-self.0) }
}
impl<T: Not<Output = T>> Not for Saturating<T> {
    type Output = Saturating<T>;
    fn not(self) -> Saturating<T> { Saturating(!self.0) }
}
impl<T: AddAssign> AddAssign for Saturating<T> { fn add_assign(&mut self, other: Saturating<T>) { self.0 += other.0 } }
impl<T: SubAssign> SubAssign for Saturating<T> { fn sub_assign(&mut self, other: Saturating<T>) { self.0 -= other.0 } }
impl<T: MulAssign> MulAssign for Saturating<T> { fn mul_assign(&mut self, other: Saturating<T>) { self.0 *= other.0 } }
impl<T: fmt::Debug> fmt::Debug for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) } }
impl<T: fmt::Display> fmt::Display for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
impl<T: fmt::LowerHex> fmt::LowerHex for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::LowerHex::fmt(&self.0, f) } }
impl<T: fmt::UpperHex> fmt::UpperHex for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::UpperHex::fmt(&self.0, f) } }
