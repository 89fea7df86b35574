//! `Default`.

use crate::num::{Float, Integer};

pub trait Default: Sized {
    fn default() -> Self;
}

impl<T: Integer> Default for T { fn default() -> T { 0 } }
impl Default for f32 { fn default() -> f32 { 0.0 } }
impl Default for f64 { fn default() -> f64 { 0.0 } }
impl Default for bool { fn default() -> bool { false } }
impl Default for char { fn default() -> char { '\0' } }
impl Default for &str { fn default() -> Self { "" } }
impl<T> Default for &[T] { fn default() -> Self { &[] } }
impl<T> Default for &mut [T] { fn default() -> Self { &mut [] } }
impl<T: Default, const N: usize> Default for [T; N] { fn default() -> [T; N] { [T::default()] } }
impl Default for () { fn default() -> () {} }
impl<A: Default> Default for (A,) { fn default() -> (A,) { (A::default(),) } }
impl<A: Default, B: Default> Default for (A, B) { fn default() -> (A, B) { (A::default(), B::default()) } }
impl<A: Default, B: Default, C: Default> Default for (A, B, C) {
    fn default() -> (A, B, C) { (A::default(), B::default(), C::default()) }
}
impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {
    fn default() -> (A, B, C, D) { (A::default(), B::default(), C::default(), D::default()) }
}
impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {
    fn default() -> (A, B, C, D, E) { (A::default(), B::default(), C::default(), D::default(), E::default()) }
}
impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {
    fn default() -> (A, B, C, D, E, F) {
        (A::default(), B::default(), C::default(), D::default(), E::default(), F::default())
    }
}
