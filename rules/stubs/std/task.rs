//! What drives futures.

use crate::convert::Infallible;
use crate::flow::maybe;
use crate::ops::{ControlFlow, FromResidual, Try};
use crate::sync::Arc;

macro_rules! ready {
    ($e:expr $(,)?) => { match $e { $crate::task::Poll::Ready(t) => t, $crate::task::Poll::Pending => return $crate::task::Poll::Pending } };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Poll<T> { Ready(T), Pending }
impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {
        match self { Poll::Ready(x) => Poll::Ready(f(x)), Poll::Pending => Poll::Pending }
    }
    pub fn is_ready(&self) -> bool { maybe() }
    pub fn is_pending(&self) -> bool { maybe() }
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {
        match self { Poll::Ready(x) => Poll::Ready(x.map(f)), Poll::Pending => Poll::Pending }
    }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {
        match self { Poll::Ready(x) => Poll::Ready(x.map_err(f)), Poll::Pending => Poll::Pending }
    }
}
impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {
        match self { Poll::Ready(Some(x)) => Poll::Ready(Some(x.map(f))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending }
    }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {
        match self { Poll::Ready(Some(x)) => Poll::Ready(Some(x.map_err(f))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending }
    }
}
impl<T> From<T> for Poll<T> { fn from(t: T) -> Poll<T> { Poll::Ready(t) } }
impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;
    fn from_output(c: Poll<T>) -> Self { c.map(Ok) }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<T>> {
        match self {
            Poll::Ready(Ok(x)) => ControlFlow::Continue(Poll::Ready(x)),
            Poll::Ready(Err(e)) => ControlFlow::Break(Err(e)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(x: Result<Infallible, E>) -> Self {
        match x { Err(e) => Poll::Ready(Err(From::from(e))), Ok(never) => match never {} }
    }
}
impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
    fn from_output(c: Poll<Option<T>>) -> Self { c.map(|x| x.map(Ok)) }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<Option<T>>> {
        match self {
            Poll::Ready(Some(Ok(x))) => ControlFlow::Continue(Poll::Ready(Some(x))),
            Poll::Ready(Some(Err(e))) => ControlFlow::Break(Err(e)),
            Poll::Ready(None) => ControlFlow::Continue(Poll::Ready(None)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {
    fn from_residual(x: Result<Infallible, E>) -> Self {
        match x { Err(e) => Poll::Ready(Some(Err(From::from(e)))), Ok(never) => match never {} }
    }
}

#[derive(Debug)]
pub struct Context<'a> { waker: &'a Waker }
impl<'a> Context<'a> {
    pub fn from_waker(waker: &'a Waker) -> Self { Context { waker } }
    pub fn waker(&self) -> &'a Waker { self.waker }
}
#[derive(Clone, Debug)]
pub struct Waker { data: *const () }
impl Waker {
    pub fn wake(self) {}
    pub fn wake_by_ref(&self) {}
    pub fn will_wake(&self, other: &Waker) -> bool { maybe() }
    pub fn noop() -> &'static Waker { &Waker { data: crate::ptr::null() } }
    pub unsafe fn from_raw(waker: RawWaker) -> Waker { Waker { data: waker.data } }
    pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker { Waker { data } }
    pub fn data(&self) -> *const () { self.data }
    pub fn vtable(&self) -> &'static RawWakerVTable { &RawWakerVTable {} }
}
impl<W: Wake> From<Arc<W>> for Waker { fn from(waker: Arc<W>) -> Waker { Waker { data: &waker.value } } }
pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>) { self.clone().wake() }
}
#[derive(Debug, PartialEq)]
pub struct RawWaker { data: *const () }
impl RawWaker { pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker { RawWaker { data } } }
impl<W: Wake> From<Arc<W>> for RawWaker { fn from(waker: Arc<W>) -> RawWaker { RawWaker { data: &waker.value } } }
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RawWakerVTable {}
impl RawWakerVTable {
    pub fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> Self { RawWakerVTable {} }
}
