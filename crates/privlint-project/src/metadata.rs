//! What `cargo metadata` says, as a project.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, Package, PackageId, Target, TargetKind};
use privlint_ir::problem::ProblemKind;
use privlint_ir::{
    CfgOptions, CrateId, CrateInfo, CrateKind, FileId, LoadedCrate, Manifest, Name, Part, PathPiece, Problem, Project,
};

use crate::modules::{Files, Source};
use crate::select::{Options, Selection};
use crate::{Error, Stubs, build, files, stubs};

/// The name of the configuration file at the workspace root.
const CONFIG_FILE: &str = "privlint.toml";

/// A project on disk, as cargo sees it.
pub struct CargoProject {
    crates: Vec<CrateInfo>,
    roots: Vec<PathBuf>,
    stubs: BTreeMap<PathBuf, String>,
    workspace_root: PathBuf,
    files: Files,
    /// The packages' folders, by crate.
    folders: Vec<PathBuf>,
    target_folder: PathBuf,
    manifests: Vec<Manifest>,
    /// The configuration, if there is one.
    pub config: Option<ConfigFile>,
    /// What went wrong while the project was loaded.
    pub problems: Vec<Problem>,
    /// How many packages are analysed.
    pub packages: usize,
}

/// The text of the configuration.
#[derive(Clone, Debug)]
pub struct ConfigFile {
    /// Path as shown to the user.
    pub path: String,
    /// The text of the whole file.
    pub text: String,
    /// Whether it is a manifest, in which the configuration is `[workspace.metadata.privlint]`.
    pub is_manifest: bool,
}

/// Loads the project that the options select. Only manifests are read; sources are when the analysis asks for them.
///
/// # Errors
/// When there is no manifest, cargo does not answer, or nothing is selected.
pub fn load(options: &Options, stubs: Stubs<'_>) -> Result<CargoProject, Error> {
    if let Some(path) = &options.manifest_path
        && !path.is_file()
    {
        return Err(Error::NoManifest(path.clone()));
    }
    let mut problems = Vec::new();
    let metadata = match run(options, true) {
        Ok(metadata) => metadata,
        // Without its dependencies the workspace is still worth a look. Without its manifests it is not, nor where
        // cargo was asked for what only it can tell: whether a feature exists, whether the lock file is up to date.
        Err(error) if options.needs_dependencies() => return Err(error),
        Err(error) => match run(options, false) {
            Ok(metadata) => {
                let message = format!("the dependencies are left out: {error}");
                problems.push(Problem::new(ProblemKind::MissingCrate, message));
                metadata
            }
            Err(_) => return Err(error),
        },
    };
    let selected = select(&metadata, options)?;
    let mut builder = Builder::new(&metadata, options, &selected);
    builder.add_all();
    let Builder { crates, roots, folders, .. } = builder;
    if !crates.iter().any(|krate| krate.local) {
        return Err(Error::NothingSelected);
    }
    let workspace_root = metadata.workspace_root.clone().into_std_path_buf();
    let config = config(&metadata, &workspace_root, &mut problems)?;
    let manifests = manifests(&metadata, &workspace_root, &selected, &mut problems);
    Ok(CargoProject {
        crates,
        roots,
        stubs: stubs::texts(stubs),
        workspace_root,
        files: Files::default(),
        folders,
        target_folder: metadata.target_directory.clone().into_std_path_buf(),
        manifests,
        config,
        problems,
        packages: selected.len(),
    })
}

fn run(options: &Options, deps: bool) -> Result<Metadata, Error> {
    let mut command = MetadataCommand::new();
    if let Some(path) = &options.manifest_path {
        command.manifest_path(path);
    }
    if !options.features.is_empty() {
        command.features(CargoOpt::SomeFeatures(options.features.clone()));
    }
    if options.all_features {
        command.features(CargoOpt::AllFeatures);
    }
    if options.no_default_features {
        command.features(CargoOpt::NoDefaultFeatures);
    }
    if !deps {
        command.no_deps();
    }
    command.other_options(options.cargo_flags.clone());
    command.exec().map_err(|error| {
        Error::Cargo(match error {
            cargo_metadata::Error::CargoMetadata { stderr } => without_progress(&stderr),
            other => other.to_string(),
        })
    })
}

/// What cargo said, without what it does meanwhile: waiting for a lock is no part of an error.
fn without_progress(said: &str) -> String {
    const PROGRESS: [&str; 5] = ["Blocking ", "Updating ", "Downloading ", "Downloaded ", "Locking "];
    let is_progress = |line: &&str| PROGRESS.iter().any(|word| line.trim_start().starts_with(word));
    said.lines().filter(|line| !is_progress(line)).collect::<Vec<_>>().join("\n")
}

