//! Processes.

use crate::ffi::{OsStr, OsString};
use crate::flow::maybe;
use crate::fmt;
use crate::fs::File;
use crate::io::{self, Read, Write};
use crate::path::{Path, PathBuf};

pub fn exit(code: i32) -> ! { loop {} }
pub fn abort() -> ! { loop {} }
pub fn id() -> u32 { 0 }

// Debug prints the program, its arguments and the variables that were set.
#[derive(Debug)]
pub struct Command { program: OsString, arg: OsString, key: OsString, value: OsString, dir: PathBuf }
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command {
        Command { program: program.as_ref().to_os_string(), arg: OsString::new(), key: OsString::new(), value: OsString::new(), dir: PathBuf::new() }
    }
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {
        self.arg.push(arg);
        self
    }
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {
        for arg in args { self.arg.push(arg) }
        self
    }
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {
        self.key.push(key);
        self.value.push(val);
        self
    }
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {
        for (key, val) in vars { self.env(key, val); }
        self
    }
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command { self }
    pub fn env_clear(&mut self) -> &mut Command { self }
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {
        self.dir.push(dir);
        self
    }
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn spawn(&mut self) -> io::Result<Child> { Ok(Child { stdin: Some(ChildStdin {}), stdout: Some(ChildStdout {}), stderr: Some(ChildStderr {}) }) }
    pub fn output(&mut self) -> io::Result<Output> { Ok(Output { status: ExitStatus {}, stdout: Vec::new(), stderr: Vec::new() }) }
    pub fn status(&mut self) -> io::Result<ExitStatus> { Ok(ExitStatus {}) }
    pub fn get_program(&self) -> &OsStr { &self.program }
    pub fn get_args(&self) -> CommandArgs<'_> { CommandArgs { arg: &self.arg } }
    pub fn get_envs(&self) -> CommandEnvs<'_> { CommandEnvs { key: &self.key, value: &self.value } }
    pub fn get_current_dir(&self) -> Option<&Path> { if maybe() { Some(&self.dir) } else { None } }
}
#[derive(Debug)]
pub struct CommandArgs<'a> { arg: &'a OsStr }
impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> { if maybe() { Some(self.arg) } else { None } }
}
impl<'a> ExactSizeIterator for CommandArgs<'a> {}
#[derive(Debug)]
pub struct CommandEnvs<'a> { key: &'a OsStr, value: &'a OsStr }
impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
    fn next(&mut self) -> Option<Self::Item> { if maybe() { Some((self.key, if maybe() { Some(self.value) } else { None })) } else { None } }
}
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}

#[derive(Debug)]
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
impl Child {
    pub fn kill(&mut self) -> io::Result<()> { Ok(()) }
    pub fn id(&self) -> u32 { 0 }
    pub fn wait(&mut self) -> io::Result<ExitStatus> { Ok(ExitStatus {}) }
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> { Ok(if maybe() { Some(ExitStatus {}) } else { None }) }
    pub fn wait_with_output(self) -> io::Result<Output> { Ok(Output { status: ExitStatus {}, stdout: Vec::new(), stderr: Vec::new() }) }
}
#[derive(Debug)]
pub struct ChildStdin {}
#[derive(Debug)]
pub struct ChildStdout {}
#[derive(Debug)]
pub struct ChildStderr {}
impl Write for ChildStdin {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { Ok(0) }
    fn flush(&mut self) -> io::Result<()> { Ok(()) }
}
impl Write for &ChildStdin {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { Ok(0) }
    fn flush(&mut self) -> io::Result<()> { Ok(()) }
}
impl Read for ChildStdout { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { Ok(0) } }
impl Read for ChildStderr { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { Ok(0) } }

#[derive(Debug)]
pub struct Stdio {}
impl Stdio {
    pub fn piped() -> Stdio { Stdio {} }
    pub fn inherit() -> Stdio { Stdio {} }
    pub fn null() -> Stdio { Stdio {} }
}
impl From<ChildStdin> for Stdio { fn from(child: ChildStdin) -> Stdio { Stdio {} } }
impl From<ChildStdout> for Stdio { fn from(child: ChildStdout) -> Stdio { Stdio {} } }
impl From<ChildStderr> for Stdio { fn from(child: ChildStderr) -> Stdio { Stdio {} } }
impl From<io::PipeReader> for Stdio { fn from(pipe: io::PipeReader) -> Stdio { Stdio {} } }
impl From<io::PipeWriter> for Stdio { fn from(pipe: io::PipeWriter) -> Stdio { Stdio {} } }
impl From<io::Stdout> for Stdio { fn from(inherit: io::Stdout) -> Stdio { Stdio {} } }
impl From<io::Stderr> for Stdio { fn from(inherit: io::Stderr) -> Stdio { Stdio {} } }
impl From<File> for Stdio { fn from(file: File) -> Stdio { Stdio {} } }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitStatus {}
impl ExitStatus {
    pub fn exit_ok(&self) -> Result<(), ExitStatusError> { if maybe() { Ok(()) } else { Err(ExitStatusError {}) } }
    pub fn success(&self) -> bool { maybe() }
    pub fn code(&self) -> Option<i32> { if maybe() { Some(0) } else { None } }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExitStatusError {}
impl fmt::Display for ExitStatus { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for ExitStatusError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for ExitStatusError {}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitCode {}
impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode {};
    pub const FAILURE: ExitCode = ExitCode {};
    pub fn exit_process(self) -> ! { exit(0) }
}
impl From<u8> for ExitCode { fn from(code: u8) -> Self { ExitCode {} } }

/// What `main` gives: an error is printed by Debug.
pub trait Termination { fn report(self) -> ExitCode; }
impl Termination for () { fn report(self) -> ExitCode { ExitCode::SUCCESS } }
impl Termination for ! { fn report(self) -> ExitCode { self } }
impl Termination for crate::convert::Infallible { fn report(self) -> ExitCode { match self {} } }
impl Termination for ExitCode { fn report(self) -> ExitCode { self } }
impl<T: Termination, E: fmt::Debug> Termination for Result<T, E> {
    fn report(self) -> ExitCode {
        match self {
            Ok(val) => val.report(),
            Err(err) => {
                eprintln!("Error: {err:?}");
                ExitCode::FAILURE
            }
        }
    }
}
