//! Conversions between number types.

use crate::char::{CharTryFromError, TryFromCharError};
use crate::flow::{maybe, mix};
use crate::num::TryFromIntError;

impl From<u8> for u16 { fn from(value: u8) -> u16 { mix(value) } }
impl From<u8> for u32 { fn from(value: u8) -> u32 { mix(value) } }
impl From<u8> for u64 { fn from(value: u8) -> u64 { mix(value) } }
impl From<u8> for u128 { fn from(value: u8) -> u128 { mix(value) } }
impl From<u8> for i16 { fn from(value: u8) -> i16 { mix(value) } }
impl From<u8> for i32 { fn from(value: u8) -> i32 { mix(value) } }
impl From<u8> for i64 { fn from(value: u8) -> i64 { mix(value) } }
impl From<u8> for i128 { fn from(value: u8) -> i128 { mix(value) } }
impl From<u16> for u32 { fn from(value: u16) -> u32 { mix(value) } }
impl From<u16> for u64 { fn from(value: u16) -> u64 { mix(value) } }
impl From<u16> for u128 { fn from(value: u16) -> u128 { mix(value) } }
impl From<u16> for i32 { fn from(value: u16) -> i32 { mix(value) } }
impl From<u16> for i64 { fn from(value: u16) -> i64 { mix(value) } }
impl From<u16> for i128 { fn from(value: u16) -> i128 { mix(value) } }
impl From<u32> for u64 { fn from(value: u32) -> u64 { mix(value) } }
impl From<u32> for u128 { fn from(value: u32) -> u128 { mix(value) } }
impl From<u32> for i64 { fn from(value: u32) -> i64 { mix(value) } }
impl From<u32> for i128 { fn from(value: u32) -> i128 { mix(value) } }
impl From<u64> for u128 { fn from(value: u64) -> u128 { mix(value) } }
impl From<u64> for i128 { fn from(value: u64) -> i128 { mix(value) } }
impl From<i8> for i16 { fn from(value: i8) -> i16 { mix(value) } }
impl From<i8> for i32 { fn from(value: i8) -> i32 { mix(value) } }
impl From<i8> for i64 { fn from(value: i8) -> i64 { mix(value) } }
impl From<i8> for i128 { fn from(value: i8) -> i128 { mix(value) } }
impl From<i16> for i32 { fn from(value: i16) -> i32 { mix(value) } }
impl From<i16> for i64 { fn from(value: i16) -> i64 { mix(value) } }
impl From<i16> for i128 { fn from(value: i16) -> i128 { mix(value) } }
impl From<i32> for i64 { fn from(value: i32) -> i64 { mix(value) } }
impl From<i32> for i128 { fn from(value: i32) -> i128 { mix(value) } }
impl From<i64> for i128 { fn from(value: i64) -> i128 { mix(value) } }
impl From<u8> for usize { fn from(value: u8) -> usize { mix(value) } }
impl From<u16> for usize { fn from(value: u16) -> usize { mix(value) } }
impl From<u8> for isize { fn from(value: u8) -> isize { mix(value) } }
impl From<i8> for isize { fn from(value: i8) -> isize { mix(value) } }
impl From<i16> for isize { fn from(value: i16) -> isize { mix(value) } }
impl From<u8> for f32 { fn from(value: u8) -> f32 { mix(value) } }
impl From<i8> for f32 { fn from(value: i8) -> f32 { mix(value) } }
impl From<u16> for f32 { fn from(value: u16) -> f32 { mix(value) } }
impl From<i16> for f32 { fn from(value: i16) -> f32 { mix(value) } }
impl From<u8> for f64 { fn from(value: u8) -> f64 { mix(value) } }
impl From<i8> for f64 { fn from(value: i8) -> f64 { mix(value) } }
impl From<u16> for f64 { fn from(value: u16) -> f64 { mix(value) } }
impl From<i16> for f64 { fn from(value: i16) -> f64 { mix(value) } }
impl From<u32> for f64 { fn from(value: u32) -> f64 { mix(value) } }
impl From<i32> for f64 { fn from(value: i32) -> f64 { mix(value) } }
impl From<f32> for f64 { fn from(value: f32) -> f64 { mix(value) } }
impl From<bool> for u8 { fn from(value: bool) -> u8 { mix(value) } }
impl From<bool> for u16 { fn from(value: bool) -> u16 { mix(value) } }
impl From<bool> for u32 { fn from(value: bool) -> u32 { mix(value) } }
impl From<bool> for u64 { fn from(value: bool) -> u64 { mix(value) } }
impl From<bool> for u128 { fn from(value: bool) -> u128 { mix(value) } }
impl From<bool> for usize { fn from(value: bool) -> usize { mix(value) } }
impl From<bool> for i8 { fn from(value: bool) -> i8 { mix(value) } }
impl From<bool> for i16 { fn from(value: bool) -> i16 { mix(value) } }
impl From<bool> for i32 { fn from(value: bool) -> i32 { mix(value) } }
impl From<bool> for i64 { fn from(value: bool) -> i64 { mix(value) } }
impl From<bool> for i128 { fn from(value: bool) -> i128 { mix(value) } }
impl From<bool> for isize { fn from(value: bool) -> isize { mix(value) } }
impl From<bool> for f32 { fn from(value: bool) -> f32 { mix(value) } }
impl From<bool> for f64 { fn from(value: bool) -> f64 { mix(value) } }
impl From<u8> for char { fn from(value: u8) -> char { mix(value) } }
impl From<char> for u32 { fn from(value: char) -> u32 { mix(value) } }
impl From<char> for u64 { fn from(value: char) -> u64 { mix(value) } }
impl From<char> for u128 { fn from(value: char) -> u128 { mix(value) } }

