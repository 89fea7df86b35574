//! Runs one case with an address: `runtime-truth CASE ADDRESS`. All that the case prints, logs and panics with is the
//! output of this process. Without arguments it lists the cases.
//!
//! A case is a `pub mod` with a function `run`.

macro_rules! cases {
    ($($case:ident)*) => {
        pub const CASES: &[(&str, fn(crate::data::Customer))] = &[$((stringify!($case), $case::run)),*];
    };
}

mod attributes;
mod containers;
mod data;
mod debug;
mod echoes;
mod encodings;
mod errors;
mod events;
mod formats;
mod formats_of_data;
mod messages;
mod other_derives;
mod panics;
mod rendering;
mod rules;
mod serialize;

use std::process::ExitCode;

type Topic = (&'static str, &'static [(&'static str, fn(data::Customer))]);

const TOPICS: &[Topic] = &[
    ("attributes", attributes::CASES),
    ("containers", containers::CASES),
    ("debug", debug::CASES),
    ("echoes", echoes::CASES),
    ("encodings", encodings::CASES),
    ("errors", errors::CASES),
    ("events", events::CASES),
    ("formats", formats::CASES),
    ("formats_of_data", formats_of_data::CASES),
    ("messages", messages::CASES),
    ("other_derives", other_derives::CASES),
    ("panics", panics::CASES),
    ("rendering", rendering::CASES),
    ("rules", rules::CASES),
    ("serialize", serialize::CASES),
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let cases = TOPICS.iter().flat_map(|(topic, cases)| cases.iter().map(move |(name, run)| (topic, name, run)));
    match &args[..] {
        [] => cases.for_each(|(topic, name, _)| println!("{topic}.{name}")),
        [case, email] => {
            let Some((_, _, run)) = cases.into_iter().find(|(topic, name, _)| format!("{topic}.{name}") == *case)
            else {
                return ExitCode::from(2);
            };
            start_logging();
            run(data::Customer { id: 7, email: email.clone() });
        }
        _ => return ExitCode::from(2),
    }
    ExitCode::SUCCESS
}

fn start_logging() {
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(std::io::stderr);
    let spans = tracing_subscriber::fmt::format::FmtSpan::NEW | tracing_subscriber::fmt::format::FmtSpan::CLOSE;
    subscriber.with_ansi(false).with_span_events(spans).init();
    log::set_logger(&Logger).expect("it is the first");
    log::set_max_level(log::LevelFilter::Trace);
}

/// Writes a record with its key-values.
struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        struct Pairs;
        impl<'kvs> log::kv::VisitSource<'kvs> for Pairs {
            fn visit_pair(
                &mut self,
                key: log::kv::Key<'kvs>,
                value: log::kv::Value<'kvs>,
            ) -> Result<(), log::kv::Error> {
                eprintln!("  {key} = {value}");
                Ok(())
            }
        }
        eprintln!("{} {}", record.level(), record.args());
        let _ = record.key_values().visit(&mut Pairs);
    }

    fn flush(&self) {}
}
