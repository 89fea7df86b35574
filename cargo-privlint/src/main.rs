//! `cargo privlint`: finds the code paths on which customer data reaches places where it must not go.

mod args;
mod config;
mod discover;
mod error;
mod run;
mod tell;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let args = args::parse_or_exit(args::Cargo::try_parse_from(args::without_subcommand(std::env::args_os())));
    // Parsers and analyses recurse along the code they read, so they get a large stack.
    let worker = std::thread::Builder::new().stack_size(privlint_project::STACK_SIZE).spawn(move || run::run(&args));
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        Ok(Err(_)) => ExitCode::from(101),
        Err(error) => error::Error::Thread(error).tell(),
    }
}