fn fits<T, U>(value: T) -> Result<U, TryFromIntError> { if maybe() { Ok(mix(value)) } else { Err(TryFromIntError(())) } }

impl TryFrom<u8> for i8 { type Error = TryFromIntError; fn try_from(value: u8) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<u16> for u8 { type Error = TryFromIntError; fn try_from(value: u16) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<u16> for i8 { type Error = TryFromIntError; fn try_from(value: u16) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<u16> for i16 { type Error = TryFromIntError; fn try_from(value: u16) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<u16> for isize { type Error = TryFromIntError; fn try_from(value: u16) -> Result<isize, TryFromIntError> { fits(value) } }
impl TryFrom<u32> for u8 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<u32> for u16 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<u32> for usize { type Error = TryFromIntError; fn try_from(value: u32) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<u32> for i8 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<u32> for i16 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<u32> for i32 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<i32, TryFromIntError> { fits(value) } }
impl TryFrom<u32> for isize { type Error = TryFromIntError; fn try_from(value: u32) -> Result<isize, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for u8 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for u16 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for u32 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for usize { type Error = TryFromIntError; fn try_from(value: u64) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for i8 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for i16 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for i32 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<i32, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for i64 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<i64, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for isize { type Error = TryFromIntError; fn try_from(value: u64) -> Result<isize, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for u8 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for u16 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for u32 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for u64 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<u64, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for usize { type Error = TryFromIntError; fn try_from(value: u128) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for i8 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for i16 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for i32 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<i32, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for i64 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<i64, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for i128 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<i128, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for isize { type Error = TryFromIntError; fn try_from(value: u128) -> Result<isize, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for u8 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for u16 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for u32 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for u64 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<u64, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for u128 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<u128, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for i8 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for i16 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for i32 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<i32, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for i64 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<i64, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for i128 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<i128, TryFromIntError> { fits(value) } }
impl TryFrom<usize> for isize { type Error = TryFromIntError; fn try_from(value: usize) -> Result<isize, TryFromIntError> { fits(value) } }
impl TryFrom<i8> for u8 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<i8> for u16 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<i8> for u32 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<i8> for u64 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<u64, TryFromIntError> { fits(value) } }
impl TryFrom<i8> for u128 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<u128, TryFromIntError> { fits(value) } }
impl TryFrom<i8> for usize { type Error = TryFromIntError; fn try_from(value: i8) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<i16> for u8 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<i16> for u16 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<i16> for u32 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<i16> for u64 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<u64, TryFromIntError> { fits(value) } }
impl TryFrom<i16> for u128 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<u128, TryFromIntError> { fits(value) } }
impl TryFrom<i16> for usize { type Error = TryFromIntError; fn try_from(value: i16) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<i16> for i8 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for u8 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for u16 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for u32 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for u64 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<u64, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for u128 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<u128, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for usize { type Error = TryFromIntError; fn try_from(value: i32) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for i8 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for i16 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for isize { type Error = TryFromIntError; fn try_from(value: i32) -> Result<isize, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for u8 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for u16 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for u32 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for u64 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<u64, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for u128 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<u128, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for usize { type Error = TryFromIntError; fn try_from(value: i64) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for i8 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for i16 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for i32 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<i32, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for isize { type Error = TryFromIntError; fn try_from(value: i64) -> Result<isize, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for u8 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for u16 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for u32 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for u64 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<u64, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for u128 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<u128, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for usize { type Error = TryFromIntError; fn try_from(value: i128) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for i8 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for i16 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for i32 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<i32, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for i64 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<i64, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for isize { type Error = TryFromIntError; fn try_from(value: i128) -> Result<isize, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for u8 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<u8, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for u16 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<u16, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for u32 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<u32, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for u64 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<u64, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for u128 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<u128, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for usize { type Error = TryFromIntError; fn try_from(value: isize) -> Result<usize, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for i8 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<i8, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for i16 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<i16, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for i32 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<i32, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for i64 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<i64, TryFromIntError> { fits(value) } }
impl TryFrom<isize> for i128 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<i128, TryFromIntError> { fits(value) } }
impl TryFrom<u8> for bool { type Error = TryFromIntError; fn try_from(value: u8) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<u16> for bool { type Error = TryFromIntError; fn try_from(value: u16) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<u32> for bool { type Error = TryFromIntError; fn try_from(value: u32) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<u64> for bool { type Error = TryFromIntError; fn try_from(value: u64) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<u128> for bool { type Error = TryFromIntError; fn try_from(value: u128) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<i8> for bool { type Error = TryFromIntError; fn try_from(value: i8) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<i16> for bool { type Error = TryFromIntError; fn try_from(value: i16) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<i32> for bool { type Error = TryFromIntError; fn try_from(value: i32) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<i64> for bool { type Error = TryFromIntError; fn try_from(value: i64) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<i128> for bool { type Error = TryFromIntError; fn try_from(value: i128) -> Result<bool, TryFromIntError> { fits(value) } }
impl TryFrom<char> for usize {
    type Error = TryFromCharError;
    fn try_from(value: char) -> Result<usize, TryFromCharError> { if maybe() { Ok(mix(value)) } else { Err(TryFromCharError(())) } }
}
impl TryFrom<u32> for char {
    type Error = CharTryFromError;
    fn try_from(value: u32) -> Result<char, CharTryFromError> { if maybe() { Ok(mix(value)) } else { Err(CharTryFromError(())) } }
}
impl TryFrom<char> for u8 {
    type Error = TryFromCharError;
    fn try_from(value: char) -> Result<u8, TryFromCharError> { if maybe() { Ok(mix(value)) } else { Err(TryFromCharError(())) } }
}
impl TryFrom<char> for u16 {
    type Error = TryFromCharError;
    fn try_from(value: char) -> Result<u16, TryFromCharError> { if maybe() { Ok(mix(value)) } else { Err(TryFromCharError(())) } }
}

pub trait FloatToInt<Int> {}
