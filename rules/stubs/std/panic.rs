//! Panics.

use crate::any::Any;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::future::Future;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub trait UnwindSafe {}
pub trait RefUnwindSafe {}
impl<T: ?Sized> UnwindSafe for T {}
impl<T: ?Sized> RefUnwindSafe for T {}
#[derive(Debug, Default)]
pub struct AssertUnwindSafe<T>(pub T);
impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}
impl<T> DerefMut for AssertUnwindSafe<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
    extern "rust-call" fn call_once(self, args: ()) -> R { (self.0)() }
}
impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { F::poll(Pin { pointer: &mut self.pointer.0 }, cx) }
}

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R> { if maybe() { Ok(f()) } else { Err(Box { value: () }) } }
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! { crate::process::abort() }
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! { crate::process::abort() }
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {}
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> { Box { value: |_| {} } }

#[derive(Debug)]
pub struct PanicHookInfo<'a> { payload: &'a (dyn Any + Send), location: Location<'a> }
pub type PanicInfo<'a> = PanicHookInfo<'a>;
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) { self.payload }
    pub fn payload_as_str(&self) -> Option<&str> { if maybe() { Some(&mix(self.payload)) } else { None } }
    pub fn location(&self) -> Option<&Location<'_>> { Some(&self.location) }
}
impl fmt::Display for PanicHookInfo<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(self.payload)) } }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location<'a> {}
impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static> { &Location {} }
    pub fn file(&self) -> &str { "" }
    pub fn file_as_c_str(&self) -> &'a crate::ffi::CStr { crate::default::Default::default() }
    pub fn line(&self) -> u32 { 0 }
    pub fn column(&self) -> u32 { 0 }
}
impl fmt::Display for Location<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
