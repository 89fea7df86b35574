//! Paths as URIs.

use super::model::Artifact;

/// The base of relative URIs.
pub(super) const ROOT: &str = "%SRCROOT%";

/// The location of a file: below the root of the workspace where its path is relative, else a `file` URI.
pub(super) fn artifact(path: &str) -> Artifact {
    let slashed = path.replace('\\', "/");
    let mut chars = slashed.chars();
    let drive = chars.next().is_some_and(|c| c.is_ascii_alphabetic()) && chars.as_str().starts_with(":/");
    if drive {
        // the colon of a drive stays as it is
        let (drive, rest) = slashed.split_at(2);
        Artifact { uri: format!("file:///{drive}{}", encode(rest)), uri_base_id: None }
    } else if is_windows_share(path) {
        Artifact { uri: format!("file:{}", encode(&slashed)), uri_base_id: None }
    } else if path.starts_with('/') {
        Artifact { uri: format!("file://{}", encode(path)), uri_base_id: None }
    } else {
        Artifact { uri: encode(path), uri_base_id: Some(ROOT) }
    }
}

fn is_windows_share(path: &str) -> bool {
    path.starts_with(r"\\")
}

fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out += &format!("%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        let cases = [
            ("src/main.rs", "src/main.rs", true),
            ("src/größe und #1.rs", "src/gr%C3%B6%C3%9Fe%20und%20%231.rs", true),
            ("a%b:c?.rs", "a%25b%3Ac%3F.rs", true),
            ("/root/.cargo/registry/src/x-1.0.0/lib.rs", "file:///root/.cargo/registry/src/x-1.0.0/lib.rs", false),
            (r"C:\work\a b.rs", "file:///C:/work/a%20b.rs", false),
            ("C:/work/a.rs", "file:///C:/work/a.rs", false),
            (r"\\server\share\a.rs", "file://server/share/a.rs", false),
            (r"odd\name.rs", "odd%5Cname.rs", true),
        ];
        for (path, uri, relative) in cases {
            let artifact = artifact(path);
            assert_eq!((artifact.uri.as_str(), artifact.uri_base_id.is_some()), (uri, relative), "{path}");
        }
    }
}
