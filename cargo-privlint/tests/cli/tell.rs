//! `explain` and `list`: what the rules say, wherever one is.

use privlint_rules::Rules;

use super::support::{program, text};

/// Runs a command twice in an empty folder, and gives its exit code and all that it says.
fn tell(args: &str) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let (output, again) = (program(folder.path(), args), program(folder.path(), args));
    assert_eq!(output, again, "{args}");
    assert_eq!(output.stdout.is_empty(), !output.status.success(), "{args}: an error goes to standard error");
    (output.status.code(), text(&output))
}

#[test]
fn the_page_of_a_lint() {
    let (code, page) = tell("privlint explain pii-in-url");
    insta::assert_snapshot!(page);
    assert_eq!(code, Some(0));
    for same in ["explain pii-in-url", "explain privlint::pii-in-url", "explain pii-in-url --color never"] {
        assert_eq!(tell(same).1, page, "{same}");
    }
    assert!(tell("explain pii-in-url --color always").1.starts_with('\u{1b}'));
}

#[test]
fn every_lint_has_a_page() {
    for lint in Rules::builtin().unwrap().lints {
        let (code, page) = tell(&format!("explain {}", lint.info.id));
        assert_eq!(code, Some(0));
        assert!(
            page.starts_with(&format!("{}: {}\n\nlevel       {}\n", lint.info.id, lint.info.summary, lint.info.level))
        );
        for example in &lint.examples {
            assert!(page.contains(&format!(": {}\n", example.title)), "{}: {page}", example.title);
        }
    }
}

#[test]
fn the_lints_and_their_levels() {
    let (code, list) = tell("privlint list");
    assert_eq!(code, Some(0));
    let lints = Rules::builtin().unwrap().lints;
    let row = |line: &str| line.split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>();
    let shown: Vec<_> = list.lines().skip(1).take_while(|line| !line.is_empty()).map(row).collect();
    let known: Vec<_> = lints.iter().map(|lint| vec![lint.info.id.clone(), lint.info.level.to_string()]).collect();
    assert_eq!(shown, known);
    assert!(
        list.ends_with(&format!("\n{} lints; `cargo privlint explain <lint>` tells more\n", lints.len())),
        "{list}"
    );
}

#[test]
fn the_models_and_their_rows() {
    let (code, list) = tell("privlint list --models");
    assert_eq!(code, Some(0));
    let models = Rules::builtin().unwrap().models;
    let rows: Vec<&str> = list.lines().skip(1).take_while(|line| !line.is_empty()).collect();
    let names: Vec<&str> = rows.iter().filter_map(|row| row.split_whitespace().next()).collect();
    assert_eq!(names, models.iter().map(|model| model.krate.as_str()).collect::<Vec<_>>());
    let posthog: Vec<&str> = rows.iter().find(|row| row.starts_with("posthog-rs ")).unwrap().split("  ").collect();
    assert_eq!(posthog.last(), Some(&"analytics 27"));
    let sum: usize = models.iter().flat_map(|model| model.facts.counts()).sum();
    assert!(list.contains(&format!("\n\n{} models, {sum} rows; of ", models.len())), "{list}");
}

#[test]
fn what_is_asked_wrongly() {
    for (args, says) in [
        ("explain pii-in-logg", "error: there is no lint `pii-in-logg`\n  help: did you mean `pii-in-log`?\n"),
        ("explain nonsense", "help: known are `ads-disclosure`, `analytics-disclosure`, "),
        ("explain", "<LINT>"),
        ("list pii-in-log", "unexpected argument 'pii-in-log'"),
        ("-D pii-in-log list", "cannot be used with '--deny <LINT>'"),
    ] {
        let (code, all) = tell(args);
        assert_eq!(code, Some(2), "{args}");
        assert!(all.contains(says), "{args}: {all}");
    }
}
