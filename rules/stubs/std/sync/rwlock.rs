//! `RwLock`.

use crate::flow::{maybe, shared};
use crate::fmt;
use crate::ops::{Deref, DerefMut};
use crate::sync::poison::{LockResult, PoisonError, TryLockError, TryLockResult};

pub struct RwLock<T: ?Sized> { data: T }
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> { RwLock { data: shared(t) } }
    pub fn into_inner(self) -> LockResult<T> { if maybe() { Ok(self.data) } else { Err(PoisonError { data: self.data }) } }
    pub fn replace(&self, value: T) -> LockResult<T> { Ok(crate::mem::replace(&mut self.data, value)) }
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        let guard = RwLockReadGuard { data: &self.data };
        if maybe() { Ok(guard) } else { Err(PoisonError { data: guard }) }
    }
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        if maybe() { Ok(RwLockReadGuard { data: &self.data }) } else { Err(TryLockError::WouldBlock) }
    }
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        let guard = RwLockWriteGuard { data: &mut self.data };
        if maybe() { Ok(guard) } else { Err(PoisonError { data: guard }) }
    }
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        if maybe() { Ok(RwLockWriteGuard { data: &mut self.data }) } else { Err(TryLockError::WouldBlock) }
    }
    pub fn is_poisoned(&self) -> bool { maybe() }
    pub fn clear_poison(&self) {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> { Ok(&mut self.data) }
}
impl<T> From<T> for RwLock<T> { fn from(t: T) -> Self { RwLock { data: shared(t) } } }
impl<T: Default> Default for RwLock<T> { fn default() -> RwLock<T> { RwLock { data: shared(T::default()) } } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("RwLock").field("data", &self.data).finish_non_exhaustive() }
}

pub struct RwLockReadGuard<'a, T: ?Sized> { data: &'a T }
pub struct RwLockWriteGuard<'a, T: ?Sized> { data: &'a mut T }
pub struct MappedRwLockReadGuard<'a, T: ?Sized> { data: &'a T }
pub struct MappedRwLockWriteGuard<'a, T: ?Sized> { data: &'a mut T }
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<F: FnOnce(&T) -> &U, U: ?Sized>(orig: Self, f: F) -> MappedRwLockReadGuard<'a, U> { MappedRwLockReadGuard { data: f(orig.data) } }
}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(orig: Self, f: F) -> MappedRwLockWriteGuard<'a, U> { MappedRwLockWriteGuard { data: f(orig.data) } }
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> { RwLockReadGuard { data: s.data } }
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.data }
}
impl<T: ?Sized> Deref for MappedRwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.data }
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.data }
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.data } }
impl<T: ?Sized> Deref for MappedRwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.data }
}
impl<T: ?Sized> DerefMut for MappedRwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.data } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.data, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.data, f) }
}
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.data, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.data, f) }
}
impl<T: ?Sized + fmt::Debug> fmt::Debug for MappedRwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.data, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for MappedRwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.data, f) }
}
impl<T: ?Sized + fmt::Debug> fmt::Debug for MappedRwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.data, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for MappedRwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.data, f) }
}
