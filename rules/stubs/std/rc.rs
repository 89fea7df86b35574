//! `Rc` and its `Weak`. Clones share nothing here: what one of them writes, the others do not see.

use crate::any::Any;
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::pin::Pin;

pub struct Rc<T: ?Sized> { value: &'static mut T }
pub struct Weak<T: ?Sized> { value: Option<&'static mut T> }

impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> { Rc { value: &mut value } }
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> { Rc { value: &mut data_fn(&Weak { value: None }) } }
    pub fn new_uninit() -> Rc<MaybeUninit<T>> { Rc { value: &mut MaybeUninit::uninit() } }
    pub fn new_zeroed() -> Rc<MaybeUninit<T>> { Rc { value: &mut MaybeUninit::uninit() } }
    pub fn pin(value: T) -> Pin<Rc<T>> { Pin { pointer: Rc { value: &mut value } } }
    pub fn try_unwrap(this: Self) -> Result<T, Self> { if maybe() { Ok(*this.value) } else { Err(this) } }
    pub fn into_inner(this: Self) -> Option<T> { if maybe() { Some(*this.value) } else { None } }
}
impl<T: Clone> Rc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T { this.value }
    pub fn unwrap_or_clone(this: Self) -> T { *this.value }
}
impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self { Rc { value: &mut *ptr } }
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
impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> { Rc { value: &mut [MaybeUninit::uninit()] } }
    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> { Rc { value: &mut [MaybeUninit::uninit()] } }
}
impl<T> Rc<MaybeUninit<T>> { pub unsafe fn assume_init(self) -> Rc<T> { Rc { value: &mut self.value.value } } }
impl<T> Rc<[MaybeUninit<T>]> { pub unsafe fn assume_init(self) -> Rc<[T]> { Rc { value: &mut [self.value[0].value] } } }
impl Rc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self> { if maybe() { Ok(Rc { value: self.value }) } else { Err(self) } }
}
impl<T> Weak<T> { pub fn new() -> Weak<T> { Weak { value: None } } }
impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self { Weak { value: Some(&mut *ptr) } }
    pub fn into_raw(self) -> *const T { self.as_ptr() }
    pub fn upgrade(&self) -> Option<Rc<T>> { match self.value { Some(value) => Some(Rc { value }), None => None } }
    pub fn strong_count(&self) -> usize { 0 }
    pub fn weak_count(&self) -> usize { 0 }
    pub fn ptr_eq(&self, other: &Self) -> bool { maybe() }
    pub fn as_ptr(&self) -> *const T { match self.value { Some(value) => value, None => crate::ptr::null() } }
}

impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Rc<T> { Rc { value: self.value } } }
impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> { Weak { value: self.value } } }
impl<T> Default for Weak<T> { fn default() -> Weak<T> { Weak { value: None } } }
impl<T: Default> Default for Rc<T> { fn default() -> Rc<T> { Rc { value: &mut T::default() } } }
impl Default for Rc<str> { fn default() -> Self { Rc { value: &mut { *"" } } } }
impl<T> Default for Rc<[T]> { fn default() -> Self { Rc { value: &mut [] } } }
impl<T: ?Sized> Deref for Rc<T> {
    type Target = T;
    fn deref(&self) -> &T { self.value }
}
impl<T: ?Sized> AsRef<T> for Rc<T> { fn as_ref(&self) -> &T { self.value } }
impl<T: ?Sized> Borrow<T> for Rc<T> { fn borrow(&self) -> &T { self.value } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for Rc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.value, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for Rc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.value, f) }
}
impl<T: ?Sized> fmt::Pointer for Rc<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T: ?Sized> fmt::Debug for Weak<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("(Weak)") } }
impl<T: ?Sized + PartialEq> PartialEq for Rc<T> { fn eq(&self, other: &Rc<T>) -> bool { (*self.value).eq(&*other.value) } }
impl<T: ?Sized + Eq> Eq for Rc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {
    fn partial_cmp(&self, other: &Rc<T>) -> Option<Ordering> { (*self.value).partial_cmp(&*other.value) }
}
impl<T: ?Sized + Ord> Ord for Rc<T> { fn cmp(&self, other: &Rc<T>) -> Ordering { (*self.value).cmp(&*other.value) } }
impl<T: ?Sized + Hash> Hash for Rc<T> { fn hash<H: Hasher>(&self, state: &mut H) { (*self.value).hash(state) } }

impl<T> From<T> for Rc<T> { fn from(t: T) -> Self { Rc { value: &mut t } } }
impl<T: Clone> From<&[T]> for Rc<[T]> { fn from(v: &[T]) -> Self { Rc { value: &mut { *v } } } }
impl<T, const N: usize> From<[T; N]> for Rc<[T]> { fn from(v: [T; N]) -> Self { Rc { value: &mut v } } }
impl<T: Clone> From<&mut [T]> for Rc<[T]> { fn from(v: &mut [T]) -> Self { Rc { value: &mut { *v } } } }
impl From<&mut str> for Rc<str> { fn from(v: &mut str) -> Self { Rc { value: &mut { *v } } } }
impl<T, const L: usize> TryFrom<Rc<[T]>> for Rc<[T; L]> {
    type Error = Rc<[T]>;
    fn try_from(boxed: Rc<[T]>) -> Result<Self, Rc<[T]>> { if maybe() { Ok(Rc { value: boxed.value }) } else { Err(boxed) } }
}
impl From<&str> for Rc<str> { fn from(v: &str) -> Self { Rc { value: &mut { *v } } } }
impl From<String> for Rc<str> { fn from(v: String) -> Self { Rc { value: &mut v.text } } }
impl<'a, B: ?Sized + ToOwned> From<Cow<'a, B>> for Rc<B> where Rc<B>: From<&'a B> + From<B::Owned> {
    fn from(cow: Cow<'a, B>) -> Self { match cow { Cow::Borrowed(s) => Rc::from(s), Cow::Owned(s) => Rc::from(s) } }
}
impl<T: ?Sized> From<Box<T>> for Rc<T> { fn from(v: Box<T>) -> Self { Rc { value: &mut v.value } } }
impl<T> From<Vec<T>> for Rc<[T]> { fn from(v: Vec<T>) -> Self { Rc { value: &mut v.elems } } }
impl From<Rc<str>> for Rc<[u8]> { fn from(rc: Rc<str>) -> Self { Rc { value: &mut [mix(rc.value)] } } }
impl<T> FromIterator<T> for Rc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { Rc { value: &mut Vec::from_iter(iter).elems } }
}
