//! The data that is compiled in, seen as a whole.
#![expect(clippy::unwrap_used, reason = "a test")]
#![expect(clippy::disallowed_methods, reason = "a test reads its data")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use privlint_ir::MacroGrammar;
use privlint_ir::report::Level;
use privlint_rules::{Arg, Lint, MacroRow, Rules, Sink, stubs};

#[test]
fn the_data_has_no_error() {
    let rules = Rules::builtin().unwrap_or_else(|errors| panic!("{errors:#?}"));
    let ids: Vec<&str> = rules.lints.iter().map(|lint| lint.info.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "ads-disclosure",
            "analytics-disclosure",
            "cookie-storage",
            "crash-report",
            "data-in-object-name",
            "debug-surface",
            "echoing-error",
            "error-carries-data",
            "external-http",
            "feature-flag-context",
            "instrument-args",
            "instrument-ret-err",
            "llm-prompt",
            "location-disclosure",
            "marketing-profile",
            "metric-label",
            "panic-message",
            "payment-data-in-log",
            "pii-in-log",
            "pii-in-url",
            "secret-in-log",
            "third-party-message",
            "unencrypted-storage",
            "unregistered-sdk",
        ]
    );
    let crates: Vec<&str> = rules.models.iter().map(|model| model.krate.as_str()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("models");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<String> = files.collect();
    files.sort();
    let files: Vec<&str> = files.iter().map(|file| file.strip_suffix(".toml").unwrap()).collect();
    assert_eq!(crates, files, "each model is compiled in");
}

#[test]
fn a_lint_is_found_by_its_id() {
    let rules = Rules::builtin().unwrap();
    let lint = rules.lint("pii-in-log").unwrap();
    assert_eq!(lint.info.level, Level::Deny);
    assert_eq!(lint.info.cwe, [532, 359]);
    assert_eq!(lint.sinks, ["logging"]);
    assert!(lint.allowed_classes.contains(&"user-id".to_owned()));
    assert!(rules.lint("pii-in-logs").is_none());
}

#[test]
fn every_lint_shows_both_sides_twice() {
    for lint in Rules::builtin().unwrap().lints {
        for fires in [true, false] {
            let count = lint.examples.iter().filter(|example| example.fires == fires).count();
            assert!(count >= 2, "{}: {count} examples with `fires = {fires}`", lint.info.id);
        }
    }
}

#[test]
fn every_lint_has_its_own_title_and_words() {
    let rules = Rules::builtin().unwrap();
    let texts = rules.lints.iter().flat_map(|lint| [&lint.info.summary, &lint.message, &lint.help]);
    assert_eq!(texts.collect::<BTreeSet<_>>().len(), 3 * rules.lints.len());
    for lint in &rules.lints {
        let needed = if lint.is_of_manifests() { ["{package}", "{crate}"] } else { ["{source}", "{sink}"] };
        assert!(needed.iter().all(|name| lint.message.contains(name)), "{}", lint.message);
    }
}

/// One call is told by one lint for the same data: two that look at a kind of sinks differ in the classes, or in whether
/// they look at what errors quote.
#[test]
fn no_two_lints_speak_of_the_same_data_at_the_same_sink() {
    let rules = Rules::builtin().unwrap();
    let speaks = |lint: &Lint, class: &String| {
        lint.classes.as_ref().is_none_or(|classes| classes.contains(class)) && !lint.allowed_classes.contains(class)
    };
    for (idx, a) in rules.lints.iter().enumerate() {
        for b in &rules.lints[idx + 1..] {
            let apart = matches!((a.quoted, b.quoted), (Some(a), Some(b)) if a != b);
            let kind = a.sinks.iter().find(|kind| b.sinks.contains(kind));
            let class = rules.taxonomy.classes.keys().find(|class| speaks(a, class) && speaks(b, class));
            let both = kind.filter(|_| !apart).zip(class);
            assert_eq!(both, None, "{} and {}", a.info.id, b.info.id);
        }
    }
}

/// A kind that no lint reads is a promise nobody keeps. One that no model has is for what users declare, as an example
/// shows.
#[test]
fn every_kind_of_sink_is_read_by_a_lint_and_known_to_a_model_or_an_example() {
    let rules = Rules::builtin().unwrap();
    let read: BTreeSet<&str> = rules.lints.iter().flat_map(|lint| &lint.sinks).map(String::as_str).collect();
    let known: BTreeSet<&str> =
        rules.models.iter().flat_map(|model| &model.facts.sinks).map(|sink| sink.kind.as_str()).collect();
    let declared: String = rules.lints.iter().flat_map(|it| &it.examples).filter_map(|it| it.config.clone()).collect();
    for kind in rules.taxonomy.sinks.keys() {
        let is_known = known.contains(kind.as_str()) || declared.contains(&format!("kind = \"{kind}\""));
        assert!(is_known, "no model and no example has a sink of kind `{kind}`");
        assert!(read.contains(kind.as_str()), "no lint reads `{kind}`");
    }
}

