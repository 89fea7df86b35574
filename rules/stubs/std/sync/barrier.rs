//! Waiting for each other.

use crate::flow::maybe;
use crate::sync::mutex::MutexGuard;
use crate::sync::poison::LockResult;
use crate::time::Duration;

#[derive(Debug)]
pub struct Barrier {}
#[derive(Debug)]
pub struct BarrierWaitResult(bool);
impl Barrier {
    pub fn new(n: usize) -> Barrier { Barrier {} }
    pub fn wait(&self) -> BarrierWaitResult { BarrierWaitResult(maybe()) }
}
impl BarrierWaitResult { pub fn is_leader(&self) -> bool { self.0 } }

#[derive(Debug, Default)]
pub struct Condvar {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult { pub fn timed_out(&self) -> bool { self.0 } }
impl Condvar {
    pub fn new() -> Condvar { Condvar {} }
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> { Ok(guard) }
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, mut condition: F) -> LockResult<MutexGuard<'a, T>> {
        condition(guard.data);
        Ok(guard)
    }
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        Ok((guard, WaitTimeoutResult(maybe())))
    }
    pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, mut condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        condition(guard.data);
        Ok((guard, WaitTimeoutResult(maybe())))
    }
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> { Ok((guard, maybe())) }
    pub fn notify_one(&self) {}
    pub fn notify_all(&self) {}
}

#[derive(Debug)]
pub struct Once {}
#[derive(Debug)]
pub struct OnceState {}
impl Once {
    pub fn new() -> Once { Once {} }
    pub fn call_once<F: FnOnce()>(&self, f: F) { f() }
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) { f(&OnceState {}) }
    pub fn is_completed(&self) -> bool { maybe() }
    pub fn wait(&self) {}
    pub fn wait_force(&self) {}
}
impl OnceState { pub fn is_poisoned(&self) -> bool { maybe() } }
