//! The module tree of a crate: from the root file along `mod` items.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use privlint_ir::problem::ProblemKind;
use privlint_ir::{
    Attrs, CfgOptions, File, FileId, Item, ItemKind, LoadedCrate, LoadedFile, Name, Problem, Span, TextRange,
};
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

/// Reads a file's text.
pub(crate) type Read<'a> = dyn Fn(&Path) -> io::Result<String> + Sync + 'a;

/// How deeply module files may nest; `#[path]` can make a file its own module.
const MAX_NESTING: usize = 64;

/// A module file that is to be read.
struct Wanted {
    /// Where it may lie; the first that is there counts.
    candidates: Vec<PathBuf>,
    /// Whether its own modules lie beside it, and not in a folder of its name.
    owns_folder: bool,
    /// Who declares it: index in the crate's files, path of names in that file, place.
    declared: Option<(usize, Vec<Name>, TextRange)>,
    nesting: usize,
}

struct Parsed {
    path: PathBuf,
    text: String,
    outline: File,
}

/// What loading needs to know of a crate.
pub(crate) struct Source<'a> {
    /// Under which `cfg` it is compiled.
    pub(crate) cfg: &'a CfgOptions,
    /// Reads a file's text.
    pub(crate) read: &'a Read<'a>,
    /// Turns a path into the one shown to the user.
    pub(crate) show: &'a dyn Fn(&Path) -> String,
}

/// The files that were loaded, by number.
#[derive(Default)]
pub(crate) struct Files {
    next: Cell<u32>,
    /// Where each lies, and whether its modules lie beside it.
    places: RefCell<BTreeMap<FileId, (PathBuf, bool)>>,
}

impl Files {
    fn add(&self, path: &Path, owns_folder: bool) -> FileId {
        let id = FileId(self.next.replace(self.next.get() + 1));
        self.places.borrow_mut().insert(id, (path.to_owned(), owns_folder));
        id
    }

    /// Where a loaded file lies.
    pub(crate) fn path(&self, file: FileId) -> Option<PathBuf> {
        self.places.borrow().get(&file).map(|(path, _)| path.clone())
    }

    /// Loads a crate from its root.
    pub(crate) fn load(&self, root: &Path, source: &Source<'_>) -> LoadedCrate {
        let wanted = Wanted { candidates: vec![root.to_owned()], owns_folder: true, declared: None, nesting: 0 };
        load(wanted, source, self)
    }

    /// Loads the file of a module that is declared in a loaded file, by the names from that file's root.
    pub(crate) fn load_module(
        &self,
        from: FileId,
        names: &[Name],
        path: Option<&str>,
        source: &Source<'_>,
    ) -> LoadedCrate {
        let Some((place, owns_folder)) = self.places.borrow().get(&from).cloned() else {
            return LoadedCrate::default();
        };
        let Some((name, around)) = names.split_last() else { return LoadedCrate::default() };
        let mut inner = folder(&place, owns_folder);
        inner.extend(around.iter().map(|name| name.as_str()));
        let own = place.parent().unwrap_or(Path::new(""));
        let candidates = candidates(*name, path, around.is_empty(), own, &inner);
        let wanted = Wanted { candidates, owns_folder: path.is_some(), declared: None, nesting: 1 };
        load(wanted, source, self)
    }

    /// Loads a file by its path.
    pub(crate) fn load_file(&self, path: PathBuf, source: &Source<'_>) -> LoadedCrate {
        let wanted = Wanted { candidates: vec![path], owns_folder: true, declared: None, nesting: 1 };
        load(wanted, source, self)
    }
}

/// Where the file of a module may lie.
fn candidates(name: Name, path: Option<&str>, is_outermost: bool, own: &Path, folder: &Path) -> Vec<PathBuf> {
    match path {
        Some(path) if is_outermost => vec![own.join(path)],
        Some(path) => vec![folder.join(path)],
        None => vec![folder.join(format!("{name}.rs")), folder.join(name.as_str()).join("mod.rs")],
    }
}

/// Loads files, level by level; the files of a level are read and parsed in parallel.
fn load(root: Wanted, source: &Source<'_>, files: &Files) -> LoadedCrate {
    let Source { cfg, read, show } = *source;
    let mut krate = LoadedCrate::default();
    let mut seen = BTreeSet::new();
    let mut level = vec![root];
    while !level.is_empty() {
        let parsed: Vec<_> = pool().install(|| level.into_par_iter().map(|wanted| parse(wanted, read)).collect());
        level = Vec::new();
        for (wanted, parsed) in parsed {
            let parsed = match parsed {
                Ok(parsed) => parsed,
                Err(error) => {
                    krate.problems.push(missing(&krate, &wanted, &error, show));
                    continue;
                }
            };
            let index = krate.files.len();
            let id = files.add(&parsed.path, wanted.owns_folder);
            if let Some((parent, names, _)) = wanted.declared {
                krate.files[parent].modules.push((names, index));
            }
            for (range, message) in &parsed.outline.errors {
                let span = Span { file: id, range: *range };
                krate.problems.push(
                    Problem::new(ProblemKind::Syntax, format!("this does not parse and is not analysed: {message}"))
                        .at(span),
                );
            }
            let repeated = !seen.insert(parsed.path.clone()) && wanted.nesting > MAX_NESTING;
            if repeated {
                let span = Span { file: id, range: TextRange::default() };
                let message = format!("modules nest more than {MAX_NESTING} files deep; the rest is left out");
                krate.problems.push(Problem::new(ProblemKind::Limit, message).at(span));
            } else if cfg.hold_all(&parsed.outline.attrs.cfgs) {
                let folder = folder(&parsed.path, wanted.owns_folder);
                let scope = Scope {
                    cfg,
                    file: index,
                    own: parsed.path.parent().unwrap_or(Path::new("")),
                    nesting: wanted.nesting + 1,
                };
                scope.collect(&parsed.outline.items, &folder, &mut Vec::new(), &mut level);
            }
            krate.files.push(LoadedFile {
                id,
                path: show(&parsed.path),
                text: Arc::from(parsed.text),
                outline: Arc::new(parsed.outline),
                modules: Vec::new(),
            });
        }
    }
    krate
}

