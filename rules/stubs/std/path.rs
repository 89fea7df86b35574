//! Paths. A part of a path is the path.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::cmp::Ordering;
use crate::ffi::{OsStr, OsString};
use crate::flow::maybe;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};
use crate::rc::Rc;
use crate::sync::Arc;

mod parts;

pub use parts::{Ancestors, Component, Components, Display, Iter, Prefix, PrefixComponent, StripPrefixError};

pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";
pub fn is_separator(c: char) -> bool { maybe() }
pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }

pub struct Path { inner: OsStr }
pub struct PathBuf { inner: Path }

impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path { &Path { inner: *s.as_ref() } }
    pub fn as_os_str(&self) -> &OsStr { &self.inner }
    pub fn as_mut_os_str(&mut self) -> &mut OsStr { &mut self.inner }
    pub fn to_str(&self) -> Option<&str> { self.inner.to_str() }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { self.inner.to_string_lossy() }
    pub fn to_path_buf(&self) -> PathBuf { PathBuf { inner: *self } }
    pub fn is_absolute(&self) -> bool { maybe() }
    pub fn is_relative(&self) -> bool { maybe() }
    pub fn has_root(&self) -> bool { maybe() }
    pub fn parent(&self) -> Option<&Path> { if maybe() { Some(self) } else { None } }
    pub fn ancestors(&self) -> Ancestors<'_> { Ancestors { path: self } }
    pub fn file_name(&self) -> Option<&OsStr> { if maybe() { Some(&self.inner) } else { None } }
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> { if maybe() { Ok(self) } else { Err(StripPrefixError(())) } }
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool { maybe() }
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool { maybe() }
    pub fn file_stem(&self) -> Option<&OsStr> { if maybe() { Some(&self.inner) } else { None } }
    pub fn file_prefix(&self) -> Option<&OsStr> { if maybe() { Some(&self.inner) } else { None } }
    pub fn extension(&self) -> Option<&OsStr> { if maybe() { Some(&self.inner) } else { None } }
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {
        let mut buf = self.to_path_buf();
        buf.push(path);
        buf
    }
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {
        let mut buf = self.to_path_buf();
        buf.set_file_name(file_name);
        buf
    }
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { self.with_file_name(extension) }
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { self.with_file_name(extension) }
    pub fn components(&self) -> Components<'_> { Components { path: self } }
    pub fn iter(&self) -> Iter<'_> { Iter { path: self } }
    pub fn display(&self) -> Display<'_> { Display { path: self } }
    pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata> { crate::fs::metadata(self) }
    pub fn symlink_metadata(&self) -> crate::io::Result<crate::fs::Metadata> { crate::fs::metadata(self) }
    pub fn canonicalize(&self) -> crate::io::Result<PathBuf> { Ok(self.to_path_buf()) }
    pub fn read_link(&self) -> crate::io::Result<PathBuf> { Ok(self.to_path_buf()) }
    pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir> { crate::fs::read_dir(self) }
    pub fn exists(&self) -> bool { maybe() }
    pub fn try_exists(&self) -> crate::io::Result<bool> { Ok(maybe()) }
    pub fn is_file(&self) -> bool { maybe() }
    pub fn is_dir(&self) -> bool { maybe() }
    pub fn is_symlink(&self) -> bool { maybe() }
    pub fn into_path_buf(self: Box<Path>) -> PathBuf { PathBuf { inner: self.value } }
}
impl PathBuf {
    pub fn new() -> PathBuf { PathBuf { inner: Path { inner: OsStr { text: *"" } } } }
    pub fn with_capacity(capacity: usize) -> PathBuf { PathBuf::new() }
    pub fn as_path(&self) -> &Path { &self.inner }
    pub fn push<P: AsRef<Path>>(&mut self, path: P) { if maybe() { self.inner = *path.as_ref() } }
    pub fn pop(&mut self) -> bool { maybe() }
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) { if maybe() { self.inner.inner = *file_name.as_ref() } }
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {
        if maybe() { self.inner.inner = *extension.as_ref() }
        maybe()
    }
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool { self.set_extension(extension) }
    pub fn as_mut_os_string(&mut self) -> &mut OsString { &mut OsString { inner: self.inner.inner } }
    pub fn into_os_string(self) -> OsString { OsString { inner: self.inner.inner } }
    pub fn into_boxed_path(self) -> Box<Path> { Box { value: self.inner } }
    pub fn clear(&mut self) { self.inner.inner.text = *"" }
    pub fn capacity(&self) -> usize { 0 }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn leak<'a>(self) -> &'a mut Path { &mut { self.inner } }
}

