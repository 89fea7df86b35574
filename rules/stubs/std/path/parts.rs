//! Parts of paths, and how a path is shown.

use crate::ffi::OsStr;
use crate::flow::maybe;
use crate::fmt;
use crate::path::Path;

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> { path: &'a Path }
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Components<'a> { path: &'a Path }
#[derive(Clone, Debug)]
pub struct Iter<'a> { path: &'a Path }
pub struct Display<'a> { path: &'a Path }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrefixComponent<'a> { raw: &'a OsStr }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}
impl<'a> Prefix<'a> { pub fn is_verbatim(&self) -> bool { maybe() } }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripPrefixError(pub ());
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr { match self { Component::Normal(path) => path, Component::Prefix(p) => p.raw, _ => OsStr::new("") } }
}
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a> { Prefix::Verbatim(self.raw) }
    pub fn as_os_str(&self) -> &'a OsStr { self.raw }
}
impl<'a> Iter<'a> { pub fn as_path(&self) -> &'a Path { self.path } }
impl AsRef<Path> for Iter<'_> { fn as_ref(&self) -> &Path { self.path } }
impl AsRef<OsStr> for Iter<'_> { fn as_ref(&self) -> &OsStr { &self.path.inner } }
impl AsRef<OsStr> for Components<'_> { fn as_ref(&self) -> &OsStr { &self.path.inner } }
impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path { self.path } }
impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
    fn next(&mut self) -> Option<&'a Path> { if maybe() { Some(self.path) } else { None } }
}
impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
    fn next(&mut self) -> Option<Component<'a>> { if maybe() { Some(Component::Normal(&self.path.inner)) } else { None } }
}
impl<'a> DoubleEndedIterator for Components<'a> { fn next_back(&mut self) -> Option<Component<'a>> { self.next() } }
impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> { if maybe() { Some(&self.path.inner) } else { None } }
}
impl<'a> DoubleEndedIterator for Iter<'a> { fn next_back(&mut self) -> Option<&'a OsStr> { self.next() } }
impl AsRef<Path> for Components<'_> { fn as_ref(&self) -> &Path { self.path } }
impl AsRef<Path> for Component<'_> { fn as_ref(&self) -> &Path { Path::new(self.as_os_str()) } }
impl AsRef<OsStr> for Component<'_> { fn as_ref(&self) -> &OsStr { self.as_os_str() } }
impl fmt::Display for Display<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.path.inner.text) } }
impl fmt::Debug for Display<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.path.inner.text) } }
impl fmt::Display for StripPrefixError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for StripPrefixError {}
