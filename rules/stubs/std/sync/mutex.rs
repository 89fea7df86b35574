//! `Mutex`.

use crate::flow::{maybe, shared};
use crate::fmt;
use crate::ops::{Deref, DerefMut};
use crate::sync::poison::{LockResult, PoisonError, TryLockError, TryLockResult};

pub struct Mutex<T: ?Sized> { data: T }
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T> { Mutex { data: shared(t) } }
    pub fn into_inner(self) -> LockResult<T> { if maybe() { Ok(self.data) } else { Err(PoisonError { data: self.data }) } }
    pub fn replace(&self, value: T) -> LockResult<T> { Ok(crate::mem::replace(&mut self.data, value)) }
    pub fn set(&self, value: T) -> Result<(), PoisonError<T>> {
        self.data = value;
        Ok(())
    }
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        let guard = MutexGuard { data: &mut self.data };
        if maybe() { Ok(guard) } else { Err(PoisonError { data: guard }) }
    }
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        if maybe() { Ok(MutexGuard { data: &mut self.data }) } else { Err(TryLockError::WouldBlock) }
    }
    pub fn is_poisoned(&self) -> bool { maybe() }
    pub fn clear_poison(&self) {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> { Ok(&mut self.data) }
}
impl<T> From<T> for Mutex<T> { fn from(t: T) -> Self { Mutex { data: shared(t) } } }
impl<T: Default> Default for Mutex<T> { fn default() -> Mutex<T> { Mutex { data: shared(T::default()) } } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Mutex").field("data", &self.data).finish_non_exhaustive() }
}

pub struct MutexGuard<'a, T: ?Sized> { data: &'a mut T }
pub struct MappedMutexGuard<'a, T: ?Sized> { data: &'a mut T }
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(orig: Self, f: F) -> MappedMutexGuard<'a, U> { MappedMutexGuard { data: f(orig.data) } }
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.data }
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.data } }
impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.data }
}
impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.data } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.data, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.data, f) }
}
impl<T: ?Sized + fmt::Debug> fmt::Debug for MappedMutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.data, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for MappedMutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.data, f) }
}
