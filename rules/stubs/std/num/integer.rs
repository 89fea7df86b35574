//! The methods of integers. Std writes them out for each type by a macro.

use crate::flow::{maybe, mix};
use crate::num::ParseIntError;

fn some<T, U>(value: T) -> Option<U> { if maybe() { Some(mix(value)) } else { None } }

pub trait Integer: Sized {
    type Signed: Integer;
    type Unsigned: Integer;
    const MIN: Self = 0;
    const MAX: Self = 0;
    const BITS: u32 = 0;
    fn min_value() -> Self { 0 }
    fn max_value() -> Self { 0 }
    fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError> { crate::num::parse(src, ParseIntError { kind: crate::num::IntErrorKind::Empty }) }
    fn from_ascii(src: &[u8]) -> Result<Self, ParseIntError> { if maybe() { Ok(mix(src)) } else { Err(ParseIntError { kind: crate::num::IntErrorKind::Empty }) } }
    fn count_ones(self) -> u32 { mix(self) }
    fn count_zeros(self) -> u32 { mix(self) }
    fn leading_zeros(self) -> u32 { mix(self) }
    fn trailing_zeros(self) -> u32 { mix(self) }
    fn leading_ones(self) -> u32 { mix(self) }
    fn trailing_ones(self) -> u32 { mix(self) }
    fn bit_width(self) -> u32 { mix(self) }
    fn ilog2(self) -> u32 { mix(self) }
    fn ilog10(self) -> u32 { mix(self) }
    fn ilog(self, base: Self) -> u32 { mix(self) }
    fn checked_ilog(self, base: Self) -> Option<u32> { some(self) }
    fn checked_ilog2(self) -> Option<u32> { some(self) }
    fn checked_ilog10(self) -> Option<u32> { some(self) }
    fn swap_bytes(self) -> Self { self }
    fn reverse_bits(self) -> Self { self }
    fn to_be(self) -> Self { self }
    fn to_le(self) -> Self { self }
    fn abs(self) -> Self { self }
    fn signum(self) -> Self { self }
    fn isqrt(self) -> Self { self }
    fn next_power_of_two(self) -> Self { self }
    fn wrapping_neg(self) -> Self { self }
    fn wrapping_abs(self) -> Self { self }
    fn overflowing_neg(self) -> (Self, bool) { (self, maybe()) }
    fn overflowing_abs(self) -> (Self, bool) { (self, maybe()) }
    fn strict_neg(self) -> Self { self }
    fn strict_abs(self) -> Self { self }
    unsafe fn unchecked_neg(self) -> Self { self }
    fn saturating_neg(self) -> Self { self }
    fn saturating_abs(self) -> Self { self }
    fn from_be(x: Self) -> Self { x }
    fn from_le(x: Self) -> Self { x }
    fn checked_neg(self) -> Option<Self> { some(self) }
    fn checked_abs(self) -> Option<Self> { some(self) }
    fn checked_isqrt(self) -> Option<Self> { some(self) }
    fn checked_next_power_of_two(self) -> Option<Self> { some(self) }
    fn rotate_left(self, n: u32) -> Self { mix((self, n)) }
    fn rotate_right(self, n: u32) -> Self { mix((self, n)) }
    fn pow(self, exp: u32) -> Self { mix((self, exp)) }
    fn wrapping_pow(self, exp: u32) -> Self { mix((self, exp)) }
    fn saturating_pow(self, exp: u32) -> Self { mix((self, exp)) }
    fn checked_pow(self, exp: u32) -> Option<Self> { some((self, exp)) }
    fn overflowing_pow(self, exp: u32) -> (Self, bool) { (mix((self, exp)), maybe()) }
    fn checked_add(self, rhs: Self) -> Option<Self> { some((self, rhs)) }
    fn wrapping_add(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn overflowing_add(self, rhs: Self) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn checked_sub(self, rhs: Self) -> Option<Self> { some((self, rhs)) }
    fn wrapping_sub(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn checked_mul(self, rhs: Self) -> Option<Self> { some((self, rhs)) }
    fn wrapping_mul(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn checked_div(self, rhs: Self) -> Option<Self> { some((self, rhs)) }
    fn wrapping_div(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn overflowing_div(self, rhs: Self) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn checked_rem(self, rhs: Self) -> Option<Self> { some((self, rhs)) }
    fn wrapping_rem(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn overflowing_rem(self, rhs: Self) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn checked_div_euclid(self, rhs: Self) -> Option<Self> { some((self, rhs)) }
    fn wrapping_div_euclid(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn checked_rem_euclid(self, rhs: Self) -> Option<Self> { some((self, rhs)) }
    fn wrapping_rem_euclid(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn saturating_add(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn saturating_sub(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn saturating_mul(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn saturating_div(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn strict_add(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn strict_sub(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn strict_mul(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn strict_div(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn strict_rem(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn strict_div_euclid(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn strict_rem_euclid(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn strict_pow(self, exp: u32) -> Self { mix((self, exp)) }
    fn strict_shl(self, rhs: u32) -> Self { mix((self, rhs)) }
    fn strict_shr(self, rhs: u32) -> Self { mix((self, rhs)) }
    fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) { (mix((self, rhs, carry)), mix((self, rhs, carry))) }
    fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) { (mix((self, rhs, carry, add)), mix((self, rhs, carry, add))) }
    unsafe fn unchecked_add(self, rhs: Self) -> Self { mix((self, rhs)) }
    unsafe fn unchecked_sub(self, rhs: Self) -> Self { mix((self, rhs)) }
    unsafe fn unchecked_mul(self, rhs: Self) -> Self { mix((self, rhs)) }
    unsafe fn unchecked_shl(self, rhs: u32) -> Self { mix((self, rhs)) }
    unsafe fn unchecked_shr(self, rhs: u32) -> Self { mix((self, rhs)) }
    fn unbounded_shl(self, rhs: u32) -> Self { mix((self, rhs)) }
    fn unbounded_shr(self, rhs: u32) -> Self { mix((self, rhs)) }
    fn checked_shl(self, rhs: u32) -> Option<Self> { some((self, rhs)) }
    fn wrapping_shl(self, rhs: u32) -> Self { mix((self, rhs)) }
    fn overflowing_shl(self, rhs: u32) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn checked_shr(self, rhs: u32) -> Option<Self> { some((self, rhs)) }
    fn wrapping_shr(self, rhs: u32) -> Self { mix((self, rhs)) }
    fn overflowing_shr(self, rhs: u32) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn div_euclid(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn rem_euclid(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn div_floor(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn div_ceil(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn next_multiple_of(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn midpoint(self, rhs: Self) -> Self { mix((self, rhs)) }
    fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> { some((self, rhs)) }
    fn checked_signed_diff(self, rhs: Self) -> Option<Self::Signed> { some((self, rhs)) }
    fn abs_diff(self, other: Self) -> Self::Unsigned { mix((self, other)) }
    fn unsigned_abs(self) -> Self::Unsigned { mix(self) }
    fn cast_signed(self) -> Self::Signed { mix(self) }
    fn cast_unsigned(self) -> Self::Unsigned { mix(self) }
    fn checked_add_signed(self, rhs: Self::Signed) -> Option<Self> { some((self, rhs)) }
    fn checked_add_unsigned(self, rhs: Self::Unsigned) -> Option<Self> { some((self, rhs)) }
    fn checked_sub_signed(self, rhs: Self::Signed) -> Option<Self> { some((self, rhs)) }
    fn checked_sub_unsigned(self, rhs: Self::Unsigned) -> Option<Self> { some((self, rhs)) }
    fn overflowing_add_signed(self, rhs: Self::Signed) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn strict_add_signed(self, rhs: Self::Signed) -> Self { mix((self, rhs)) }
    fn overflowing_add_unsigned(self, rhs: Self::Unsigned) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn strict_add_unsigned(self, rhs: Self::Unsigned) -> Self { mix((self, rhs)) }
    fn overflowing_sub_signed(self, rhs: Self::Signed) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn strict_sub_signed(self, rhs: Self::Signed) -> Self { mix((self, rhs)) }
    fn overflowing_sub_unsigned(self, rhs: Self::Unsigned) -> (Self, bool) { (mix((self, rhs)), maybe()) }
    fn strict_sub_unsigned(self, rhs: Self::Unsigned) -> Self { mix((self, rhs)) }
    fn wrapping_add_signed(self, rhs: Self::Signed) -> Self { mix((self, rhs)) }
    fn wrapping_add_unsigned(self, rhs: Self::Unsigned) -> Self { mix((self, rhs)) }
    fn wrapping_sub_signed(self, rhs: Self::Signed) -> Self { mix((self, rhs)) }
    fn wrapping_sub_unsigned(self, rhs: Self::Unsigned) -> Self { mix((self, rhs)) }
    fn saturating_add_signed(self, rhs: Self::Signed) -> Self { mix((self, rhs)) }
    fn saturating_add_unsigned(self, rhs: Self::Unsigned) -> Self { mix((self, rhs)) }
    fn saturating_sub_signed(self, rhs: Self::Signed) -> Self { mix((self, rhs)) }
    fn saturating_sub_unsigned(self, rhs: Self::Unsigned) -> Self { mix((self, rhs)) }
    fn is_positive(self) -> bool { maybe() }
    fn is_negative(self) -> bool { maybe() }
    fn is_power_of_two(self) -> bool { maybe() }
    fn is_multiple_of(self, rhs: Self) -> bool { maybe() }
    fn to_be_bytes<const N: usize>(self) -> [u8; N] { [mix(self)] }
    fn to_le_bytes<const N: usize>(self) -> [u8; N] { [mix(self)] }
    fn to_ne_bytes<const N: usize>(self) -> [u8; N] { [mix(self)] }
    fn from_be_bytes<const N: usize>(bytes: [u8; N]) -> Self { mix(bytes) }
    fn from_le_bytes<const N: usize>(bytes: [u8; N]) -> Self { mix(bytes) }
    fn from_ne_bytes<const N: usize>(bytes: [u8; N]) -> Self { mix(bytes) }
}

impl Integer for u8 { type Signed = i8; type Unsigned = u8; }
impl Integer for u16 { type Signed = i16; type Unsigned = u16; }
impl Integer for u32 { type Signed = i32; type Unsigned = u32; }
impl Integer for u64 { type Signed = i64; type Unsigned = u64; }
impl Integer for u128 { type Signed = i128; type Unsigned = u128; }
impl Integer for usize { type Signed = isize; type Unsigned = usize; }
impl Integer for i8 { type Signed = i8; type Unsigned = u8; }
impl Integer for i16 { type Signed = i16; type Unsigned = u16; }
impl Integer for i32 { type Signed = i32; type Unsigned = u32; }
impl Integer for i64 { type Signed = i64; type Unsigned = u64; }
impl Integer for i128 { type Signed = i128; type Unsigned = u128; }
impl Integer for isize { type Signed = isize; type Unsigned = usize; }
