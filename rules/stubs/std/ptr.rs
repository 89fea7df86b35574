//! Pointers. A pointer to memory of several values points to all of them.

mod non_null;
mod raw;

pub use non_null::NonNull;

use crate::flow::{maybe, mix};

macro_rules! addr_of { ($place:expr) => { &raw const $place }; }
macro_rules! addr_of_mut { ($place:expr) => { &raw mut $place }; }

pub fn null<T: ?Sized>() -> *const T { mix(()) }
pub fn null_mut<T: ?Sized>() -> *mut T { mix(()) }
pub fn dangling<T>() -> *const T { mix(()) }
pub fn dangling_mut<T>() -> *mut T { mix(()) }
pub fn without_provenance<T>(addr: usize) -> *const T { mix(()) }
pub fn without_provenance_mut<T>(addr: usize) -> *mut T { mix(()) }
pub fn with_exposed_provenance<T>(addr: usize) -> *const T { mix(addr) }
pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T { mix(addr) }
pub fn from_ref<T: ?Sized>(r: &T) -> *const T { r }
pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T { r }
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool { maybe() }
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool { maybe() }
pub fn fn_addr_eq<T: crate::marker::FnPtr, U: crate::marker::FnPtr>(f: T, g: U) -> bool { maybe() }
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
pub unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize) { crate::mem::swap(&mut *x, &mut *y) }
pub unsafe fn replace<T>(dst: *mut T, src: T) -> T { crate::mem::replace(&mut *dst, src) }
pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {}
