//! How references, slices and tuples write what they hold.

use crate::fmt::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result, UpperExp, UpperHex};

impl<T: ?Sized + Debug> Debug for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) } }
impl<T: ?Sized + Debug> Debug for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) } }
impl<T: ?Sized + Display> Display for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(&**self, f) } }
impl<T: ?Sized + Display> Display for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(&**self, f) } }
impl<T: ?Sized + Octal> Octal for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Octal::fmt(&**self, f) } }
impl<T: ?Sized + Octal> Octal for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Octal::fmt(&**self, f) } }
impl<T: ?Sized + Binary> Binary for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Binary::fmt(&**self, f) } }
impl<T: ?Sized + Binary> Binary for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Binary::fmt(&**self, f) } }
impl<T: ?Sized + LowerHex> LowerHex for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerHex::fmt(&**self, f) } }
impl<T: ?Sized + LowerHex> LowerHex for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerHex::fmt(&**self, f) } }
impl<T: ?Sized + UpperHex> UpperHex for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperHex::fmt(&**self, f) } }
impl<T: ?Sized + UpperHex> UpperHex for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperHex::fmt(&**self, f) } }
impl<T: ?Sized + LowerExp> LowerExp for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerExp::fmt(&**self, f) } }
impl<T: ?Sized + LowerExp> LowerExp for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerExp::fmt(&**self, f) } }
impl<T: ?Sized + UpperExp> UpperExp for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperExp::fmt(&**self, f) } }
impl<T: ?Sized + UpperExp> UpperExp for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperExp::fmt(&**self, f) } }
// An address is no data.
impl<T: ?Sized> Pointer for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<T: ?Sized> Pointer for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<T: ?Sized> Pointer for *const T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<T: ?Sized> Pointer for *mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<T: ?Sized> Debug for *const T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<T: ?Sized> Debug for *mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }

impl<T: Debug> Debug for [T] { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.debug_list().entries(self.iter()).finish() } }
impl<T: Debug, const N: usize> Debug for [T; N] {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.debug_list().entries(self.iter()).finish() }
}
impl Debug for () { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str("()") } }
impl Debug for dyn crate::any::Any { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str("Any { .. }") } }
