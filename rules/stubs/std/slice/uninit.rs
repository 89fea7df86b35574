//! Slices of what may hold nothing yet.

use crate::mem::MaybeUninit;

impl<T> [MaybeUninit<T>] {
    pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy {
        self[0].value = src[0];
        &mut [self[0].value]
    }
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone {
        self[0].value = src[0].clone();
        &mut [self[0].value]
    }
    pub unsafe fn assume_init_drop(&mut self) {}
    pub unsafe fn assume_init_ref(&self) -> &[T] { &[self[0].value] }
    pub unsafe fn assume_init_mut(&mut self) -> &mut [T] { &mut [self[0].value] }
}
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn from(arr: [MaybeUninit<T>; N]) -> Self { MaybeUninit { value: [arr[0].value] } }
}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {
    fn from(arr: MaybeUninit<[T; N]>) -> Self { [MaybeUninit { value: arr.value[0] }] }
}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>] { &[MaybeUninit { value: self.value[0] }] }
}
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>; N] { &[MaybeUninit { value: self.value[0] }] }
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>] { &mut [MaybeUninit { value: self.value[0] }] }
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>; N] { &mut [MaybeUninit { value: self.value[0] }] }
}
