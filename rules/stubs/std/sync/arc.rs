//! `Arc` and its `Weak`. Clones share nothing here: what one of them writes, the others do not see.

use crate::any::Any;
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::pin::Pin;

pub struct Arc<T: ?Sized> { value: &'static mut T }
pub struct Weak<T: ?Sized> { value: Option<&'static mut T> }

impl<T> Arc<T> {
    pub fn new(value: T) -> Arc<T> { Arc { value: &mut value } }
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> { Arc { value: &mut data_fn(&Weak { value: None }) } }
    pub fn new_uninit() -> Arc<MaybeUninit<T>> { Arc { value: &mut MaybeUninit::uninit() } }
    pub fn new_zeroed() -> Arc<MaybeUninit<T>> { Arc { value: &mut MaybeUninit::uninit() } }
    pub fn pin(value: T) -> Pin<Arc<T>> { Pin { pointer: Arc { value: &mut value } } }
    pub fn try_unwrap(this: Self) -> Result<T, Self> { if maybe() { Ok(*this.value) } else { Err(this) } }
    pub fn into_inner(this: Self) -> Option<T> { if maybe() { Some(*this.value) } else { None } }
}
impl<T: Clone> Arc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T { this.value }
    pub fn unwrap_or_clone(this: Self) -> T { *this.value }
}
impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self { Arc { value: &mut *ptr } }
    pub unsafe fn increment_strong_count(ptr: *const T) {}
    pub unsafe fn decrement_strong_count(ptr: *const T) {}
    pub fn into_raw(this: Self) -> *const T { this.value }
    pub fn as_ptr(this: &Self) -> *const T { this.value }
    pub fn downgrade(this: &Self) -> Weak<T> { Weak { value: Some(this.value) } }
    pub fn weak_count(this: &Self) -> usize { 0 }
    pub fn strong_count(this: &Self) -> usize { 0 }
    pub fn get_mut(this: &mut Self) -> Option<&mut T> { if maybe() { Some(this.value) } else { None } }
    pub fn ptr_eq(this: &Self, other: &Self) -> bool { maybe() }
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> { Arc { value: &mut [MaybeUninit::uninit()] } }
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> { Arc { value: &mut [MaybeUninit::uninit()] } }
}
impl<T> Arc<MaybeUninit<T>> { pub unsafe fn assume_init(self) -> Arc<T> { Arc { value: &mut self.value.value } } }
impl<T> Arc<[MaybeUninit<T>]> { pub unsafe fn assume_init(self) -> Arc<[T]> { Arc { value: &mut [self.value[0].value] } } }
impl Arc<dyn Any> {
    pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Self> { if maybe() { Ok(Arc { value: self.value }) } else { Err(self) } }
}
impl<T> Weak<T> { pub fn new() -> Weak<T> { Weak { value: None } } }
impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self { Weak { value: Some(&mut *ptr) } }
    pub fn into_raw(self) -> *const T { self.as_ptr() }
    pub fn upgrade(&self) -> Option<Arc<T>> { match self.value { Some(value) => Some(Arc { value }), None => None } }
    pub fn strong_count(&self) -> usize { 0 }
    pub fn weak_count(&self) -> usize { 0 }
    pub fn ptr_eq(&self, other: &Self) -> bool { maybe() }
    pub fn as_ptr(&self) -> *const T { match self.value { Some(value) => value, None => crate::ptr::null() } }
}

impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T> { Arc { value: self.value } } }
impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> { Weak { value: self.value } } }
impl<T> Default for Weak<T> { fn default() -> Weak<T> { Weak { value: None } } }
impl<T: Default> Default for Arc<T> { fn default() -> Arc<T> { Arc { value: &mut T::default() } } }
impl Default for Arc<str> { fn default() -> Self { Arc { value: &mut { *"" } } } }
impl<T> Default for Arc<[T]> { fn default() -> Self { Arc { value: &mut [] } } }
impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T { self.value }
}
impl<T: ?Sized> AsRef<T> for Arc<T> { fn as_ref(&self) -> &T { self.value } }
impl<T: ?Sized> Borrow<T> for Arc<T> { fn borrow(&self) -> &T { self.value } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.value, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.value, f) }
}
impl<T: ?Sized> fmt::Pointer for Arc<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T: ?Sized> fmt::Debug for Weak<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("(Weak)") } }
impl<T: ?Sized + PartialEq> PartialEq for Arc<T> { fn eq(&self, other: &Arc<T>) -> bool { (*self.value).eq(&*other.value) } }
impl<T: ?Sized + Eq> Eq for Arc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {
    fn partial_cmp(&self, other: &Arc<T>) -> Option<Ordering> { (*self.value).partial_cmp(&*other.value) }
}
impl<T: ?Sized + Ord> Ord for Arc<T> { fn cmp(&self, other: &Arc<T>) -> Ordering { (*self.value).cmp(&*other.value) } }
impl<T: ?Sized + Hash> Hash for Arc<T> { fn hash<H: Hasher>(&self, state: &mut H) { (*self.value).hash(state) } }

impl<T> From<T> for Arc<T> { fn from(t: T) -> Self { Arc { value: &mut t } } }
impl<T: Clone> From<&[T]> for Arc<[T]> { fn from(v: &[T]) -> Self { Arc { value: &mut { *v } } } }
impl<T, const N: usize> From<[T; N]> for Arc<[T]> { fn from(v: [T; N]) -> Self { Arc { value: &mut v } } }
impl<T: Clone> From<&mut [T]> for Arc<[T]> { fn from(v: &mut [T]) -> Self { Arc { value: &mut { *v } } } }
impl From<&mut str> for Arc<str> { fn from(v: &mut str) -> Self { Arc { value: &mut { *v } } } }
impl<T, const L: usize> TryFrom<Arc<[T]>> for Arc<[T; L]> {
    type Error = Arc<[T]>;
    fn try_from(boxed: Arc<[T]>) -> Result<Self, Arc<[T]>> { if maybe() { Ok(Arc { value: boxed.value }) } else { Err(boxed) } }
}
impl From<&str> for Arc<str> { fn from(v: &str) -> Self { Arc { value: &mut { *v } } } }
impl From<String> for Arc<str> { fn from(v: String) -> Self { Arc { value: &mut v.text } } }
impl<'a, B: ?Sized + ToOwned> From<Cow<'a, B>> for Arc<B> where Arc<B>: From<&'a B> + From<B::Owned> {
    fn from(cow: Cow<'a, B>) -> Self { match cow { Cow::Borrowed(s) => Arc::from(s), Cow::Owned(s) => Arc::from(s) } }
}
impl<T: ?Sized> From<Box<T>> for Arc<T> { fn from(v: Box<T>) -> Self { Arc { value: &mut v.value } } }
impl<T> From<Vec<T>> for Arc<[T]> { fn from(v: Vec<T>) -> Self { Arc { value: &mut v.elems } } }
impl From<Arc<str>> for Arc<[u8]> { fn from(rc: Arc<str>) -> Self { Arc { value: &mut [mix(rc.value)] } } }
impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { Arc { value: &mut Vec::from_iter(iter).elems } }
}
