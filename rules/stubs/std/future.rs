//! Futures. An async block is one by the language; its output is what it gives.

use crate::pin::Pin;
use crate::task::{Context, Poll};

macro_rules! join { ($($future:expr),+ $(,)?) => { async { ($($future.await),+) } }; }

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
    fn into_future(self) -> F { self }
}
impl<F: ?Sized + Future + Unpin> Future for &mut F {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { F::poll(Pin { pointer: *self.pointer }, cx) }
}

#[derive(Clone, Debug)]
pub struct Ready<T>(Option<T>);
pub fn ready<T>(t: T) -> Ready<T> { Ready(Some(t)) }
impl<T> Ready<T> { pub fn into_inner(self) -> T { self.0.unwrap() } }
impl<T> Future for Ready<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { Poll::Ready(self.pointer.0.unwrap()) }
}
#[derive(Clone, Debug)]
pub struct Pending<T> { none: Option<T> }
pub fn pending<T>() -> Pending<T> { Pending { none: None } }
impl<T> Future for Pending<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { Poll::Pending }
}
/// What the function gives is held from the beginning, since to wait for a future is to look at what it holds.
#[derive(Clone)]
pub struct PollFn<F: FnOnce<(&'static mut Context<'static>,)>> { given: F::Output, f: F }
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(mut f: F) -> PollFn<F> {
    let given = f(&mut Context { waker: crate::task::Waker::noop() });
    PollFn { given, f }
}
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { (self.pointer.f)(cx) }
}
impl<F> crate::fmt::Debug for PollFn<F> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.write_str("PollFn") } }
