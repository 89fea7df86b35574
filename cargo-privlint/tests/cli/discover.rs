//! `discover`: fields that look like customer data.

use std::fs;

use super::support::{program, project, text};

const FORM: &str = r#"
pub struct SignUp {
    pub email: String,
    pub email_verified: bool,
    #[cfg_attr(any(), privlint::customer_data(phone))]
    pub phone: String,
    pub nickname: Option<String>,
    pub id: u64,
}

pub struct MailConfig {
    pub username: String,
}

pub enum Contact {
    ByMail { street: String },
    Never,
}
"#;

#[test]
fn fields_are_found_and_written_down() {
    let folder = project(&[("src/lib.rs", FORM)]);
    let found = program(folder.path(), "privlint discover --offline");
    insta::assert_snapshot!(text(&found));
    assert!(found.status.success());

    let written = text(&program(folder.path(), "privlint discover --offline --write"));
    assert!(written.contains("written to `privlint.toml`: 3 fields"), "{written}");
    let config = folder.path().join("privlint.toml");
    insta::assert_snapshot!(fs::read_to_string(&config).unwrap());
    let again = text(&program(folder.path(), "privlint discover --offline --write"));
    assert!(again.starts_with("no field looks like customer data"), "{again}");

    // What stands there stays.
    fs::write(&config, "# mine\n[lints]\npii-in-log = \"warn\"").unwrap();
    program(folder.path(), "privlint discover --offline --write");
    let text = fs::read_to_string(&config).unwrap();
    assert!(text.starts_with("# mine\n[lints]\npii-in-log = \"warn\"\n\n[[customer-data]]\n"), "{text}");
}

#[test]
fn a_manifest_is_not_written_to() {
    let manifest = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
        [workspace.metadata.privlint]\ninferred = \"allow\"\n";
    let folder = project(&[("src/lib.rs", FORM), ("Cargo.toml", manifest)]);
    let output = program(folder.path(), "privlint discover --offline --write");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("help: move it to a file `privlint.toml`"), "{}", text(&output));
    assert_eq!(fs::read_to_string(folder.path().join("Cargo.toml")).unwrap(), manifest);
}

#[test]
fn what_was_not_read_is_counted() {
    let folder = project(&[("src/lib.rs", "mod form;\npub struct"), ("src/form.rs", FORM)]);
    let found = text(&program(folder.path(), "privlint discover --offline"));
    assert!(found.contains("But one place was not understood"), "{found}");
    assert!(found.contains("SignUp::email"), "{found}");
}
