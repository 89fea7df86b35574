//! Futures. An async block is one by the language; a future is what it gives.

use crate::flow::maybe;
use crate::pin::Pin;
use crate::task::{Context, Poll};

macro_rules! join { ($($future:expr),+ $(,)?) => { async { ($($future.await),+) } }; }

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if maybe() { Poll::Ready(*(self.pointer as &Self::Output)) } else { Poll::Pending }
    }
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
pub fn ready<T>(t: T) -> Ready<T> { t }
impl<T> Ready<T> { pub fn into_inner(self) -> T { self as T } }
impl<T> Future for Ready<T> { type Output = T; }
#[derive(Clone, Debug)]
pub struct Pending<T> { none: Option<T> }
pub fn pending<T>() -> Pending<T> { Pending { none: None } }
impl<T> Future for Pending<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { Poll::Pending }
}
/// The function runs at once.
#[derive(Clone)]
pub struct PollFn<F> { f: F }
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(mut f: F) -> PollFn<F> {
    match f(&mut Context { waker: crate::task::Waker::noop() }) { Poll::Ready(given) => given, Poll::Pending => loop {} }
}
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; }
impl<F> crate::fmt::Debug for PollFn<F> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.write_str("PollFn") } }
