//! Real leaks in published crates: found in the release that leaks, silent in the one that fixed it.

mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use privlint_ir::report::{Finding, Report};
use privlint_ir::text::LineIndex;
use privlint_testkit::{check_manifest, compare};

/// The source of a published package with a configuration at its root, its dependencies fetched; nothing where the
/// registry cannot be reached.
fn fetch(name: &str, version: &str, config: &str) -> Option<PathBuf> {
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("real-crates");
    let root = cache.join(format!("{name}-{version}"));
    let manifest = root.join("Cargo.toml");
    if !manifest.is_file() {
        let source = registry_source(&cache, name, version)?;
        copy(&source, &root);
        // Published manifests may stand inside of other workspaces here; this one is its own.
        let text = fs::read_to_string(&manifest).expect("a published package has a manifest");
        fs::write(&manifest, format!("{text}\n[workspace]\n")).expect("the copy can be written");
    }
    fs::write(root.join("privlint.toml"), config).expect("the copy can be written");
    cargo(&root, &["fetch"]).then_some(manifest)
}

/// The release that leaks and the one that fixed it, with the same configuration.
fn fetch_both(name: &str, [leaks, fixed]: [&str; 2], config: &str) -> Option<(PathBuf, PathBuf)> {
    Some((fetch(name, leaks, config)?, fetch(name, fixed, config)?))
}

/// Lets cargo fetch one version of a package, yanked or not: a lock file may name what a manifest may not ask for.
fn registry_source(cache: &Path, name: &str, version: &str) -> Option<PathBuf> {
    let probe = cache.join(format!("fetch-{name}-{version}"));
    fs::create_dir_all(probe.join("src")).expect("the target folder can be written");
    fs::write(probe.join("src/lib.rs"), "").expect("the target folder can be written");
    let manifest = format!(
        "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n{name} = \"={version}\"\n\n[workspace]\n"
    );
    fs::write(probe.join("Cargo.toml"), manifest).expect("the target folder can be written");
    let lock = format!(
        "version = 4\n\n[[package]]\nname = \"probe\"\nversion = \"0.0.0\"\ndependencies = [\"{name}\"]\n\n\
         [[package]]\nname = \"{name}\"\nversion = \"{version}\"\n\
         source = \"registry+https://github.com/rust-lang/crates.io-index\"\n"
    );
    fs::write(probe.join("Cargo.lock"), lock).expect("the target folder can be written");
    if !cargo(&probe, &["fetch"]) {
        return None;
    }
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline"])
        .current_dir(&probe)
        .output()
        .expect("cargo runs");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
    let package = metadata["packages"].as_array()?.iter().find(|package| package["name"] == name)?;
    Some(Path::new(package["manifest_path"].as_str()?).parent()?.to_owned())
}

fn cargo(folder: &Path, args: &[&str]) -> bool {
    Command::new(env!("CARGO")).args(args).current_dir(folder).status().is_ok_and(|status| status.success())
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the target folder can be written");
    for entry in fs::read_dir(from).expect("the registry's source can be read") {
        let entry = entry.expect("the registry's source can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if entry.file_name() != ".cargo-ok" {
            fs::copy(entry.path(), target).expect("the copy can be written");
        }
    }
}

/// The findings in a file, each with its line.
fn findings_in<'r>(report: &'r Report, path: &str) -> impl Iterator<Item = (usize, &'r Finding)> {
    report.findings.iter().filter_map(move |finding| {
        let file = &report.files[&finding.span.file];
        let place = LineIndex::new(&file.text).line_col(&file.text, finding.span.range.start);
        (file.path == path).then_some((place.line, finding))
    })
}

/// The finding of a lint at a line of a file.
fn at<'r>(report: &'r Report, lint: &str, path: &str, line: usize) -> Option<&'r Finding> {
    findings_in(report, path).find(|(at, finding)| *at == line && finding.lint == lint).map(|(_, finding)| finding)
}

/// The lines of a file that have a finding of a lint.
fn lines_of(report: &Report, lint: &str, path: &str) -> Vec<usize> {
    findings_in(report, path).filter(|(_, finding)| finding.lint == lint).map(|(line, _)| line).collect()
}

/// What the flows of a finding come from.
fn sources_of(finding: &Finding) -> Vec<&str> {
    finding.flows.iter().map(|flow| flow.source.as_str()).collect()
}

const SIGNING_PARAMS: &str = r#"
[[customer-data]]
item = "aws_sigv4::SigningParams::secret_key"
class = "secret"

[[customer-data]]
item = "aws_sigv4::SigningParams::security_token"
class = "secret"
"#;

