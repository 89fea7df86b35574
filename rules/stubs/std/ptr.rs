//! Pointers. A pointer to memory of several values points to all of them.

use crate::flow::{maybe, mix};
use crate::fmt;

macro_rules! addr_of { ($place:expr) => { &raw const $place }; }
macro_rules! addr_of_mut { ($place:expr) => { &raw mut $place }; }

pub fn null<T: ?Sized>() -> *const T { mix(()) }
pub fn null_mut<T: ?Sized>() -> *mut T { mix(()) }
pub fn dangling<T>() -> *const T { mix(()) }
pub fn dangling_mut<T>() -> *mut T { mix(()) }
pub fn without_provenance<T>(addr: usize) -> *const T { mix(()) }
pub fn with_exposed_provenance<T>(addr: usize) -> *const T { mix(addr) }
pub fn from_ref<T: ?Sized>(r: &T) -> *const T { r }
pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T { r }
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool { maybe() }
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool { maybe() }
pub fn hash<T: ?Sized, S: crate::hash::Hasher>(hashee: *const T, into: &mut S) {}
pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] { &[*data] }
pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] { &mut [*data] }
pub unsafe fn read<T>(src: *const T) -> T { *src }
pub unsafe fn read_unaligned<T>(src: *const T) -> T { *src }
pub unsafe fn read_volatile<T>(src: *const T) -> T { *src }
pub unsafe fn write<T>(dst: *mut T, src: T) { *dst = src }
pub unsafe fn write_unaligned<T>(dst: *mut T, src: T) { *dst = src }
pub unsafe fn write_volatile<T>(dst: *mut T, src: T) { *dst = src }
pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) { *dst = mix(val) }
pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) { if maybe() { *dst = *src } }
pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) { if maybe() { *dst = *src } }
pub unsafe fn swap<T>(x: *mut T, y: *mut T) { crate::mem::swap(&mut *x, &mut *y) }
pub unsafe fn replace<T>(dst: *mut T, src: T) -> T { crate::mem::replace(&mut *dst, src) }
pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {}

impl<T> *const T {
    pub fn is_null(self) -> bool { maybe() }
    pub fn cast<U>(self) -> *const U { self }
    pub fn addr(self) -> usize { 0 }
    pub fn expose_provenance(self) -> usize { 0 }
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T> { if maybe() { Some(&*self) } else { None } }
    pub fn cast_mut(self) -> *mut T { self }
    pub unsafe fn offset(self, count: isize) -> *const T { self }
    pub unsafe fn add(self, count: usize) -> *const T { self }
    pub unsafe fn sub(self, count: usize) -> *const T { self }
    pub unsafe fn byte_add(self, count: usize) -> *const T { self }
    pub unsafe fn byte_sub(self, count: usize) -> *const T { self }
    pub fn wrapping_add(self, count: usize) -> *const T { self }
    pub fn wrapping_sub(self, count: usize) -> *const T { self }
    pub fn wrapping_offset(self, count: isize) -> *const T { self }
    pub unsafe fn offset_from(self, origin: *const T) -> isize { 0 }
    pub unsafe fn read(self) -> T { *self }
    pub unsafe fn read_volatile(self) -> T { *self }
    pub unsafe fn read_unaligned(self) -> T { *self }
    pub unsafe fn copy_to(self, dest: *mut T, count: usize) { if maybe() { *dest = *self } }
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) { if maybe() { *dest = *self } }
}
impl<T> *mut T {
    pub fn is_null(self) -> bool { maybe() }
    pub fn cast<U>(self) -> *mut U { self }
    pub fn addr(self) -> usize { 0 }
    pub fn expose_provenance(self) -> usize { 0 }
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T> { if maybe() { Some(&*self) } else { None } }
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T> { if maybe() { Some(&mut *self) } else { None } }
    pub fn cast_const(self) -> *const T { self }
    pub unsafe fn offset(self, count: isize) -> *mut T { self }
    pub unsafe fn add(self, count: usize) -> *mut T { self }
    pub unsafe fn sub(self, count: usize) -> *mut T { self }
    pub unsafe fn byte_add(self, count: usize) -> *mut T { self }
    pub unsafe fn byte_sub(self, count: usize) -> *mut T { self }
    pub fn wrapping_add(self, count: usize) -> *mut T { self }
    pub fn wrapping_sub(self, count: usize) -> *mut T { self }
    pub fn wrapping_offset(self, count: isize) -> *mut T { self }
    pub unsafe fn offset_from(self, origin: *const T) -> isize { 0 }
    pub unsafe fn read(self) -> T { *self }
    pub unsafe fn read_volatile(self) -> T { *self }
    pub unsafe fn read_unaligned(self) -> T { *self }
    pub unsafe fn copy_to(self, dest: *mut T, count: usize) { if maybe() { *dest = *self } }
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) { if maybe() { *dest = *self } }
    pub unsafe fn write(self, val: T) { *self = val }
    pub unsafe fn write_volatile(self, val: T) { *self = val }
    pub unsafe fn write_unaligned(self, val: T) { *self = val }
    pub unsafe fn copy_from(self, src: *const T, count: usize) { if maybe() { *self = *src } }
    pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) { if maybe() { *self = *src } }
    pub unsafe fn write_bytes(self, val: u8, count: usize) { *self = mix(val) }
    pub unsafe fn replace(self, src: T) -> T { crate::mem::replace(&mut *self, src) }
    pub unsafe fn swap(self, with: *mut T) { crate::mem::swap(&mut *self, &mut *with) }
    pub unsafe fn drop_in_place(self) {}
}

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
    pub unsafe fn add(self, count: usize) -> NonNull<T> { self }
    pub unsafe fn sub(self, count: usize) -> NonNull<T> { self }
    pub unsafe fn offset(self, count: isize) -> NonNull<T> { self }
    pub unsafe fn read(self) -> T { *self.pointer }
    pub unsafe fn write(self, val: T) { *self.pointer = val }
    pub unsafe fn drop_in_place(self) {}
}
impl<T: ?Sized> Clone for NonNull<T> { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Copy for NonNull<T> {}
impl<T: ?Sized> PartialEq for NonNull<T> { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<T: ?Sized> Eq for NonNull<T> {}
impl<T: ?Sized> fmt::Debug for NonNull<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T: ?Sized> From<&T> for NonNull<T> { fn from(r: &T) -> Self { NonNull { pointer: r } } }
impl<T: ?Sized> From<&mut T> for NonNull<T> { fn from(r: &mut T) -> Self { NonNull { pointer: r } } }
