//! Processes of unix.

use crate::process::{Command, ExitStatus};
pub trait CommandExt {
    fn uid(&mut self, id: u32) -> &mut Command;
    fn gid(&mut self, id: u32) -> &mut Command;
    fn exec(&mut self) -> crate::io::Error;
    fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command;
    fn process_group(&mut self, pgroup: i32) -> &mut Command;
    unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command;
    unsafe fn before_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command { self.pre_exec(f) }
}
impl CommandExt for Command {
    fn uid(&mut self, id: u32) -> &mut Command { self }
    fn gid(&mut self, id: u32) -> &mut Command { self }
    fn exec(&mut self) -> crate::io::Error { crate::io::Error::last_os_error() }
    fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command { self.arg(arg) }
    fn process_group(&mut self, pgroup: i32) -> &mut Command { self }
    unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(&mut self, mut f: F) -> &mut Command {
        f();
        self
    }
}
pub trait ExitStatusExt {
    fn signal(&self) -> Option<i32>;
    fn from_raw(raw: i32) -> Self;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}
impl ExitStatusExt for ExitStatus {
    fn signal(&self) -> Option<i32> { None }
    fn from_raw(raw: i32) -> ExitStatus { ExitStatus {} }
    fn core_dumped(&self) -> bool { crate::flow::maybe() }
    fn stopped_signal(&self) -> Option<i32> { None }
    fn continued(&self) -> bool { crate::flow::maybe() }
    fn into_raw(self) -> i32 { 0 }
}
pub fn parent_id() -> u32 { 0 }