fn parse(wanted: Wanted, read: &Read<'_>) -> (Wanted, io::Result<Parsed>) {
    let mut result = Err(io::Error::from(io::ErrorKind::NotFound));
    for path in &wanted.candidates {
        match read(path) {
            Ok(text) => {
                let outline = privlint_front::outline(&text);
                return (wanted_with(&wanted, path), Ok(Parsed { path: path.clone(), text, outline }));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => result = Err(error),
        }
    }
    (wanted, result)
}

/// The same, now that its place is known: `a/mod.rs` owns its folder as a root does.
fn wanted_with(wanted: &Wanted, path: &Path) -> Wanted {
    Wanted {
        candidates: Vec::new(),
        owns_folder: wanted.owns_folder || path.file_name().is_some_and(|name| name == "mod.rs"),
        declared: wanted.declared.clone(),
        nesting: wanted.nesting,
    }
}

fn missing(krate: &LoadedCrate, wanted: &Wanted, error: &io::Error, show: &dyn Fn(&Path) -> String) -> Problem {
    let places: Vec<_> = wanted.candidates.iter().map(|path| format!("`{}`", show(path))).collect();
    let why = if error.kind() == io::ErrorKind::NotFound { "not found".to_owned() } else { error.to_string() };
    match &wanted.declared {
        Some((parent, names, range)) => {
            let name = names.last().map_or("", |name| name.as_str());
            Problem::new(ProblemKind::MissingFile, format!("the file of module `{name}` is left out: {why}"))
                .at(Span { file: krate.files[*parent].id, range: *range })
                .help(format!("looked for {}", places.join(" and ")))
        }
        // Only a macro call asks for a file without a declaration.
        None if wanted.nesting > 0 => {
            let message = format!("the file that a macro asks for is left out: {why}");
            Problem::new(ProblemKind::MissingFile, message).help(format!("looked for {}", places.join(" and ")))
        }
        None => {
            Problem::new(ProblemKind::MissingCrate, format!("the crate root {} cannot be read: {why}", places.join("")))
        }
    }
}

/// The folder in which a file's modules lie.
fn folder(path: &Path, owns_folder: bool) -> PathBuf {
    let parent = path.parent().unwrap_or(Path::new(""));
    match path.file_stem() {
        Some(stem) if !owns_folder => parent.join(stem),
        _ => parent.to_owned(),
    }
}

struct Scope<'a> {
    cfg: &'a CfgOptions,
    file: usize,
    /// The folder of the file itself, from which `#[path]` counts outside of inline modules.
    own: &'a Path,
    nesting: usize,
}

impl Scope<'_> {
    fn collect(&self, items: &[Item], folder: &Path, names: &mut Vec<Name>, out: &mut Vec<Wanted>) {
        for item in items {
            let ItemKind::Mod(content) = &item.kind else { continue };
            if !self.cfg.hold_all(&item.attrs.cfgs) {
                continue;
            }
            let path = self.path_attribute(&item.attrs);
            names.push(item.name);
            match content {
                Some(items) => {
                    let inner = match path {
                        Some(path) if names.len() == 1 => self.own.join(path),
                        path => folder.join(path.unwrap_or(item.name.as_str())),
                    };
                    self.collect(items, &inner, names, out);
                }
                None => {
                    let name = item.name;
                    let candidates = candidates(name, path, names.len() == 1, self.own, folder);
                    out.push(Wanted {
                        candidates,
                        owns_folder: path.is_some(),
                        declared: Some((self.file, names.clone(), item.name_range)),
                        nesting: self.nesting,
                    });
                }
            }
            names.pop();
        }
    }

    fn path_attribute<'i>(&self, attrs: &'i Attrs) -> Option<&'i str> {
        let holds = |cfg: &Option<_>| cfg.as_ref().is_none_or(|cfg| self.cfg.holds(cfg));
        attrs.paths.iter().find(|(_, cfg)| holds(cfg)).map(|(path, _)| path.as_str())
    }
}

/// Threads for parsing: parsers recurse, so their stacks are large.
fn pool() -> &'static rayon::ThreadPool {
    static POOL: OnceLock<rayon::ThreadPool> = OnceLock::new();
    POOL.get_or_init(|| {
        let builder = rayon::ThreadPoolBuilder::new().stack_size(privlint_front::STACK_SIZE);
        builder.build().expect("the system gives threads")
    })
}
