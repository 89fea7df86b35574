//! `NonNull`.

use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::num::NonZero;

pub struct NonNull<T: ?Sized> { pointer: *mut T }
impl<T: ?Sized> NonNull<T> {
    pub fn new(ptr: *mut T) -> Option<NonNull<T>> { if maybe() { Some(NonNull { pointer: ptr }) } else { None } }
    pub unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T> { NonNull { pointer: ptr } }
    pub fn from_ref(r: &T) -> NonNull<T> { NonNull { pointer: r } }
    pub fn from_mut(r: &mut T) -> NonNull<T> { NonNull { pointer: r } }
    pub fn dangling() -> NonNull<T> { NonNull { pointer: mix(()) } }
    pub fn as_ptr(self) -> *mut T { self.pointer }
    pub unsafe fn as_ref<'a>(&self) -> &'a T { &*self.pointer }
    pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T { &mut *self.pointer }
    pub fn cast<U>(self) -> NonNull<U> { NonNull { pointer: self.pointer } }
    pub fn addr(self) -> NonZero<usize> { NonZero(0) }
    pub fn expose_provenance(self) -> NonZero<usize> { NonZero(0) }
    pub fn without_provenance(addr: NonZero<usize>) -> NonNull<T> { NonNull { pointer: mix(()) } }
    pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T> { NonNull { pointer: mix(addr) } }
    pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T> { self }
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T> {
        f(NonZero(0));
        self
    }
    pub fn align_offset(self, align: usize) -> usize { 0 }
    pub fn is_aligned(self) -> bool { maybe() }
    pub unsafe fn byte_add(self, count: usize) -> NonNull<T> { self }
    pub unsafe fn byte_sub(self, count: usize) -> NonNull<T> { self }
    pub unsafe fn byte_offset(self, count: isize) -> NonNull<T> { self }
    pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: NonNull<U>) -> isize { 0 }
    pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: NonNull<U>) -> usize { 0 }
    pub unsafe fn offset_from(self, origin: NonNull<T>) -> isize { 0 }
    pub unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize { 0 }
    pub unsafe fn add(self, count: usize) -> NonNull<T> { self }
    pub unsafe fn sub(self, count: usize) -> NonNull<T> { self }
    pub unsafe fn offset(self, count: isize) -> NonNull<T> { self }
    pub unsafe fn read(self) -> T { *self.pointer }
    pub unsafe fn read_volatile(self) -> T { *self.pointer }
    pub unsafe fn read_unaligned(self) -> T { *self.pointer }
    pub unsafe fn write(self, val: T) { *self.pointer = val }
    pub unsafe fn write_volatile(self, val: T) { *self.pointer = val }
    pub unsafe fn write_unaligned(self, val: T) { *self.pointer = val }
    pub unsafe fn write_bytes(self, val: u8, count: usize) { *self.pointer = mix(val) }
    pub unsafe fn copy_to(self, dest: NonNull<T>, count: usize) { if maybe() { *dest.pointer = *self.pointer } }
    pub unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize) { if maybe() { *dest.pointer = *self.pointer } }
    pub unsafe fn copy_from(self, src: NonNull<T>, count: usize) { if maybe() { *self.pointer = *src.pointer } }
    pub unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize) { if maybe() { *self.pointer = *src.pointer } }
    pub unsafe fn replace(self, src: T) -> T { crate::mem::replace(&mut *self.pointer, src) }
    pub unsafe fn swap(self, with: NonNull<T>) { crate::mem::swap(&mut *self.pointer, &mut *with.pointer) }
    pub unsafe fn drop_in_place(self) {}
}
impl<T> NonNull<[T]> {
    pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]> { NonNull { pointer: &mut [*data.pointer] } }
    pub fn len(self) -> usize { 0 }
    pub fn is_empty(self) -> bool { maybe() }
}
impl<T: ?Sized> Clone for NonNull<T> { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Copy for NonNull<T> {}
impl<T: ?Sized> PartialEq for NonNull<T> { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<T: ?Sized> Eq for NonNull<T> {}
impl<T: ?Sized> fmt::Debug for NonNull<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T: ?Sized> From<&T> for NonNull<T> { fn from(r: &T) -> Self { NonNull { pointer: r } } }
impl<T: ?Sized> From<&mut T> for NonNull<T> { fn from(r: &mut T) -> Self { NonNull { pointer: r } } }
impl<T: ?Sized> PartialOrd for NonNull<T> { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { Some(Ordering::Equal) } }
impl<T: ?Sized> Ord for NonNull<T> { fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal } }
impl<T: ?Sized> Hash for NonNull<T> { fn hash<H: Hasher>(&self, state: &mut H) {} }
impl<T: ?Sized> fmt::Pointer for NonNull<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
