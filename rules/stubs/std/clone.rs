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
impl<A: Clone> Clone for (A,) { fn clone(&self) -> (A,) { (self.0.clone(),) } }
impl<A: Clone, B: Clone> Clone for (A, B) {
    fn clone(&self) -> (A, B) { (self.0.clone(), self.1.clone()) }
}
impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {
    fn clone(&self) -> (A, B, C) { (self.0.clone(), self.1.clone(), self.2.clone()) }
}
impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {
    fn clone(&self) -> (A, B, C, D) { (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone()) }
}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {
    fn clone(&self) -> (A, B, C, D, E) {
        (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone())
    }
}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) {
    fn clone(&self) -> (A, B, C, D, E, F) {
        (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone(), self.5.clone())
    }
}
