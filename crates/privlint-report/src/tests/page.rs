//! Pages of lints and tables.

use super::*;
use crate::{Page, PageExample, Table, render_page, render_table};

const FIX: &str = "\
- Log what the reader of a log needs: an order number, a count, a pseudonymous id of the user.
- Declare what masks it:

  ```toml
  [[sanitizer]]
  item = \"shop::mask\"
  ```

Or leave it out.";

fn page(style: &Style) -> String {
    let mut lint = lint("pii-in-log", Level::Deny, 532, "7.5");
    lint.fix = FIX.to_owned();
    let files = vec![("privlint.toml", "[lints]\n"), ("src/lib.rs", "\nfn f() {\n    g(); //~ pii-in-log\n\n}\n")];
    let examples = vec![
        PageExample { title: "a call", fires: true, files },
        PageExample { title: "no\x1b call", fires: false, files: vec![("src/lib.rs", "fn f() {}\n")] },
    ];
    render_page(&Page { lint: &lint, since: "0.1.0", examples }, style)
}

#[test]
fn a_page_is_filled_to_the_width_and_code_is_not() {
    insta::assert_snapshot!("page", page(&Style { color: false, width: Some(50) }));
}

#[test]
fn a_page_is_coloured_where_that_is_wanted() {
    let colored = page(&Style { color: true, width: Some(50) });
    for part in ["\x1b[1m\x1b[92mpii-in-log\x1b[0m: ", "    g(); \x1b[91m//~ pii-in-log\x1b[0m\n"] {
        assert!(colored.contains(part), "{colored:?}");
    }
    assert!(!page(&PLAIN).contains('\x1b'));
}

#[test]
fn the_columns_of_a_table_are_as_wide_as_their_cells_and_numbers_stand_right() {
    let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    let rows = vec![row(["größe", "7", "a"]), row(["b", "12345", ""]), row(["c\n\x1b[1m", "0", "d e"])];
    let table = Table { head: vec!["name", "rows", "rest"], rows, total: "3 rows".to_owned() };
    insta::assert_snapshot!(render_table(&table, &PLAIN), @r"
    name    rows  rest
    größe      7  a
    b      12345
    c [1m      0  d e

    3 rows
    ");
    let colored = render_table(&table, &Style { color: true, width: None });
    assert!(colored.starts_with("\x1b[1mname"), "{colored:?}");
}
