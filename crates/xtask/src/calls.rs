//! The calls of a workspace, one on a line: for a look at what is not understood, and for the comparison with rustc.

use std::io::{self, Write as _};
use std::path::Path;

use privlint_ir::Span;
use privlint_ir::text::LineIndex;
use privlint_project::{CargoProject, Options};
use privlint_rules::Rules;
use privlint_sema::{Call, DefId, Meaning, World, show};

/// The rules, and the project of a workspace.
///
/// # Errors
/// When cargo cannot load the workspace.
pub(crate) fn open(manifest: &Path) -> io::Result<(Rules, CargoProject)> {
    open_with(manifest, &[])
}

fn open_with(manifest: &Path, cargo_flags: &[&str]) -> io::Result<(Rules, CargoProject)> {
    let rules = Rules::builtin().map_err(|errors| io::Error::other(format!("{errors:?}")))?;
    let stubs: Vec<_> = privlint_rules::stubs().iter().map(|stub| (stub.krate, stub.path, stub.text)).collect();
    let cargo_flags = cargo_flags.iter().map(|flag| (*flag).to_owned()).collect();
    let options = Options { manifest_path: Some(manifest.to_owned()), cargo_flags, ..Options::default() };
    let project = privlint_project::load(&options, &stubs).map_err(|error| io::Error::other(error.to_string()))?;
    // Without its dependencies a workspace is another one, and what is measured says nothing.
    if let Some(problem) = project.problems.first() {
        return Err(io::Error::other(problem.message.clone()));
    }
    Ok((rules, project))
}

/// Runs something on a stack that the parser can recurse on.
pub(crate) fn on_large_stack<T: Send>(f: impl FnOnce() -> T + Send) -> io::Result<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(privlint_project::STACK_SIZE).spawn_scoped(scope, f)?;
        Ok(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// Runs something with the world of a workspace.
///
/// # Errors
/// When cargo cannot load the workspace.
pub fn with_world<T: Send>(manifest: &Path, f: impl FnOnce(&World<'_>) -> T + Send) -> io::Result<T> {
    with_world_of(manifest, &[], f)
}

/// As [`with_world`], with the very versions that the lock file names, and without a connection.
///
/// # Errors
/// When cargo cannot load the workspace so.
pub fn with_locked_world<T: Send>(manifest: &Path, f: impl FnOnce(&World<'_>) -> T + Send) -> io::Result<T> {
    with_world_of(manifest, &["--locked", "--offline"], f)
}

fn with_world_of<T: Send>(
    manifest: &Path,
    cargo_flags: &[&str],
    f: impl FnOnce(&World<'_>) -> T + Send,
) -> io::Result<T> {
    on_large_stack(|| {
        let (rules, project) = open_with(manifest, cargo_flags)?;
        Ok(f(&World::new(&project, privlint_check::macro_facts(&rules))))
    })?
}

/// A call that is written in one of the workspace's own bodies.
#[derive(Clone, Debug)]
pub struct Row {
    /// The body.
    pub body: DefId,
    /// The call with its meaning.
    pub call: Call,
    /// Where the name of what is called is written.
    pub span: Span,
}

/// All calls of the workspace's own bodies.
pub fn rows(world: &World<'_>) -> Vec<Row> {
    let bodies = world.all_local_bodies();
    for &def in &bodies {
        world.types_of(def);
    }
    let mut out = Vec::new();
    for body in bodies {
        let file = world.def(body).file;
        for call in world.calls_of(body) {
            let span = world.real_span(Span { file, range: call.range });
            out.push(Row { body, call, span });
        }
    }
    out
}

/// Prints all calls: `path:line:column`, the name, how well it is known, the path of the function that is named, and
/// that of the function that runs with the place of its name; tabs stand between, and `-` for what is not known.
///
/// # Errors
/// When cargo cannot load the workspace, or standard output is closed.
pub fn print(manifest: &Path) -> io::Result<()> {
    let text = with_world(manifest, |world| rows(world).iter().map(|row| line(world, row)).collect::<String>())?;
    io::stdout().lock().write_all(text.as_bytes())
}

fn line(world: &World<'_>, row: &Row) -> String {
    let (how, callee) = match &row.call.meaning {
        Meaning::Fn(def) => ("resolved", callee(world, *def)),
        Meaning::Impls(def) => ("impls", callee(world, *def)),
        Meaning::Closure => ("resolved", "closure\t-".to_owned()),
        Meaning::Ctor(def, _) => ("constructor", callee(world, *def)),
        Meaning::Named(found) => ("named", format!("{} candidates\t-", found.len())),
        Meaning::Unknown => ("unknown", "-\t-".to_owned()),
    };
    let at = place(world, row.span);
    let item = row.call.item.map_or("-".to_owned(), |def| world.canonical_path(def));
    format!("{at}\t{}\t{how}\t{item}\t{callee}\n", row.call.name)
}

fn callee(world: &World<'_>, def: DefId) -> String {
    format!("{}\t{}", world.canonical_path(def), place(world, world.real_span(world.name_span(def))))
}

fn place(world: &World<'_>, span: Span) -> String {
    let file = world.file(span.file);
    let at = LineIndex::new(&file.text).line_col(&file.text, span.range.start);
    format!("{}:{}:{}", file.path, at.line, at.column)
}

/// Prints the expressions and patterns on a line of a workspace's own code, with their types and what they call: for a
/// look at what the engine knows.
///
/// # Errors
/// As [`print`].
pub fn print_types(manifest: &Path, file: &str, line: usize) -> io::Result<()> {
    let text = with_world(manifest, |world| types_on(world, file, line))?;
    io::stdout().lock().write_all(text.as_bytes())
}

fn types_on(world: &World<'_>, path: &str, line: usize) -> String {
    let mut lines = Vec::new();
    for def in world.all_local_bodies() {
        let file = world.def(def).file;
        if world.file(file).path != path {
            continue;
        }
        let (Some(types), Some(data)) = (world.types_of(def), world.body(def)) else { continue };
        let text = &world.file(file).text;
        let at = |range: privlint_ir::TextRange| world.real_span(Span { file, range });
        let on_line = |span: Span| {
            let source = world.file(span.file);
            LineIndex::new(&source.text).line_col(&source.text, span.range.start).line == line
        };
        for (id, expr) in data.body.exprs.iter().filter(|(_, expr)| on_line(at(expr.range))) {
            let callee = types.callees.get(&id).map(|callee| format!(" => {}", show::callee(world, callee, true)));
            let shown: String = expr.range.of(text).chars().take(60).collect();
            let shown = shown.replace('\n', " ");
            lines.push(format!("{shown:60} : {}{}\n", show::ty(world, types.expr(id)), callee.unwrap_or_default()));
        }
        for (id, pat) in data.body.pats.iter().filter(|(_, pat)| on_line(at(pat.range))) {
            lines.push(format!("let {:56} : {}\n", pat.range.of(text), show::ty(world, types.pat(id))));
        }
    }
    lines.concat()
}

/// Prints the texts that macro calls stand for.
pub fn print_expansions(manifest: &Path) -> io::Result<()> {
    let text = with_world(manifest, |world| {
        for def in world.all_local_bodies() {
            world.types_of(def);
        }
        let files = world.files();
        let made = files.iter().filter(|(_, file)| file.origin.is_some() && world.crate_info(file.krate).local);
        made.map(|(id, file)| format!("// {id:?} {} {:?}\n{}\n", file.path, file.outline.errors, file.text))
            .collect::<String>()
    })?;
    io::stdout().lock().write_all(text.as_bytes())
}
