//! Memory.

use crate::flow::mix;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Layout {}
impl Layout {
    pub fn new<T>() -> Layout { Layout {} }
    pub fn array<T>(n: usize) -> Result<Layout, LayoutError> { Ok(Layout {}) }
    pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> { Ok(Layout {}) }
    pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout { Layout {} }
    pub fn for_value<T: ?Sized>(t: &T) -> Layout { Layout {} }
    pub fn align_to(&self, align: usize) -> Result<Layout, LayoutError> { Ok(Layout {}) }
    pub fn pad_to_align(&self) -> Layout { Layout {} }
    pub fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError> { Ok((Layout {}, 0)) }
    pub fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError> { Ok(Layout {}) }
    pub fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError> { Ok((Layout {}, 0)) }
    pub fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError> { Ok(Layout {}) }
    pub fn dangling_ptr(&self) -> crate::ptr::NonNull<u8> { crate::ptr::NonNull::dangling() }
    pub fn size(&self) -> usize { 0 }
    pub fn align(&self) -> usize { 0 }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayoutError;
impl crate::fmt::Display for LayoutError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.write_str("") } }
impl crate::error::Error for LayoutError {}
pub type LayoutErr = LayoutError;
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 { mix(()) }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 { ptr }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct System;
#[derive(Clone, Copy, Debug, Default)]
pub struct Global;
unsafe impl GlobalAlloc for System {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 { mix(()) }
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {}
}
pub unsafe fn alloc(layout: Layout) -> *mut u8 { mix(()) }
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 { mix(()) }
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {}
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 { ptr }
pub fn handle_alloc_error(layout: Layout) -> ! { crate::process::abort() }
