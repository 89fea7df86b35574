//! Values moved and looked at as memory.

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::ops::{Deref, DerefMut};

macro_rules! offset_of { ($container:ty, $($field:tt)+) => { 0usize }; }

pub fn align_of<T>() -> usize { 0 }
pub fn align_of_val<T: ?Sized>(val: &T) -> usize { 0 }
pub fn min_align_of<T>() -> usize { 0 }
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize { 0 }
pub fn size_of<T>() -> usize { 0 }
pub fn size_of_val<T: ?Sized>(val: &T) -> usize { 0 }
pub fn needs_drop<T: ?Sized>() -> bool { maybe() }
pub fn drop<T>(x: T) {}
pub fn forget<T>(t: T) {}
pub fn swap<T>(x: &mut T, y: &mut T) {
    let old = *x;
    *x = *y;
    *y = old;
}
pub fn replace<T>(dest: &mut T, src: T) -> T {
    let old = *dest;
    *dest = src;
    old
}
pub fn take<T: Default>(dest: &mut T) -> T { replace(dest, T::default()) }
pub fn discriminant<T>(v: &T) -> Discriminant<T> { Discriminant(0) }
pub fn variant_count<T>() -> usize { 0 }
pub unsafe fn zeroed<T>() -> T { mix(()) }
pub unsafe fn uninitialized<T>() -> T { mix(()) }
pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst { mix(src) }
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst { mix(src) }

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Discriminant<T>(isize);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ManuallyDrop<T: ?Sized> { value: T }
impl<T> ManuallyDrop<T> {
    pub fn new(value: T) -> ManuallyDrop<T> { ManuallyDrop { value } }
    pub fn into_inner(slot: ManuallyDrop<T>) -> T { slot.value }
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T { slot.value }
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {}
}
impl<T: ?Sized> Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.value }
}
impl<T: ?Sized> DerefMut for ManuallyDrop<T> { fn deref_mut(&mut self) -> &mut T { &mut self.value } }

pub union MaybeUninit<T> { uninit: (), value: T }
impl<T> MaybeUninit<T> {
    pub fn new(val: T) -> MaybeUninit<T> { MaybeUninit { value: val } }
    pub fn uninit() -> MaybeUninit<T> { MaybeUninit { uninit: () } }
    pub fn zeroed() -> MaybeUninit<T> { MaybeUninit { uninit: () } }
    pub fn uninit_array<const N: usize>() -> [MaybeUninit<T>; N] { [MaybeUninit { uninit: () }] }
    pub fn write(&mut self, val: T) -> &mut T {
        self.value = val;
        &mut self.value
    }
    pub fn as_ptr(&self) -> *const T { &self.value }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self.value }
    pub unsafe fn assume_init(self) -> T { self.value }
    pub unsafe fn assume_init_read(&self) -> T { self.value }
    pub unsafe fn assume_init_drop(&mut self) {}
    pub unsafe fn assume_init_ref(&self) -> &T { &self.value }
    pub unsafe fn assume_init_mut(&mut self) -> &mut T { &mut self.value }
    pub fn slice_as_ptr(this: &[MaybeUninit<T>]) -> *const T { &this[0].value }
}
impl<T: Copy> Copy for MaybeUninit<T> {}
impl<T: Copy> Clone for MaybeUninit<T> { fn clone(&self) -> Self { *self } }
impl<T> fmt::Debug for MaybeUninit<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
