//! Threads. What is spawned runs at once, and as an async block: where it never ends, whoever spawned it goes on.

use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::flow::maybe;
use crate::fmt;
use crate::io;
use crate::num::NonZero;
use crate::time::{Duration, Instant};

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> { JoinHandle { result: async { f() }.await } }
pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T { f(&Scope {}) }
pub fn current() -> Thread { Thread { name: String::new() } }
pub fn yield_now() {}
pub fn panicking() -> bool { maybe() }
pub fn sleep(dur: Duration) {}
pub fn sleep_ms(ms: u32) {}
pub fn sleep_until(deadline: Instant) {}
pub fn park() {}
pub fn park_timeout(dur: Duration) {}
pub fn park_timeout_ms(ms: u32) {}
pub fn available_parallelism() -> io::Result<NonZero<usize>> { Ok(NonZero(0)) }

pub struct JoinHandle<T> { result: T }
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread { &Thread { name: String::new() } }
    pub fn join(self) -> Result<T> { if maybe() { Ok(self.result) } else { Err(Box { value: () }) } }
    pub fn is_finished(&self) -> bool { maybe() }
}
impl<T> fmt::Debug for JoinHandle<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("JoinHandle { .. }") } }

#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> {}
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> { ScopedJoinHandle { result: async { f() }.await } }
}
pub struct ScopedJoinHandle<'scope, T> { result: T }
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread { &Thread { name: String::new() } }
    pub fn join(self) -> Result<T> { if maybe() { Ok(self.result) } else { Err(Box { value: () }) } }
    pub fn is_finished(&self) -> bool { maybe() }
}
impl<T> fmt::Debug for ScopedJoinHandle<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("ScopedJoinHandle { .. }") } }

#[derive(Debug)]
pub struct Builder { name: Option<String> }
impl Builder {
    pub fn new() -> Builder { Builder { name: None } }
    pub fn name(self, name: String) -> Builder { Builder { name: Some(name) } }
    pub fn stack_size(self, size: usize) -> Builder { self }
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>> { Ok(JoinHandle { result: async { f() }.await }) }
    pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>> { Ok(JoinHandle { result: async { f() }.await }) }
    pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>> {
        Ok(ScopedJoinHandle { result: async { f() }.await })
    }
}

#[derive(Clone, Debug)]
pub struct Thread { name: String }
impl Thread {
    pub fn unpark(&self) {}
    pub fn id(&self) -> ThreadId { ThreadId {} }
    pub fn name(&self) -> Option<&str> { if maybe() { Some(self.name.as_str()) } else { None } }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThreadId {}

/// What `thread_local!` declares.
pub struct LocalKey<T: 'static> { value: T }
impl<T: 'static> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.value) }
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> { Ok(f(&self.value)) }
}
impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T) { self.value.set(value) }
    pub fn get(&'static self) -> T where T: Copy { self.value.get() }
    pub fn take(&'static self) -> T where T: Default { self.value.take() }
    pub fn replace(&'static self, value: T) -> T { self.value.replace(value) }
}
impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.value.value) }
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R { f(&mut self.value.value) }
    pub fn set(&'static self, value: T) { self.value.value = value }
    pub fn take(&'static self) -> T where T: Default { self.value.take() }
    pub fn replace(&'static self, value: T) -> T { self.value.replace(value) }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;
impl fmt::Display for AccessError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for AccessError {}
impl<T: 'static> fmt::Debug for LocalKey<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("LocalKey { .. }") } }
