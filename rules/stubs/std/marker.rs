//! Traits that say nothing about data, and types that hold none.

pub trait Sized {}
pub trait Unsize<T: ?Sized> {}
pub trait Copy: Clone {}
pub trait Send {}
pub trait Sync {}
pub trait Unpin {}
pub trait Tuple {}
pub trait Freeze {}
pub trait FnPtr {}
pub trait Destruct {}

impl<T: crate::num::Scalar> Copy for T {}
impl<T: ?Sized> Copy for &T {}
impl<T: ?Sized> Copy for *const T {}
impl<T: ?Sized> Copy for *mut T {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
impl Copy for () {}
impl Copy for ! {}

impl<T: ?Sized> Send for T {}
impl<T: ?Sized> Sync for T {}
impl<T: ?Sized> Unpin for T {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomData<T: ?Sized>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomPinned;
