//! `Default`.

use crate::num::Integer;

pub trait Default: Sized {
    fn default() -> Self;
}

impl<T: Integer> Default for T { fn default() -> T { 0 } }
impl Default for f32 { fn default() -> f32 { 0.0 } }
impl Default for f64 { fn default() -> f64 { 0.0 } }
impl Default for bool { fn default() -> bool { false } }
impl Default for char { fn default() -> char { '\0' } }
impl Default for &str { fn default() -> Self { "" } }
impl Default for &mut str { fn default() -> Self { &mut { *"" } } }
impl<T> Default for &[T] { fn default() -> Self { &[] } }
impl<T> Default for &mut [T] { fn default() -> Self { &mut [] } }
impl<T> Default for *const T { fn default() -> Self { crate::ptr::null() } }
impl<T> Default for *mut T { fn default() -> Self { crate::ptr::null_mut() } }
impl<T: Default, const N: usize> Default for [T; N] { fn default() -> [T; N] { [T::default()] } }
impl Default for () { fn default() -> () {} }
