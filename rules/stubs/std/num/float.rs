//! The methods of floating point numbers. Std writes them out for both types.

use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::num::FpCategory;

pub trait Float: Sized {
    type Bits: crate::num::Integer;
    const MIN: Self = 0.0;
    const MAX: Self = 0.0;
    const MIN_POSITIVE: Self = 0.0;
    const EPSILON: Self = 0.0;
    const INFINITY: Self = 0.0;
    const NEG_INFINITY: Self = 0.0;
    const NAN: Self = 0.0;
    const RADIX: u32 = 0;
    const DIGITS: u32 = 0;
    const MANTISSA_DIGITS: u32 = 0;
    const MIN_EXP: i32 = 0;
    const MAX_EXP: i32 = 0;
    const MIN_10_EXP: i32 = 0;
    const MAX_10_EXP: i32 = 0;
    fn is_nan(self) -> bool { maybe() }
    fn is_infinite(self) -> bool { maybe() }
    fn is_finite(self) -> bool { maybe() }
    fn is_subnormal(self) -> bool { maybe() }
    fn is_normal(self) -> bool { maybe() }
    fn is_sign_positive(self) -> bool { maybe() }
    fn is_sign_negative(self) -> bool { maybe() }
    fn classify(self) -> FpCategory { FpCategory::Normal }
    fn floor(self) -> Self { self }
    fn ceil(self) -> Self { self }
    fn round(self) -> Self { self }
    fn round_ties_even(self) -> Self { self }
    fn trunc(self) -> Self { self }
    fn fract(self) -> Self { self }
    fn abs(self) -> Self { self }
    fn signum(self) -> Self { self }
    fn recip(self) -> Self { self }
    fn sqrt(self) -> Self { self }
    fn cbrt(self) -> Self { self }
    fn exp(self) -> Self { self }
    fn exp2(self) -> Self { self }
    fn exp_m1(self) -> Self { self }
    fn ln(self) -> Self { self }
    fn ln_1p(self) -> Self { self }
    fn log2(self) -> Self { self }
    fn log10(self) -> Self { self }
    fn sin(self) -> Self { self }
    fn cos(self) -> Self { self }
    fn tan(self) -> Self { self }
    fn asin(self) -> Self { self }
    fn acos(self) -> Self { self }
    fn atan(self) -> Self { self }
    fn sinh(self) -> Self { self }
    fn cosh(self) -> Self { self }
    fn tanh(self) -> Self { self }
    fn asinh(self) -> Self { self }
    fn acosh(self) -> Self { self }
    fn atanh(self) -> Self { self }
    fn to_degrees(self) -> Self { self }
    fn to_radians(self) -> Self { self }
    fn next_up(self) -> Self { self }
    fn next_down(self) -> Self { self }
    fn sin_cos(self) -> (Self, Self) { (self, self) }
    fn powf(self, other: Self) -> Self { mix((self, other)) }
    fn log(self, other: Self) -> Self { mix((self, other)) }
    fn atan2(self, other: Self) -> Self { mix((self, other)) }
    fn hypot(self, other: Self) -> Self { mix((self, other)) }
    fn copysign(self, other: Self) -> Self { mix((self, other)) }
    fn div_euclid(self, other: Self) -> Self { mix((self, other)) }
    fn rem_euclid(self, other: Self) -> Self { mix((self, other)) }
    fn max(self, other: Self) -> Self { mix((self, other)) }
    fn min(self, other: Self) -> Self { mix((self, other)) }
    fn maximum(self, other: Self) -> Self { mix((self, other)) }
    fn minimum(self, other: Self) -> Self { mix((self, other)) }
    fn midpoint(self, other: Self) -> Self { mix((self, other)) }
    fn abs_sub(self, other: Self) -> Self { mix((self, other)) }
    fn powi(self, n: i32) -> Self { mix((self, n)) }
    fn mul_add(self, a: Self, b: Self) -> Self { mix((self, a, b)) }
    fn clamp(self, min: Self, max: Self) -> Self { mix((self, min, max)) }
    fn total_cmp(&self, other: &Self) -> Ordering { Ordering::Equal }
    fn to_bits(self) -> Self::Bits { mix(self) }
    fn from_bits(bits: Self::Bits) -> Self { mix(bits) }
    unsafe fn to_int_unchecked<I>(self) -> I { mix(self) }
    fn to_be_bytes<const N: usize>(self) -> [u8; N] { [mix(self)] }
    fn to_le_bytes<const N: usize>(self) -> [u8; N] { [mix(self)] }
    fn to_ne_bytes<const N: usize>(self) -> [u8; N] { [mix(self)] }
    fn from_be_bytes<const N: usize>(bytes: [u8; N]) -> Self { mix(bytes) }
    fn from_le_bytes<const N: usize>(bytes: [u8; N]) -> Self { mix(bytes) }
    fn from_ne_bytes<const N: usize>(bytes: [u8; N]) -> Self { mix(bytes) }
}

impl Float for f32 { type Bits = u32; }
impl Float for f64 { type Bits = u64; }
