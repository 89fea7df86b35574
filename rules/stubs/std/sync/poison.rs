//! What is left of a lock whose holder panicked. Its texts do not print what the lock holds.

use crate::error::Error;
use crate::fmt;

pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<T> = Result<T, TryLockError<T>>;

pub struct PoisonError<T> { data: T }
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> { PoisonError { data } }
    pub fn into_inner(self) -> T { self.data }
    pub fn get_ref(&self) -> &T { &self.data }
    pub fn get_mut(&mut self) -> &mut T { &mut self.data }
}
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
impl<T> From<PoisonError<T>> for TryLockError<T> { fn from(err: PoisonError<T>) -> TryLockError<T> { TryLockError::Poisoned(err) } }
impl<T> fmt::Debug for PoisonError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("PoisonError { .. }") } }
impl<T> fmt::Display for PoisonError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl<T> fmt::Debug for TryLockError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Poisoned(..)") } }
impl<T> fmt::Display for TryLockError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl<T> Error for PoisonError<T> {}
impl<T> Error for TryLockError<T> {}