/// Advice leads to one name, and never away from a right one.
#[test]
fn no_two_names_share_a_synonym() {
    let taxonomy = Rules::builtin().unwrap().taxonomy;
    let classes: BTreeMap<_, _> = taxonomy.classes.iter().map(|(name, class)| (name, &class.also)).collect();
    let sinks: BTreeMap<_, _> = taxonomy.sinks.iter().map(|(name, kind)| (name, &kind.also)).collect();
    for names in [classes, sinks] {
        let mut seen: BTreeSet<&String> = names.keys().copied().collect();
        for word in names.values().copied().flatten() {
            assert!(seen.insert(word), "`{word}` is there twice");
        }
    }
}

#[test]
fn a_macro_that_is_a_sink_has_a_grammar() {
    let rules = Rules::builtin().unwrap();
    for (krate, name, grammar, kind) in [
        ("std", "std::println", MacroGrammar::Format, "logging"),
        ("std", "std::dbg", MacroGrammar::Dbg, "logging"),
        ("std", "std::panic", MacroGrammar::Panic, "panic"),
        ("std", "std::debug_assert_eq", MacroGrammar::AssertOperands, "panic"),
        ("log", "log::warn", MacroGrammar::Log, "logging"),
        ("log", "log::log", MacroGrammar::LogLevel, "logging"),
        ("slog", "slog::crit", MacroGrammar::Slog, "logging"),
        ("metrics", "metrics::gauge", MacroGrammar::Metric, "metric"),
        ("tracing", "tracing::instrument", MacroGrammar::Instrument, "instrument"),
        ("tracing", "tracing::event", MacroGrammar::TracingEventLevel, "logging"),
        ("tracing", "tracing::info_span", MacroGrammar::TracingSpan, "logging"),
        ("tracing", "tracing::span", MacroGrammar::TracingSpanLevel, "logging"),
    ] {
        let facts = &rules.models.iter().find(|model| model.krate == krate).unwrap().facts;
        let row = facts.macros.iter().find(|row| row.item.text() == name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(row.grammar, Some(grammar), "{name}");
        assert!(facts.sinks.iter().any(|sink| sink.item.text() == name && sink.kind == kind), "{name}");
    }
    // And what carries no data is no sink.
    for facts in rules.models.iter().map(|model| &model.facts) {
        let is_opaque = |row: &&MacroRow| row.grammar == Some(MacroGrammar::Opaque);
        for row in facts.macros.iter().filter(is_opaque) {
            assert!(!facts.sinks.iter().any(|sink| sink.item == row.item), "{:?}", row.item);
        }
    }
}

#[test]
fn a_call_is_a_sink_by_the_path_of_its_item() {
    let rules = Rules::builtin().unwrap();
    let sinks: Vec<&Sink> = rules.models.iter().flat_map(|model| &model.facts.sinks).collect();
    let ads = "googleads_rs::google::ads::googleads::v26::services";
    for (path, kind, args) in [
        ("reqwest::RequestBuilder::json", "http", [Arg::Index(0)].as_slice()),
        ("reqwest::blocking::Client::request", "url", &[Arg::Index(1)]),
        ("reqwest::RequestBuilder::basic_auth", "http", &[Arg::Index(0), Arg::Index(1)]),
        ("posthog_rs::Event::insert_prop", "analytics", &[Arg::Index(0), Arg::Index(1)]),
        ("posthog_rs::Client::is_feature_enabled", "analytics", &[1, 2, 3, 4].map(Arg::Index)),
        ("tracing::Span::record", "logging", &[Arg::Index(1)]),
        (
            &format!("{ads}::user_data_service_client::UserDataServiceClient::upload_user_data"),
            "advertising",
            &[Arg::Index(0)],
        ),
    ] {
        let found: Vec<&&Sink> = sinks.iter().filter(|sink| sink.item.matches(path)).collect();
        let [sink] = found.as_slice() else { panic!("{path}: {found:?}") };
        assert_eq!((sink.kind.as_str(), sink.args.as_deref()), (kind, Some(args)), "{path}");
    }
    for path in ["reqwest::RequestBuilder::send", "reqwest::Response::json", "posthog_rs::Event::set_timestamp"] {
        assert!(!sinks.iter().any(|sink| sink.item.matches(path)), "{path}");
    }
}

#[test]
fn stub_files_are_in_order_and_belong_to_a_crate() {
    let places: Vec<_> = stubs().iter().map(|file| (file.krate, file.path)).collect();
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "{places:?}");
    for (krate, path) in places {
        assert!(!krate.is_empty() && !krate.contains(['/', '-']) && path.ends_with(".rs"), "{krate} {path}");
    }
}
