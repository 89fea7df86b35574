//! Runs everything and says on which lines the address came out of a logger or a panic. What is printed is not told
//! apart by lines.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::Mutex;

use macros::data::MAIL;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static LEAKS: Mutex<BTreeSet<(String, u32)>> = Mutex::new(BTreeSet::new());

/// Takes note of the place of a text that holds the address, if it is known.
fn seen(text: &str, file: Option<&str>, line: Option<u32>) {
    if let (true, Some(file), Some(line)) = (text.contains(MAIL), file, line) {
        LEAKS.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).insert((file.to_owned(), line));
    }
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, _: &Field, value: &dyn Debug) {
        self.0 += &format!("{value:?} ");
    }
}

struct Traces;

impl Subscriber for Traces {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = Text(String::new());
        span.record(&mut text);
        seen(&text.0, span.metadata().file(), span.metadata().line());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut text = Text(String::new());
        values.record(&mut text);
        seen(&text.0, None, None);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text(String::new());
        event.record(&mut text);
        seen(&text.0, event.metadata().file(), event.metadata().line());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Logs;

impl log::Log for Logs {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        struct Values(String);
        impl<'kvs> log::kv::VisitSource<'kvs> for Values {
            fn visit_pair(
                &mut self,
                key: log::kv::Key<'kvs>,
                value: log::kv::Value<'kvs>,
            ) -> Result<(), log::kv::Error> {
                self.0 += &format!("{key} {value} {}", serde_json::to_string(&value).unwrap_or_default());
                Ok(())
            }
        }
        let mut values = Values(record.args().to_string());
        let _ = record.key_values().visit(&mut values);
        seen(&values.0, record.file(), record.line());
    }

    fn flush(&self) {}
}

struct Drained;

impl slog::Drain for Drained {
    type Ok = ();
    type Err = slog::Never;

    fn log(&self, record: &slog::Record<'_>, of_logger: &slog::OwnedKVList) -> Result<(), slog::Never> {
        struct Values(String);
        impl slog::Serializer for Values {
            fn emit_arguments(&mut self, key: slog::Key, value: &std::fmt::Arguments<'_>) -> slog::Result {
                self.0 += &format!("{key} {value} ");
                Ok(())
            }
        }
        let mut values = Values(record.msg().to_string());
        let _ = slog::KV::serialize(&record.kv(), record, &mut values);
        seen(&values.0, Some(record.file()), Some(record.line()));
        let mut values = Values(String::new());
        let _ = slog::KV::serialize(of_logger, record, &mut values);
        seen(&values.0, None, None);
        Ok(())
    }
}

fn main() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location();
        seen(&panic.to_string(), place.map(|place| place.file()), place.map(|place| place.line()));
    }));
    tracing::subscriber::set_global_default(Traces).expect("it is the first");
    log::set_logger(&Logs).expect("it is the first");
    log::set_max_level(log::LevelFilter::Trace);
    macros::all(&slog::Logger::root(Drained, slog::o!()));
    for (file, line) in LEAKS.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).iter() {
        println!("leak {file}:{line}");
    }
}