#[test]
fn aws_sigv4_logs_its_signing_parameters_by_a_derived_debug() {
    let Some((leaks, fixed)) = fetch_both("aws-sigv4", ["0.55.0", "0.55.1"], SIGNING_PARAMS) else {
        return tools::skip("the package registry cannot be reached");
    };
    let report = check_manifest(&leaks, &["src"]).report;
    let finding =
        at(&report, "secret-in-log", "src/http_request/sign.rs", 156).expect("the event at sign.rs:156 is reported");
    assert_eq!(sources_of(finding), ["SigningParams::secret_key", "SigningParams::security_token"]);
    for flow in &finding.flows {
        let steps: Vec<_> = flow.steps.iter().map(|step| step.text.as_str()).collect();
        assert!(steps.contains(&"printed by the derived `Debug` of `SigningParams`"), "{steps:?}");
    }

    let report = check_manifest(&fixed, &["src"]).report;
    assert!(at(&report, "secret-in-log", "src/http_request/sign.rs", 156).is_none(), "{:?}", report.findings);
    // The event stands where it stood; only the Debug was written by hand.
    assert!(report.summary.sources == 2 && report.summary.sinks > 0, "{:?}", report.summary);
}

/// What the environment and files hold are secrets, and an error ends up in a log. What a provider gives is left out:
/// the providers of a chain call each other through trait objects, which takes long to follow.
const CONTAINER_TOKEN: &str = r#"
[[customer-data]]
item = "aws_types::os_shim_internal::Env::get"
class = "secret"

[[customer-data]]
item = "aws_types::os_shim_internal::Fs::read_to_end"
class = "secret"

[[sink]]
item = "aws_credential_types::provider::error::CredentialsError::invalid_configuration"
args = [0]
kind = "logging"

[[sanitizer]]
item = "aws_credential_types::provider::credentials::ProvideCredentials::provide_credentials"
for = ["logging"]
reason = "credentials print no secret"

[[sanitizer]]
item = "aws_credential_types::provider::token::ProvideToken::provide_token"
for = ["logging"]
reason = "a token prints no secret"
"#;

#[test]
fn aws_config_logs_a_token_that_is_no_header() {
    let Some((leaks, fixed)) = fetch_both("aws-config", ["1.8.17", "1.8.18"], CONTAINER_TOKEN) else {
        return tools::skip("the package registry cannot be reached");
    };
    let report = check_manifest(&leaks, &["src"]).report;
    // The token of a file and that of the environment, each in an event and in the error that prints it; and a URI.
    assert_eq!(lines_of(&report, "secret-in-log", "src/ecs.rs"), [117, 118, 125, 126, 139]);
    for (line, sink, source) in [
        (117, "tracing::warn", "read_to_end"),
        (118, "aws_credential_types::provider::error::CredentialsError::invalid_configuration", "read_to_end"),
        (125, "tracing::warn", "get"),
        (126, "aws_credential_types::provider::error::CredentialsError::invalid_configuration", "get"),
    ] {
        let finding = at(&report, "secret-in-log", "src/ecs.rs", line).expect("it is among the lines");
        assert_eq!(
            (finding.lint.as_str(), finding.sink.as_str(), sources_of(finding)),
            ("secret-in-log", sink, vec![source])
        );
    }

    let report = check_manifest(&fixed, &["src"]).report;
    // The events tell the length of the token, and the error has lost it; the URI stays in its error, as it was.
    assert_eq!(lines_of(&report, "secret-in-log", "src/ecs.rs"), [151]);
}

/// Where the source of a program lay when it was built: the path begins with the name of a user.
const PANIC_LOCATION: &str = r#"
[[customer-data]]
item = "std::panic::Location::file"
class = "personal"

[[sink]]
item = "re_analytics::Event::with_prop"
args = [0, 1]
kind = "analytics"
"#;

const PANIC_LOCATION_SANITIZER: &str = r#"
[[sanitizer]]
item = "rerun::crash_handler::anonymize_source_file_path"
for = ["analytics"]
reason = "leaves out what comes before the name of the crate"
"#;

#[test]
fn rerun_sends_the_path_of_a_panic_to_analytics() {
    let config = format!("{PANIC_LOCATION}{PANIC_LOCATION_SANITIZER}");
    let Some((leaks, fixed)) = fetch_both("rerun", ["0.3.0", "0.3.1"], &config) else {
        return tools::skip("the package registry cannot be reached");
    };
    let report = check_manifest(&leaks, &["src"]).report;
    assert_eq!(lines_of(&report, "analytics-disclosure", "src/crash_handler.rs"), [43]);
    let finding = at(&report, "analytics-disclosure", "src/crash_handler.rs", 43).expect("it is among the lines");
    assert_eq!((finding.lint.as_str(), sources_of(finding)), ("analytics-disclosure", vec!["file"]));

    let report = check_manifest(&fixed, &["src"]).report;
    assert!(report.findings.is_empty(), "{:?}", report.findings);

    // It is the sanitizer that takes the path away.
    fetch("rerun", "0.3.1", PANIC_LOCATION).expect("it has been fetched");
    let report = check_manifest(&fixed, &["src"]).report;
    assert_eq!(lines_of(&report, "analytics-disclosure", "src/crash_handler.rs"), [57]);
}

