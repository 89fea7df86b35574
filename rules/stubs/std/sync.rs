//! What threads share.

mod arc;
pub mod atomic;
mod barrier;
mod lazy_lock;
pub mod mpsc;
mod mutex;
mod once_lock;
pub mod poison;
mod rwlock;

pub use arc::{Arc, Weak};
pub use barrier::{Barrier, BarrierWaitResult, Condvar, Once, OnceState, WaitTimeoutResult};
pub use lazy_lock::LazyLock;
pub use mutex::{MappedMutexGuard, Mutex, MutexGuard};
pub use once_lock::OnceLock;
pub use poison::{LockResult, PoisonError, TryLockError, TryLockResult};
pub use rwlock::{MappedRwLockReadGuard, MappedRwLockWriteGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};

pub const ONCE_INIT: Once = Once {};
