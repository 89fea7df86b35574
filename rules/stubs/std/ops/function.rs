//! What can be called. Closures and functions are by the language; references and boxes call what is behind them.

pub trait FnOnce<Args> {
    type Output;
    extern "rust-call" fn call_once(self, args: Args) -> Self::Output;
}
pub trait FnMut<Args>: FnOnce<Args> { extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output; }
pub trait Fn<Args>: FnMut<Args> { extern "rust-call" fn call(&self, args: Args) -> Self::Output; }

pub trait AsyncFnOnce<Args> {
    type Output;
    type CallOnceFuture: crate::future::Future<Output = Self::Output>;
    extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
}
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    extern "rust-call" fn async_call_mut(&mut self, args: Args) -> Self::CallOnceFuture;
}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {
    extern "rust-call" fn async_call(&self, args: Args) -> Self::CallOnceFuture;
}

impl<A, F: Fn<A> + ?Sized> FnOnce<A> for &F {
    type Output = F::Output;
    extern "rust-call" fn call_once(self, args: A) -> F::Output { (*self).call(args) }
}
impl<A, F: Fn<A> + ?Sized> FnMut<A> for &F {
    extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output { (**self).call(args) }
}
impl<A, F: Fn<A> + ?Sized> Fn<A> for &F {
    extern "rust-call" fn call(&self, args: A) -> F::Output { (**self).call(args) }
}
impl<A, F: FnMut<A> + ?Sized> FnOnce<A> for &mut F {
    type Output = F::Output;
    extern "rust-call" fn call_once(self, args: A) -> F::Output { (*self).call_mut(args) }
}
impl<A, F: FnMut<A> + ?Sized> FnMut<A> for &mut F {
    extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output { (**self).call_mut(args) }
}
impl<A, F: FnOnce<A> + ?Sized> FnOnce<A> for Box<F> {
    type Output = F::Output;
    extern "rust-call" fn call_once(self, args: A) -> F::Output { self.value.call_once(args) }
}
impl<A, F: FnMut<A> + ?Sized> FnMut<A> for Box<F> {
    extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output { self.value.call_mut(args) }
}
impl<A, F: Fn<A> + ?Sized> Fn<A> for Box<F> {
    extern "rust-call" fn call(&self, args: A) -> F::Output { self.value.call(args) }
}
impl<A, F: AsyncFn<A> + ?Sized> AsyncFnOnce<A> for &F {
    type Output = F::Output;
    type CallOnceFuture = F::CallOnceFuture;
    extern "rust-call" fn async_call_once(self, args: A) -> F::CallOnceFuture { (*self).async_call(args) }
}
impl<A, F: AsyncFn<A> + ?Sized> AsyncFnMut<A> for &F {
    extern "rust-call" fn async_call_mut(&mut self, args: A) -> F::CallOnceFuture { (**self).async_call(args) }
}
impl<A, F: AsyncFn<A> + ?Sized> AsyncFn<A> for &F {
    extern "rust-call" fn async_call(&self, args: A) -> F::CallOnceFuture { (**self).async_call(args) }
}
impl<A, F: AsyncFnMut<A> + ?Sized> AsyncFnOnce<A> for &mut F {
    type Output = F::Output;
    type CallOnceFuture = F::CallOnceFuture;
    extern "rust-call" fn async_call_once(self, args: A) -> F::CallOnceFuture { (*self).async_call_mut(args) }
}
impl<A, F: AsyncFnMut<A> + ?Sized> AsyncFnMut<A> for &mut F {
    extern "rust-call" fn async_call_mut(&mut self, args: A) -> F::CallOnceFuture { (**self).async_call_mut(args) }
}
impl<A, F: AsyncFnOnce<A> + ?Sized> AsyncFnOnce<A> for Box<F> {
    type Output = F::Output;
    type CallOnceFuture = F::CallOnceFuture;
    extern "rust-call" fn async_call_once(self, args: A) -> F::CallOnceFuture { self.value.async_call_once(args) }
}
impl<A, F: AsyncFnMut<A> + ?Sized> AsyncFnMut<A> for Box<F> {
    extern "rust-call" fn async_call_mut(&mut self, args: A) -> F::CallOnceFuture { self.value.async_call_mut(args) }
}
impl<A, F: AsyncFn<A> + ?Sized> AsyncFn<A> for Box<F> {
    extern "rust-call" fn async_call(&self, args: A) -> F::CallOnceFuture { self.value.async_call(args) }
}
