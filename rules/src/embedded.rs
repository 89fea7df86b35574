//! The data that is compiled in, as `build.rs` found it.

include!(concat!(env!("OUT_DIR"), "/data.rs"));

pub(crate) static HOSTS: &str = include_str!("../hosts.toml");

pub(crate) static NAMES: &str = include_str!("../names.toml");

pub(crate) static PROCESSORS: &str = include_str!("../processors.toml");

pub(crate) static TAXONOMY: &str = include_str!("../taxonomy.toml");

/// A source file of a stub crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StubFile {
    /// The crate it stands in for, as it is named in Rust: `std`.
    pub krate: &'static str,
    /// Its path within the stub crate: `option.rs`, `collections/hash.rs`.
    pub path: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// The sources of all stub crates, in order of crate and path.
pub fn stubs() -> &'static [StubFile] {
    static FILES: std::sync::LazyLock<Vec<StubFile>> = std::sync::LazyLock::new(|| {
        let file = |&(path, text): &(&'static str, &'static str)| {
            let (krate, path) = path.strip_prefix("stubs/")?.split_once('/')?;
            Some(StubFile { krate, path, text })
        };
        STUBS.iter().filter_map(file).collect()
    });
    &FILES
}

/// The lints: path in this package, text.
pub(crate) fn lints() -> &'static [(&'static str, &'static str)] {
    LINTS
}

/// The models: path in this package, text.
pub(crate) fn models() -> &'static [(&'static str, &'static str)] {
    MODELS
}
