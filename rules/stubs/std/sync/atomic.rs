//! Atomics: one generic type stands for those of all sizes.

use crate::flow::{maybe, mix, shared};
use crate::fmt;
use crate::num::Integer;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
pub fn fence(order: Ordering) {}
pub fn compiler_fence(order: Ordering) {}
pub fn spin_loop_hint() {}

pub struct Atomic<T> { value: T }
pub type AtomicPtr<T> = Atomic<*mut T>;

pub type AtomicBool = Atomic<bool>;
pub type AtomicI8 = Atomic<i8>;
pub type AtomicI16 = Atomic<i16>;
pub type AtomicI32 = Atomic<i32>;
pub type AtomicI64 = Atomic<i64>;
pub type AtomicIsize = Atomic<isize>;
pub type AtomicU8 = Atomic<u8>;
pub type AtomicU16 = Atomic<u16>;
pub type AtomicU32 = Atomic<u32>;
pub type AtomicU64 = Atomic<u64>;
pub type AtomicUsize = Atomic<usize>;

impl<T> Atomic<T> {
    pub fn new(v: T) -> Self { Atomic { value: shared(v) } }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub fn into_inner(self) -> T { self.value }
    pub fn as_ptr(&self) -> *mut T { &mut self.value }
    pub unsafe fn from_ptr<'a>(ptr: *mut T) -> &'a Self { &Atomic { value: *ptr } }
    pub fn load(&self, order: Ordering) -> T { self.value }
    pub fn store(&self, val: T, order: Ordering) { self.value = val }
    pub fn swap(&self, val: T, order: Ordering) -> T { crate::mem::replace(&mut self.value, val) }
    pub fn compare_and_swap(&self, current: T, new: T, order: Ordering) -> T { self.put(new) }
    pub fn compare_exchange(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> {
        let old = self.put(new);
        if maybe() { Ok(old) } else { Err(old) }
    }
    pub fn compare_exchange_weak(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> {
        let old = self.put(new);
        if maybe() { Ok(old) } else { Err(old) }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(T) -> Option<T>) -> Result<T, T> { self.fetch_update(set_order, fetch_order, f) }
    pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, set_order: Ordering, fetch_order: Ordering, mut f: F) -> Result<T, T> {
        let old = self.value;
        match f(old) {
            Some(new) => {
                self.value = new;
                Ok(old)
            }
            None => Err(old),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, mut f: impl FnMut(T) -> T) -> T {
        let old = self.value;
        self.value = f(old);
        old
    }
    fn put(&self, new: T) -> T {
        let old = self.value;
        if maybe() { self.value = new }
        old
    }
}
impl<T: Integer> Atomic<T> {
    pub fn fetch_add(&self, val: T, order: Ordering) -> T { self.put(mix((self.value, val))) }
    pub fn fetch_sub(&self, val: T, order: Ordering) -> T { self.put(mix((self.value, val))) }
    pub fn fetch_and(&self, val: T, order: Ordering) -> T { self.put(mix((self.value, val))) }
    pub fn fetch_nand(&self, val: T, order: Ordering) -> T { self.put(mix((self.value, val))) }
    pub fn fetch_or(&self, val: T, order: Ordering) -> T { self.put(mix((self.value, val))) }
    pub fn fetch_xor(&self, val: T, order: Ordering) -> T { self.put(mix((self.value, val))) }
    pub fn fetch_max(&self, val: T, order: Ordering) -> T { self.put(mix((self.value, val))) }
    pub fn fetch_min(&self, val: T, order: Ordering) -> T { self.put(mix((self.value, val))) }
}
impl Atomic<bool> {
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool { self.put(mix((self.value, val))) }
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool { self.put(mix((self.value, val))) }
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool { self.put(mix((self.value, val))) }
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool { self.put(mix((self.value, val))) }
    pub fn fetch_not(&self, order: Ordering) -> bool { self.value }
}
impl<T: Default> Default for Atomic<T> { fn default() -> Self { Atomic { value: T::default() } } }
impl<T> From<T> for Atomic<T> { fn from(v: T) -> Self { Atomic { value: v } } }
impl<T: fmt::Debug> fmt::Debug for Atomic<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.value, f) } }
impl<T> Atomic<*mut T> {
    pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T { self.value }
    pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T { self.value }
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T { self.value }
    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T { self.value }
    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T { self.value }
    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T { self.value }
    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T { self.value }
}
impl<T> fmt::Pointer for Atomic<*mut T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }

pub const ATOMIC_BOOL_INIT: AtomicBool = Atomic { value: shared(false) };
pub const ATOMIC_ISIZE_INIT: AtomicIsize = Atomic { value: 0 };
pub const ATOMIC_USIZE_INIT: AtomicUsize = Atomic { value: 0 };