impl fmt::Debug for Path { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.inner.text) } }
impl fmt::Debug for PathBuf { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.inner.inner.text) } }
impl Deref for PathBuf {
    type Target = Path;
    fn deref(&self) -> &Path { &self.inner }
}
impl DerefMut for PathBuf { fn deref_mut(&mut self) -> &mut Path { &mut self.inner } }
impl Clone for PathBuf { fn clone(&self) -> PathBuf { PathBuf { inner: self.inner } } }
impl Default for PathBuf { fn default() -> PathBuf { PathBuf::new() } }
impl Borrow<Path> for PathBuf { fn borrow(&self) -> &Path { &self.inner } }
impl ToOwned for Path {
    type Owned = PathBuf;
    fn to_owned(&self) -> PathBuf { self.to_path_buf() }
}
impl PartialEq for Path { fn eq(&self, other: &Path) -> bool { maybe() } }
impl PartialEq for PathBuf { fn eq(&self, other: &PathBuf) -> bool { maybe() } }
impl PartialEq<Path> for PathBuf { fn eq(&self, other: &Path) -> bool { maybe() } }
impl PartialEq<&Path> for PathBuf { fn eq(&self, other: &&Path) -> bool { maybe() } }
impl PartialEq<PathBuf> for Path { fn eq(&self, other: &PathBuf) -> bool { maybe() } }
impl PartialEq<str> for Path { fn eq(&self, other: &str) -> bool { maybe() } }
impl Eq for Path {}
impl Eq for PathBuf {}
impl PartialOrd for Path { fn partial_cmp(&self, other: &Path) -> Option<Ordering> { Some(Ordering::Equal) } }
impl Ord for Path { fn cmp(&self, other: &Path) -> Ordering { Ordering::Equal } }
impl PartialOrd for PathBuf { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering> { Some(Ordering::Equal) } }
impl Ord for PathBuf { fn cmp(&self, other: &PathBuf) -> Ordering { Ordering::Equal } }
impl Hash for Path { fn hash<H: Hasher>(&self, state: &mut H) { self.inner.hash(state) } }
impl Hash for PathBuf { fn hash<H: Hasher>(&self, state: &mut H) { self.inner.hash(state) } }
impl AsRef<Path> for Path { fn as_ref(&self) -> &Path { self } }
impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path { &self.inner } }
impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path { &Path { inner: *self } } }
impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path { &Path { inner: self.inner } } }
impl AsRef<Path> for str { fn as_ref(&self) -> &Path { &Path { inner: OsStr { text: *self } } } }
impl AsRef<Path> for String { fn as_ref(&self) -> &Path { &Path { inner: OsStr { text: self.text } } } }
impl AsRef<Path> for Cow<'_, OsStr> { fn as_ref(&self) -> &Path { Path::new(&**self) } }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf { fn from(s: &T) -> PathBuf { PathBuf { inner: Path { inner: *s.as_ref() } } } }
impl From<String> for PathBuf { fn from(s: String) -> PathBuf { PathBuf { inner: Path { inner: OsStr { text: s.text } } } } }
impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf { PathBuf { inner: Path { inner: s.inner } } } }
impl From<Box<Path>> for PathBuf { fn from(boxed: Box<Path>) -> PathBuf { PathBuf { inner: boxed.value } } }
impl<'a> From<Cow<'a, Path>> for PathBuf { fn from(p: Cow<'a, Path>) -> PathBuf { p.into_owned() } }
impl From<&Path> for Box<Path> { fn from(path: &Path) -> Box<Path> { Box { value: *path } } }
impl From<PathBuf> for Box<Path> { fn from(p: PathBuf) -> Box<Path> { Box { value: p.inner } } }
impl<'a> From<&'a Path> for Cow<'a, Path> { fn from(s: &'a Path) -> Cow<'a, Path> { Cow::Borrowed(s) } }
impl From<&mut Path> for Box<Path> { fn from(path: &mut Path) -> Box<Path> { Box { value: *path } } }
impl From<Cow<'_, Path>> for Box<Path> { fn from(cow: Cow<'_, Path>) -> Box<Path> { cow.into_owned().into_boxed_path() } }
impl Clone for Box<Path> { fn clone(&self) -> Self { Box { value: self.value } } }
impl<'a> From<&'a PathBuf> for Cow<'a, Path> { fn from(s: &'a PathBuf) -> Cow<'a, Path> { Cow::Borrowed(s.as_path()) } }
impl<'a> From<PathBuf> for Cow<'a, Path> { fn from(s: PathBuf) -> Cow<'a, Path> { Cow::Owned(s) } }
impl From<PathBuf> for Arc<Path> { fn from(s: PathBuf) -> Self { Arc { value: &mut { s.inner } } } }
impl From<&Path> for Arc<Path> { fn from(s: &Path) -> Self { Arc { value: &mut { *s } } } }
impl From<&mut Path> for Arc<Path> { fn from(s: &mut Path) -> Self { Arc { value: &mut { *s } } } }
impl From<PathBuf> for Rc<Path> { fn from(s: PathBuf) -> Self { Rc { value: &mut { s.inner } } } }
impl From<&Path> for Rc<Path> { fn from(s: &Path) -> Self { Rc { value: &mut { *s } } } }
impl From<&mut Path> for Rc<Path> { fn from(s: &mut Path) -> Self { Rc { value: &mut { *s } } } }
impl crate::str::FromStr for PathBuf {
    type Err = crate::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> { Ok(PathBuf::from(s)) }
}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf {
        let mut buf = PathBuf::new();
        for part in iter { buf.push(part) }
        buf
    }
}
impl<P: AsRef<Path>> Extend<P> for PathBuf { fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) { for part in iter { self.push(part) } } }
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> { self.inner.iter() }
}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> { self.iter() }
}
