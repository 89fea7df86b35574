//! Tables for a terminal.

use annotate_snippets::renderer::Effects;

use crate::Style;
use crate::words::clean;

/// A table: names of columns, rows, and a line below them.
#[derive(Clone, Debug, Default)]
pub struct Table<'a> {
    /// The names of the columns.
    pub head: Vec<&'a str>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<String>>,
    /// What is to be said of all rows.
    pub total: String,
}

/// Writes a table. Numbers stand at the right of their column. Of no rows only the total is told.
pub fn render_table(table: &Table<'_>, style: &Style) -> String {
    let head: Vec<String> = table.head.iter().map(|name| clean(name)).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(|cell| clean(cell)).collect()).collect();
    let width = |column: usize| {
        let cells = rows.iter().chain([&head]).filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let is_number = |column: usize| {
        let mut cells = rows.iter().filter_map(|row| row.get(column)).peekable();
        cells.peek().is_some() && cells.all(|cell| cell.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let columns: Vec<(usize, bool)> = (0..head.len()).map(|column| (width(column), is_number(column))).collect();
    let line = |row: &[String]| {
        let cells = row.iter().zip(&columns).map(|(cell, &(width, is_number))| match is_number {
            true => format!("{cell:>width$}"),
            false => format!("{cell:<width$}"),
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let bold = annotate_snippets::renderer::Style::new().effects(Effects::BOLD);
    if rows.is_empty() {
        return clean(&table.total) + "\n";
    }
    let mut out = if style.color { format!("{bold}{}{bold:#}\n", line(&head)) } else { line(&head) + "\n" };
    for row in &rows {
        out += &line(row);
        out.push('\n');
    }
    out + "\n" + &clean(&table.total) + "\n"
}
