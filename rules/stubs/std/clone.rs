//! `Clone`.

use crate::num::Scalar;

pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self) { *self = source.clone() }
}

pub trait CloneToUninit {}

impl<T: Scalar> Clone for T { fn clone(&self) -> T { *self } }
impl Clone for ! { fn clone(&self) -> ! { *self } }
impl<T: ?Sized> Clone for &T { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Clone for *const T { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Clone for *mut T { fn clone(&self) -> Self { *self } }
impl<T: Clone, const N: usize> Clone for [T; N] { fn clone(&self) -> [T; N] { [self[0].clone()] } }
impl Clone for () { fn clone(&self) -> () {} }
