//! Conversions between numbers that are not zero.

use crate::flow::{maybe, mix};
use crate::num::{Integer, NonZero, TryFromIntError};

impl From<NonZero<u8>> for NonZero<u16> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<u32> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<u64> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<u128> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<usize> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<i16> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<i32> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<i64> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<i128> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u8>> for NonZero<isize> { fn from(small: NonZero<u8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u16>> for NonZero<u32> { fn from(small: NonZero<u16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u16>> for NonZero<u64> { fn from(small: NonZero<u16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u16>> for NonZero<u128> { fn from(small: NonZero<u16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u16>> for NonZero<usize> { fn from(small: NonZero<u16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u16>> for NonZero<i32> { fn from(small: NonZero<u16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u16>> for NonZero<i64> { fn from(small: NonZero<u16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u16>> for NonZero<i128> { fn from(small: NonZero<u16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u32>> for NonZero<u64> { fn from(small: NonZero<u32>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u32>> for NonZero<u128> { fn from(small: NonZero<u32>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u32>> for NonZero<i64> { fn from(small: NonZero<u32>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u32>> for NonZero<i128> { fn from(small: NonZero<u32>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u64>> for NonZero<u128> { fn from(small: NonZero<u64>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<u64>> for NonZero<i128> { fn from(small: NonZero<u64>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i8>> for NonZero<i16> { fn from(small: NonZero<i8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i8>> for NonZero<i32> { fn from(small: NonZero<i8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i8>> for NonZero<i64> { fn from(small: NonZero<i8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i8>> for NonZero<i128> { fn from(small: NonZero<i8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i8>> for NonZero<isize> { fn from(small: NonZero<i8>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i16>> for NonZero<i32> { fn from(small: NonZero<i16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i16>> for NonZero<i64> { fn from(small: NonZero<i16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i16>> for NonZero<i128> { fn from(small: NonZero<i16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i16>> for NonZero<isize> { fn from(small: NonZero<i16>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i32>> for NonZero<i64> { fn from(small: NonZero<i32>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i32>> for NonZero<i128> { fn from(small: NonZero<i32>) -> Self { NonZero(mix(small.0)) } }
impl From<NonZero<i64>> for NonZero<i128> { fn from(small: NonZero<i64>) -> Self { NonZero(mix(small.0)) } }

fn fits<T: Integer, U: Integer>(value: NonZero<T>) -> Result<NonZero<U>, TryFromIntError> {
    if maybe() { Ok(NonZero(mix(value.0))) } else { Err(TryFromIntError(())) }
}
impl TryFrom<NonZero<u8>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<u8>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u16>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<u16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u16>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<u16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u16>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<u16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u16>> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: NonZero<u16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u32>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<u32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u32>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<u32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u32>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<u32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u32>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<u32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u32>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<u32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u32>> for NonZero<i32> { type Error = TryFromIntError; fn try_from(value: NonZero<u32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u32>> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: NonZero<u32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<i32> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<i64> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u64>> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: NonZero<u64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<i32> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<i64> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<i128> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<u128>> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: NonZero<u128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<u128> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<i32> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<i64> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<i128> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<usize>> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: NonZero<usize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i8>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<i8>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i8>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<i8>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i8>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<i8>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i8>> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: NonZero<i8>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i8>> for NonZero<u128> { type Error = TryFromIntError; fn try_from(value: NonZero<i8>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i8>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<i8>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i16>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<i16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i16>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<i16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i16>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<i16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i16>> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: NonZero<i16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i16>> for NonZero<u128> { type Error = TryFromIntError; fn try_from(value: NonZero<i16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i16>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<i16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i16>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<i16>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<u128> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i32>> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: NonZero<i32>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<u128> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<i32> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i64>> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: NonZero<i64>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<u128> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<i32> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<i64> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<i128>> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: NonZero<i128>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<u128> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<i32> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<i64> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
impl TryFrom<NonZero<isize>> for NonZero<i128> { type Error = TryFromIntError; fn try_from(value: NonZero<isize>) -> Result<Self, TryFromIntError> { fits(value) } }
