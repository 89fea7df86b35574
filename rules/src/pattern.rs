//! Patterns of item paths: `shop::model::Customer::email`, `shop::**::Session::set_*`.

use std::fmt;

/// A pattern of canonical item paths.
///
/// Segments are separated by `::`. A `*` matches any part of one segment, also an empty one; a segment `**` matches any
/// number of segments, also none. Everything else is matched as it stands. `**::name` does not mean the many items of
/// the standard library that have this name: those are named with their crate or their module, `**::Location::file`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pattern {
    text: String,
    segments: Vec<String>,
}

impl Pattern {
    /// Reads a pattern. The error says what is wrong in a few words: lower case, no full stop.
    pub fn parse(text: &str) -> Result<Pattern, String> {
        if let Some(reason) = misunderstanding(text) {
            return Err(reason);
        }
        let segments: Vec<String> =
            text.split("::").map(|segment| segment.strip_prefix("r#").unwrap_or(segment).to_owned()).collect();
        for segment in &segments {
            check_segment(segment)?;
        }
        if let "crate" | "self" | "super" | "Self" = segments[0].as_str() {
            return Err(format!("begin with the name of the crate instead of `{}`", segments[0]));
        }
        if segments.iter().all(|segment| segment.chars().all(|char| char == '*')) {
            return Err("it matches everything".to_owned());
        }
        if segments.len() == 1 {
            return Err(format!("begin with the name of the crate: `some_crate::{text}`"));
        }
        Ok(Pattern { text: text.to_owned(), segments })
    }

    /// The pattern as written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The segments, without the `r#` of raw identifiers.
    pub fn segments(&self) -> &[String] {
        &self.segments
    }

    /// The segments before the first one with a wildcard.
    pub fn beginning(&self) -> &[String] {
        let end = self.segments.iter().position(|segment| segment.contains('*'));
        &self.segments[..end.unwrap_or(self.segments.len())]
    }

    /// Whether it has no wildcard, and so is the path of one item.
    pub fn is_exact(&self) -> bool {
        !self.text.contains('*')
    }

    /// Whether it matches a canonical item path: `shop::model::Customer::email`.
    pub fn matches(&self, path: &str) -> bool {
        if self.is_exact() {
            return path.split("::").eq(self.segments.iter().map(String::as_str));
        }
        let path: Vec<&str> = path.split("::").collect();
        if self.segments.len() == 2 && self.segments[0] == "**" && path[0] == "std" {
            return false;
        }
        wild(
            &self.segments,
            &path,
            |segment| segment == "**",
            |segment, name| wild(segment.as_bytes(), name.as_bytes(), |&byte| byte == b'*', |a, b| a == b),
        )
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.text)
    }
}

/// What people write instead of a path, told by the character that gives it away.
fn misunderstanding(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("it is empty".to_owned());
    }
    let reason = if text.ends_with('!') {
        "leave out the `!` of the macro"
    } else if text.contains('(') {
        "leave out the parameters of the function"
    } else if text.contains('<') {
        "leave out generic arguments, and name a method by its type: `some_crate::Type::method`"
    } else if text.contains(char::is_whitespace) {
        "there is a blank in it"
    } else if text.contains('-') {
        "the name of a crate has `_` for `-` in a path"
    } else if text.contains(['.', '/']) {
        "segments are separated by `::`"
    } else {
        return None;
    };
    Some(reason.to_owned())
}

fn check_segment(segment: &str) -> Result<(), String> {
    if segment.is_empty() {
        return Err("there is an empty segment in it".to_owned());
    }
    if segment.contains("**") && segment != "**" {
        return Err("`**` stands for whole segments: `some_crate::**::Type`".to_owned());
    }
    match segment.chars().find(|&char| !(char.is_alphanumeric() || char == '_' || char == '*')) {
        Some(':') => Err("segments are separated by `::`".to_owned()),
        Some(char) => Err(format!("there is a `{char}` in it")),
        None => Ok(()),
    }
}

