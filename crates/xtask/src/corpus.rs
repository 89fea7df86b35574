//! `cargo xtask corpus`: published crates, each as a workspace of its own below `target/corpus`.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The crates on which names, types and flow are measured: a file below the root of the repository.
pub const CORPUS: &str = "crates/xtask/corpus.txt";

/// Published applications and services, whose findings were read one by one.
pub const SERVICES: &str = "crates/xtask/services.txt";

/// A crate in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Published {
    name: String,
    version: String,
}

/// Fetches the crates of the list that are not there yet, with their dependencies, and prints the manifests of all.
///
/// # Errors
/// When the list cannot be read, or a crate cannot be fetched or written.
pub fn fetch(root: &Path, file: &str) -> io::Result<()> {
    let corpus = root.join("target/corpus");
    for published in list(&fs::read_to_string(root.join(file))?)? {
        let folder = corpus.join(published.folder());
        if !folder.is_dir() {
            add(&published, &corpus, &folder)?;
        }
        writeln!(io::stdout(), "{}", folder.join("Cargo.toml").display())?;
    }
    Ok(())
}

impl Published {
    fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

/// Reads lines of a name and a version; `#` begins a comment.
fn list(text: &str) -> io::Result<Vec<Published>> {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or("").trim()).filter(|line| !line.is_empty());
    let read = lines.map(|line| match line.split_whitespace().collect::<Vec<_>>()[..] {
        [name, version] => Ok(Published { name: name.to_owned(), version: version.to_owned() }),
        _ => Err(io::Error::other(format!("`{line}` is not a name and a version"))),
    });
    read.collect()
}

/// Makes the folder of a crate. It has its name only when it is complete.
fn add(published: &Published, corpus: &Path, folder: &Path) -> io::Result<()> {
    let source = download(published, &corpus.join("probe"))?;
    let part = corpus.join(format!("{}.part", published.folder()));
    if part.exists() {
        fs::remove_dir_all(&part)?;
    }
    copy(&source, &part)?;
    let manifest = part.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    fs::write(&manifest, own_workspace(&text))?;
    cargo_fetch(&manifest, &[])?;
    fs::rename(&part, folder)
}

/// The manifest of a package that is its own workspace, whatever it is copied into.
fn own_workspace(manifest: &str) -> String {
    let is_workspace = manifest.lines().any(|line| line.trim_end() == "[workspace]");
    if is_workspace { manifest.to_owned() } else { format!("{manifest}\n[workspace]\n") }
}

/// Lets cargo download a crate by way of a package that depends on it, and finds its source. A crate that is but
/// a program is no dependency, and `cargo metadata` leaves it out; its source is there all the same.
fn download(published: &Published, probe: &Path) -> io::Result<PathBuf> {
    let Published { name, version } = published;
    fs::create_dir_all(probe.join("src"))?;
    fs::write(probe.join("src/lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n\
         {name} = {{ version = \"={version}\", default-features = false }}\n"
    );
    fs::write(probe.join("Cargo.toml"), manifest)?;
    let lock = probe.join("Cargo.lock");
    if lock.exists() {
        fs::remove_file(lock)?;
    }
    cargo_fetch(&probe.join("Cargo.toml"), &[])?;
    let sources = cargo_home()?.join("registry/src");
    let mut registries = fs::read_dir(&sources)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    registries.sort();
    let found = registries.into_iter().map(|registry| registry.join(published.folder())).find(|path| path.is_dir());
    found.ok_or_else(|| io::Error::other(format!("{} is not in {}", published.folder(), sources.display())))
}

pub(crate) fn cargo_fetch(manifest: &Path, flags: &[&str]) -> io::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    let status = command.args(["fetch", "--quiet", "--manifest-path"]).arg(manifest).args(flags).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("cargo fetch fails at {}", manifest.display())))
    }
}

fn cargo_home() -> io::Result<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    home.ok_or_else(|| io::Error::other("neither CARGO_HOME nor a home folder is known"))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if entry.file_name() != ".cargo-ok" {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        let read = list("# crates\naxum 0.8.9\n\nripgrep  15.2.0 # a program\n").expect("it is a list");
        let folders: Vec<String> = read.iter().map(Published::folder).collect();
        assert_eq!(folders, ["axum-0.8.9", "ripgrep-15.2.0"]);
        for wrong in ["axum", "axum 0.8.9 1"] {
            assert!(list(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_lists_are_some() {
        for file in [CORPUS, SERVICES] {
            let text = fs::read_to_string(crate::repository().join(file)).expect("the list is there");
            assert!(!list(&text).expect("it is a list").is_empty());
        }
    }

    #[test]
    fn manifests_become_workspaces() {
        assert_eq!(own_workspace("[package]\n"), "[package]\n\n[workspace]\n");
        for has_one in ["[workspace]\n[package]\n", "[package]\n[workspace] \nmembers = []\n"] {
            assert_eq!(own_workspace(has_one), has_one);
        }
    }

    #[test]
    fn folders_are_copied() {
        let root = std::env::temp_dir().join(format!("privlint-corpus-{}", std::process::id()));
        fs::create_dir_all(root.join("a/src")).expect("the folder is new");
        fs::write(root.join("a/src/lib.rs"), "text").expect("the folder is ours");
        fs::write(root.join("a/.cargo-ok"), "").expect("the folder is ours");
        copy(&root.join("a"), &root.join("b")).expect("it can be copied");
        assert_eq!(fs::read_to_string(root.join("b/src/lib.rs")).expect("it is there"), "text");
        assert!(!root.join("b/.cargo-ok").exists());
        fs::remove_dir_all(root).expect("the folder is ours");
    }
}
