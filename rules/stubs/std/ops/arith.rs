//! Operators of arithmetic.

use crate::flow::mix;
use crate::num::{Integer, Number};

pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}
pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}
pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}
pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}
pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}
pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}
pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}
pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}
pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}

impl<T: Number> Add for T {
    type Output = T;
    fn add(self, rhs: T) -> T { mix((self, rhs)) }
}
impl<'a, T: Number> Add<T> for &'a T {
    type Output = T;
    fn add(self, rhs: T) -> T { mix((*self, rhs)) }
}
impl<'b, T: Number> Add<&'b T> for T {
    type Output = T;
    fn add(self, rhs: &'b T) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Number> Add<&'b T> for &'a T {
    type Output = T;
    fn add(self, rhs: &'b T) -> T { mix((*self, *rhs)) }
}
impl<T: Number> AddAssign for T { fn add_assign(&mut self, rhs: T) { *self = mix((*self, rhs)) } }
impl<'a, T: Number> AddAssign<&'a T> for T { fn add_assign(&mut self, rhs: &'a T) { *self = mix((*self, *rhs)) } }

impl<T: Number> Sub for T {
    type Output = T;
    fn sub(self, rhs: T) -> T { mix((self, rhs)) }
}
impl<'a, T: Number> Sub<T> for &'a T {
    type Output = T;
    fn sub(self, rhs: T) -> T { mix((*self, rhs)) }
}
impl<'b, T: Number> Sub<&'b T> for T {
    type Output = T;
    fn sub(self, rhs: &'b T) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Number> Sub<&'b T> for &'a T {
    type Output = T;
    fn sub(self, rhs: &'b T) -> T { mix((*self, *rhs)) }
}
impl<T: Number> SubAssign for T { fn sub_assign(&mut self, rhs: T) { *self = mix((*self, rhs)) } }
impl<'a, T: Number> SubAssign<&'a T> for T { fn sub_assign(&mut self, rhs: &'a T) { *self = mix((*self, *rhs)) } }

impl<T: Number> Mul for T {
    type Output = T;
    fn mul(self, rhs: T) -> T { mix((self, rhs)) }
}
impl<'a, T: Number> Mul<T> for &'a T {
    type Output = T;
    fn mul(self, rhs: T) -> T { mix((*self, rhs)) }
}
impl<'b, T: Number> Mul<&'b T> for T {
    type Output = T;
    fn mul(self, rhs: &'b T) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Number> Mul<&'b T> for &'a T {
    type Output = T;
    fn mul(self, rhs: &'b T) -> T { mix((*self, *rhs)) }
}
impl<T: Number> MulAssign for T { fn mul_assign(&mut self, rhs: T) { *self = mix((*self, rhs)) } }
impl<'a, T: Number> MulAssign<&'a T> for T { fn mul_assign(&mut self, rhs: &'a T) { *self = mix((*self, *rhs)) } }

impl<T: Number> Div for T {
    type Output = T;
    fn div(self, rhs: T) -> T { mix((self, rhs)) }
}
impl<'a, T: Number> Div<T> for &'a T {
    type Output = T;
    fn div(self, rhs: T) -> T { mix((*self, rhs)) }
}
impl<'b, T: Number> Div<&'b T> for T {
    type Output = T;
    fn div(self, rhs: &'b T) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Number> Div<&'b T> for &'a T {
    type Output = T;
    fn div(self, rhs: &'b T) -> T { mix((*self, *rhs)) }
}
impl<T: Number> DivAssign for T { fn div_assign(&mut self, rhs: T) { *self = mix((*self, rhs)) } }
impl<'a, T: Number> DivAssign<&'a T> for T { fn div_assign(&mut self, rhs: &'a T) { *self = mix((*self, *rhs)) } }

impl<T: Number> Rem for T {
    type Output = T;
    fn rem(self, rhs: T) -> T { mix((self, rhs)) }
}
impl<'a, T: Number> Rem<T> for &'a T {
    type Output = T;
    fn rem(self, rhs: T) -> T { mix((*self, rhs)) }
}
impl<'b, T: Number> Rem<&'b T> for T {
    type Output = T;
    fn rem(self, rhs: &'b T) -> T { mix((self, *rhs)) }
}
impl<'a, 'b, T: Number> Rem<&'b T> for &'a T {
    type Output = T;
    fn rem(self, rhs: &'b T) -> T { mix((*self, *rhs)) }
}
impl<T: Number> RemAssign for T { fn rem_assign(&mut self, rhs: T) { *self = mix((*self, rhs)) } }
impl<'a, T: Number> RemAssign<&'a T> for T { fn rem_assign(&mut self, rhs: &'a T) { *self = mix((*self, *rhs)) } }

impl<T: Number> Neg for T {
    type Output = T;
    fn neg(self) -> T { self }
}
impl<T: Number> Neg for &T {
    type Output = T;
    fn neg(self) -> T { *self }
}
impl<T: Integer> Not for T {
    type Output = T;
    fn not(self) -> T { self }
}
impl<T: Integer> Not for &T {
    type Output = T;
    fn not(self) -> T { *self }
}
impl<'a> Not for &'a bool {
    type Output = bool;
    fn not(self) -> bool { *self }
}
impl Not for ! {
    type Output = !;
    fn not(self) -> ! { self }
}
impl Not for bool {
    type Output = bool;
    fn not(self) -> bool { self }
}
