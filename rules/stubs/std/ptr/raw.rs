//! What raw pointers can do.

use crate::flow::{maybe, mix};

impl<T: ?Sized> *const T {
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
    pub unsafe fn as_ref_unchecked<'a>(self) -> &'a T { &*self }
    pub fn with_addr(self, addr: usize) -> *const T { self }
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T {
        f(0);
        self
    }
    pub fn align_offset(self, align: usize) -> usize { 0 }
    pub fn is_aligned(self) -> bool { maybe() }
    pub unsafe fn byte_offset(self, count: isize) -> *const T { self }
    pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize { 0 }
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize { 0 }
    pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *const U) -> usize { 0 }
    pub fn wrapping_byte_add(self, count: usize) -> *const T { self }
    pub fn wrapping_byte_sub(self, count: usize) -> *const T { self }
    pub fn wrapping_byte_offset(self, count: isize) -> *const T { self }
    pub unsafe fn read(self) -> T { *self }
    pub unsafe fn read_volatile(self) -> T { *self }
    pub unsafe fn read_unaligned(self) -> T { *self }
    pub unsafe fn copy_to(self, dest: *mut T, count: usize) { if maybe() { *dest = *self } }
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) { if maybe() { *dest = *self } }
}
impl<T: ?Sized> *mut T {
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
    pub unsafe fn as_ref_unchecked<'a>(self) -> &'a T { &*self }
    pub unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T { &mut *self }
    pub fn with_addr(self, addr: usize) -> *mut T { self }
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T {
        f(0);
        self
    }
    pub fn align_offset(self, align: usize) -> usize { 0 }
    pub fn is_aligned(self) -> bool { maybe() }
    pub unsafe fn byte_offset(self, count: isize) -> *mut T { self }
    pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize { 0 }
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize { 0 }
    pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *mut U) -> usize { 0 }
    pub fn wrapping_byte_add(self, count: usize) -> *mut T { self }
    pub fn wrapping_byte_sub(self, count: usize) -> *mut T { self }
    pub fn wrapping_byte_offset(self, count: isize) -> *mut T { self }
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
impl<T> *const [T] {
    pub fn len(self) -> usize { 0 }
    pub fn is_empty(self) -> bool { maybe() }
    pub fn as_array<const N: usize>(self) -> Option<*const [T; N]> { if maybe() { Some(self) } else { None } }
}
impl<T> *mut [T] {
    pub fn len(self) -> usize { 0 }
    pub fn is_empty(self) -> bool { maybe() }
    pub fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]> { if maybe() { Some(self) } else { None } }
}
