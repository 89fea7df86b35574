//! Numbers: the lists of primitive types, the methods that they share, and what parsing them can say.

mod float;
mod integer;
mod nonzero;
mod saturating;
mod wrapping;

pub use float::Float;
pub use integer::Integer;
pub use nonzero::{NonZero, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8};
pub use nonzero::{NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, ZeroablePrimitive};
pub use saturating::Saturating;
pub use wrapping::Wrapping;

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::str::FromStr;

/// What std implements for all primitive types but `str`.
pub trait Scalar {}
/// What std implements for all number types.
pub trait Number {}

impl Scalar for bool {}
impl Scalar for char {}
impl Scalar for u8 {}
impl Scalar for u16 {}
impl Scalar for u32 {}
impl Scalar for u64 {}
impl Scalar for u128 {}
impl Scalar for usize {}
impl Scalar for i8 {}
impl Scalar for i16 {}
impl Scalar for i32 {}
impl Scalar for i64 {}
impl Scalar for i128 {}
impl Scalar for isize {}
impl Scalar for f32 {}
impl Scalar for f64 {}
impl Number for u8 {}
impl Number for u16 {}
impl Number for u32 {}
impl Number for u64 {}
impl Number for u128 {}
impl Number for usize {}
impl Number for i8 {}
impl Number for i16 {}
impl Number for i32 {}
impl Number for i64 {}
impl Number for i128 {}
impl Number for isize {}
impl Number for f32 {}
impl Number for f64 {}

/// The number is read from the text; the errors of parsing do not hold it.
fn parse<T, E>(text: &str, error: E) -> Result<T, E> { if maybe() { Ok(mix(*text)) } else { Err(error) } }

impl<T: Integer> FromStr for T {
    type Err = ParseIntError;
    fn from_str(s: &str) -> Result<T, ParseIntError> { parse(s, ParseIntError { kind: IntErrorKind::InvalidDigit }) }
}
impl FromStr for f32 {
    type Err = ParseFloatError;
    fn from_str(s: &str) -> Result<f32, ParseFloatError> { parse(s, ParseFloatError(())) }
}
impl FromStr for f64 {
    type Err = ParseFloatError;
    fn from_str(s: &str) -> Result<f64, ParseFloatError> { parse(s, ParseFloatError(())) }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError { kind: IntErrorKind }
impl ParseIntError { pub fn kind(&self) -> &IntErrorKind { &self.kind } }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError(());
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromIntError(pub ());
impl fmt::Display for ParseIntError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for ParseFloatError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for TryFromIntError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for ParseIntError {}
impl crate::error::Error for ParseFloatError {}
impl crate::error::Error for TryFromIntError {}
impl From<!> for TryFromIntError { fn from(never: !) -> TryFromIntError { never } }
impl From<crate::convert::Infallible> for TryFromIntError {
    fn from(never: crate::convert::Infallible) -> TryFromIntError { match never {} }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
