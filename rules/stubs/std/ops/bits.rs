//! Operators of bits.

use crate::flow::mix;
use crate::num::Integer;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Shl, ShlAssign, Shr, ShrAssign};

impl<T: Integer> BitAnd for T {
    type Output = T;
    fn bitand(self, rhs: T) -> T { mix((self, rhs)) }
}
impl<'a, T: Integer> BitAnd<T> for &'a T {
    type Output = T;
    fn bitand(self, rhs: T) -> T { mix((*self, rhs)) }
}
impl<'b, T: Integer> BitAnd<&'b T> for T {
    type Output = T;
    fn bitand(self, rhs: &'b T) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Integer> BitAnd<&'b T> for &'a T {
    type Output = T;
    fn bitand(self, rhs: &'b T) -> T { mix((*self, *rhs)) }
}
impl<T: Integer> BitAndAssign for T { fn bitand_assign(&mut self, rhs: T) { *self = mix((*self, rhs)) } }
impl<'a, T: Integer> BitAndAssign<&'a T> for T { fn bitand_assign(&mut self, rhs: &'a T) { *self = mix((*self, *rhs)) } }

impl<T: Integer> BitOr for T {
    type Output = T;
    fn bitor(self, rhs: T) -> T { mix((self, rhs)) }
}
impl<'a, T: Integer> BitOr<T> for &'a T {
    type Output = T;
    fn bitor(self, rhs: T) -> T { mix((*self, rhs)) }
}
impl<'b, T: Integer> BitOr<&'b T> for T {
    type Output = T;
    fn bitor(self, rhs: &'b T) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Integer> BitOr<&'b T> for &'a T {
    type Output = T;
    fn bitor(self, rhs: &'b T) -> T { mix((*self, *rhs)) }
}
impl<T: Integer> BitOrAssign for T { fn bitor_assign(&mut self, rhs: T) { *self = mix((*self, rhs)) } }
impl<'a, T: Integer> BitOrAssign<&'a T> for T { fn bitor_assign(&mut self, rhs: &'a T) { *self = mix((*self, *rhs)) } }

impl<T: Integer> BitXor for T {
    type Output = T;
    fn bitxor(self, rhs: T) -> T { mix((self, rhs)) }
}
impl<'a, T: Integer> BitXor<T> for &'a T {
    type Output = T;
    fn bitxor(self, rhs: T) -> T { mix((*self, rhs)) }
}
impl<'b, T: Integer> BitXor<&'b T> for T {
    type Output = T;
    fn bitxor(self, rhs: &'b T) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Integer> BitXor<&'b T> for &'a T {
    type Output = T;
    fn bitxor(self, rhs: &'b T) -> T { mix((*self, *rhs)) }
}
impl<T: Integer> BitXorAssign for T { fn bitxor_assign(&mut self, rhs: T) { *self = mix((*self, rhs)) } }
impl<'a, T: Integer> BitXorAssign<&'a T> for T { fn bitxor_assign(&mut self, rhs: &'a T) { *self = mix((*self, *rhs)) } }

impl<T: Integer, U: Integer> Shl<U> for T {
    type Output = T;
    fn shl(self, rhs: U) -> T { mix((self, rhs)) }
}
impl<'a, T: Integer, U: Integer> Shl<U> for &'a T {
    type Output = T;
    fn shl(self, rhs: U) -> T { mix((*self, rhs)) }
}
impl<'b, T: Integer, U: Integer> Shl<&'b U> for T {
    type Output = T;
    fn shl(self, rhs: &'b U) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Integer, U: Integer> Shl<&'b U> for &'a T {
    type Output = T;
    fn shl(self, rhs: &'b U) -> T { mix((*self, *rhs)) }
}
impl<'b, T: Integer, U: Integer> ShlAssign<&'b U> for T { fn shl_assign(&mut self, rhs: &'b U) { *self = mix((*self, *rhs)) } }
impl<T: Integer, U: Integer> ShlAssign<U> for T { fn shl_assign(&mut self, rhs: U) { *self = mix((*self, rhs)) } }

impl<T: Integer, U: Integer> Shr<U> for T {
    type Output = T;
    fn shr(self, rhs: U) -> T { mix((self, rhs)) }
}
impl<'a, T: Integer, U: Integer> Shr<U> for &'a T {
    type Output = T;
    fn shr(self, rhs: U) -> T { mix((*self, rhs)) }
}
impl<'b, T: Integer, U: Integer> Shr<&'b U> for T {
    type Output = T;
    fn shr(self, rhs: &'b U) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Integer, U: Integer> Shr<&'b U> for &'a T {
    type Output = T;
    fn shr(self, rhs: &'b U) -> T { mix((*self, *rhs)) }
}
impl<'b, T: Integer, U: Integer> ShrAssign<&'b U> for T { fn shr_assign(&mut self, rhs: &'b U) { *self = mix((*self, *rhs)) } }
impl<T: Integer, U: Integer> ShrAssign<U> for T { fn shr_assign(&mut self, rhs: U) { *self = mix((*self, rhs)) } }

impl BitAnd for bool {
    type Output = bool;
    fn bitand(self, rhs: bool) -> bool { mix((self, rhs)) }
}
impl<'a> BitAnd<bool> for &'a bool {
    type Output = bool;
    fn bitand(self, rhs: bool) -> bool { mix((*self, rhs)) }
}
impl<'b> BitAnd<&'b bool> for bool {
    type Output = bool;
    fn bitand(self, rhs: &'b bool) -> bool { mix((self, *rhs)) }
}
impl<'a, 'b> BitAnd<&'b bool> for &'a bool {
    type Output = bool;
    fn bitand(self, rhs: &'b bool) -> bool { mix((*self, *rhs)) }
}
impl<'b> BitAndAssign<&'b bool> for bool { fn bitand_assign(&mut self, rhs: &'b bool) { *self = mix((*self, *rhs)) } }
impl BitAndAssign for bool { fn bitand_assign(&mut self, rhs: bool) { *self = mix((*self, rhs)) } }
impl BitOr for bool {
    type Output = bool;
    fn bitor(self, rhs: bool) -> bool { mix((self, rhs)) }
}
impl<'a> BitOr<bool> for &'a bool {
    type Output = bool;
    fn bitor(self, rhs: bool) -> bool { mix((*self, rhs)) }
}
impl<'b> BitOr<&'b bool> for bool {
    type Output = bool;
    fn bitor(self, rhs: &'b bool) -> bool { mix((self, *rhs)) }
}
impl<'a, 'b> BitOr<&'b bool> for &'a bool {
    type Output = bool;
    fn bitor(self, rhs: &'b bool) -> bool { mix((*self, *rhs)) }
}
impl<'b> BitOrAssign<&'b bool> for bool { fn bitor_assign(&mut self, rhs: &'b bool) { *self = mix((*self, *rhs)) } }
impl BitOrAssign for bool { fn bitor_assign(&mut self, rhs: bool) { *self = mix((*self, rhs)) } }
impl BitXor for bool {
    type Output = bool;
    fn bitxor(self, rhs: bool) -> bool { mix((self, rhs)) }
}
impl<'a> BitXor<bool> for &'a bool {
    type Output = bool;
    fn bitxor(self, rhs: bool) -> bool { mix((*self, rhs)) }
}
impl<'b> BitXor<&'b bool> for bool {
    type Output = bool;
    fn bitxor(self, rhs: &'b bool) -> bool { mix((self, *rhs)) }
}
impl<'a, 'b> BitXor<&'b bool> for &'a bool {
    type Output = bool;
    fn bitxor(self, rhs: &'b bool) -> bool { mix((*self, *rhs)) }
}
impl<'b> BitXorAssign<&'b bool> for bool { fn bitxor_assign(&mut self, rhs: &'b bool) { *self = mix((*self, *rhs)) } }
impl BitXorAssign for bool { fn bitxor_assign(&mut self, rhs: bool) { *self = mix((*self, rhs)) } }
