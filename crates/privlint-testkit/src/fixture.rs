//! Several files, of several crates if need be, written as one string.

/// A file of a fixture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FixtureFile {
    /// Its path, with a leading `/`.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The crate whose root it is, where the header says so.
    pub krate: Option<String>,
    /// The crates which that crate depends on.
    pub deps: Vec<String>,
    /// The edition of that crate.
    pub edition: Option<u16>,
}

/// Reads the files of a fixture. A header begins each file:
///
/// ```text
/// //- /src/lib.rs crate:a deps:b,c edition:2024
/// ```
///
/// Text without any header is the file `/src/lib.rs`. The indentation that all lines share is taken away.
///
/// # Panics
///
/// On a header that is not understood: a fixture is part of a test, and that test is wrong.
pub fn fixture(text: &str) -> Vec<FixtureFile> {
    let text = dedent(text);
    if !text.lines().any(|line| line.starts_with("//-")) {
        return vec![FixtureFile { path: "/src/lib.rs".to_owned(), text, ..FixtureFile::default() }];
    }
    let mut files: Vec<FixtureFile> = Vec::new();
    for line in text.lines() {
        if let Some(text) = line.strip_prefix("//-") {
            let file = header(text).unwrap_or_else(|error| panic!("fixture: {error} in `{line}`"));
            assert!(files.iter().all(|other| other.path != file.path), "fixture: {} stands twice", file.path);
            files.push(file);
        } else if let Some(file) = files.last_mut() {
            file.text.push_str(line);
            file.text.push('\n');
        } else {
            assert!(line.trim().is_empty(), "fixture: text before the first header: `{line}`");
        }
    }
    files
}

fn header(text: &str) -> Result<FixtureFile, String> {
    let mut words = text.split_whitespace();
    let path = words.next().filter(|path| path.starts_with('/')).ok_or("no path that begins with `/`")?;
    let mut file = FixtureFile { path: path.to_owned(), ..FixtureFile::default() };
    for word in words {
        match word.split_once(':') {
            Some((_, "")) => return Err(format!("nothing behind `{word}`")),
            Some(("crate", name)) => file.krate = Some(name.to_owned()),
            Some(("deps", names)) => file.deps = names.split(',').map(str::to_owned).collect(),
            Some(("edition", year)) => {
                file.edition = Some(year.parse().map_err(|error| format!("edition `{year}`: {error}"))?);
            }
            _ => return Err(format!("unknown word `{word}`")),
        }
    }
    if file.krate.is_none() && (file.edition.is_some() || !file.deps.is_empty()) {
        return Err("`deps` or `edition` without `crate`".to_owned());
    }
    Ok(file)
}

/// Takes away the blanks that all lines begin with, and an empty first line.
fn dedent(text: &str) -> String {
    let text = text.strip_prefix('\n').unwrap_or(text);
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let indent = lines().map(|line| line.len() - line.trim_start_matches(' ').len()).min().unwrap_or(0);
    text.lines().map(|line| format!("{}\n", line.get(indent..).unwrap_or(""))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_with_headers() {
        let files = fixture(
            "
            //- /src/lib.rs crate:a deps:b,c edition:2024
            mod m;
                //- no header
            //- /src/m.rs

            fn f() {}
            //- /b.rs crate:b
            ",
        );
        let root = FixtureFile {
            path: "/src/lib.rs".to_owned(),
            text: "mod m;\n    //- no header\n".to_owned(),
            krate: Some("a".to_owned()),
            deps: vec!["b".to_owned(), "c".to_owned()],
            edition: Some(2024),
        };
        assert_eq!(files[0], root);
        assert_eq!((files[1].path.as_str(), files[1].text.as_str()), ("/src/m.rs", "\nfn f() {}\n"));
        assert_eq!((files[2].krate.as_deref(), files[2].text.trim()), (Some("b"), ""));
        assert_eq!(files.len(), 3);
    }

    #[test]
    fn text_without_header_is_one_library() {
        let files = fixture("fn f() {\n    g();\n}\n");
        assert_eq!((files.len(), files[0].path.as_str()), (1, "/src/lib.rs"));
        assert_eq!(files[0].text, "fn f() {\n    g();\n}\n");
    }

    #[test]
    fn headers_that_say_nothing_are_refused() {
        let cases = [
            ("", "no path"),
            ("src/lib.rs", "no path"),
            ("/a.rs krate:a", "unknown word"),
            ("/a.rs word", "unknown word"),
            ("/a.rs crate:", "nothing behind"),
            ("/a.rs crate:a edition:new", "edition `new`"),
            ("/a.rs deps:b", "without `crate`"),
        ];
        for (text, expected) in cases {
            let error = header(text).expect_err(text);
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
