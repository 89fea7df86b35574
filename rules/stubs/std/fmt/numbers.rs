//! How primitive types write themselves.

use crate::flow::mix;
use crate::fmt::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Result, UpperExp, UpperHex};
use crate::num::{Integer, Number};

impl<T: Number> Debug for T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl<T: Number> Display for T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl<T: Number> LowerExp for T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl<T: Number> UpperExp for T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl<T: Integer> Octal for T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl<T: Integer> Binary for T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl<T: Integer> LowerHex for T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl<T: Integer> UpperHex for T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl Debug for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl Display for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl Debug for char { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl Display for char { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.put(*self) } }
impl Debug for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(&mix(*self)) } }
impl Display for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(self) } }
impl Debug for ! { fn fmt(&self, f: &mut Formatter<'_>) -> Result { *self } }
impl Display for ! { fn fmt(&self, f: &mut Formatter<'_>) -> Result { *self } }

#[derive(Debug)]
pub struct NumBuffer<T> { text: str }