/// Wildcard matching in at most `pattern.len() * input.len()` steps: on a mismatch, only the last star takes one more.
pub(crate) fn wild<P, I>(
    pattern: &[P],
    input: &[I],
    is_star: impl Fn(&P) -> bool,
    eq: impl Fn(&P, &I) -> bool,
) -> bool {
    let (mut at, mut pos) = (0, 0);
    let mut retry = None;
    while pos < input.len() {
        match pattern.get(at) {
            Some(part) if is_star(part) => {
                at += 1;
                retry = Some((at, pos));
            }
            Some(part) if eq(part, &input[pos]) => {
                at += 1;
                pos += 1;
            }
            _ => {
                let Some((after_star, taken)) = retry else { return false };
                retry = Some((after_star, taken + 1));
                (at, pos) = (after_star, taken + 1);
            }
        }
    }
    pattern[at..].iter().all(is_star)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test")]

    use super::*;

    #[test]
    fn patterns_match_what_they_say() {
        let table: &[(&str, &[&str], &[&str])] = &[
            (
                "shop::Customer::email",
                &["shop::Customer::email"],
                &["shop::Customer", "shop::Customer::email::x", "shop::Customer::email2", "x::shop::Customer::email"],
            ),
            ("shop::Pair::0", &["shop::Pair::0"], &["shop::Pair::1"]),
            ("shop::r#type::T", &["shop::type::T"], &["shop::r::T"]),
            ("shop::*::email", &["shop::Customer::email"], &["shop::email", "shop::model::Customer::email"]),
            ("shop::Log::set_*", &["shop::Log::set_", "shop::Log::set_user"], &["shop::Log::reset_user"]),
            ("shop::*_id_*", &["shop::user_id_hash", "shop::a_id_b_id_"], &["shop::user_id", "shop::x::user_id_hash"]),
            ("shop::**", &["shop", "shop::a", "shop::a::b"], &["shopping::a"]),
            ("**::Secret", &["Secret", "a::Secret", "a::b::Secret"], &["a::Secret::b", "a::Secrets", "std::a::Secret"]),
            ("**::a::Secret", &["a::Secret", "std::a::Secret"], &["std::Secret"]),
            (
                "shop::**::Customer::**::email",
                &["shop::Customer::email", "shop::a::Customer::b::c::email"],
                &["shop::Customer"],
            ),
            ("a::**::b::*c", &["a::b::b::xc", "a::b::c", "a::x::b::y::b::c"], &["a::b::c::d", "a::c"]),
            ("größe::*ö*", &["größe::böse", "größe::ö"], &["größe::o"]),
        ];
        for (pattern, yes, no) in table {
            let parsed = Pattern::parse(pattern).unwrap();
            assert_eq!(parsed.text(), *pattern);
            assert_eq!(parsed.is_exact(), !pattern.contains('*'));
            for path in *yes {
                assert!(parsed.matches(path), "`{pattern}` should match `{path}`");
            }
            for path in *no {
                assert!(!parsed.matches(path), "`{pattern}` should not match `{path}`");
            }
        }
    }

    #[test]
    fn what_is_no_path_is_told() {
        let table = [
            ("", "it is empty"),
            ("email", "begin with the name of the crate: `some_crate::email`"),
            ("crate::Customer", "begin with the name of the crate instead of `crate`"),
            ("shop:Customer", "segments are separated by `::`"),
            ("shop::Customer.email", "segments are separated by `::`"),
            ("shop::::Customer", "there is an empty segment in it"),
            ("::shop::Customer", "there is an empty segment in it"),
            ("my-shop::Customer", "the name of a crate has `_` for `-` in a path"),
            ("shop::log!", "leave out the `!` of the macro"),
            ("shop::log()", "leave out the parameters of the function"),
            ("shop:: log", "there is a blank in it"),
            ("shop::a$b", "there is a `$` in it"),
            (
                "shop::Vec<u8>::len",
                "leave out generic arguments, and name a method by its type: `some_crate::Type::method`",
            ),
            ("shop::a**", "`**` stands for whole segments: `some_crate::**::Type`"),
            ("**::*", "it matches everything"),
        ];
        for (text, reason) in table {
            assert_eq!(Pattern::parse(text).unwrap_err(), reason, "{text}");
        }
    }

    #[test]
    fn a_pattern_of_many_stars_is_matched_in_no_time() {
        let pattern = format!("a::{}b", "*a".repeat(500));
        let path = format!("a::{}", "a".repeat(5_000));
        assert!(!Pattern::parse(&pattern).unwrap().matches(&path));
    }
}