/// The packages to analyse, in the order of their names.
fn select<'a>(metadata: &'a Metadata, options: &Options) -> Result<Vec<&'a Package>, Error> {
    let members = metadata.workspace_packages();
    let names = || members.iter().map(|package| package.name.to_string()).collect::<BTreeSet<_>>();
    let find = |name: &String| {
        let found = members.iter().copied().find(|package| package.name.as_str() == name);
        found.ok_or_else(|| Error::NoPackage(name.clone(), names().into_iter().collect()))
    };
    let mut selected: Vec<&Package> = match &options.packages {
        Selection::Workspace => members.clone(),
        Selection::Packages(names) => names.iter().map(find).collect::<Result<_, _>>()?,
        Selection::Default => default_packages(metadata, options.manifest_path.as_deref(), &members),
    };
    for name in &options.exclude {
        find(name)?;
    }
    selected.retain(|package| !options.exclude.iter().any(|name| package.name.as_str() == name));
    selected.sort_by(|a, b| a.name.cmp(&b.name));
    selected.dedup_by(|a, b| a.id == b.id);
    Ok(selected)
}

/// Cargo's choice: the package whose manifest it is, or the default members at the root of the workspace.
fn default_packages<'a>(metadata: &'a Metadata, manifest: Option<&Path>, members: &[&'a Package]) -> Vec<&'a Package> {
    let manifest = match manifest {
        Some(path) => path.canonicalize().ok(),
        None => std::env::current_dir().ok().and_then(|dir| {
            dir.ancestors().map(|dir| dir.join("Cargo.toml")).find(|path| path.is_file())?.canonicalize().ok()
        }),
    };
    let is_root = |path: &PathBuf| path.parent() == Some(metadata.workspace_root.as_std_path());
    if let Some(path) = manifest.filter(|path| !is_root(path))
        && let Some(package) = members.iter().find(|package| package.manifest_path.as_std_path() == path)
    {
        return vec![package];
    }
    let defaults = metadata.workspace_default_packages();
    if defaults.is_empty() { members.to_vec() } else { defaults }
}

fn config(metadata: &Metadata, root: &Path, problems: &mut Vec<Problem>) -> Result<Option<ConfigFile>, Error> {
    let path = root.join(CONFIG_FILE);
    let in_manifest = metadata.workspace_metadata.get("privlint").is_some();
    if path.is_file() {
        if in_manifest {
            let message = format!("`[workspace.metadata.privlint]` is not read, since there is a `{CONFIG_FILE}`");
            problems.push(Problem::new(ProblemKind::Configuration, message));
        }
        let text = crate::read_file(&path)?;
        return Ok(Some(ConfigFile { path: CONFIG_FILE.to_owned(), text, is_manifest: false }));
    }
    if !in_manifest {
        return Ok(None);
    }
    let text = crate::read_file(&root.join("Cargo.toml"))?;
    Ok(Some(ConfigFile { path: "Cargo.toml".to_owned(), text, is_manifest: true }))
}

/// The manifests of the workspace, that of its root first. Cargo has read them; one that is gone since is empty.
fn manifests(metadata: &Metadata, root: &Path, selected: &[&Package], problems: &mut Vec<Problem>) -> Vec<Manifest> {
    let members = metadata.workspace_packages();
    let mut paths: Vec<PathBuf> = members.iter().map(|package| package.manifest_path.clone().into()).collect();
    paths.sort();
    let of_root = root.join("Cargo.toml");
    paths.retain(|path| *path != of_root);
    let read = |path: PathBuf| {
        let local = selected.iter().any(|package| package.manifest_path.as_std_path() == path);
        let text = crate::read_file(&path).unwrap_or_else(|error| {
            problems.push(Problem::new(ProblemKind::MissingFile, error.to_string()));
            String::new()
        });
        Manifest { text, path: show(&path, root), local }
    };
    std::iter::once(of_root).chain(paths).map(read).collect()
}

/// Collects the crates: the selected packages' targets, and the libraries they depend on.
struct Builder<'a> {
    metadata: &'a Metadata,
    options: &'a Options,
    selected: BTreeSet<&'a PackageId>,
    libs: BTreeMap<&'a PackageId, CrateId>,
    crates: Vec<CrateInfo>,
    roots: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl<'a> Builder<'a> {
    fn new(metadata: &'a Metadata, options: &'a Options, selected: &[&'a Package]) -> Builder<'a> {
        Builder {
            metadata,
            options,
            selected: selected.iter().map(|package| &package.id).collect(),
            libs: BTreeMap::new(),
            crates: vec![stubs::std_crate()],
            roots: vec![stubs::root("std")],
            folders: vec![PathBuf::new()],
        }
    }

    fn add_all(&mut self) {
        let mut packages: Vec<&Package> = self.metadata.packages.iter().collect();
        packages.sort_by(|a, b| (&a.name, &a.version, &a.id).cmp(&(&b.name, &b.version, &b.id)));
        // Libraries are numbered first, so that every dependency has its number.
        for package in &packages {
            let lib = package.targets.iter().find(|target| kind(target).is_some_and(is_lib));
            if let Some(target) = lib {
                let id = self.add(package, target);
                self.libs.insert(&package.id, id);
            }
        }
        for package in &packages {
            if !self.selected.contains(&package.id) {
                continue;
            }
            for target in &package.targets {
                let wanted = match kind(target) {
                    Some(CrateKind::Bin) => true,
                    Some(CrateKind::Other) => self.options.all_targets,
                    _ => false,
                };
                if wanted {
                    self.add(package, target);
                }
            }
        }
        // The order of the crates is settled; now everybody's dependencies can be named.
        for index in 1..self.crates.len() {
            let package = packages.iter().find(|package| {
                let krate = &self.crates[index];
                package.name.as_str() == krate.package && package.version.to_string() == krate.version
            });
            if let Some(package) = package {
                self.crates[index].deps = self.deps(package, CrateId(index as u32));
            }
        }
    }

    fn add(&mut self, package: &Package, target: &Target) -> CrateId {
        let id = CrateId(self.crates.len() as u32);
        let local = self.selected.contains(&package.id);
        let mut cfg = CfgOptions::host();
        for feature in self.features(&package.id) {
            cfg.value("feature", &feature);
        }
        if local && self.options.all_targets {
            cfg.flag("test");
        }
        if package.targets.iter().any(|target| target.kind.contains(&TargetKind::CustomBuild)) {
            for said in build::cfgs(self.metadata.target_directory.as_std_path(), &package.name) {
                match said.split_once('=') {
                    Some((key, value)) => cfg.value(key, value.trim_matches('"')),
                    None => cfg.flag(&said),
                }
            }
        }
        let kind = kind(target).unwrap_or(CrateKind::Other);
        if kind == CrateKind::ProcMacro {
            cfg.flag("proc_macro");
        }
        self.crates.push(CrateInfo {
            name: Name::new(&target.name.replace('-', "_")),
            package: package.name.to_string(),
            version: package.version.to_string(),
            edition: target.edition.as_str().parse().unwrap_or(2021),
            kind,
            local,
            cfg,
            deps: Vec::new(),
        });
        self.roots.push(target.src_path.clone().into_std_path_buf());
        let folder = package.manifest_path.as_std_path().parent().unwrap_or(Path::new(""));
        self.folders.push(folder.to_owned());
        id
    }

    fn node(&self, package: &PackageId) -> Option<&'a cargo_metadata::Node> {
        self.metadata.resolve.as_ref()?.nodes.iter().find(|node| node.id == *package)
    }

    fn features(&self, package: &PackageId) -> Vec<String> {
        match self.node(package) {
            Some(node) => node.features.iter().map(ToString::to_string).collect(),
            // Without a resolution: the features a plain build would have at least by name.
            None => vec!["default".to_owned()],
        }
    }

    fn deps(&self, package: &Package, krate: CrateId) -> Vec<(Name, CrateId)> {
        let mut deps: Vec<(Name, CrateId)> = stubs::std_deps(CrateId(0)).collect();
        let tests = self.options.all_targets && self.selected.contains(&package.id);
        if let Some(node) = self.node(&package.id) {
            for dep in &node.deps {
                let wanted = dep.dep_kinds.iter().any(|kind| match kind.kind {
                    DependencyKind::Normal => true,
                    DependencyKind::Development => tests,
                    _ => false,
                });
                if let Some(&id) = self.libs.get(&dep.pkg).filter(|_| wanted) {
                    deps.push((Name::new(&dep.name), id));
                }
            }
        }
        if let Some(&own) = self.libs.get(&package.id).filter(|&&own| own != krate) {
            deps.push((self.crates[own.0 as usize].name, own));
        }
        deps
    }
}

/// A path as shown to the user: from the root of the workspace, where it lies below it.
fn show(path: &Path, root: &Path) -> String {
    let path = files::without_dots(path);
    path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/")
}

fn is_lib(kind: CrateKind) -> bool {
    matches!(kind, CrateKind::Lib | CrateKind::ProcMacro)
}

fn kind(target: &Target) -> Option<CrateKind> {
    target.kind.iter().find_map(|kind| match kind {
        TargetKind::Bin => Some(CrateKind::Bin),
        TargetKind::ProcMacro => Some(CrateKind::ProcMacro),
        TargetKind::Test | TargetKind::Bench | TargetKind::Example => Some(CrateKind::Other),
        TargetKind::CustomBuild => None,
        _ => Some(CrateKind::Lib),
    })
}

impl CargoProject {
    /// The workspace's folder as seen from another one that holds it: `services/shop`; nothing where it lies elsewhere
    /// or is that folder itself.
    pub fn folder_below(&self, outer: &Path) -> Option<String> {
        let inner = self.workspace_root.canonicalize().ok()?;
        let below = inner.strip_prefix(outer.canonicalize().ok()?).ok()?.to_string_lossy().replace('\\', "/");
        (!below.is_empty()).then_some(below)
    }
}

impl Project for CargoProject {
    fn crates(&self) -> &[CrateInfo] {
        &self.crates
    }

    fn manifests(&self) -> &[Manifest] {
        &self.manifests
    }

    fn load(&self, krate: CrateId) -> LoadedCrate {
        self.with_source(krate, |source| self.files.load(&self.roots[krate.0 as usize], source))
    }

    fn load_stand_ins(&self, krate: CrateId) -> LoadedCrate {
        match stubs::stand_ins(&self.stubs, &self.crates[krate.0 as usize]) {
            Some(root) => self.with_source(krate, |source| self.files.load(&root, source)),
            None => LoadedCrate::default(),
        }
    }

    fn load_part(&self, krate: CrateId, from: FileId, part: &Part<'_>) -> LoadedCrate {
        self.with_source(krate, |source| match part {
            Part::Module { names, path } => self.files.load_module(from, names, *path, source),
            Part::Include(pieces) => match self.included(krate, from, pieces) {
                Ok(path) => self.files.load_file(path, source),
                Err(problem) => LoadedCrate { files: Vec::new(), problems: vec![problem] },
            },
        })
    }
}

impl CargoProject {
    /// Where the configuration file is, or would be.
    pub fn config_path(&self) -> PathBuf {
        self.workspace_root.join(CONFIG_FILE)
    }

    fn with_source<T>(&self, krate: CrateId, f: impl FnOnce(&Source<'_>) -> T) -> T {
        let stubs = &self.stubs;
        let read = move |path: &Path| -> io::Result<String> {
            match stubs.get(&files::without_dots(path)) {
                Some(text) => Ok(text.clone()),
                None => std::fs::read_to_string(path),
            }
        };
        let root = &self.workspace_root;
        let show = |path: &Path| show(path, root);
        f(&Source { cfg: &self.crates[krate.0 as usize].cfg, read: &read, show: &show })
    }

    /// The file that an `include!` names.
    fn included(&self, krate: CrateId, from: FileId, pieces: &[PathPiece]) -> Result<PathBuf, Problem> {
        let info = &self.crates[krate.0 as usize];
        let mut generated = false;
        let mut rest = String::new();
        for piece in pieces {
            match piece {
                PathPiece::Text(text) => rest.push_str(text),
                PathPiece::Env(name) => match name.as_str() {
                    "OUT_DIR" => generated = true,
                    "CARGO_MANIFEST_DIR" => rest.push_str(&self.folders[krate.0 as usize].to_string_lossy()),
                    "CARGO_PKG_NAME" => rest.push_str(&info.package),
                    "CARGO_PKG_VERSION" => rest.push_str(&info.version),
                    _ => {
                        let message = format!("the file that `include!` names by `{name}` is left out");
                        return Err(Problem::new(ProblemKind::MissingGenerated, message));
                    }
                },
            }
        }
        if !generated {
            let from = self.files.path(from).unwrap_or_default();
            return Ok(from.parent().unwrap_or(Path::new("")).join(rest));
        }
        let rest = rest.trim_start_matches('/');
        build::generated(&self.target_folder, &info.package, rest).ok_or_else(|| {
            let message = format!("`{rest}`, which the build script of `{}` writes, is left out", info.package);
            Problem::new(ProblemKind::MissingGenerated, message).help("run `cargo check` once, so that it is there")
        })
    }
}
