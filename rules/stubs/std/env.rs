//! The environment of the process.

use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::io;
use crate::path::{Path, PathBuf};

pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> { if maybe() { Ok(mix(())) } else { Err(VarError::NotPresent) } }
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> { if maybe() { Some(mix(())) } else { None } }
pub fn vars() -> Vars { Vars {} }
pub fn vars_os() -> VarsOs { VarsOs {} }
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
pub fn args() -> Args { Args {} }
pub fn args_os() -> ArgsOs { ArgsOs {} }
pub fn current_dir() -> io::Result<PathBuf> { Ok(PathBuf::new()) }
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn current_exe() -> io::Result<PathBuf> { Ok(PathBuf::new()) }
pub fn home_dir() -> Option<PathBuf> { if maybe() { Some(PathBuf::new()) } else { None } }
pub fn temp_dir() -> PathBuf { PathBuf::new() }
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_> { SplitPaths { text: unparsed.as_ref() } }
pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError> {
    let mut out = OsString::new();
    for path in paths { out.push(path) }
    Ok(out)
}

#[derive(Debug)]
pub struct Vars {}
#[derive(Debug)]
pub struct VarsOs {}
#[derive(Debug)]
pub struct Args {}
#[derive(Debug)]
pub struct ArgsOs {}
#[derive(Debug)]
pub struct SplitPaths<'a> { text: &'a OsStr }
#[derive(Debug)]
pub struct JoinPathsError(());
impl Iterator for Vars {
    type Item = (String, String);
    fn next(&mut self) -> Option<(String, String)> { if maybe() { Some((mix(()), mix(()))) } else { None } }
}
impl Iterator for VarsOs {
    type Item = (OsString, OsString);
    fn next(&mut self) -> Option<(OsString, OsString)> { if maybe() { Some((mix(()), mix(()))) } else { None } }
}
impl Iterator for Args {
    type Item = String;
    fn next(&mut self) -> Option<String> { if maybe() { Some(mix(())) } else { None } }
}
impl Iterator for ArgsOs {
    type Item = OsString;
    fn next(&mut self) -> Option<OsString> { if maybe() { Some(mix(())) } else { None } }
}
impl DoubleEndedIterator for Args { fn next_back(&mut self) -> Option<String> { self.next() } }
impl ExactSizeIterator for Args {}
impl DoubleEndedIterator for ArgsOs { fn next_back(&mut self) -> Option<OsString> { self.next() } }
impl ExactSizeIterator for ArgsOs {}
impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
    fn next(&mut self) -> Option<PathBuf> { if maybe() { Some(PathBuf::from(self.text)) } else { None } }
}
impl fmt::Display for JoinPathsError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl Error for JoinPathsError {}

// Both texts print the value that is no Unicode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl fmt::Display for VarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { VarError::NotPresent => Ok(()), VarError::NotUnicode(s) => fmt::Debug::fmt(s, f) } }
}
impl Error for VarError {}

pub mod consts {
    pub const ARCH: &str = "";
    pub const FAMILY: &str = "";
    pub const OS: &str = "";
    pub const DLL_EXTENSION: &str = "";
    pub const DLL_PREFIX: &str = "";
    pub const DLL_SUFFIX: &str = "";
    pub const EXE_EXTENSION: &str = "";
    pub const EXE_SUFFIX: &str = "";
}