const GITHUB_TOKEN: &str = r#"
[[customer-data]]
item = "skillfile_sources::http::github_token"
class = "secret"
"#;

/// The release that leaks has no such function, which is a problem of its configuration and no error.
const GITHUB_TOKEN_SANITIZER: &str = r#"
[[sanitizer]]
item = "skillfile_sources::http::GithubToken::for_url"
for = ["http"]
reason = "gives the token for hosts of GitHub only"
"#;

#[test]
fn skillfile_sends_the_token_for_github_to_every_host() {
    let config = format!("{GITHUB_TOKEN}{GITHUB_TOKEN_SANITIZER}");
    let Some((leaks, fixed)) = fetch_both("skillfile-sources", ["1.4.1", "1.4.2"], &config) else {
        return tools::skip("the package registry cannot be reached");
    };
    let report = check_manifest(&leaks, &["src"]).report;
    assert_eq!(lines_of(&report, "external-http", "src/http.rs"), [149, 158]);
    for line in [149, 158] {
        let finding = at(&report, "external-http", "src/http.rs", line).expect("it is among the lines");
        assert_eq!((finding.lint.as_str(), sources_of(finding)), ("external-http", vec!["github_token"]));
    }

    let report = check_manifest(&fixed, &["src"]).report;
    assert!(report.findings.is_empty(), "{:?}", report.findings);

    // It is the sanitizer that holds the token back.
    fetch("skillfile-sources", "1.4.2", GITHUB_TOKEN).expect("it has been fetched");
    let report = check_manifest(&fixed, &["src"]).report;
    assert_eq!(lines_of(&report, "external-http", "src/http.rs"), [189, 197]);
}

/// The type has another name in the release that fixed it.
fn credentials(ty: &str) -> String {
    ["client_secret", "refresh_token"]
        .map(|field| format!("[[customer-data]]\nitem = \"gcp_auth::**::{ty}::{field}\"\nclass = \"secret\"\n"))
        .concat()
}

#[test]
fn gcp_auth_opens_a_span_with_the_credentials() {
    let (Some(leaks), Some(fixed)) = (
        fetch("gcp_auth", "0.11.1", &credentials("UserCredentials")),
        fetch("gcp_auth", "0.12.0", &credentials("AuthorizedUserRefreshToken")),
    ) else {
        return tools::skip("the package registry cannot be reached");
    };
    let report = check_manifest(&leaks, &["src"]).report;
    let finding =
        at(&report, "instrument-args", "src/default_authorized_user.rs", 50).expect("the attribute is reported");
    assert_eq!(sources_of(finding), ["UserCredentials::client_secret", "UserCredentials::refresh_token"]);

    // The attribute skips the parameter now. What is left is no leak of it: a token is sent to where it is exchanged, and
    // a field that nobody marked, the address of a service account, is logged.
    let report = check_manifest(&fixed, &["src"]).report;
    let lints: Vec<&str> = report.findings.iter().map(|finding| finding.lint.as_str()).collect();
    assert_eq!(lints, ["pii-in-log", "external-http"], "{:?}", report.findings);
    assert_eq!(sources_of(&report.findings[0]), ["ServiceAccountKey::client_email"]);
}

/// The error of a request, which holds a URL with a signature in its query.
const REQUEST_ERROR: &str = r#"
[[customer-data]]
item = "re_datafusion::chunk_fetcher::DirectFetchError::from::err"
class = "secret"
"#;

/// What stands before the query is no secret. The release that leaks has no such function.
const URL_SANITIZER: &str = r#"
[[sanitizer]]
item = "re_datafusion::chunk_fetcher::url_strip_query"
reason = "takes the query away"
"#;

#[test]
fn re_datafusion_quotes_a_signed_url_in_its_errors() {
    let config = format!("{REQUEST_ERROR}{URL_SANITIZER}");
    let Some((leaks, fixed)) = fetch_both("re_datafusion", ["0.34.1", "0.35.0"], &config) else {
        return tools::skip("the package registry cannot be reached");
    };
    let report = check_manifest(&leaks, &["src"]).report;
    let finding = at(&report, "echoing-error", "src/chunk_fetcher.rs", 399).expect("the message is reported");
    assert_eq!(sources_of(finding), ["err"]);

    let report = check_manifest(&fixed, &["src"]).report;
    // The whole error is marked, so its status counts still; the URL is no longer quoted.
    assert_eq!(lines_of(&report, "echoing-error", "src/chunk_fetcher.rs"), Vec::<usize>::new());
}

/// The token of a bot, which stands in the path of each URL.
const BOT_TOKEN: &str = r#"
[[customer-data]]
item = "teloxide_core::net::method_url::token"
class = "secret"
"#;

/// The release that leaks has no such function.
const HIDDEN_TOKEN: &str = r#"
[[sanitizer]]
item = "teloxide_core::errors::hide_token"
reason = "puts a placeholder into the URL, or takes the URL away"
"#;

#[test]
fn teloxide_quotes_the_token_of_a_bot_in_its_errors() {
    let config = format!("{BOT_TOKEN}{HIDDEN_TOKEN}");
    let Some((leaks, fixed)) = fetch_both("teloxide-core", ["0.4.4", "0.4.5"], &config) else {
        return tools::skip("the package registry cannot be reached");
    };
    let report = check_manifest(&leaks, &["src"]).report;
    assert_eq!(lines_of(&report, "echoing-error", "src/net/request.rs"), [51, 95]);
    let finding = at(&report, "echoing-error", "src/net/request.rs", 51).expect("it is among the lines");
    assert_eq!(sources_of(finding), ["token"]);

    let report = check_manifest(&fixed, &["src"]).report;
    let lints: Vec<&str> = report.findings.iter().map(|finding| finding.lint.as_str()).collect();
    // That is how the service wants to be called.
    assert_eq!(lints, ["pii-in-url", "pii-in-url"], "{:?}", report.findings);
}

/// What the source of these libraries does with data goes through buffers, visitors and schedulers; the rules have
/// stand-ins for it.
const THROUGH_LIBRARIES: &str = r#"
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Customer {
    #[cfg_attr(any(), privlint::customer_data(email))]
    email: String,
    id: u32,
}

fn json(customer: &Customer) -> serde_json::Result<()> {
    println!("{}", serde_json::to_string(customer)?); //~ pii-in-log
    println!("{}", serde_json::to_string(&customer.id)?);
    println!("{:?}", String::from_utf8(serde_json::to_vec(customer)?)); //~ echoing-error, pii-in-log
    println!("{}", serde_json::json!({ "to": customer.email })); //~ pii-in-log
    println!("{}", serde_json::json!({ "to": customer.id }));
    println!("{}", serde_json::to_value(customer)?["email"]); //~ pii-in-log
    let read: Customer = serde_json::from_str("{}")?;
    println!("{} {}", read.id, read.email); //~ pii-in-log
    println!("{}", read.id);
    Ok(())
}

async fn tasks(customer: Customer) {
    let email = customer.email.clone();
    println!("{:?}", tokio::spawn(async move { email }).await); //~ pii-in-log
    let email = customer.email.clone();
    println!("{:?}", tokio::task::spawn_blocking(move || email).await); //~ pii-in-log
    println!("{:?}", tokio::spawn(async move { customer.id }).await);
}

async fn futures(customer: Customer) {
    use futures::StreamExt as _;
    println!("{:?}", futures::future::join_all(vec![async { customer.email.clone() }]).await); //~ pii-in-log
    println!("{:?}", futures::future::join_all(vec![async { customer.id }]).await);
    let emails: Vec<String> = futures::stream::iter(vec![customer.email.clone()]).collect().await;
    println!("{emails:?}"); //~ pii-in-log
    let mut emails = futures::stream::iter(vec![customer.email.clone()]);
    println!("{:?}", emails.next().await); //~ pii-in-log
}

fn main() {
    let _ = (json, tasks, futures);
}
"#;

#[test]
fn data_goes_through_serde_json_tokio_and_futures() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("real-crates/through-libraries");
    fs::create_dir_all(root.join("src")).expect("the target folder can be written");
    let manifest = "[package]\nname = \"through\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n\
        futures = \"0.3\"\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\
        tokio = { version = \"1\", features = [\"rt\", \"macros\", \"time\"] }\n";
    fs::write(root.join("Cargo.toml"), manifest).expect("the target folder can be written");
    fs::write(root.join("src/main.rs"), THROUGH_LIBRARIES).expect("the target folder can be written");
    if !cargo(&root, &["fetch"]) {
        return tools::skip("the package registry cannot be reached");
    }
    let checked = check_manifest(&root.join("Cargo.toml"), &["src"]);
    let compared = compare(&checked.report, &checked.files);
    assert!(compared.mismatches.is_empty(), "\n{}", compared.mismatches.join("\n"));
    assert!(compared.fired > 0, "{:?}", checked.report.summary);
}
